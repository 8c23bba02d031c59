import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { type EntryPoint, type Format, INSTALLED } from "../entry-points.js";
import { platformBinary, run, type StartOptions } from "../processes.js";
import { type Project, writeProgram } from "./project.js";

export interface Runtime {
  readonly name: string;
  /** The first number of its version, where that is part of what is tested. */
  readonly major?: string;
  readonly formats: readonly Format[];
  /** Finds its binary. */
  readonly binary: () => string;
  /** Runs the suite and answers what the runtime prints. */
  readonly suite: (binary: string, project: Project, format: Format) => Promise<string>;
  /** The arguments that come before a command's file, where the runtime runs commands. */
  readonly command?: readonly string[];
}

const BOTH: readonly Format[] = ["ESM", "CommonJS"];

const MODULES = join(import.meta.dirname, "node_modules");

export const runtimes: readonly Runtime[] = [
  // Of Node 20, the first version that the package's `engines` allows.
  ...["20", "22", "24", "26"].map((major) =>
    commandLine("Node", major, () => join(MODULES, `node-${major}/bin/node`), []),
  ),
  // Without any permission, since the package needs none.
  commandLine("Deno", "2", () => platformBinary(join(MODULES, "@deno"), "deno"), ["run", "--no-prompt"]),
  commandLine("Bun", "1", () => platformBinary(join(MODULES, "@oven"), "bin/bun"), ["run", "--no-install"]),
  {
    name: "workerd",
    formats: BOTH,
    binary: () => platformBinary(join(MODULES, "@cloudflare"), "bin/workerd"),
    suite: runWorker,
  },
  { name: "Chromium", formats: ["ESM"], binary: chromium, suite: runPage },
];

/** How a runtime is started: in the project, with nothing of this process's environment that could change what it does. */
export function optionsFor({ folder }: Project): StartOptions {
  const { PATH } = process.env;
  return {
    cwd: folder,
    env: {
      PATH,
      // Whatever it keeps for later goes with the project.
      HOME: folder,
      TMPDIR: folder,
      // No look for updates, no telemetry, and no colours in messages.
      DENO_NO_UPDATE_CHECK: "1",
      DO_NOT_TRACK: "1",
      NO_COLOR: "1",
    },
    timeLimit: 60,
  };
}

/** A runtime that takes a file to run and finds packages in `node_modules`. */
function commandLine(name: string, major: string, binary: () => string, command: readonly string[]): Runtime {
  return {
    name,
    major,
    formats: BOTH,
    binary,
    suite: (file, project, format) => {
      const [main] = writeProgram(project, format, ({ specifier }) => specifier);
      return run(file, [...command, main], optionsFor(project));
    },
    command,
  };
}

/** Runs the suite in a worker. workerd knows no packages: a worker is made of modules, each under the name of its file. */
function runWorker(binary: string, project: Project, format: Format): Promise<string> {
  const [main, loader, suite] = writeProgram(project, format, ({ files }) => `./${files[format]}`);
  const extension = { ESM: ".js", CommonJS: ".cjs" }[format];
  const type = { ESM: "esModule", CommonJS: "commonJsModule" }[format];
  const dist = join(INSTALLED, "dist");
  const files = readdirSync(join(project.folder, dist), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(extension))
    .map((file) => join(dist, file));
  const config = `worker-${format}.capnp`;
  writeFileSync(
    join(project.folder, config),
    `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (services = [(name = "suite", worker = (
  compatibilityDate = "2025-01-01",
  modules = [
    (name = "worker.mjs", esModule = "import './${main}'; export default { test() {} };"),
    (name = "${main}", esModule = embed "${main}"),
    (name = "${suite}", esModule = embed "${suite}"),
    ${[loader, ...files].map((file) => `(name = "${file}", ${type} = embed "${file}"),`).join("\n    ")}
  ],
))]);
`,
  );
  return run(binary, ["test", config], optionsFor(project));
}

/** Chromium's name on the PATH. Where it is not there, Debian's package is installed if this process may do that. */
function chromium(): string {
  const { PATH = "" } = process.env;
  const found = () => PATH.split(delimiter).some((folder) => existsSync(join(folder, "chromium")));
  if (!found() && process.getuid?.() === 0) {
    // Not in the background: an installation that is ended half-way leaves the system in need of repair.
    for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
      spawnSync("apt-get", args, { timeout: 300_000 });
    }
  }
  if (!found()) {
    throw new Error("chromium is not on the PATH; Debian has it in the package chromium");
  }
  return "chromium";
}

/** Runs the suite in a page, as modules that a server of this process delivers, and answers the page's final content. */
async function runPage(binary: string, project: Project, format: Format): Promise<string> {
  const [main] = writeProgram(project, format, ({ specifier }) => specifier);
  writeFileSync(join(project.folder, "index.html"), page(project.entryPoints, main));
  const missing: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    try {
      const file = readFileSync(join(project.folder, url));
      response.setHeader("Content-Type", url.endsWith(".html") ? "text/html" : "text/javascript").end(file);
    } catch {
      missing.push(url);
      response.writeHead(404).end();
    }
  }).listen(0, "127.0.0.1");
  try {
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const flags = [
      "--headless",
      "--disable-gpu",
      "--no-first-run",
      // Fatal errors alone: it misses much of what a desktop has.
      "--log-level=3",
      "--user-data-dir=chromium",
      "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
      // Chromium refuses to run as root in its sandbox.
      ...(process.getuid?.() === 0 ? ["--no-sandbox", "--no-zygote"] : []),
    ];
    const url = `http://127.0.0.1:${port}/index.html`;
    const content = await run(binary, [...flags, "--dump-dom", url], optionsFor(project));
    // The page itself is not told which module it is that cannot be loaded.
    if (missing.length > 0) {
      throw new Error(`the page asked for ${missing.join(", ")}, which the package does not have`);
    }
    return content;
  } finally {
    server.close().closeAllConnections();
  }
}

function page(entryPoints: readonly EntryPoint[], main: string): string {
  const imports = Object.fromEntries(entryPoints.map(({ specifier, files }) => [specifier, `/${files.ESM}`]));
  return `<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<script>addEventListener("error", ({ message }) => document.documentElement.append(message));</script>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="${main}"></script>
<body></body>
`;
}
