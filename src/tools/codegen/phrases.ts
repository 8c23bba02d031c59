import { classOf } from "../../facts/classes.js";
import type { StatusFacts } from "../../facts/status-facts.js";
import { classRows } from "../../table/classes.js";
import { docComment, HEADER, quote } from "./source.js";

/** What separates two phrases of a row. */
const SEPARATOR = ";";

/** The module of the phrases as the lookups read them. */
export function renderPhrases(all: readonly StatusFacts[]): string {
  return `${HEADER}
${docComment(
  "The reason phrases, each at the index of its code minus 100, and `undefined` for every other code from 100 to 599.",
  "Each class is one text, split when the module loads: that is smaller in a bundle than a map of codes. The array has all\n500 elements of its own, so that a lookup within its bounds never reads from a prototype.",
)}
export const phrases: readonly (string | undefined)[] = /* @__PURE__ */ [
${classRows.map((row) => `${quote(rowOf(all.filter(({ code }) => classOf(code) === row.class)))},`).join("\n")}
]
  .flatMap((row) => (row + ${quote(SEPARATOR)}.repeat(99)).split(${quote(SEPARATOR)}, 100))
  .map((phrase) => phrase || undefined);
`;
}

/** The phrases of a class, from its first code to the last one that has a phrase. */
function rowOf(members: readonly StatusFacts[]): string {
  const cells: string[] = [];
  for (const { code, phrase } of members) {
    if (phrase.includes(SEPARATOR)) {
      throw new Error(`the phrase ${quote(phrase)} holds the separator ${quote(SEPARATOR)}`);
    }
    cells[code % 100] = phrase;
  }
  return cells.join(SEPARATOR);
}
