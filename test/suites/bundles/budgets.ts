import { readFileSync, writeFileSync } from "node:fs";
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

const now: TableSizes = {
  codes: statusRows.length,
  vendorCodes: vendorTables.flatMap(({ rows }) => rows).length,
  vendorTables: vendorTables.length,
};

const { measuredWith, budgets: recorded }: Budgets = JSON.parse(readFileSync(FILE, "utf8"));

export const budgets: Figures = recorded;

/** How much a figure may have grown since the budgets were measured, because of new rows in the tables. */
export function slack(name: string, measure: string): number {
  const growth = name === ON_DISK ? growthOnDisk : ownUses[name]?.growth;
  return (Object.keys(now) as (keyof TableSizes)[])
    .map((kind) => Math.max(0, now[kind] - measuredWith[kind]) * (growth?.[kind]?.[measure] ?? 0))
    .reduce((total, cost) => total + cost, 0);
}

/** Measures all that has a budget. */
export async function measure(project: string): Promise<Measured> {
  const bytes: Record<string, Readonly<Record<string, Bytes>>> = {};
  for (const [name, use] of Object.entries(ownUses)) {
    progress(`bytes: ${name}`);
    const ofBundlers = (use.bundlers ?? bundlerNames).map(
      async (bundler) => [bundler, await bytesAdded(project, bundler, use)] as const,
    );
    bytes[name] = Object.fromEntries(await Promise.all(ofBundlers));
  }
  const [tarball] = await pack(project, [installed(project, OURS)]);
  return {
    figures: {
      ...Object.fromEntries(Object.entries(bytes).map(([name, ofBundlers]) => [name, largest(ofBundlers)])),
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
