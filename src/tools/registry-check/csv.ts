import { parse } from "csv-parse/sync";
import { classRange } from "../../facts/classes.js";
import { stringLiteral } from "../check-command/markdown.js";

/** A row of the IANA registry: what it says about one code or a range of codes. */
export interface RegistryRow {
  /** The code, or the first and the last code of a range: `105-199`. */
  readonly value: string;
  readonly description: string;
  readonly reference: string;
}

const HEADER = "Value,Description,Reference";

/** How much of a wrong text an error message quotes. */
const QUOTED_LENGTH = 60;

/** The rows of the registry's CSV. Throws if the text is anything else, or incomplete. */
export function registryRows(csv: string): readonly RegistryRow[] {
  const firstLine = csv.split(/\r?\n/, 1)[0] as string;
  if (firstLine !== HEADER) {
    throw new Error(`not the registry's CSV: its first line is ${quote(firstLine)}, not "${HEADER}"`);
  }
  if (!csv.endsWith("\n")) {
    throw new Error("truncated: the last line has no line end");
  }
  const rows: RegistryRow[] = parse(csv, { columns: ["value", "description", "reference"], from_line: 2 });
  requireEveryCode(rows);
  return rows;
}

/** The first and the last code of a row. Both are `NaN` if its value is neither a code nor a range. */
export function codeRange({ value }: RegistryRow): { first: number; last: number } {
  const match = /^(\d{3})(?:-(\d{3}))?$/.exec(value);
  const first = match?.[1];
  return { first: Number(first), last: Number(match?.[2] ?? first) };
}

function requireEveryCode(rows: readonly RegistryRow[]): void {
  let next = classRange("1xx").first;
  for (const row of rows) {
    const { first, last } = codeRange(row);
    if (first !== next) {
      throw new Error(`truncated or out of order: the row for ${next} is missing before ${quote(row.value)}`);
    }
    next = last + 1;
  }
  if (next <= classRange("5xx").last) {
    throw new Error(`truncated: the rows end before ${next}`);
  }
}

function quote(text: string): string {
  return stringLiteral(text.slice(0, QUOTED_LENGTH));
}
