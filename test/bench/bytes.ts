import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { bundlers } from "./bundlers.js";
import { bare, type Library, libraries, USES, type Use } from "./libraries.js";
import { progress } from "./progress.js";
import type { Cell, Table } from "./tables.js";

/** A type and not an interface, so that it fits a cell. */
type Bytes = {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
};

let programs = 0;

/** The bytes that each use of each library adds to a bundle: one table for each use, one column for each bundler. */
export async function bytes(project: string): Promise<Table[]> {
  const tables: Table[] = [];
  for (const use of USES) {
    const users = libraries.filter(({ snippets, variant }) => snippets[use] || !variant);
    const rows: Record<string, Cell>[] = users.map(() => ({}));
    for (const [bundler, bundle] of Object.entries(bundlers)) {
      progress(`bytes: ${use} in ${bundler}`);
      const measure = async (program: string): Promise<Bytes> => {
        const entry = join(project, `program-${programs++}.mjs`);
        writeFileSync(entry, program);
        return sizes(await bundle(entry));
      };
      const without = await measure(`console.log(${bare[use]});\n`);
      for (const [index, library] of users.entries()) {
        (rows[index] as Record<string, Cell>)[bundler] = await added(library, use, without, measure);
      }
    }
    tables.push({
      title: `Bytes added: ${use}`,
      note: "minified / gzip / Brotli, beyond the same program without a library",
      columns: ["library", ...Object.keys(bundlers)],
      rows: users.map(({ name }, index) => [name, ...Object.values(rows[index] ?? {})]),
    });
  }
  return tables;
}

async function added(
  { snippets }: Library,
  use: Use,
  without: Bytes,
  measure: (program: string) => Promise<Bytes>,
): Promise<Cell> {
  const snippet = snippets[use];
  if (!snippet) {
    return null;
  }
  try {
    const { minified, gzip, brotli } = await measure(`${snippet.imports}\nconsole.log(${snippet.expression});\n`);
    return {
      minified: minified - without.minified,
      gzip: gzip - without.gzip,
      brotli: brotli - without.brotli,
    };
  } catch (error) {
    // A result too: the library cannot be used this way with this bundler.
    progress();
    process.stderr.write(`${snippet.imports} ${String(error).split("\n")[0]}\n`);
    return "fails";
  }
}

function sizes(code: string): Bytes {
  const buffer = Buffer.from(code.trim());
  return {
    minified: buffer.length,
    gzip: gzipSync(buffer, { level: 9 }).length,
    brotli: brotliCompressSync(buffer).length,
  };
}
