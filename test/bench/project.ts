import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installPacked } from "../pack.js";
import { libraries, packageOf } from "./libraries.js";

const HERE = import.meta.dirname;

/**
 * Makes a project with the packed package and its peers installed side by side.
 *
 * @param folder - An empty folder outside the checkout.
 */
export async function createProject(folder: string): Promise<string> {
  const project = await installPacked(folder);
  // Copied, since a link would cost the peers time wherever it is followed.
  const peers = libraries
    .map(({ specifier }) => packageOf(specifier))
    .filter((name) => existsSync(installed(HERE, name)));
  for (const name of new Set(["mitata", ...peers].flatMap((peer) => closure(HERE, peer)))) {
    cpSync(installed(HERE, name), installed(project, name), { recursive: true });
  }
  return project;
}

/** The names of a package and all that it depends on. */
export function closure(project: string, name: string, seen: Set<string> = new Set()): string[] {
  if (!seen.has(name)) {
    seen.add(name);
    for (const dependency of Object.keys(manifest(project, name).dependencies ?? {})) {
      closure(project, dependency, seen);
    }
  }
  return [...seen];
}

/** The folder of an installed package. */
export function installed(project: string, name: string): string {
  return join(project, "node_modules", name);
}

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export function manifest(project: string, name: string): Manifest {
  return JSON.parse(readFileSync(join(installed(project, name), "package.json"), "utf8"));
}
