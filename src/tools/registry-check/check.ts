import { writeFileSync } from "node:fs";
import { statusRows } from "../../table/iana.js";
import { type Outcome, outcomeOf, parseOptions, timeout, timeoutSeconds } from "../check-command/command.js";
import { compare } from "./compare.js";
import { type RegistryRow, registryRows } from "./csv.js";
import { overdueNotes } from "./overdue.js";
import { readSource } from "./read.js";
import { agreement, report } from "./report.js";

/** The registry at IANA, as CSV. */
const REGISTRY = "https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv";

const USAGE = "usage: npm run registry:check -- [--write] [FILE_OR_URL] [--timeout SECONDS]";

/**
 * Compares the registry with the table. Prints nothing itself.
 *
 * @param args - `[--write] [FILE_OR_URL] [--timeout SECONDS]`
 * @param copy - The path of the project's copy of the registry. `--write` replaces this file.
 * @param today - The day that decides which temporary registrations have expired.
 */
export function check(args: readonly string[], copy: string, today: string): Promise<Outcome> {
  return outcomeOf("registry:check", async () => {
    const { source, seconds, write } = parse(args);
    const { csv, rows } = await readRegistry(source, seconds);
    const differences = compare(rows, statusRows);
    const notes = overdueNotes(rows, differences, today);
    const outcome: Outcome =
      differences.length === 0
        ? { exitCode: 0, stdout: `${agreement(source, rows.length, notes, write)}\n`, stderr: "" }
        : { exitCode: 1, stdout: `${report(source, differences, notes, write)}\n`, stderr: "" };
    if (write) {
      writeCopy(csv, copy);
    }
    return outcome;
  });
}

interface Arguments {
  readonly source: string;
  readonly seconds: number;
  readonly write: boolean;
}

function parse(args: readonly string[]): Arguments {
  const options = { timeout, write: { type: "boolean", default: false } } as const;
  const { values, positionals } = parseOptions({ args: [...args], allowPositionals: true, options }, USAGE);
  const [source = REGISTRY, ...others] = positionals;
  if (others.length > 0) {
    throw new Error(USAGE);
  }
  return { source, seconds: timeoutSeconds(values.timeout), write: values.write };
}

async function readRegistry(source: string, seconds: number): Promise<{ csv: string; rows: readonly RegistryRow[] }> {
  try {
    const csv = await readSource(source, seconds);
    return { csv, rows: registryRows(csv) };
  } catch (error) {
    throw new Error(`${source}: ${(error as Error).message}`);
  }
}

/** Writes the text as it is, but with the line ends that .gitattributes sets for the whole project. */
function writeCopy(csv: string, copy: string): void {
  writeFileSync(copy, csv.replaceAll("\r\n", "\n"));
}
