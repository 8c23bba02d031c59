import type { Sentence } from "../../../src/table/status-row.js";
import type { Cited } from "../usage/usage.js";

/** Two codes that people mix up, and how they differ. */
export interface Kin {
  /** In ascending order. */
  readonly codes: readonly [number, number];
  /** One or two sentences. They name both codes. */
  readonly difference: Sentence;
  readonly sources?: readonly [Cited, ...Cited[]];
}
