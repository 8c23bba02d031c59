import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Options } from "tsup";
import { renderCodesCommonJs, toCommonJs } from "./src/build/commonjs.js";
import { writeDeclarations } from "./src/build/declarations.js";
import { renderForParcel } from "./src/build/parcel.js";
import { vendorTables } from "./src/table/vendors/tables.js";

const OUT = "dist";

/** The modules that the package's `exports` and `bin` name. */
const INDEX = "index";
const CODES = "generated/codes";
const REGISTRY = "registry";
const VENDORS = vendorTables.map(({ id }) => `generated/vendors/${id}`);
const COMMAND = "cli/bin";
const ENTRY_POINTS = [INDEX, CODES, REGISTRY, ...VENDORS];

/**
 * esbuild writes the constants of a bundle as `var`, which V8 reads anew at each call. Of a `const`, it knows the value: a
 * lookup takes a tenth less time.
 */
const keepConst: NonNullable<Options["plugins"]>[number] = {
  name: "keep-const",
  renderChunk: (code) => ({ code: code.replaceAll(/^var (?=\w+ = )/gm, "const ") }),
};

/** One file for each entry point: a program that is not bundled loads one file faster than many. */
function filesOf(names: readonly string[]): Options {
  return {
    entry: Object.fromEntries(names.map((name) => [name, `src/${name}.ts`])),
    outDir: OUT,
    target: "es2022",
    splitting: false,
    removeNodeProtocol: false,
    plugins: [keepConst],
    silent: true,
  };
}

// Here, and not by tsup's `clean`, since the builds below run side by side.
rmSync(OUT, { recursive: true, force: true });

/** The files of the source that the package holds as they are. */
const COPIED = ["src/generated/registry.json", "src/registry.schema.json"];

// A tarball keeps the modes of its files: they must not depend on the umask of who clones and packs.
process.umask(0o022);
for (const path of ["LICENSE", "README.md", "package.json", ...COPIED]) {
  chmodSync(path, 0o644);
}

const builds: Options[] = [
  {
    ...filesOf([INDEX, REGISTRY, COMMAND]),
    format: "esm",
    // The constants stay a module of their own: in the same file, the namespace `HttpStatus` would be an object that is built
    // at load time, and no bundler could leave out the constants that a program does not use. The command reads the table
    // from the registry's module, so that the package holds it once less.
    external: [`./${CODES}.js`, `../${REGISTRY}.js`],
    onSuccess: async () => {
      writeDeclarations(OUT, ENTRY_POINTS);
      writeFileSync(join(OUT, "parcel.js"), renderForParcel());
      [INDEX, REGISTRY].forEach(writeCommonJs);
      for (const path of COPIED) {
        cpSync(path, join(OUT, basename(path)));
      }
    },
  },
  {
    ...filesOf([CODES, ...VENDORS]),
    format: "esm",
    // Bundled, each `const` would be a `var`, whose value esbuild does not put in place of its name.
    bundle: false,
    onSuccess: async () => {
      VENDORS.forEach(writeCommonJs);
      writeFileSync(join(OUT, `${CODES}.cjs`), renderCodesCommonJs());
    },
  },
];

export default builds;

function writeCommonJs(name: string): void {
  const path = join(OUT, name);
  writeFileSync(`${path}.cjs`, toCommonJs(readFileSync(`${path}.js`, "utf8")));
}
