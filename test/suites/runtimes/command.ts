import { expectedPhrases } from "../../helpers/iana-registry.js";
import { start } from "../../helpers/processes.js";
import type { Project } from "./project.js";
import { optionsFor } from "./runtimes.js";
import type { Result } from "./suite.mjs";

/** Queries, each with the exit code and the output that it must have. */
const CASES = [
  { query: "404", status: 0, stdout: new RegExp(`^404 ${expectedPhrases.get(404)}\n\\S.+\n\n`), stderr: /^$/ },
  { query: "--version", status: 0, stdout: /^\d+\.\d+\.\d+\S*\n$/, stderr: /^$/ },
  { query: "--web", status: 0, stdout: /^https:\S+\n$/, stderr: /^$/ },
  { query: "299", status: 1, stdout: /^$/, stderr: /^typed-http-status: 299 .+\n$/ },
  { query: "--nope", status: 2, stdout: /^$/, stderr: /^typed-http-status: .*'--nope'.*\n$/ },
];

/**
 * Runs the installed command in a runtime.
 *
 * @param args - The runtime's own arguments, before the command's file.
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
