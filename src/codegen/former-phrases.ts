import type { StatusFacts } from "../table/facts.js";
import { docComment, HEADER, members, quote } from "./source.js";

/** The module of the map from former reason phrase, in lower case, to code. */
export function renderFormerPhrases(all: readonly StatusFacts[]): string {
  const rows = all.flatMap(({ code, formerPhrases }) =>
    formerPhrases.map(({ phrase }) => ({ key: quote(phrase.toLowerCase()), code })),
  );
  return `${HEADER}
${docComment("The code of each reason phrase, in lower case, that earlier RFCs used and RFC 9110 no longer does.")}
export const formerPhrases: {
${members(rows.map(({ key, code }) => `readonly ${key}: ${code};`))}
} = {
${members(rows.map(({ key, code }) => `${key}: ${code},`))}
};
`;
}
