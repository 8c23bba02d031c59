import { vendorTables } from "../../src/generated/vendor-tables.js";
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

/** The first code from `first` on that neither the registry nor a vendor assigns. */
export function unassignedCode(first: number): number {
  const taken = new Set([
    ...registry.filter((row) => readRow(row)?.state !== "unassigned").map(({ value }) => Number(value)),
    ...vendorTables.flatMap(({ rows }) => rows.map(({ code }) => code)),
  ]);
  let code = first;
  while (taken.has(code)) {
    code++;
  }
  return code;
}
