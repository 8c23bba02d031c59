import { statusEntries } from "../registry.js";
import type { StatusFacts } from "../table/published.js";
import { type VendorFacts, vendorFacts } from "../table/vendors/facts.js";
import { vendorTables } from "../table/vendors/tables.js";

/** One meaning of a code: the registered one, or a vendor's. */
export type Meaning = StatusFacts | VendorFacts;

/** Whether a meaning is a vendor's. */
export function isVendors(meaning: Meaning): meaning is VendorFacts {
  return "vendor" in meaning;
}

const CODE = /^\d{3}$/;
const CLASS = /^[1-5]xx$/i;

/**
 * The meanings that a query asks for, the registered ones first, each kind in the order of its tables: a code (`404`), a
 * class (`4xx`), a table of vendors' codes (`nginx`), or else a text, which is looked for in names, phrases, former
 * phrases, descriptions and vendors, all in any letter case. Without a query and by class, the registered ones alone.
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
