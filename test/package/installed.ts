import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";

/** The folder that has the packed package installed. */
export const installed: string = inject("installed");

/** The text of a file of the installed package. */
export function readInstalled(path: string): string {
  return readFileSync(join(installed, "node_modules/typed-http-status", path), "utf8");
}

/** A new folder with the given files. They can import the installed package. */
export function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(installed, "project-"));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** A new folder as by `project`, with openapi-fetch beside the package, whose declarations look for it there. */
export function projectWithClient(files: Readonly<Record<string, string>>): string {
  const folder = project(files);
  const packages = join(folder, "node_modules");
  cpSync(join(installed, "node_modules"), packages, { recursive: true });
  const client = fileURLToPath(new URL("../../node_modules/openapi-fetch", import.meta.url));
  symlinkSync(client, join(packages, "openapi-fetch"), "junction");
  return folder;
}

/** What a program printed, and how it ended. */
export function tryNode(
  args: readonly string[],
  cwd: string,
): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

/** What a program printed. If it failed, the error holds all of it. */
export function runNode(args: readonly string[], cwd: string): string {
  const { status, output } = tryNode(args, cwd);
  if (status !== 0) {
    throw new Error(`node ${args.join(" ")} failed with ${status}:\n${output}`);
  }
  return output;
}

/** A file of the fixtures. */
export function readFixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
}

/** Compilers by name, each as the file that Node runs. */
export const compilers: Readonly<Record<string, string>> = {
  "TypeScript 7": tscOf("typescript-7"),
  "TypeScript 6": tscOf("typescript"),
};

/** The compiler in an installed package, as the file that Node runs. `from` is the module that looks for the package. */
export function tscOf(name: string, from: string = import.meta.url): string {
  return createRequire(from)
    .resolve(`${name}/package.json`)
    .replace(/package\.json$/, "bin/tsc");
}

/** How a user compiles: the format of the modules, where they are looked for, and the file extension that goes with it. */
interface Setting {
  readonly extension: "mts" | "cts";
  readonly module: string;
  readonly moduleResolution: string;
}

export const settings: Readonly<Record<"nodenext, ES module" | "nodenext, CommonJS" | "bundler", Setting>> = {
  "nodenext, ES module": { extension: "mts", module: "nodenext", moduleResolution: "nodenext" },
  "nodenext, CommonJS": { extension: "cts", module: "nodenext", moduleResolution: "nodenext" },
  bundler: { extension: "mts", module: "esnext", moduleResolution: "bundler" },
};

/** The strictest configuration that a user may have. It checks the declarations of libraries too. */
export function tsconfig({
  module,
  moduleResolution,
}: {
  readonly module: string;
  readonly moduleResolution: string;
}): string {
  return JSON.stringify({
    compilerOptions: {
      target: "es2022",
      lib: ["es2022", "dom"],
      module,
      moduleResolution,
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: module === "esnext",
      // The package's declarations are checked, the compiler's own are not: that takes seconds each time.
      skipLibCheck: false,
      skipDefaultLibCheck: true,
      declaration: true,
      rootDir: ".",
      outDir: "out",
    },
  });
}
