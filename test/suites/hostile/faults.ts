import { inspect } from "node:util";

/** Each fault is shown up to here; the figure counts them all. */
const SHOWN = 10;

/** Counts the inputs that were answered as they have to be, and those that were not. */
export class Tally {
  passed = 0;
  failed = 0;

  /** Counts one input: it passed where there is no fault. */
  count(faults: readonly string[]): void {
    if (faults.length === 0) {
      this.passed++;
      return;
    }
    this.failed++;
    if (this.failed <= SHOWN) {
      console.error(faults.join("\n"));
    }
  }

  toString(): string {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}

/** A value as a line that a reader can make out, even where nothing may be asked of the value. */
export function show(value: unknown): string {
  try {
    return inspect(value, { depth: 1, breakLength: Number.POSITIVE_INFINITY, maxStringLength: 60 });
  } catch {
    return "a value that cannot be shown";
  }
}
