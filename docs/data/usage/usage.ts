import type { Source } from "../../../src/facts/references.js";
import type { AnyRfcSection, DraftSection } from "../../../src/table/specifications.js";
import type { Sentence } from "../../../src/table/status-row.js";

/** A section of a specification, as rows of the table write it, or another page. */
export type Cited = AnyRfcSection | DraftSection | Source;

/** What the page of a code adds to the facts of the table. */
export interface Usage {
  readonly code: number;
  /** When a server sends the code, in one to three sentences. */
  readonly server: Sentence;
  /** What a client does with such a response, in one to three sentences. */
  readonly client: Sentence;
  /** Where this is stated, other than in the section that defines the code. */
  readonly sources?: readonly [Cited, ...Cited[]];
}
