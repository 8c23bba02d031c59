import type { StatusFacts } from "../facts/status-facts.js";
import { type VendorFacts, vendorFacts } from "../facts/vendor-facts.js";
import { vendorTables } from "../generated/vendor-tables.js";
import { statusEntries } from "../registry.js";
import { plainWords, words } from "./words.js";

/** One meaning of a code: the registered one, or a vendor's. */
export type Meaning = StatusFacts | VendorFacts;

/** Whether a meaning is a vendor's. */
export function isVendors(meaning: Meaning): meaning is VendorFacts {
  return "vendor" in meaning;
}

/** Every meaning, the registered ones first. */
export const meanings: readonly Meaning[] = [...statusEntries, ...vendorTables.flatMap(vendorFacts)];

/** The phrase and the former phrases. The names of constants have the same letters. */
export function phrasesOf(meaning: Meaning): readonly string[] {
  return [meaning.phrase, ...(isVendors(meaning) ? [] : meaning.formerPhrases.map(({ phrase }) => phrase))];
}

/** What queries are compared with. */
interface Searched {
  /** The phrases in compact form. */
  readonly names: readonly string[];
  /** The words of the phrases, each between spaces. */
  readonly phrases: readonly string[];
  /** The phrases in compact form from each of their words on. */
  readonly beginnings: readonly string[];
  /** The words of everything, in both forms that a query can have. */
  readonly text: string;
}

const searched: ReadonlyMap<Meaning, Searched> = new Map(
  meanings.map((meaning) => {
    const phrases = phrasesOf(meaning);
    const wordsOf = phrases.map(words);
    const all = [...phrases, meaning.description, isVendors(meaning) ? meaning.vendor : meaning.specification.title];
    return [
      meaning,
      {
        names: wordsOf.map((each) => each.join("")),
        phrases: wordsOf.map((each) => ` ${each.join(" ")} `),
        beginnings: wordsOf.flatMap((each) => each.map((_, index) => each.slice(index).join(""))),
        text: all.flatMap((text) => ["", ...words(text), "", ...plainWords(text)]).join(" "),
      },
    ];
  }),
);

function searchedOf(meaning: Meaning): Searched {
  return searched.get(meaning) as Searched;
}

/** Whether a name in compact form is one of the meaning's, former ones included. */
export function hasName(meaning: Meaning, name: string): boolean {
  return searchedOf(meaning).names.includes(name);
}

/** Whether one of the names holds these words, complete and in this order. */
export function nameHolds(meaning: Meaning, text: string): boolean {
  return searchedOf(meaning).phrases.some((phrase) => phrase.includes(` ${text} `));
}

/**
 * Whether names, description, specification (`RFC 6585`) or vendor hold these words in this order. The last may be
 * incomplete. One word may also be several words of a name without the spaces between them (`toomany`), from the beginning of
 * a word on.
 */
export function textHolds(meaning: Meaning, text: string): boolean {
  const { beginnings, text: own } = searchedOf(meaning);
  return own.includes(` ${text}`) || beginnings.some((beginning) => beginning.startsWith(text));
}
