import { type ParseArgsConfig, parseArgs } from "node:util";
import { escapeControls } from "../../cli/escape.js";

/** The longest timeout, in seconds. */
const LONGEST = 3600;

/** What a check prints, and its exit code. */
export interface Outcome {
  /** 0: nothing to do. 1: something to edit. 2: nothing was checked, or the check itself failed. */
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** The option that all checks have. */
export const timeout = { type: "string", default: "30" } as const;

/**
 * Runs a check. What it throws becomes one line on standard error.
 *
 * @param name - The npm script that runs it.
 */
export async function outcomeOf(name: string, check: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await check();
  } catch (error) {
    // Exit code 1 means that there is something to edit, so a bug in the check must not end with it.
    return { exitCode: 2, stdout: "", stderr: `${name}: ${escapeControls((error as Error).message)}\n` };
  }
}

/** Parses a check's arguments. Throws with one sentence and the usage. */
export function parseOptions<T extends ParseArgsConfig>(config: T, usage: string): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node's first sentence says what is wrong. The others advise on options that take other values than these.
    throw new Error(`${(error as Error).message.split(/\.\s/)[0]} (${usage})`);
  }
}

/** The seconds that `--timeout` states. */
export function timeoutSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= LONGEST)) {
    throw new Error(`--timeout must be a number of seconds, more than 0 and at most ${LONGEST}`);
  }
  return seconds;
}
