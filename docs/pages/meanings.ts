import { type VendorFacts, vendorFacts } from "../../src/facts/vendor-facts.js";
import { vendorTables } from "../../src/generated/vendor-tables.js";
import { type StatusEntry, statusEntries, statusEntry } from "../../src/registry.js";

/** A code that has a page: the registered meaning, if it has one, and those of vendors. */
export interface CodeMeanings {
  readonly code: number;
  readonly registered: StatusEntry | undefined;
  readonly vendors: readonly VendorFacts[];
}

const vendorMeanings = vendorTables.flatMap(vendorFacts);

/** Every code that has a meaning, in ascending order. */
export const codeMeanings: readonly CodeMeanings[] = [
  ...new Set([...statusEntries, ...vendorMeanings].map(({ code }) => code)),
]
  .sort((a, b) => a - b)
  .map((code) => ({
    code,
    registered: statusEntry(code),
    vendors: vendorMeanings.filter((meaning) => meaning.code === code),
  }));

/** The title of a code's page: `404 Not Found`. Vendors may have given a code several phrases. */
export function titleOf({ code, registered, vendors }: CodeMeanings): string {
  const phrases = registered ? [registered.phrase] : [...new Set(vendors.map(({ phrase }) => phrase))];
  return `${code} ${phrases.join(" / ")}`;
}
