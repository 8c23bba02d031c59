import fc from "fast-check";
import { type Outcome, run } from "../../../src/cli/run.js";
import type { Terminal } from "../../../src/cli/terminal.js";
import { homepage } from "../../../src/generated/package-info.js";
import { commandLines } from "../../helpers/arbitraries.js";
import { expectedCodes, expectedPhrases } from "../../helpers/iana-registry.js";
import { start } from "../../helpers/processes.js";
import { show } from "./faults.js";

export interface Call {
  readonly args: readonly string[];
  readonly terminal: Terminal;
}

const PIPE: Terminal = { columns: Number.POSITIVE_INFINITY, color: false };

export const calls: fc.Arbitrary<Call> = fc.record({
  args: commandLines,
  terminal: fc.record({
    columns: fc.constantFrom(Number.POSITIVE_INFINITY, 200, 80, 40, 1, 0),
    color: fc.boolean(),
  }),
});

/** Runs the command in this process. It may end in three ways, and each looks like what it is. */
export function faultsOfCall({ args, terminal }: Call): readonly string[] {
  try {
    const outcome = run(args, terminal);
    const expected = expectedExitCodes(args);
    return [
      ...(isWellFormed(outcome) ? [] : ["has another form than its exit code"]),
      ...(expected.includes(outcome.exitCode) ? [] : [`has to end with ${expected.join(" or ")}`]),
    ].map((fault) => `${show(args)} ${fault}: ${show(outcome)}`);
  } catch (error) {
    return [`${show(args)} threw ${show(error)}`];
  }
}

/** Runs the installed command, which has to end as it does in this process. */
export async function faultsOfProcess(command: string, args: readonly string[]): Promise<readonly string[]> {
  const { status, stdout, stderr } = await start(process.execPath, [command, ...args], { timeLimit: 60 });
  const expected = run(args, PIPE);
  return status === expected.exitCode && stdout === inUtf8(expected.stdout) && stderr === inUtf8(expected.stderr)
    ? []
    : [`${show(args)} as a process: ${show({ status, stdout, stderr })}, not ${show(expected)}`];
}

/** Arguments as a process can be given them: in UTF-8, and without zero bytes. */
export function asArguments(args: readonly string[]): readonly string[] {
  return args.map((arg) => inUtf8(arg.replaceAll("\0", "")));
}

/** The text as it is after its way between two processes, where half of a surrogate pair is lost. */
function inUtf8(text: string): string {
  return Buffer.from(text).toString();
}

/** Output, or one line on standard error. A query may find only a part of what it asks for, and then there are both. */
function isWellFormed({ exitCode, stdout, stderr, open = homepage }: Outcome): boolean {
  const isPrinted = /\S\n$/.test(stdout);
  // Nothing of the input may reach another program.
  if (!/^[\w/#-]*$/.test(open.slice(homepage.length)) || !open.startsWith(homepage)) {
    return false;
  }
  if (exitCode === 0) {
    return stderr === "" && isPrinted;
  }
  // In the line, nothing that would direct a terminal.
  const line = /^typed-http-status: ((?: |[^\p{C}\p{Z}\p{DI}])+)\n$/u.exec(stderr)?.[1];
  const isUsage = exitCode === 2;
  return (stdout === "" || (isPrinted && !isUsage)) && line !== undefined && line.endsWith("(see --help)") === isUsage;
}

/** How the command may end, as far as the registry tells. Options may make of it what Node's parser makes of them. */
function expectedExitCodes(args: readonly string[]): readonly number[] {
  if (args.some((arg) => arg.startsWith("-"))) {
    return [0, 1, 2];
  }
  const query = args.join(" ").trim();
  if (query === "") {
    return [args.length === 0 ? 0 : 2];
  }
  if (query.length > 1000) {
    return [2];
  }
  const text = query.toLowerCase();
  const known =
    (/^\d{3}$/.test(query) && expectedPhrases.has(Number(query))) ||
    /^[1-5]xx$/.test(text) ||
    (/[a-z]/.test(text) && [...expectedCodes.keys()].some((phrase) => ` ${phrase}`.includes(` ${text}`)));
  // Any other word in plain letters may be in a name, in a description or in a vendor's name, and any number may be a code.
  // Wide letters and digits count as plain ones.
  return known ? [0] : /(?<!\p{L})[a-z]+(?!\p{L})|\d/u.test(text.normalize("NFKC")) ? [0, 1] : [1];
}
