import type { MethodChange } from "../table/status-row.js";
import type { FormerPhraseFacts, StatusFacts } from "./status-facts.js";

/*
 * How the terminal and the pages word a fact, where both say the same.
 */

/** What a redirect does to the method, by the Fetch standard. */
export const redirectSentences: Readonly<Record<MethodChange, string>> = {
  POST: "Browsers and fetch follow with GET in place of POST.",
  "all but GET and HEAD": "Browsers and fetch follow with GET in place of any method but HEAD.",
  none: "Browsers and fetch follow with the same method.",
};

/** Who used a former phrase, and what other libraries may call the code after it. */
export function formerDescription({ phrase, name, rfcs }: FormerPhraseFacts, facts: StatusFacts): string {
  const formerName = name === facts.name ? "" : `; other libraries may call it ${name}`;
  return `"${phrase}" in ${rfcs.join(" and ")}${formerName}`;
}
