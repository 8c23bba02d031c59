import type { IsoDate } from "../table/status-row.js";
import type { StatusFacts } from "./status-facts.js";
import type { VendorFacts } from "./vendor-facts.js";

/**
 * The version of registry.json's format.
 *
 * Raise it if a program that reads the present format may fail with the next one: if a field is removed, gets another
 * name, type or meaning, or may be `null` for the first time. A new field does not affect such a program.
 */
export const formatVersion = 1;

/** HTTP status codes: those that the IANA registry assigns, 418, and those that vendors use without a standard. */
export interface Registry {
  /** Where the schema of this file is. */
  readonly $schema: string;
  /** The version of this format. It increases when a change of the format could break a program that reads the file. */
  readonly formatVersion: typeof formatVersion;
  /** The date of the IANA registry that the table follows. */
  readonly registryDate: IsoDate;
  /** The day on which all facts were last compared with their sources. */
  readonly factsDate: IsoDate;
  /** The codes that the IANA registry assigns, and 418, in code order. */
  readonly statusEntries: readonly StatusFacts[];
  /** The meanings that vendors give to codes, by module. Each module is in code order. */
  readonly vendorEntries: readonly VendorFacts[];
}
