import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { bundlerNames, bundlers } from "./bundlers.js";
import { bare, type Library, type Program, USES, type Use } from "./libraries.js";
import { type OwnUse, ownUses } from "./own-uses.js";
import { progress } from "./progress.js";
import type { Cell, Table } from "./tables.js";

/** A type, because an interface does not fit a cell. */
export type Bytes = {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
};

/** Programs by the names of their rows. A library that cannot do it has a row without a program. */
type Programs = Readonly<Record<string, OwnUse | undefined>>;

/** The bytes that each use of each library adds to a bundle. Each use has a table, each bundler a column. */
export async function bytes(project: string, libraries: readonly Library[]): Promise<Table[]> {
  const programsByTitle: Readonly<Record<string, Programs>> = {
    ...Object.fromEntries(USES.map((use) => [use, programsOf(use, libraries)])),
    "the library's own uses": ownUses,
  };
  const tables: Table[] = [];
  for (const [title, programs] of Object.entries(programsByTitle)) {
    const rows: Table["rows"][number][] = [];
    for (const [name, program] of Object.entries(programs)) {
      progress(`bytes: ${title}, ${name}`);
      const cells = await Promise.all(
        bundlerNames.map((bundler) =>
          program && (program.bundlers ?? bundlerNames).includes(bundler) ? cellOf(project, bundler, program) : null,
        ),
      );
      rows.push([name, ...cells]);
    }
    tables.push({
      title: `Bytes added: ${title}`,
      note: "minified / gzip / Brotli, beyond the same program without a library",
      columns: ["library", ...bundlerNames],
      rows,
    });
  }
  return tables;
}

/** What each library's program for a use is. A variant without that use has no row. */
function programsOf(use: Use, libraries: readonly Library[]): Programs {
  return Object.fromEntries(
    libraries
      .filter(({ snippets, variant }) => snippets[use] || !variant)
      .map(({ name, snippets }) => [name, snippets[use] && { ...snippets[use], bare: bare[use] }]),
  );
}

async function cellOf(project: string, bundler: string, program: Program): Promise<Cell> {
  try {
    return await bytesAdded(project, bundler, program);
  } catch (error) {
    // This is a result too: the bundler cannot bundle this use of the library.
    progress();
    process.stderr.write(`${bundler}: ${program.imports} ${String(error).split("\n")[0]}\n`);
    return "fails";
  }
}

/** What a program adds to a bundle, beyond the same program without a library. */
export async function bytesAdded(project: string, bundler: string, program: Program): Promise<Bytes> {
  const without = await bytesOfBare(project, bundler, program.bare);
  const { minified, gzip, brotli } = await bundledBytes(project, bundler, program.imports, program.expression);
  return {
    minified: minified - without.minified,
    gzip: gzip - without.gzip,
    brotli: brotli - without.brotli,
  };
}

const bareBytes = new Map<string, Promise<Bytes>>();

/** Measures each program without a library once. */
function bytesOfBare(project: string, bundler: string, expression: string): Promise<Bytes> {
  const key = JSON.stringify([project, bundler, expression]);
  const known = bareBytes.get(key) ?? bundledBytes(project, bundler, "", expression);
  bareBytes.set(key, known);
  return known;
}

async function bundledBytes(project: string, bundler: string, imports: string, expression: string): Promise<Bytes> {
  // A folder of its own, because bundlers also write their output there.
  const entry = join(mkdtempSync(join(project, "program-")), "program.mjs");
  writeFileSync(entry, `${imports}\nconsole.log(${expression});\n`);
  const code = await bundlers[bundler]?.(entry);
  const buffer = Buffer.from(code?.trim() ?? "");
  return {
    minified: buffer.length,
    gzip: gzipSync(buffer, { level: 9 }).length,
    brotli: brotliCompressSync(buffer).length,
  };
}
