import type { Format } from "../../helpers/entry-points.js";
import type { Result } from "./suite.mjs";

/** What a runtime is tested with. */
export type Part = Format | "command" | "types";

/** A runtime's results by part. A part that the runtime does not support is missing. */
export interface Row {
  readonly name: string;
  readonly version: string;
  readonly results: ReadonlyMap<Part, readonly Result[]>;
}

const PARTS: readonly Part[] = ["ESM", "CommonJS", "command", "types"];

/** The rows as an aligned Markdown table. */
export function toTable(rows: readonly Row[]): string {
  const header = ["runtime", "version", ...PARTS, "checks"];
  const cells = [header, ...rows.map(toCells)];
  const widths = header.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const [first, ...others] = cells.map((line) => {
    const padded = line.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    return `| ${padded.join(" | ")} |`;
  });
  return [first, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...others].join("\n");
}

function toCells({ name, version, results }: Row): readonly string[] {
  const outcomes = PARTS.map((part) => {
    const ofPart = results.get(part);
    if (ofPart === undefined) {
      return "–";
    }
    return ofPart.every(({ error }) => error === null) ? "ok" : "failed";
  });
  return [name, version, ...outcomes, [...results.values()].map((ofPart) => ofPart.length).join(" + ")];
}

/** A line for each failed check, with the runtime, the check and the reason. */
export function failures(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ name, results }) =>
    [...results].flatMap(([part, ofPart]) =>
      ofPart.flatMap((result) => (result.error === null ? [] : [`${name}, ${part}: ${result.name}: ${result.error}`])),
    ),
  );
}

/** How many checks passed and how many failed. */
export function summary(rows: readonly Row[]): string {
  const failed = failures(rows).length;
  const all = rows.flatMap(({ results }) => [...results.values()].flat()).length;
  return `${all - failed} passed, ${failed} failed`;
}
