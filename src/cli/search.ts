import type { StatusFacts } from "../facts/status-facts.js";
import { type VendorFacts, vendorFacts } from "../facts/vendor-facts.js";
import { vendorTables } from "../generated/vendor-tables.js";
import { statusEntries } from "../registry.js";

/** One meaning of a code: the registered one, or a vendor's. */
export type Meaning = StatusFacts | VendorFacts;

/** Whether a meaning is a vendor's. */
export function isVendors(meaning: Meaning): meaning is VendorFacts {
  return "vendor" in meaning;
}

/** The form of a query for one code. */
export const CODE: RegExp = /^\d{3}$/;
const CLASS = /^[1-5]xx$/i;

/**
 * The meanings that a query asks for. The query is a code (`404`), a class (`4xx`), a vendor's table (`nginx`) or any other
 * text, which is looked for in names, phrases, former phrases, descriptions and vendors. Letter case does not matter.
 *
 * Registered meanings come first. Without a query and for a class, there are no others.
 */
export function search(query: string): readonly Meaning[] {
  const text = query.toLowerCase();
  if (query === "") {
    return statusEntries;
  }
  if (CLASS.test(query)) {
    return statusEntries.filter((facts) => facts.class === text);
  }
  const table = vendorTables.find(({ id, title }) => [id, title.toLowerCase()].includes(text));
  if (table !== undefined) {
    return vendorFacts(table);
  }
  return [...statusEntries, ...vendorTables.flatMap(vendorFacts)].filter(
    CODE.test(query)
      ? ({ code }) => code === Number(query)
      : (meaning) => searchedTexts(meaning).some((searched) => searched.toLowerCase().includes(text)),
  );
}

function searchedTexts(meaning: Meaning): readonly string[] {
  return [
    meaning.name,
    meaning.phrase,
    meaning.description,
    ...(isVendors(meaning)
      ? [meaning.vendor]
      : meaning.formerPhrases.flatMap((former) => [former.name, former.phrase])),
  ];
}
