import { classOf, statusClasses } from "../classes.js";
import { memberName } from "../facts.js";
import type { Source, StatusClass } from "../published.js";
import type { VendorTable } from "./entry.js";

/** All that is known of one meaning that a vendor gives to a status code. */
export interface VendorFacts {
  /** The status code. */
  readonly code: number;
  /** The name of its constant: `ClientClosedRequest`. */
  readonly name: string;
  /** The reason phrase in the vendor's own words. */
  readonly phrase: string;
  /** The class, as the RFCs write it; `null` for a code outside 100 to 599, which has none. */
  readonly class: StatusClass | null;
  /** One sentence on what the code means. */
  readonly description: string;
  /** Who uses the code in this meaning. */
  readonly vendor: string;
  /** Where the vendor says so. */
  readonly source: Source;
  /** The entry point that has the constant: `typed-http-status/nginx`. */
  readonly module: string;
  /** Why the code is not to be used any more; `null` where it may be. */
  readonly deprecated: string | null;
}

/** The facts of a table's entries, in the same order. */
export function vendorFacts({ id, entries }: VendorTable): readonly VendorFacts[] {
  return entries.map(({ code, phrase, description, vendor, source, deprecated }) => ({
    code,
    name: memberName(phrase),
    phrase,
    class: classOrNull(code),
    description,
    vendor,
    source,
    module: `typed-http-status/${id}`,
    deprecated: deprecated ?? null,
  }));
}

function classOrNull(code: number): StatusClass | null {
  return statusClasses.find((entry) => entry.class === classOf(code))?.class ?? null;
}
