import { vendorStatements } from "./vendor-statements.js";

/** The vendors' meanings that tests know. */
const vendorMeanings = new Set(
  vendorStatements.flatMap(({ table, vendor, meanings }) => {
    return meanings.map(({ code }) => `typed-http-status/${table} ${code} ${vendor}`);
  }),
);

/** The registered codes that tests name. */
const REGISTERED = [
  [100, 104],
  [200, 208],
  [226, 226],
  [300, 305],
  [307, 308],
  [400, 418],
  [421, 426],
  [428, 429],
  [431, 431],
  [451, 451],
  [500, 508],
  [510, 511],
] as const;

/**
 * Whether a meaning is one that tests name. Search results leave out the others, so that a row which is added to a table
 * changes no expected result.
 */
export function isKnown({ code, module, vendor }: Meaning): boolean {
  return module === undefined
    ? REGISTERED.some(([first, last]) => code >= first && code <= last)
    : vendorMeanings.has(`${module} ${code} ${vendor}`);
}

/** What tells a meaning from others. A registered one has no module and no vendor. */
interface Meaning {
  readonly code: number;
  readonly module?: string;
  readonly vendor?: string;
}
