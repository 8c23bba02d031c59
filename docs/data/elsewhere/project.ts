import type { Source } from "../../../src/facts/references.js";
import type { IsoDate } from "../../../src/table/status-row.js";

/** The status codes of a library in another language, exactly as its source code has them. */
export interface Project {
  /** The language or the platform: `Go`. */
  readonly platform: string;
  /** The library: `net/http`. */
  readonly library: string;
  /** What code writes before a name: `http.`. */
  readonly before: string;
  /** What every name begins with, but no phrase: `Status`. */
  readonly stem?: string;
  /** What gives the phrases: `http.StatusText`. */
  readonly phraseFrom: string;
  /** The files that were read. */
  readonly sources: readonly [ReadSource, ...ReadSource[]];
  /** The names that the project itself calls deprecated or obsolete. */
  readonly deprecated?: readonly string[];
  /** All its codes, in ascending order. */
  readonly rows: readonly Row[];
}

export interface ReadSource extends Source {
  /** The release, or the commit where no release is known. */
  readonly version: string;
  /** The day on which it was read. */
  readonly read: IsoDate;
}

/**
 * A code with its name and phrase, then its other names. Where a code has several names, the one after its current phrase
 * comes first. The phrase is `null` where the project has a name only.
 */
export type Row = readonly [code: number, name: string, phrase: string | null, ...also: string[]];
