import type { StatusFacts } from "../../facts/status-facts.js";
import { docComment, example, HEADER, members, quote } from "./source.js";

/** The module of the map from code to reason phrase. */
export function renderReasonPhrases(all: readonly StatusFacts[]): string {
  const comment = docComment(
    "The reason phrase of each status code, exactly as IANA registers it.",
    "The map is frozen and has no prototype. Its only keys are the codes, so any other number gives `undefined`.",
    [
      example('import { reasonPhrases } from "typed-http-status";', "", 'reasonPhrases[404]; // "Not Found"'),
      "@see [IANA registry](https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml)",
    ].join("\n"),
  );
  return `${HEADER}
import type { HttpStatus } from "./http-status.js";
import { phrases } from "./phrases.js";

/** The phrase of each code. No interface: users' declarations would have to import it by its name. */
type Phrases = {
${members(all.map(({ code, phrase }) => `readonly ${code}: ${quote(phrase)};`))}
};

/** The type of \`reasonPhrases\`: the phrase of each code, and what any other number may be. */
export type ReasonPhrases = Phrases & { readonly [status: number]: Phrases[HttpStatus] | undefined };

${comment}
export const reasonPhrases: ReasonPhrases = /* @__PURE__ */ (() => {
  const map: Record<number, string> = {};
  phrases.forEach((phrase, index) => {
    if (phrase) {
      map[100 + index] = phrase;
    }
  });
  // The prototype goes last: V8 reads an object that was created without one three times as slowly.
  return Object.freeze(Object.setPrototypeOf(map, null));
})();
`;
}
