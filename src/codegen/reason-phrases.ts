import { classRange, statusClasses } from "../table/classes.js";
import type { StatusFacts } from "../table/facts.js";
import { docComment, example, HEADER, members, quote } from "./source.js";

const FIRST_CODE = classRange((statusClasses[0] as (typeof statusClasses)[0]).class).first;

const ROW_LENGTH = 10;

/** The module of the map from code to reason phrase. */
export function renderReasonPhrases(all: readonly StatusFacts[]): string {
  const internal = docComment(
    `The reason phrases by code less ${FIRST_CODE}, in rows of ${ROW_LENGTH} codes: what the lookups read.`,
    "Compressed, it takes fewer bytes than a map that spells out the codes. V8 reads it as fast as any object, and\nseveral times as fast as one that is frozen or has no prototype.",
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
${internal}
// biome-ignore format: a row is easier to check than a column
// biome-ignore lint/suspicious/noSparseArray: a hole takes one byte, \`undefined\` six
export const phrases: readonly (string | undefined)[] = [
${rows(all).join("\n")}
];

${comment}
export const reasonPhrases: {
${members(all.map(({ code, phrase }) => `readonly ${code}: ${quote(phrase)};`))}
} = /* @__PURE__ */ (() => {
  const map = Object.create(null);
  // It passes over the holes.
  phrases.forEach((phrase, index) => {
    map[${FIRST_CODE} + index] = phrase;
  });
  return Object.freeze(map);
})();
`;
}

/** The phrases in rows of codes, up to the last phrase. */
function rows(all: readonly StatusFacts[]): readonly string[] {
  const phrases = new Map(all.map(({ code, phrase }) => [code, quote(phrase)]));
  const last = Math.max(...phrases.keys());
  const length = Math.floor((last - FIRST_CODE) / ROW_LENGTH) + 1;
  return Array.from({ length }, (_, row) => {
    const first = FIRST_CODE + row * ROW_LENGTH;
    const cells = Array.from({ length: Math.min(ROW_LENGTH, last - first + 1) }, (_, cell) =>
      phrases.get(first + cell),
    );
    return `  /* ${first} */ ${cells.map((cell) => `${cell ?? ""},`).join(" ")}`;
  });
}
