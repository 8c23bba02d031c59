import type { IsoDate } from "../table/status-row.js";
import type { StatusFacts } from "./status-facts.js";
import type { VendorFacts } from "./vendor-facts.js";

/** HTTP status codes: those that the IANA registry assigns, 418, and those that vendors use without a standard. */
export interface Registry {
  /** Where the schema of this file is. */
  readonly $schema: string;
  /** The date of the IANA registry that the table follows. */
  readonly registryDate: IsoDate;
  /** The codes that the IANA registry assigns, and 418, in code order. */
  readonly statusEntries: readonly StatusFacts[];
  /** The meanings that vendors give to codes, by module. Each module is in code order. */
  readonly vendorEntries: readonly VendorFacts[];
}
