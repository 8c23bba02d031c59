import { classRange } from "../../src/facts/classes.js";
import type { StatusClass } from "../../src/table/classes.js";
import { codeRange } from "../../src/tools/registry-check/csv.js";
import { readRow } from "../../src/tools/registry-check/rows.js";
import { registry } from "./iana-registry.js";

/** The registry's CSV with other lines for one code: none, one or more. Splits an unassigned range that holds the code. */
export function withRow(csv: string, code: number, ...rows: readonly string[]): string {
  let found = false;
  const lines = csv.split("\n").flatMap((line) => {
    const [value = ""] = line.split(",");
    const { first, last } = codeRange({ value, description: "", reference: "" });
    if (!(first <= code && code <= last)) {
      return [line];
    }
    found = true;
    return [...unassigned(first, code - 1), ...rows, ...unassigned(code + 1, last)];
  });
  if (!found) {
    throw new Error(`no row for ${code}`);
  }
  return lines.join("\n");
}

function unassigned(first: number, last: number): readonly string[] {
  return first > last ? [] : [`${first === last ? first : `${first}-${last}`},Unassigned,`];
}

/** The last code of a class that the registry does not assign, however many it assigns one day. */
export function unassignedCode(statusClass: StatusClass): number {
  const { first, last } = classRange(statusClass);
  const ends = registry.filter((row) => readRow(row)?.state === "unassigned").map((row) => codeRange(row).last);
  const code = ends.filter((end) => end >= first && end <= last).at(-1);
  if (code === undefined) {
    throw new Error(`the registry assigns every code of ${statusClass}`);
  }
  return code;
}
