import { kinOfClientErrors } from "./client-errors.js";
import type { Kin } from "./kin.js";
import { kinOfOtherClasses } from "./other-classes.js";

/** Every pair, in code order. */
export const allKin: readonly Kin[] = [...kinOfClientErrors, ...kinOfOtherClasses].sort(
  (a, b) => a.codes[0] - b.codes[0] || a.codes[1] - b.codes[1],
);
