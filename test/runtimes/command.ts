import { start } from "../processes.js";
import { expectedPhrases } from "../registry.js";
import type { Project } from "./project.js";
import { optionsFor } from "./runtimes.js";
import type { Result } from "./suite.mjs";

/** What the command is asked, the exit code that it has to end with, and what it has to print. */
const CASES = [
  { query: "404", status: 0, stdout: new RegExp(`^404 ${expectedPhrases.get(404)}\n\\S.+\n\n`), stderr: /^$/ },
  { query: "299", status: 1, stdout: /^$/, stderr: /^typed-http-status: 299 .+\n$/ },
  { query: "--nope", status: 2, stdout: /^$/, stderr: /^typed-http-status: .*'--nope'.*\n$/ },
];

/**
 * Runs the installed command in a runtime.
 *
 * @param args - The arguments that come before the command's file.
 */
export async function checkCommand(binary: string, args: readonly string[], project: Project): Promise<Result[]> {
  const results: Result[] = [];
  for (const { query, ...expected } of CASES) {
    const ended = await start(binary, [...args, project.command, query], optionsFor(project));
    const ok =
      ended.status === expected.status && expected.stdout.test(ended.stdout) && expected.stderr.test(ended.stderr);
    results.push({ name: `typed-http-status ${query}`, error: ok ? null : `ended with ${JSON.stringify(ended)}` });
  }
  return results;
}
