import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Options } from "tsup";
import { vendorTables } from "./src/table/vendors/tables.js";

const OUT = "dist";

/** The modules that the package's `exports` and `bin` name. */
const INDEX = "index";
const CODES = "generated/codes";
const REGISTRY = "registry";
const VENDORS = vendorTables.map(({ id }) => `generated/vendors/${id}`);
const COMMAND = "cli/bin";

/**
 * What CommonJS exports is made as fixed as a module namespace is in ESM: no key can be set, added or deleted, and none is
 * inherited.
 */
const SEAL_EXPORTS = `for (const namespace of [module.exports, module.exports.HttpStatus]) {
  if (namespace) Object.freeze(Object.setPrototypeOf(namespace, null));
}`;

/** One file for each entry point: a program that is not bundled loads one file faster than many. */
function filesOf(names: readonly string[]): Options {
  return {
    entry: Object.fromEntries(names.map((name) => [name, `src/${name}.ts`])),
    outDir: OUT,
    target: "es2022",
    splitting: false,
    removeNodeProtocol: false,
    silent: true,
  };
}

// Here, and not by tsup's `clean`, since the builds below run side by side.
rmSync(OUT, { recursive: true, force: true });

const builds: Options[] = [
  {
    ...filesOf([INDEX, REGISTRY, COMMAND]),
    format: "esm",
    // The constants stay a module of their own: in the same file, the namespace `HttpStatus` would be an object that is built
    // at load time, and no bundler could leave out the constants that a program does not use. The command reads the table
    // from the registry's module, so that the package holds it once less.
    external: [`./${CODES}.js`, `../${REGISTRY}.js`],
    onSuccess: async () => {
      emitDeclarations();
      cpSync("src/generated/registry.json", join(OUT, "registry.json"));
      cpSync("src/registry.schema.json", join(OUT, "registry.schema.json"));
    },
  },
  {
    ...filesOf([CODES, ...VENDORS]),
    format: "esm",
    // Bundled, each `const` would be a `var`, whose value esbuild does not put in place of its name.
    bundle: false,
  },
  {
    ...filesOf([INDEX, CODES, REGISTRY, ...VENDORS]),
    format: "cjs",
    // Here the constants are bundled, since esbuild would otherwise add a key `default` to the namespace.
    footer: { js: SEAL_EXPORTS },
  },
];

export default builds;

/**
 * Declarations come from tsc: tsup's own would make the namespace `HttpStatus` one of types alone. CommonJS has copies of
 * its own. Re-exports in place of either half would save their bytes, but TypeScript could then not name `typeof HttpStatus`
 * in the declarations that it writes for a user's own code.
 */
function emitDeclarations(): void {
  const tsc = createRequire(import.meta.url)
    .resolve("typescript/package.json")
    .replace("package.json", "bin/tsc");
  execFileSync(process.execPath, [tsc, "--project", "src/tsconfig.build.json"], { stdio: "inherit" });
  for (const path of readdirSync(OUT, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".d.ts"))) {
    copyForCommonJs(join(OUT, path));
  }
}

/** Copies a declaration file and its map, with what they refer to. */
function copyForCommonJs(path: string): void {
  const target = path.replace(/\.ts$/, ".cts");
  const declarations = readFileSync(path, "utf8");
  writeFileSync(
    target,
    declarations.replaceAll(/(?<=from "\.[^"]*)\.js(?=")/g, ".cjs").replace(/\.d\.ts\.map$/m, ".d.cts.map"),
  );
  const map = readFileSync(`${path}.map`, "utf8");
  writeFileSync(`${target}.map`, map.replace(/(?<="file":"[^"]*)\.d\.ts(?=")/, ".d.cts"));
}
