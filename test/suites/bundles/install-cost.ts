import { npm } from "../../helpers/pack.js";
import { type Library, packageOf } from "./libraries.js";
import { progress } from "./progress.js";
import { closure, installed, manifest } from "./project.js";
import type { Table } from "./tables.js";

/** What npm says of a tarball. */
interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly entryCount: number;
}

/** What a user downloads and writes to disk for each package, with all its dependencies. */
export async function installCost(project: string, libraries: readonly Library[]): Promise<Table[]> {
  const rows: Table["rows"][number][] = [];
  for (const name of new Set(libraries.map(({ specifier }) => packageOf(specifier)))) {
    progress(`install cost: ${name}`);
    const folder = installed(project, name);
    const packages = await pack(project, closure(folder));
    const sum = (figure: (packed: Packed) => number) => packages.reduce((total, packed) => total + figure(packed), 0);
    rows.push([
      name,
      manifest(folder).version,
      packages.length,
      sum(({ size }) => size),
      sum(({ unpackedSize }) => unpackedSize),
      sum(({ entryCount }) => entryCount),
    ]);
  }
  return [
    {
      title: "Install cost",
      note: "with all dependencies; each tarball is packed from the installed files",
      columns: ["package", "version", "packages", "tarball bytes", "unpacked bytes", "files"],
      rows,
    },
  ];
}

/** Packs the packages in those folders without writing their tarballs. */
export async function pack(project: string, folders: readonly string[]): Promise<Packed[]> {
  const packed: Packed[] | Record<string, Packed> = JSON.parse(
    await npm(["pack", "--dry-run", "--json", "--ignore-scripts", ...folders], project),
  );
  return Object.values(packed);
}
