import type { StatusRow } from "../../table/status-row.js";
import { type Outcome, outcomeOf, parseOptions, timeout, timeoutSeconds } from "../check-command/command.js";
import type { Citation } from "./citations.js";
import { findings, pagesOf } from "./findings.js";
import { agreement, report, type Unchecked } from "./report.js";
import { visitAll } from "./visits.js";

const USAGE = "usage: npm run sources:check -- [--timeout SECONDS] [--mirror ORIGIN]";

/**
 * Visits the sources that the facts name, and MDN's page for each code. Prints nothing itself.
 *
 * @param args - `[--timeout SECONDS] [--mirror ORIGIN]`
 */
export function check(
  args: readonly string[],
  citations: readonly Citation[],
  rows: readonly StatusRow[],
): Promise<Outcome> {
  return outcomeOf("sources:check", async () => {
    const visits = await visitAll(pagesOf(citations, rows), parse(args));
    const unchecked = [...visits].flatMap(([address, visit]): Unchecked[] =>
      visit.state === "unknown" ? [[address, visit.reason]] : [],
    );
    const [first] = unchecked;
    if (first !== undefined && unchecked.length === visits.size) {
      throw new Error(`none of ${visits.size} addresses could be checked; ${first.join(": ")}`);
    }
    const found = findings(citations, rows, visits);
    return found.length === 0
      ? { exitCode: 0, stdout: `${agreement(visits.size, unchecked)}\n`, stderr: "" }
      : { exitCode: 1, stdout: `${report(visits.size, found, unchecked)}\n`, stderr: "" };
  });
}

function parse(args: readonly string[]) {
  const options = { timeout, mirror: { type: "string" } } as const;
  const { values } = parseOptions({ args: [...args], options }, USAGE);
  return {
    seconds: timeoutSeconds(values.timeout),
    mirror: values.mirror === undefined ? undefined : originOf(values.mirror),
  };
}

function originOf(mirror: string): string {
  if (!(/^https?:/i.test(mirror) && URL.canParse(mirror))) {
    throw new Error("--mirror must be an address that begins with http: or https:");
  }
  return new URL(mirror).origin;
}
