import { type ClassEntry, classRange, statusClasses } from "../table/classes.js";
import type { StatusFacts } from "../table/published.js";
import { docComment, HEADER, quote } from "./source.js";

/** The code of the first cell. */
export const FIRST_CODE: number = classRange((statusClasses[0] as ClassEntry).class).first;

/** What stands between two cells. */
export const SEPARATOR = ";";

/** The letters that a phrase's lower-case form lacks as capitals: the first ones of words that have more than one. */
const INITIALS = /\b[a-z]\B/g;

/** The module of the phrases as the lookups read them. */
export function renderPhrases(all: readonly StatusFacts[]): string {
  const lowerCase = docComment(
    `The reason phrases in lower case, but for words without a lower-case letter: a row for each class, a cell for each code\nfrom ${FIRST_CODE} on.`,
    "Compressed, a map that spells out codes and capitals takes a fifth more, and `statusCode` would have to take the\ncapitals off again.",
  );
  const phrases = docComment(
    `The reason phrases by code less ${FIRST_CODE}: what \`reasonPhrase\` reads. Words of several letters begin with a capital.`,
    "V8 reads it as fast as any object, codes without a phrase included, and several times as fast as one that is frozen.",
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
