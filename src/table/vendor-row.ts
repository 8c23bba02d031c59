import type { Sentence, Url } from "./status-row.js";

/*
 * The types of the rows in vendors/. "Primary sources" in CONTRIBUTING.md has the rule for what enters a table. Each file
 * gives the reason for its exceptions.
 */

/** One meaning that a vendor gives to a status code, where no standard does. */
export interface VendorRow {
  /** Three digits, in a class or outside 100 to 599. */
  readonly code: number;
  /**
   * The reason phrase in the vendor's words; letter case may differ. The constant is named after it. Vendors of one table
   * that use a code in the same sense have a row each, with the same phrase, and share the constant.
   */
  readonly phrase: string;
  /** One sentence that says what the code means, in the present tense. */
  readonly description: Sentence;
  /** Who gives the code this meaning. */
  readonly vendor: string;
  /** Where the vendor says so. */
  readonly source: VendorSource;
  /** Why the code should no longer be used, if so. */
  readonly deprecated?: Sentence;
}

export interface VendorSource {
  readonly title: string;
  readonly url: Url;
}

/** The codes of one entry point. The file's name is the entry point's: vendors/nginx.ts is `typed-http-status/nginx`. */
export interface VendorTable {
  readonly title: string;
  /** One sentence about what the table holds. */
  readonly about: Sentence;
  /** In code order. Several meanings of one code are in the order of their vendors' names. */
  readonly rows: readonly VendorRow[];
}
