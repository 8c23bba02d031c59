import { parse } from "csv-parse/sync";
import { classRange } from "../table/classes.js";

/** A row of the IANA registry: what it says of one code, or of a range of codes. */
export interface RegistryRow {
  readonly value: string;
  readonly description: string;
  readonly reference: string;
}

const HEADER = "Value,Description,Reference";

/** The rows of the registry's CSV. Throws where the text is something else, or not the whole of it. */
export function registryRows(csv: string): readonly RegistryRow[] {
  // Stryker disable next-line StringLiteral: only the compiler minds, since a text always has a first line
  const [firstLine = ""] = csv.split(/\r?\n/, 1);
  if (firstLine !== HEADER) {
    throw new Error(
      `not the registry's CSV: its first line is ${JSON.stringify(firstLine.slice(0, 60))}, not "${HEADER}"`,
    );
  }
  if (!csv.endsWith("\n")) {
    throw new Error("truncated: the last line has no end");
  }
  const rows: RegistryRow[] = parse(csv, { columns: ["value", "description", "reference"], from_line: 2 });
  requireEveryCode(rows);
  return rows;
}

/** The first and the last code of a row; `NaN` where its value is neither a code nor a range. */
export function codeRange({ value }: RegistryRow): { first: number; last: number } {
  // Stryker disable next-line ArrayDeclaration: the first element is not read
  const [, first, last = first] = /^(\d{3})(?:-(\d{3}))?$/.exec(value) ?? [];
  return { first: Number(first), last: Number(last) };
}

function requireEveryCode(rows: readonly RegistryRow[]): void {
  let next = classRange("1xx").first;
  for (const row of rows) {
    const { first, last } = codeRange(row);
    if (first !== next) {
      throw new Error(`truncated, or no longer in order: a row for ${row.value} where one for ${next} should be`);
    }
    next = last + 1;
  }
  if (next <= classRange("5xx").last) {
    throw new Error(`truncated: the rows end before ${next}`);
  }
}
