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
    progress(`bytes: ${title}`);
    const columns = await Promise.all(bundlerNames.map((bundler) => columnOf(project, bundler, programs)));
    tables.push({
      title: `Bytes added: ${title}`,
      note: "minified / gzip / Brotli, beyond the same program without a library",
      columns: ["library", ...bundlerNames],
      rows: Object.keys(programs).map((name) => [name, ...columns.map((cells) => cells[name] ?? null)]),
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

/** The cells of a bundler, by row. */
async function columnOf(project: string, bundler: string, programs: Programs): Promise<Readonly<Record<string, Cell>>> {
  const own = Object.entries(programs).flatMap(([name, program]) =>
    program && (program.bundlers ?? bundlerNames).includes(bundler) ? [[name, program] as const] : [],
  );
  const cells = await cellsOf(
    project,
    bundler,
    own.map(([, program]) => program),
  );
  return Object.fromEntries(own.map(([name], index) => [name, cells[index] ?? null]));
}

async function cellsOf(project: string, bundler: string, programs: readonly Program[]): Promise<readonly Cell[]> {
  try {
    return await bytesAdded(project, bundler, programs);
  } catch (error) {
    const [program, ...others] = programs;
    if (program === undefined || others.length > 0) {
      // Bundled alone, only the program that is at fault fails.
      const cells: Cell[] = [];
      for (const one of programs) {
        cells.push(...(await cellsOf(project, bundler, [one])));
      }
      return cells;
    }
    // This is a result too: the bundler cannot bundle this use of the library.
    progress();
    process.stderr.write(`${bundler}: ${program.imports} ${String(error).split("\n")[0]}\n`);
    return ["fails"];
  }
}

/** What each program adds to a bundle, beyond the same program without a library. */
export async function bytesAdded(
  project: string,
  bundler: string,
  programs: readonly Program[],
): Promise<readonly Bytes[]> {
  const sources = programs.map(({ imports, expression, bare }) => ({
    source: sourceOf(imports, expression),
    bareSource: sourceOf("", bare),
  }));
  const bytes = await bundledBytes(
    project,
    bundler,
    sources.flatMap(({ source, bareSource }) => [source, bareSource]),
  );
  return sources.map(({ source, bareSource }) => {
    const [own, without] = [bytes.get(source), bytes.get(bareSource)];
    const difference = (kind: keyof Bytes) => (own?.[kind] ?? Number.NaN) - (without?.[kind] ?? Number.NaN);
    return { minified: difference("minified"), gzip: difference("gzip"), brotli: difference("brotli") };
  });
}

function sourceOf(imports: string, expression: string): string {
  return `${imports}\nconsole.log(${expression});\n`;
}

/** What each source is as a bundle. Equal sources are bundled once. */
async function bundledBytes(
  project: string,
  bundler: string,
  sources: readonly string[],
): Promise<ReadonlyMap<string, Bytes>> {
  const distinct = [...new Set(sources)];
  const entries = distinct.map((source) => {
    // A folder of its own, because bundlers also write their output there.
    const entry = join(mkdtempSync(join(project, "program-")), "program.mjs");
    writeFileSync(entry, source);
    return entry;
  });
  const codes = (await bundlers[bundler]?.(entries)) ?? [];
  return new Map(distinct.map((source, index) => [source, bytesOf(codes[index] ?? "")]));
}

function bytesOf(code: string): Bytes {
  const buffer = Buffer.from(code.trim());
  return {
    minified: buffer.length,
    gzip: gzipSync(buffer, { level: 9 }).length,
    brotli: brotliCompressSync(buffer).length,
  };
}
