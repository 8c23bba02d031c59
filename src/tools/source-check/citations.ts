import type { Source } from "../../facts/references.js";
import type { SemanticSet } from "../../facts/semantics.js";
import { statusFacts } from "../../facts/status-facts.js";
import { type NamedVendorTable, vendorFacts } from "../../facts/vendor-facts.js";
import type { StatusRow } from "../../table/status-row.js";
import { SEMANTICS, TABLE, VENDORS } from "../check-command/paths.js";

/** The address of a source, and where it is written. */
export interface Citation {
  readonly url: string;
  readonly file: string;
  /** The row of the table, or the set, that names the source: `404`, `499 ClientClosedRequest`, `isRedirectStatus`. */
  readonly entry: string;
}

/** Every source that the facts name, with each place that names it. */
export function citations(
  rows: readonly StatusRow[],
  vendors: readonly NamedVendorTable[],
  sets: readonly SemanticSet[],
): readonly Citation[] {
  return [
    ...rows.flatMap((row) => cited(TABLE, String(row.code), statusFacts(row))),
    ...vendors.flatMap((table) =>
      vendorFacts(table).flatMap((facts) => cited(`${VENDORS}/${table.id}.ts`, `${facts.code} ${facts.name}`, facts)),
    ),
    ...sets.flatMap((set) => cited(SEMANTICS, set.predicate, set)),
  ];
}

/** The sources that a value holds, at any depth, each once. */
export function cited(file: string, entry: string, value: unknown): readonly Citation[] {
  const urls = new Set(sourcesIn(value).map(({ url }) => url));
  return Array.from(urls, (url) => ({ url, file, entry }));
}

function sourcesIn(value: unknown): readonly Source[] {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  return isSource(value) ? [value] : Object.values(value).flatMap(sourcesIn);
}

function isSource(value: object): value is Source {
  return "title" in value && "url" in value;
}
