import { registryCsv } from "../registry.js";

/** The project's copy of the registry with another row, or rows, in the place of one. */
export function withRow(value: string, rows: string): string {
  const line = registryCsv.split("\n").find((candidate) => candidate.startsWith(`${value},`));
  if (line === undefined) {
    throw new Error(`no row for ${value}`);
  }
  return registryCsv.replace(line, rows);
}
