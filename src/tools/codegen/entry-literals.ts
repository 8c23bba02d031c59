import type { StatusFacts } from "../../facts/status-facts.js";
import { docComment, HEADER, members, quote, union } from "./source.js";

/** The module of the types that are exact for each code in `/registry`. */
export function renderEntryLiterals(all: readonly StatusFacts[]): string {
  const fields = (facts: StatusFacts) =>
    (["name", "phrase", "class"] as const).map((field) => `readonly ${field}: ${quote(facts[field])}`).join("; ");
  return `${HEADER}
${docComment("The name, phrase and class of each code.")}
export interface EntryLiterals {
${members(all.map((facts) => `readonly ${facts.code}: { ${fields(facts)} };`))}
}

${docComment("A code that has an entry: the same union as `HttpStatus`.")}
export type EntryCode = ${union(all.map(({ code }) => code))};
`;
}
