import { parseArgs } from "node:util";
import { statusEntries } from "../table/iana.js";
import { compare } from "./compare.js";
import { type RegistryRow, registryRows } from "./csv.js";
import { readSource } from "./read.js";
import { report, TABLE } from "./report.js";

/** The registry at IANA, as CSV. */
const REGISTRY = "https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv";

/** What the command prints, and its exit code: 0 for no difference, 1 for some, 2 where there was nothing to compare. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Compares the registry with the table. It writes nothing itself.
 *
 * @param args - `[FILE_OR_URL] [--timeout SECONDS]`
 */
export async function check(args: readonly string[]): Promise<Outcome> {
  try {
    const { source, seconds } = parse(args);
    const rows = await readRows(source, seconds);
    const differences = compare(rows, statusEntries);
    return differences.length === 0
      ? { exitCode: 0, stdout: `${source} and ${TABLE}: no difference in ${rows.length} rows.\n`, stderr: "" }
      : { exitCode: 1, stdout: `${report(source, differences)}\n`, stderr: "" };
  } catch (error) {
    // A fault of the check itself ends here too: exit code 1 says that the registry has changed, and nothing else.
    return { exitCode: 2, stdout: "", stderr: `registry:check: ${(error as Error).message}\n` };
  }
}

function parse(args: readonly string[]): { source: string; seconds: number } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { timeout: { type: "string", default: "30" } },
  });
  const [source = REGISTRY, ...others] = positionals;
  const seconds = Number(values.timeout);
  if (others.length > 0 || !(seconds > 0)) {
    throw new Error("usage: npm run registry:check -- [FILE_OR_URL] [--timeout SECONDS]");
  }
  return { source, seconds };
}

async function readRows(source: string, seconds: number): Promise<readonly RegistryRow[]> {
  try {
    return registryRows(await readSource(source, seconds));
  } catch (error) {
    throw new Error(`${source}: ${(error as Error).message}`);
  }
}
