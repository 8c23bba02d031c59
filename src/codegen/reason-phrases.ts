import { type ClassEntry, classRange, statusClasses } from "../table/classes.js";
import type { StatusFacts } from "../table/published.js";
import { docComment, example, HEADER, members, quote } from "./source.js";

/** The code of the first cell. */
export const FIRST_CODE: number = classRange((statusClasses[0] as ClassEntry).class).first;

/** What stands between two cells. */
export const SEPARATOR = ";";

/** The letters that a phrase's lower-case form lacks as capitals: the first ones of words that have more than one. */
const INITIALS = /\b[a-z]\B/g;

/** The module of the map from code to reason phrase. */
export function renderReasonPhrases(all: readonly StatusFacts[]): string {
  const lowerCase = docComment(
    `The reason phrases in lower case, but for words without a lower-case letter: a row for each class, a cell for each code\nfrom ${FIRST_CODE} on.`,
    "Compressed, a map that spells out codes and capitals takes a fifth more, and `statusCode` would have to take the\ncapitals off again.",
  );
  const phrases = docComment(
    `The reason phrases by code less ${FIRST_CODE}: what \`reasonPhrase\` reads. Words of several letters begin with a capital.`,
    "V8 reads it as fast as any object, codes without a phrase included, and several times as fast as one that is frozen.",
  );
  const comment = docComment(
    "The reason phrase of each status code, to the letter of the IANA registry.",
    "The map is frozen and has no prototype: it holds the codes and nothing else, so that every other key is `undefined`.",
    [
      example('import { reasonPhrases } from "typed-http-status";', "", 'reasonPhrases[404]; // "Not Found"'),
      "@see [IANA registry](https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml)",
    ].join("\n"),
  );
  return `${HEADER}
${lowerCase}
export const lowerCasePhrases: string =
${rows(all).map(quote).join(" +\n")};

${phrases}
export const phrases: readonly (string | undefined)[] = /* @__PURE__ */ lowerCasePhrases
  .replace(${INITIALS}, (initial) => initial.toUpperCase())
  .split(${quote(SEPARATOR)})
  .map((phrase) => phrase || undefined);

${comment}
export const reasonPhrases: {
${members(all.map(({ code, phrase }) => `readonly ${code}: ${quote(phrase)};`))}
} = /* @__PURE__ */ (() => {
  const map: Record<number, string> = {};
  phrases.forEach((phrase, position) => {
    if (phrase) {
      map[${FIRST_CODE} + position] = phrase;
    }
  });
  // In this order: V8 reads a map that was made without a prototype three times as slowly.
  return Object.freeze(Object.setPrototypeOf(map, null));
})();
`;
}

/** The cells of each class, up to the last phrase, so that the rows are one text when put together. */
function rows(all: readonly StatusFacts[]): readonly string[] {
  const lastCode = Math.max(...all.map(({ code }) => code));
  const phrases = new Map(all.map(({ code, phrase }) => [code, lowerCase(phrase)]));
  return statusClasses
    .map((entry) => classRange(entry.class))
    .filter(({ first }) => first <= lastCode)
    .map(({ first, last }) => {
      const length = Math.min(last, lastCode) - first + 1;
      const cells = Array.from({ length }, (_, index) => phrases.get(first + index) ?? "");
      return cells.join(SEPARATOR) + (last < lastCode ? SEPARATOR : "");
    });
}

/** The phrase as the module holds it, from which it must be able to tell where the capitals were. */
function lowerCase(phrase: string): string {
  const lower = phrase.replace(/\b[A-Z](?=[a-z])/g, (initial) => initial.toLowerCase());
  const read = lower.replace(INITIALS, (initial) => initial.toUpperCase()).split(SEPARATOR);
  if (read[0] !== phrase) {
    throw new Error(`${quote(phrase)} would be read as ${read.map(quote).join(" and ")}: find another form for it`);
  }
  return lower;
}
