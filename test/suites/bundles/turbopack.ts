import { copyFileSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { runInNewContext } from "node:vm";
import { removeFolder, run } from "../../helpers/processes.js";
import { packageOf } from "./libraries.js";
import { copy, installed } from "./project.js";

// The real path, because Turbopack follows no link out of its root. A clone may link the packages of another checkout.
const NEXT = realpathSync(installed(import.meta.dirname, "next"));
const SUITE = join(NEXT, "../..");
const ROOT = join(SUITE, "../../..");
const APPS = join(SUITE, ".apps");

// Otherwise, Next.js would send telemetry, and look for a lock file to add its binaries to. Vitest sets NODE_ENV to
// "test".
const env = {
  ...process.env,
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  NEXT_IGNORE_INCORRECT_LOCKFILE: "1",
};

/** A page of an app that Next.js has built with Turbopack. Its client component runs a program. */
interface Page {
  /** The module of the component, as Turbopack names it. */
  readonly id: string;
  /** The files that a browser loads for this page, beside those of Next.js. */
  readonly code: string;
  /** The file that runs the modules of all pages. */
  readonly runtime: string;
}

/** What Next.js tells its server about the client components of a page, its own included. */
interface Manifest {
  readonly clientModules: Readonly<Record<string, { readonly id: string; readonly chunks: readonly string[] }>>;
}

interface BuildManifest {
  /** The files that every page loads. */
  readonly rootMainFiles: readonly string[];
}

/** Bundles each program as a client component of Next.js. All are pages of one app, because each build takes seconds. */
export async function turbopack(entries: readonly string[]): Promise<readonly string[]> {
  return (await buildPages(entries)).map(({ code }) => withNumbers(code));
}

/** Bundles a program, and makes of it one that Node runs: with the runtime, and with what that needs of a browser. */
export async function turbopackProgram(entry: string): Promise<string> {
  const [page] = await buildPages([entry]);
  return `globalThis.self = globalThis;
globalThis.document = { currentScript: { getAttribute: () => "/_next/static/chunks/program.js" } };
${page?.code}
TURBOPACK.push([document.currentScript, { otherChunks: [], runtimeModuleIds: [${JSON.stringify(page?.id)}] }]);
${page?.runtime}
`;
}

async function buildPages(entries: readonly string[]): Promise<readonly Page[]> {
  const app = newFolder();
  try {
    writeApp(app, entries);
    await run(process.execPath, [join(NEXT, "dist/bin/next"), "build", "--experimental-build-mode", "compile"], {
      cwd: app,
      env,
    });
    return entries.map((_, page) => readPage(app, String(page)));
  } finally {
    removeFolder(app);
  }
}

/**
 * A new folder for an app, where Turbopack finds Next.js. Its name is a number: each letter in the paths of modules
 * influences the names that Turbopack gives to variables, and so the bytes after Brotli.
 */
function newFolder(): string {
  mkdirSync(APPS, { recursive: true });
  for (let name = 0; ; name++) {
    const app = join(APPS, String(name));
    try {
      mkdirSync(app);
      return app;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
        throw error;
      }
    }
  }
}

function writeApp(app: string, entries: readonly string[]): void {
  const config = { turbopack: { root: ROOT }, experimental: { turbopackModuleIds: "named" } };
  writeFileSync(join(app, "next.config.mjs"), `export default ${JSON.stringify(config)};\n`);
  writeFileSync(join(app, "package.json"), '{ "private": true, "type": "module" }\n');
  mkdirSync(join(app, "app"));
  writeFileSync(join(app, "app/layout.js"), "export default ({ children }) => <html><body>{children}</body></html>;\n");
  entries.forEach((entry, page) => {
    writePage(join(app, "app", String(page)), entry);
  });
}

/** Writes a page with its own copy of each package: Turbopack drops only the exports that no page of the app uses. */
function writePage(folder: string, entry: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, "page.js"), '"use client";\nimport "./program.mjs";\nexport default () => null;\n');
  copyFileSync(entry, join(folder, "program.mjs"));
  const specifiers = [...readFileSync(entry, "utf8").matchAll(/ from "([^"]+)"/g)].map(
    ([, specifier = ""]) => specifier,
  );
  // The folder of a program is in the project that has the packages.
  copy(dirname(dirname(entry)), specifiers.map(packageOf), folder);
}

function readPage(app: string, page: string): Page {
  const server = join(app, ".next/server/app", page);
  const context: { readonly __RSC_MANIFEST?: Readonly<Record<string, Manifest>> } = {};
  runInNewContext(readFileSync(join(server, "page_client-reference-manifest.js"), "utf8"), context);
  const modules = Object.entries(context.__RSC_MANIFEST?.[`/${page}/page`]?.clientModules ?? {});
  const own = modules.find(([file]) => file.endsWith(`/app/${page}/page.js`))?.[1];
  const { rootMainFiles }: BuildManifest = JSON.parse(readFileSync(join(server, "page/build-manifest.json"), "utf8"));
  const runtime = rootMainFiles.find((file) => basename(file).startsWith("turbopack-"));
  if (own === undefined || runtime === undefined) {
    throw new Error(`page ${page} has no client component or no runtime`);
  }
  const others = new Set(modules.flatMap(([, module]) => (module === own ? [] : module.chunks)));
  const chunks = own.chunks.filter((chunk) => !others.has(chunk)).map((chunk) => chunk.replace("/_next/", ""));
  const read = (file: string) => readFileSync(join(app, ".next", file), "utf8");
  const code = chunks.map(read).join("");
  if (!code.includes(JSON.stringify(own.id))) {
    throw new Error(`the files of page ${page} do not hold its client component`);
  }
  return { id: own.id, code, runtime: read(runtime) };
}

/** Gives each module a number of five digits, as most have by default. Turbopack's own depend on the names of folders. */
function withNumbers(code: string): string {
  const ids = [...new Set(code.match(/"\[project\][^"]*"/g))];
  return ids.reduce((text, id, index) => text.replaceAll(id, String(10_000 + index)), code);
}
