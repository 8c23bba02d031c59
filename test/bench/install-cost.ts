import { npm } from "../pack.js";
import { type Library, packageOf } from "./libraries.js";
import { progress } from "./progress.js";
import { closure, installed, manifest } from "./project.js";
import type { Table } from "./tables.js";

interface Packed {
  readonly name: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly entryCount: number;
}

/** What is downloaded and written to disk for each package, with all that it depends on. */
export async function installCost(project: string, libraries: readonly Library[]): Promise<Table[]> {
  const rows: Table["rows"][number][] = [];
  for (const name of new Set(libraries.map(({ specifier }) => packageOf(specifier)))) {
    progress(`install cost: ${name}`);
    const packages = await pack(project, closure(project, name));
    const sum = (figure: (packed: Packed) => number) => packages.reduce((total, packed) => total + figure(packed), 0);
    rows.push([
      name,
      manifest(project, name).version,
      packages.length,
      sum(({ size }) => size),
      sum(({ unpackedSize }) => unpackedSize),
      sum(({ entryCount }) => entryCount),
    ]);
  }
  return [
    {
      title: "Install cost",
      note: "with all dependencies; tarballs packed anew from what is installed",
      columns: ["package", "version", "packages", "tarball bytes", "unpacked bytes", "files"],
      rows,
      exact: "to ten kilobytes",
    },
  ];
}

async function pack(project: string, names: readonly string[]): Promise<Packed[]> {
  const folders = names.map((name) => installed(project, name));
  const packed: Packed[] | Record<string, Packed> = JSON.parse(
    await npm(["pack", "--dry-run", "--json", "--ignore-scripts", ...folders], project),
  );
  return Object.values(packed);
}
