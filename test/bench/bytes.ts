import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { bundlers } from "./bundlers.js";
import { bare, type Library, ownPrograms, type Program, USES } from "./libraries.js";
import { progress } from "./progress.js";
import type { Cell, Table } from "./tables.js";

/** A type and not an interface, so that it fits a cell. */
type Bytes = {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
};

/** Programs by the names of their rows; a row without a program shows that a library lacks the ability. */
type Programs = Readonly<Record<string, Program | undefined>>;

let files = 0;

/** The bytes that each use of each library adds to a bundle: one table for each use, one column for each bundler. */
export async function bytes(project: string, libraries: readonly Library[]): Promise<Table[]> {
  const programsByTitle: Readonly<Record<string, Programs>> = {
    ...Object.fromEntries(USES.map((use) => [use, programsOf(use, libraries)])),
    "other programs with the library": ownPrograms,
  };
  const tables: Table[] = [];
  for (const [title, programs] of Object.entries(programsByTitle)) {
    const columns: Readonly<Record<string, Cell>>[] = [];
    for (const bundler of Object.keys(bundlers)) {
      progress(`bytes: ${title} in ${bundler}`);
      columns.push(await column(project, bundler, programs));
    }
    tables.push({
      title: `Bytes added: ${title}`,
      note: "minified / gzip / Brotli, beyond the same program without a library",
      columns: ["library", ...Object.keys(bundlers)],
      rows: Object.keys(programs).map((name) => [name, ...columns.map((cells) => cells[name] ?? null)]),
      exact: "to the byte",
    });
  }
  return tables;
}

function programsOf(use: (typeof USES)[number], libraries: readonly Library[]): Programs {
  return Object.fromEntries(
    libraries
      .filter(({ snippets, variant }) => snippets[use] || !variant)
      .map(({ name, snippets }) => [name, snippets[use] && { ...snippets[use], bare: bare[use] }]),
  );
}

/** The bytes that each program takes in a bundler, less what it takes without a library. */
async function column(project: string, bundler: string, programs: Programs): Promise<Record<string, Cell>> {
  const cells: Record<string, Cell> = {};
  const bareBytes = new Map<string, Bytes>();
  for (const [name, program] of Object.entries(programs)) {
    if (!program) {
      continue;
    }
    const without = bareBytes.get(program.bare) ?? (await bundledBytes(project, bundler, "", program.bare));
    bareBytes.set(program.bare, without);
    try {
      const { minified, gzip, brotli } = await bundledBytes(project, bundler, program.imports, program.expression);
      cells[name] = {
        minified: minified - without.minified,
        gzip: gzip - without.gzip,
        brotli: brotli - without.brotli,
      };
    } catch (error) {
      // A result too: the library cannot be used this way with this bundler.
      progress();
      process.stderr.write(`${program.imports} ${String(error).split("\n")[0]}\n`);
      cells[name] = "fails";
    }
  }
  return cells;
}

async function bundledBytes(project: string, bundler: string, imports: string, expression: string): Promise<Bytes> {
  const entry = join(project, `program-${files++}.mjs`);
  writeFileSync(entry, `${imports}\nconsole.log(${expression});\n`);
  const code = await bundlers[bundler]?.(entry);
  const buffer = Buffer.from(code?.trim() ?? "");
  return {
    minified: buffer.length,
    gzip: gzipSync(buffer, { level: 9 }).length,
    brotli: brotliCompressSync(buffer).length,
  };
}
