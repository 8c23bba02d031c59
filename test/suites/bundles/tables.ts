import type { Spread } from "./statistics.js";

/** One figure, several figures that the table's note explains, a text, or `null` where there is nothing to measure. */
export type Cell = number | string | null | Spread | { readonly [name: string]: number };

export interface Table {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [name: string, ...cells: Cell[]])[];
}

export function toText({ title, note, columns, rows }: Table): string {
  const lines = [columns, ...rows.map((row) => row.map(format))];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const body = lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
  return [title, note, "", ...body].join("\n");
}

export function toMarkdown({ title, note, columns, rows }: Table): string {
  const formatted = rows.map((row) => row.map(format));
  return [`### ${title}`, "", note, "", toMarkdownRows(columns, formatted)].join("\n");
}

/** The lines of a Markdown table. The first column is aligned to the left, the others to the right. */
export function toMarkdownRows(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const alignments = columns.map((_, column) => (column === 0 ? "---" : "---:"));
  return [columns, alignments, ...rows].map((line) => `| ${line.join(" | ")} |`).join("\n");
}

function format(cell: Cell): string {
  if (cell === null) {
    return "–";
  }
  if (typeof cell === "object") {
    return Object.values(cell).map(format).join(" / ");
  }
  return typeof cell === "string" ? cell : number(cell);
}

/** Whole numbers in full. Other numbers are measured, and get three digits. */
function number(value: number): string {
  const options = Number.isInteger(value) ? {} : { minimumSignificantDigits: 3, maximumSignificantDigits: 3 };
  return value.toLocaleString("en", options);
}
