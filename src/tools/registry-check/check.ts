import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { escapeControls } from "../../cli/escape.js";
import { statusRows } from "../../table/iana.js";
import { compare } from "./compare.js";
import { type RegistryRow, registryRows } from "./csv.js";
import { readSource } from "./read.js";
import { agreement, report } from "./report.js";

/** The registry at IANA, as CSV. */
const REGISTRY = "https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv";

/** The longest timeout, in seconds. */
const LONGEST = 3600;

const USAGE = "usage: npm run registry:check -- [--write] [FILE_OR_URL] [--timeout SECONDS]";

/** What the command prints, and its exit code. */
export interface Outcome {
  /** 0: no difference. 1: differences. 2: nothing compared and nothing written. */
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Compares the registry with the table. Prints nothing itself.
 *
 * @param args - `[--write] [FILE_OR_URL] [--timeout SECONDS]`
 * @param copy - The path of the project's copy of the registry. `--write` replaces this file.
 */
export async function check(args: readonly string[], copy: string): Promise<Outcome> {
  try {
    const { source, seconds, write } = parse(args);
    const { csv, rows } = await readRegistry(source, seconds);
    const differences = compare(rows, statusRows);
    const outcome: Outcome =
      differences.length === 0
        ? { exitCode: 0, stdout: `${agreement(source, rows.length, write)}\n`, stderr: "" }
        : { exitCode: 1, stdout: `${report(source, differences, write)}\n`, stderr: "" };
    if (write) {
      writeCopy(csv, copy);
    }
    return outcome;
  } catch (error) {
    // Exit code 1 means that the registry has changed. So a bug of this tool ends here, too.
    return { exitCode: 2, stdout: "", stderr: `registry:check: ${escapeControls((error as Error).message)}\n` };
  }
}

interface Arguments {
  readonly source: string;
  readonly seconds: number;
  readonly write: boolean;
}

function parse(args: readonly string[]): Arguments {
  const { values, positionals } = parseOptions(args);
  const [source = REGISTRY, ...others] = positionals;
  if (others.length > 0) {
    throw new Error(USAGE);
  }
  const seconds = Number(values.timeout);
  if (!(seconds > 0 && seconds <= LONGEST)) {
    throw new Error(`--timeout must be a number of seconds, more than 0 and at most ${LONGEST}`);
  }
  return { source, seconds, write: values.write };
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { timeout: { type: "string", default: "30" }, write: { type: "boolean", default: false } },
    });
  } catch (error) {
    // Node's first sentence says what is wrong. The others advise on options that take other values than these.
    throw new Error(`${(error as Error).message.split(/\.\s/)[0]} (${USAGE})`);
  }
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
