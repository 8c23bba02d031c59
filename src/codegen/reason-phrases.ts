import type { StatusFacts } from "../table/facts.js";
import { docComment, example, HEADER, quote } from "./source.js";

/** The module of the map from code to reason phrase. */
export function renderReasonPhrases(all: readonly StatusFacts[]): string {
  const internal = docComment(
    "What the lookups read: V8 reads it several times as fast as a frozen map, which users get.",
  );
  const comment = docComment(
    "The reason phrase of each status code, to the letter of the IANA registry.",
    "The map is frozen and has no prototype: it holds the codes and nothing else, so that every other key is `undefined`.",
    [
      example('import { reasonPhrases } from "typed-http-status";', "", 'reasonPhrases[404]; // "Not Found"'),
      "@see [IANA registry](https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml)",
    ].join("\n"),
  );
  const types = all.map(({ code, phrase }) => `readonly ${code}: ${quote(phrase)};`);
  const values = all.map(({ code, phrase }) => `${code}: ${quote(phrase)},`);
  return `${HEADER}
${internal}
export const phrases = {
__proto__: null,
${values.join("\n")}
} as {
${types.join("\n")}
};

${comment}
export const reasonPhrases: typeof phrases = /* @__PURE__ */ (() => Object.freeze(Object.setPrototypeOf({ ...phrases }, null)))();
`;
}
