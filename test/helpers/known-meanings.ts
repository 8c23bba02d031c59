/** The vendors' codes that tests name, by entry point. A code with several meanings is there once. */
export const vendorCodes: Readonly<Record<string, readonly number[]>> = {
  aws: [460, 463, 464, 561],
  cloudflare: [520, 521, 522, 523, 524, 525, 526, 527, 530],
  iis: [440, 449, 451],
  nginx: [444, 494, 495, 496, 497, 499],
  unofficial: [419, 420, 430, 509, 529, 530, 540, 783],
};

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
export function isKnown({ code, module }: { readonly code: number; readonly module?: string }): boolean {
  return module === undefined
    ? REGISTERED.some(([first, last]) => code >= first && code <= last)
    : (vendorCodes[module.replace("typed-http-status/", "")] ?? []).includes(code);
}
