import type { StatusClass } from "../table/classes.js";
import type { VendorTable } from "../table/vendor-row.js";
import { classOf } from "./classes.js";
import { memberName } from "./member-name.js";
import type { Source } from "./references.js";

/** All facts about one meaning that a vendor gives to a status code. */
export interface VendorFacts {
  /** The status code. */
  readonly code: number;
  /** The name of its constant: `ClientClosedRequest`. Vendors with the same code and phrase share it in a module. */
  readonly name: string;
  /** The reason phrase in the vendor's own words. */
  readonly phrase: string;
  /** The class, as the RFCs write it; `null` for a code outside 100 to 599, which has none. */
  readonly class: StatusClass | null;
  /** One sentence that says what the code means. */
  readonly description: string;
  /** Who gives the code this meaning. */
  readonly vendor: string;
  /** The source in which the vendor states it. */
  readonly source: Source;
  /** The entry point that has the constant: `typed-http-status/nginx`. */
  readonly module: string;
  /** Why the code should no longer be used; `null` where it may be used. */
  readonly deprecated: string | null;
}

/** A table with the name of its entry point, which is the name of its file. */
export interface NamedVendorTable extends VendorTable {
  readonly id: string;
}

/** The facts of a table's rows, in the same order. */
export function vendorFacts({ id, rows }: NamedVendorTable): readonly VendorFacts[] {
  return rows.map(({ code, phrase, description, vendor, source, deprecated }) => ({
    code,
    name: memberName(phrase),
    phrase,
    class: classOf(code) ?? null,
    description,
    vendor,
    source,
    module: `typed-http-status/${id}`,
    deprecated: deprecated ?? null,
  }));
}
