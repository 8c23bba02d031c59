import { readFileSync, writeFileSync } from "node:fs";
import { semanticSets } from "../../../src/facts/semantics.js";
import { vendorTables } from "../../../src/generated/vendor-tables.js";
import { statusRows } from "../../../src/table/iana.js";
import { bundlerNames } from "./bundlers.js";
import { type Bytes, bytesAdded } from "./bytes.js";
import { pack } from "./install-cost.js";
import { OURS, ours } from "./libraries.js";
import { ownUses } from "./own-uses.js";
import { progress } from "./progress.js";
import { installed } from "./project.js";
import { largestTypeCost } from "./type-cost.js";

const FILE = new URL("budgets.json", import.meta.url);

/** What the library costs, and the measures of it: `{ "code to phrase": { minified: 1260, brotli: 561 } }`. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How large the tables are. */
interface TableSizes {
  readonly codes: number;
  readonly predicates: number;
  readonly vendorCodes: number;
  readonly vendorTables: number;
}

/** The most that one more row of each kind adds to a figure. A measure that is left out does not grow. */
export type Growth = { readonly [Size in keyof TableSizes]?: Readonly<Record<string, number>> };

/** The contents of budgets.json. */
interface Budgets {
  /** How large the tables were when the figures were measured. */
  readonly measuredWith: TableSizes;
  /** The figures at that time. */
  readonly budgets: Figures;
}

/** The figures of the library. */
export interface Measured {
  /** All that have a budget. */
  readonly figures: Figures;
  /** The bytes of each use in each of its bundlers. */
  readonly bytes: Readonly<Record<string, Readonly<Record<string, Bytes>>>>;
}

const TYPE_CHECK = "type check of one constant";
const ON_DISK = "package on disk";

const growthOnDisk: Growth = {
  codes: { tarball: 1_000, unpacked: 7_000 },
  vendorCodes: { tarball: 600, unpacked: 3_000 },
  vendorTables: { tarball: 1_200, unpacked: 4_000 },
};

/** esbuild names variables by all functions of a module, used or not. Other letters compress a little better or worse. */
const growthOfUses: Growth = { predicates: { brotli: 16 } };

const now: TableSizes = {
  codes: statusRows.length,
  predicates: semanticSets.length,
  vendorCodes: vendorTables.flatMap(({ rows }) => rows).length,
  vendorTables: vendorTables.length,
};

const { measuredWith, budgets: recorded }: Budgets = JSON.parse(readFileSync(FILE, "utf8"));

export const budgets: Figures = recorded;

/** How much a figure may have grown since the budgets were measured, because of new rows in the tables. */
export function slack(name: string, measure: string): number {
  const growth = name === ON_DISK ? growthOnDisk : { ...growthOfUses, ...ownUses[name]?.growth };
  return (Object.keys(now) as (keyof TableSizes)[])
    .map((kind) => Math.max(0, now[kind] - measuredWith[kind]) * (growth?.[kind]?.[measure] ?? 0))
    .reduce((total, cost) => total + cost, 0);
}

/** Measures all that has a budget. */
export async function measure(project: string): Promise<Measured> {
  progress("bytes");
  const bytes: Record<string, Record<string, Bytes>> = {};
  await Promise.all(
    bundlerNames.map(async (bundler) => {
      const uses = Object.entries(ownUses).filter(([, use]) => (use.bundlers ?? bundlerNames).includes(bundler));
      const added = await bytesAdded(
        project,
        bundler,
        uses.map(([, use]) => use),
      );
      uses.forEach(([name], index) => {
        bytes[name] = { ...bytes[name], [bundler]: added[index] as Bytes };
      });
    }),
  );
  const [tarball] = await pack(project, [installed(project, OURS)]);
  return {
    figures: {
      ...Object.fromEntries(Object.keys(ownUses).map((name) => [name, largest(bytes[name] ?? {})])),
      [TYPE_CHECK]: await largestTypeCost(project, ours),
      [ON_DISK]: { tarball: tarball?.size ?? Number.NaN, unpacked: tarball?.unpackedSize ?? Number.NaN },
    },
    bytes,
  };
}

/** The largest figures of all bundlers, which need not be of the same bundler. */
function largest(ofBundlers: Readonly<Record<string, Bytes>>): Figures[string] {
  const all = Object.values(ofBundlers);
  return {
    minified: Math.max(...all.map(({ minified }) => minified)),
    brotli: Math.max(...all.map(({ brotli }) => brotli)),
  };
}

const ROOM = 10_000;

/** Makes the figures the budgets. Sizes on disk are rounded up, because they change with every sentence of documentation. */
export function writeBudgets({ figures }: Measured): void {
  const onDisk = Object.entries(figures[ON_DISK] ?? {}).map(([name, size]) => [name, Math.ceil(size / ROOM) * ROOM]);
  const written: Budgets = { measuredWith: now, budgets: { ...figures, [ON_DISK]: Object.fromEntries(onDisk) } };
  writeFileSync(FILE, format(written));
}

/** The file's text, with each use on a line of its own. */
function format({ measuredWith, budgets }: Budgets): string {
  const line = (value: object) =>
    `{ ${Object.entries(value)
      .map(([name, figure]) => `${JSON.stringify(name)}: ${figure}`)
      .join(", ")} }`;
  const lines = Object.entries(budgets).map(([name, figures]) => `    ${JSON.stringify(name)}: ${line(figures)}`);
  return `{\n  "measuredWith": ${line(measuredWith)},\n  "budgets": {\n${lines.join(",\n")}\n  }\n}\n`;
}
