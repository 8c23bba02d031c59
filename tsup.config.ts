import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Options } from "tsup";
import ts from "typescript";
import { constantModules, dataFiles, dependentModules, entryPoints, modules } from "./src/tools/entry-points.js";

const common: Options = {
  target: "es2022",
  splitting: false,
  // Rollup writes the files. It assigns CommonJS exports directly; esbuild makes getters, which load more slowly.
  treeshake: true,
  removeNodeProtocol: false,
  silent: true,
};

/** Files of the package that only its modules import. */
const parts = { functions: "src/functions.ts" };

/** Leaves imports of these sources as imports of the package's files. */
function importing(sources: Readonly<Record<string, string>>): NonNullable<Options["esbuildPlugins"]>[number] {
  const files = new Map(Object.entries(sources).map(([source, file]) => [resolve(source), file]));
  return {
    name: "importing",
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        const file = files.get(resolve(resolveDir, path).replace(/\.js$/, ".ts"));
        return file === undefined || kind === "entry-point" ? undefined : { path: file, external: true };
      });
    },
  };
}

/** Each module that has its own file is in the package once. ESLint's plugin is there as CommonJS only. */
const importModules = importing({
  ...Object.fromEntries(Object.entries({ ...entryPoints, ...parts }).map(([name, file]) => [file, `./${name}.js`])),
  "src/eslint.ts": "./eslint.cjs",
});

// Not tsup's `clean`: the builds below run at the same time.
rmSync("dist", { recursive: true, force: true });

// A tarball keeps the modes of its files. They must not depend on the umask of the person who clones and packs.
process.umask(0o022);
for (const path of ["LICENSE", "README.md", "package.json", ...Object.values(dataFiles)]) {
  chmodSync(path, 0o644);
}

const builds: Options[] = [
  {
    ...common,
    entry: {
      ...modules,
      ...dependentModules,
      ...parts,
      eslint: "src/eslint-module.ts",
      "eslint.config": "src/eslint-config.ts",
      parcel: "src/parcel.ts",
      cli: "src/cli.ts",
    },
    format: "esm",
    esbuildPlugins: [importModules],
    onSuccess: async () => {
      for (const [name, file] of Object.entries(dataFiles)) {
        cpSync(file, join("dist/data", name));
      }
      Object.entries(dependentModules).forEach(writeDeclarations);
    },
  },
  {
    ...common,
    entry: constantModules,
    format: "esm",
    // Bundled, esbuild would write each constant as `var`, and users' bundlers replace only a `const` by its value.
    bundle: false,
    onSuccess: async () => Object.entries(constantModules).forEach(writeDeclarations),
  },
  {
    ...common,
    entry: Object.fromEntries(
      Object.entries({ ...entryPoints, index: "src/commonjs.ts" }).filter(([name]) => name !== "eslint"),
    ),
    format: "cjs",
    // Without it, TypeScript and Babel would add a key `default` to `import * as HttpStatus`.
    footer: { js: 'Object.defineProperty(exports, "__esModule", { value: true });' },
  },
  {
    ...common,
    entry: { eslint: "src/eslint-commonjs.ts" },
    format: "cjs",
    // No bundler makes it smaller for those who install the package. Rollup would lay it out again.
    minify: true,
    treeshake: false,
    esbuildPlugins: [importing({ "src/functions.ts": "./index.cjs" })],
  },
  // One build for each entry point: in a common one, Rollup would put the types that they share into a third file.
  ...Object.entries(modules).map(
    ([name, file]): Options => ({
      entry: { [name]: file },
      format: ["esm", "cjs"],
      // tsup sets an option that TypeScript 6 calls deprecated.
      dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
      silent: true,
    }),
  ),
];

export default builds;

/**
 * Writes the declarations of one module as TypeScript does. For constants, Rollup's would say `export { … }`, which shows in
 * every hover text. For others, Rollup would drop the comment that lets an imported package be missing.
 */
function writeDeclarations([name, file]: readonly [name: string, file: string]): void {
  for (const extension of ["js", "cjs"]) {
    const { outputText } = ts.transpileDeclaration(readFileSync(file, "utf8"), {
      fileName: file,
      transformers: { afterDeclarations: [importFilesWith(extension)] },
    });
    writeFileSync(join("dist", `${name}.d.${extension === "js" ? "ts" : "cts"}`), outputText);
  }
}

/** Gives the imports of other files of the package their extension. */
function importFilesWith(extension: string): ts.TransformerFactory<ts.SourceFile | ts.Bundle> {
  const renamed = (node: ts.Node): ts.Node =>
    ts.isStringLiteral(node) && node.text.startsWith("./")
      ? ts.factory.createStringLiteral(node.text.replace(/js$/, extension))
      : node;
  return (context) => (source) =>
    ts.visitEachChild(
      source,
      (node) => (ts.isImportDeclaration(node) ? ts.visitEachChild(node, renamed, context) : node),
      context,
    );
}
