import type { Sentence, Url } from "../entry.js";

/*
 * What may enter the vendors' tables: a code whose meaning its vendor states, in documentation or source code of the
 * vendor's own. A list of status codes that somebody else collected is no source.
 */

/** One meaning that a vendor gives to a status code, where no standard does. */
export interface VendorEntry {
  /** The code: three digits, of a class of its own or outside 100 to 599. */
  readonly code: number;
  /** The reason phrase in the vendor's own words, but for letter case; the constant is named after it. */
  readonly phrase: string;
  /** One sentence on what the code means, in the present tense. */
  readonly description: Sentence;
  /** Who uses the code in this meaning. */
  readonly vendor: string;
  /** Where the vendor says so. */
  readonly source: VendorSource;
  /** Why the code is not to be used any more, where it is not. */
  readonly deprecated?: Sentence;
}

export interface VendorSource {
  readonly title: string;
  readonly url: Url;
}

/** The codes of one entry point. */
export interface VendorTable {
  /** The name of the entry point: `typed-http-status/nginx`. */
  readonly id: string;
  readonly title: string;
  /** One sentence on what the table holds. */
  readonly about: Sentence;
  /** In code order; the meanings of one code in the order of their vendors' names. */
  readonly entries: readonly VendorEntry[];
}
