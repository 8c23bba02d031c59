import type { StatusFacts } from "../table/published.js";
import { FIRST_CODE, SEPARATOR } from "./phrases.js";
import { docComment, HEADER, members, quote } from "./source.js";

/** The module of the map from reason phrase, in lower case, to code. */
export function renderCodesByPhrase(all: readonly StatusFacts[]): string {
  const rows = all.flatMap(({ code, formerPhrases }) =>
    formerPhrases.map(({ phrase }) => ({ key: quote(phrase.toLowerCase()), code })),
  );
  return `${HEADER}
import { lowerCasePhrases } from "./phrases.js";

${docComment(
  "Makes the map from each reason phrase in lower case to its code. It has no prototype.",
  "Its type has the phrases that earlier RFCs used and RFC 9110 no longer does. It has no name, which the declarations of\nusers would have to refer to.",
)}
export function indexPhrases(): {
${members(rows.map(({ key, code }) => `readonly ${key}: ${code};`))}
} {
  const index = {
    __proto__: null,
${members(rows.map(({ key, code }) => `${key}: ${code},`))}
  } as const;
  lowerCasePhrases.split(${quote(SEPARATOR)}).forEach((phrase, position) => {
    if (phrase) {
      // Some words are capitals throughout.
      (index as object as Record<string, number>)[phrase.toLowerCase()] = ${FIRST_CODE} + position;
    }
  });
  return index;
}
`;
}
