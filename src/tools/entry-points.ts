import { vendorIds } from "./vendor-files.js";

type Files = Readonly<Record<string, string>>;

/** The modules that users import, written by hand: each name with its source file. `index` is the package's root. */
export const modules: Files = {
  index: "src/index.ts",
  registry: "src/registry.ts",
  eslint: "src/eslint.ts",
};

/** Modules whose declarations import those of other packages, which may be missing. */
export const dependentModules: Files = {
  openapi: "src/openapi.ts",
};

/** The modules of constants that codegen writes. They import nothing. */
export const constantModules: Files = {
  codes: "src/generated/codes.ts",
  ...Object.fromEntries(vendorIds.map((id) => [id, `src/generated/vendors/${id}.ts`])),
};

/** All modules that users import. package.json's `exports`, the build and the tests follow from this list. */
export const entryPoints: Files = { ...modules, ...dependentModules, ...constantModules };

/**
 * The data files that users import: each name with its source file. The build puts them into a folder of their own. Beside
 * `registry.d.ts`, Deno would take that file for the types of `registry.json`.
 */
export const dataFiles: Files = {
  "registry.json": "src/generated/registry.json",
  "registry.schema.json": "src/generated/registry.schema.json",
};
