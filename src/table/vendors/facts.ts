import { classRange, type StatusClass, statusClasses } from "../classes.js";
import { memberName } from "../facts.js";
import type { VendorSource, VendorTable } from "./entry.js";

/** All that is known of one meaning that a vendor gives to a status code. */
export interface VendorFacts {
  readonly code: number;
  /** The name of the constant. */
  readonly name: string;
  readonly phrase: string;
  /** `null` for a code outside 100 to 599, which has no class. */
  readonly class: StatusClass | null;
  readonly description: string;
  readonly vendor: string;
  readonly source: VendorSource;
  /** The entry point that has the constant. */
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
  const entry = statusClasses.find(({ class: statusClass }) => {
    const { first, last } = classRange(statusClass);
    return code >= first && code <= last;
  });
  return entry?.class ?? null;
}
