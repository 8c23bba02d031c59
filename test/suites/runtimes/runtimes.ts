import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium, chromiumFlags } from "../../helpers/chromium.js";
import type { EntryPoint, Format } from "../../helpers/entry-points.js";
import { platformBinary, run, type StartOptions } from "../../helpers/processes.js";
import { type Project, writeProgram } from "./project.js";

export interface Runtime {
  readonly name: string;
  /** Its major version, where the suite tests a certain one. */
  readonly major?: string;
  readonly formats: readonly Format[];
  /** The path or the name of its binary. */
  readonly binary: () => string;
  /** Runs the checks and returns the runtime's output. */
  readonly suite: (binary: string, project: Project, format: Format) => Promise<string>;
  /** The arguments before a command's file. Missing where the runtime does not run commands. */
  readonly command?: readonly string[];
  /** The arguments before a program's file that check its types. Missing where the runtime ignores types. */
  readonly typeCheck?: readonly string[];
}

const BOTH: readonly Format[] = ["ESM", "CommonJS"];

const MODULES = join(import.meta.dirname, "node_modules");

export const runtimes: readonly Runtime[] = [
  // Node 20 is the first version that the package's `engines` allows.
  ...["20", "22", "24", "26"].map((major) =>
    commandLine("Node", major, () => join(MODULES, `node-${major}/bin/node`), []),
  ),
  // Without any permission: the package needs none.
  {
    ...commandLine("Deno", "2", () => platformBinary(join(MODULES, "@deno"), "deno"), ["run", "--no-prompt"]),
    typeCheck: ["check"],
  },
  commandLine("Bun", "1", () => platformBinary(join(MODULES, "@oven"), "bin/bun"), ["run", "--no-install"]),
  {
    name: "workerd",
    formats: BOTH,
    binary: () => platformBinary(join(MODULES, "@cloudflare"), "bin/workerd"),
    suite: runWorker,
  },
  { name: "Chromium", formats: ["ESM"], binary: chromium, suite: runPage },
];

/** Starts a runtime in the project. Only PATH comes from this process's environment, so nothing else can change a result. */
export function optionsFor({ folder }: Project): StartOptions {
  const { PATH } = process.env;
  return {
    cwd: folder,
    env: {
      PATH,
      // Caches are removed with the project.
      HOME: folder,
      TMPDIR: folder,
      // No search for updates, no telemetry, and no colours in messages.
      DENO_NO_UPDATE_CHECK: "1",
      DO_NOT_TRACK: "1",
      NO_COLOR: "1",
    },
    timeLimit: 60,
  };
}

/** A runtime that runs a file and finds packages in `node_modules`. */
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

/** Runs the checks in a worker. workerd does not know packages, so its configuration lists each module with its file. */
function runWorker(binary: string, project: Project, format: Format): Promise<string> {
  const [main, loader, suite] = writeProgram(project, format, ({ files }) => `./${files[format]}`);
  const type = { ESM: "esModule", CommonJS: "commonJsModule" }[format];
  // Entry points import only one another, and the root's ES module has its functions in a file of their own.
  const root = project.entryPoints[0]?.files.ESM ?? "";
  const parts = format === "ESM" ? [root.replace("index.js", "functions.js")] : [];
  const modules = [loader, ...project.entryPoints.map(({ files }) => files[format]), ...parts];
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
    ${modules.map((file) => `(name = "${file}", ${type} = embed "${file}"),`).join("\n    ")}
  ],
))]);
`,
  );
  return run(binary, ["test", config], optionsFor(project));
}

/** Runs the checks in a page, with modules from a server in this process. Returns the page's final content. */
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
      ...chromiumFlags,
      "--no-first-run",
      // Only fatal errors. Without a desktop, Chromium prints many others.
      "--log-level=3",
      "--user-data-dir=chromium",
      "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ];
    const url = `http://127.0.0.1:${port}/index.html`;
    const content = await run(binary, [...flags, "--dump-dom", url], optionsFor(project));
    // A page cannot see which module failed to load.
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
