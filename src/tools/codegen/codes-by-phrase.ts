import type { StatusFacts } from "../../facts/status-facts.js";
import { docComment, HEADER, members, quote } from "./source.js";

/** The module of the map from reason phrase, in lower case, to code. */
export function renderCodesByPhrase(all: readonly StatusFacts[]): string {
  const phrases = all.flatMap(({ phrase, formerPhrases }) => [phrase, ...formerPhrases.map((former) => former.phrase)]);
  const foreign = phrases.find((phrase) => !/^[ -~]+$/.test(phrase));
  if (foreign !== undefined) {
    // The lookup and the names of the constants rely on this.
    throw new Error(`the phrase ${quote(foreign)} is not in printable ASCII`);
  }
  const rows = all.flatMap(({ code, formerPhrases }) =>
    formerPhrases.map(({ phrase }) => ({ key: quote(phrase.toLowerCase()), code })),
  );
  return `${HEADER}
import { phrases } from "./phrases.js";

${docComment("The length of the longest phrase, former ones included.")}
export const longestPhrase = ${Math.max(...phrases.map(({ length }) => length))};

${docComment(
  "Makes the map from each reason phrase, in lower case, to its code. The map has no prototype.",
  "Its type holds the phrases of earlier RFCs only. It has no name, so that users' declarations need not import it.",
)}
export function indexPhrases(): {
${members(rows.map(({ key, code }) => `readonly ${key}: ${code};`))}
} {
  const index = {
    __proto__: null,
${members(rows.map(({ key, code }) => `${key}: ${code},`))}
  } as const;
  phrases.forEach((phrase, position) => {
    if (phrase) {
      (index as object as Record<string, number>)[phrase.toLowerCase()] = 100 + position;
    }
  });
  return index;
}
`;
}
