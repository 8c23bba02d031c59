import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, posix } from "node:path";

/** How declarations name the module that they import from. */
const IMPORT = /from "(\.[^"]*)\.js"/g;

/**
 * Writes the declarations of the entry points, and of all that they lead to.
 *
 * They come from tsc: tsup's own would make the namespace `HttpStatus` one of types alone. All of them are CommonJS's, and
 * those of ES modules refer to them, so that each is there once.
 *
 * The declarations of a user's own package name the namespace's type: `typeof import("typed-http-status/codes")`. For that,
 * TypeScript looks for the file that declares it, which is CommonJS's, under all conditions of `exports` that can hold in an
 * ES module: hence the condition `default` of `./codes`, which no tool comes to.
 *
 * @param folder - Where tsc, as src/tsconfig.build.json has it, and this function write.
 * @param entryPoints - Their paths in that folder, without extensions.
 */
export function writeDeclarations(folder: string, entryPoints: readonly string[]): void {
  const tsc = createRequire(import.meta.url)
    .resolve("typescript/package.json")
    .replace("package.json", "bin/tsc");
  execFileSync(process.execPath, [tsc, "--project", "src/tsconfig.build.json"], { stdio: "inherit" });
  const needed = declarationsOf(folder, entryPoints);
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (path.endsWith(".d.ts")) {
      rmSync(join(folder, path));
    }
  }
  for (const [module, declarations] of needed) {
    writeFileSync(join(folder, `${module}.d.cts`), declarations.replaceAll(IMPORT, 'from "$1.cjs"'));
  }
  for (const module of entryPoints) {
    writeFileSync(join(folder, `${module}.d.ts`), `export * from "./${basename(module)}.cjs";\n`);
  }
}

/** The declarations of the entry points, and of each module that one of them leads to. */
function declarationsOf(folder: string, entryPoints: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const read = (module: string): void => {
    if (!found.has(module)) {
      const declarations = readFileSync(join(folder, `${module}.d.ts`), "utf8");
      found.set(module, declarations);
      for (const [, imported = ""] of declarations.matchAll(IMPORT)) {
        read(posix.join(module, "..", imported));
      }
    }
  };
  entryPoints.forEach(read);
  return found;
}
