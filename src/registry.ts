import type { StatusNames } from "./generated/status-names.js";
import type { StatusClass, StatusRanges } from "./generated/status-types.js";
import type { HttpStatus } from "./http-status.js";
import type { ReasonPhrase } from "./lookups.js";
import { statusFacts } from "./table/facts.js";
import { statusEntries as rows } from "./table/iana.js";
import type { StatusFacts } from "./table/published.js";

export type {
  FormerPhraseFacts,
  HeaderFieldFacts,
  MethodChange,
  Reference,
  Registered,
  RegistrationFacts,
  Source,
  StatusFacts,
  Temporary,
} from "./table/published.js";

/** All that is known of the code `S`; without `S`, of any code in `HttpStatus`. */
export interface StatusEntry<S extends HttpStatus = HttpStatus> extends StatusFacts {
  readonly code: S;
  readonly name: StatusNames[S];
  readonly phrase: ReasonPhrase<S>;
  readonly class: ClassOf<S>;
}

/** The class of the code `S`, by the range that it is in. */
type ClassOf<S extends HttpStatus> = { [C in StatusClass]: S extends StatusRanges[C] ? C : never }[StatusClass];

/**
 * Every code that the IANA registry assigns, and 418, in code order, with all that is known of it.
 *
 * The array is frozen, and so is all that it holds.
 *
 * @example
 * ```ts
 * import { statusEntries } from "typed-http-status/registry";
 *
 * statusEntries.length; // 63
 * statusEntries.filter((entry) => entry.retryable).map((entry) => entry.code); // [408, 425, 429, 500, 502, 503, 504]
 * ```
 * @see [IANA registry](https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml)
 */
export const statusEntries: readonly StatusEntry[] = /* @__PURE__ */ (() =>
  deepFreeze(rows.map((row) => statusFacts(row) as StatusEntry)))();

/**
 * All that is known of a status code.
 *
 * `undefined` for anything that is not in `HttpStatus`, codes that nobody registered (299) included: it never throws.
 *
 * @param status - Any number, `null` or `undefined`; at run time, anything at all.
 * @example
 * ```ts
 * import { statusEntry } from "typed-http-status/registry";
 *
 * statusEntry(404).phrase; // "Not Found"
 * statusEntry(401).headerFields[0]?.name; // "WWW-Authenticate"
 * statusEntry(299 as number); // undefined
 * ```
 * @see [IANA registry](https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml)
 */
export function statusEntry<S extends HttpStatus>(status: S): StatusEntry<S>;
export function statusEntry(status: number | null | undefined): StatusEntry | undefined;
export function statusEntry(status: unknown): StatusEntry | undefined {
  return statusEntries.find(({ code }) => code === status);
}

function deepFreeze<T extends object>(object: T): T {
  for (const value of Object.values(object)) {
    if (typeof value === "object" && value !== null) {
      deepFreeze(value);
    }
  }
  return Object.freeze(object);
}
