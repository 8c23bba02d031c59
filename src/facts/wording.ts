import type { MethodChange } from "../table/status-row.js";
import type { FormerPhraseFacts, HeaderFieldFacts, StatusFacts } from "./status-facts.js";

/*
 * The wording of facts that the terminal and the pages share.
 */

/** What a redirect does to the method, by the Fetch standard. */
export const redirectSentences: Readonly<Record<MethodChange, string>> = {
  POST: "Browsers and fetch change POST to GET when they follow it.",
  "all but GET and HEAD": "Browsers and fetch change every method except HEAD to GET when they follow it.",
  none: "Browsers and fetch keep the method when they follow it.",
};

/** Who used a former phrase, and what other libraries may call the code after it. */
export function formerDescription({ phrase, name, rfcs }: FormerPhraseFacts, facts: StatusFacts): string {
  const formerName = name === facts.name ? "" : `; other libraries may call it ${name}`;
  return `"${phrase}" in ${rfcs.join(" and ")}${formerName}`;
}

/** What a registration without a note says. */
export const REGISTERED: string = "Registered with IANA.";

/** Which section forbids content. */
export function contentRuledOut(section: string): string {
  return `Forbidden by ${section}.`;
}

/** Which section forbids caches to store a response. */
export function storageRuledOut(section: string): string {
  return `No cache may store the response (${section}).`;
}

/** Header fields that have their requirement in common. */
export interface FieldGroup {
  readonly names: readonly string[];
  /** `required`, or `required where …`; empty where the fields are only useful. */
  readonly requirement: string;
  /** What else the fields have in common. */
  readonly detail: string;
}

/** The header fields, grouped by whether and when they are required, and by a detail of each. */
export function fieldGroups(
  fields: readonly HeaderFieldFacts[],
  detailOf: (field: HeaderFieldFacts) => string = () => "",
): readonly FieldGroup[] {
  const groups = new Map<string, { names: string[]; requirement: string; detail: string }>();
  for (const field of fields) {
    const requirement = field.required ? ["required", field.condition].filter(Boolean).join(" ") : "";
    const detail = detailOf(field);
    const key = `${requirement}\n${detail}`;
    const group = groups.get(key) ?? { names: [], requirement, detail };
    group.names.push(field.name);
    groups.set(key, group);
  }
  return [...groups.values()];
}
