import { cpSync, existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { libraries, OURS, packageOf } from "./libraries.js";

/** Where npm installed mitata, and, one folder up, the peers. */
const HERE = import.meta.dirname;
const SUITES = dirname(HERE);

/** Adds the peers to a project that has the packed package installed. */
export function addPeers(project: string): void {
  const peers = new Set(libraries.map(({ specifier }) => packageOf(specifier)).filter((name) => name !== OURS));
  copy(SUITES, [...peers], project);
}

/** Adds what times a call. */
export function addMitata(project: string): void {
  copy(HERE, ["mitata"], project);
}

/** Copies packages with their dependencies. Links would cost time whenever a tool follows them. */
export function copy(from: string, names: readonly string[], to: string): void {
  for (const folder of new Set(names.flatMap((name) => closure(installed(from, name))))) {
    cpSync(folder, join(to, relative(from, folder)), { recursive: true });
  }
}

/** The folders of a package and of all its dependencies, given the package's folder. */
export function closure(folder: string, seen: Set<string> = new Set()): string[] {
  if (!seen.has(folder)) {
    seen.add(folder);
    for (const dependency of Object.keys(manifest(folder).dependencies ?? {})) {
      closure(installed(folder, dependency), seen);
    }
  }
  return [...seen];
}

/** The folder of a package as Node finds it from another folder: in the nearest `node_modules`. */
export function installed(from: string, name: string): string {
  const folder = join(from, "node_modules", name);
  if (existsSync(folder)) {
    return folder;
  }
  if (from === dirname(from)) {
    throw new Error(`${name} is not installed`);
  }
  return installed(dirname(from), name);
}

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The package.json of a package, given the package's folder. */
export function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
