import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { entryPointsOf, type Format } from "./entry-points.js";

export type Namespace = Readonly<Record<string, unknown>>;

/** The entry points of the installed package in one module format. */
export interface Modules {
  readonly format: Format;
  /** Each module under its key in package.json's `exports`. */
  readonly namespaces: Readonly<Record<string, Namespace>>;
}

/** Loads every entry point of the package that is installed in a project, as ES modules and as CommonJS. */
export async function loadModules(folder: string): Promise<readonly Modules[]> {
  const require = createRequire(join(folder, "package.json"));
  const entryPoints = entryPointsOf(folder);
  const esm = await Promise.all(
    entryPoints.map(async ({ key, files }) => [key, await import(pathToFileURL(join(folder, files.ESM)).href)]),
  );
  return [
    { format: "ESM", namespaces: Object.fromEntries(esm) },
    {
      format: "CommonJS",
      namespaces: Object.fromEntries(entryPoints.map(({ key, specifier }) => [key, require(specifier)])),
    },
  ];
}
