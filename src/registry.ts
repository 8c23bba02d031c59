import type { Lookup, MaybeStatus } from "./api/status-of.js";
import { type StatusFacts, statusFacts } from "./facts/status-facts.js";
import type { EntryCode, EntryLiterals } from "./generated/entry-literals.js";
import { statusRows } from "./table/iana.js";

export type { Reference, Source } from "./facts/references.js";
export type {
  FormerPhraseFacts,
  HeaderFieldFacts,
  RegistrationFacts,
  Restricted,
  StatusFacts,
} from "./facts/status-facts.js";
export type { EntryCode } from "./generated/entry-literals.js";
export type { MethodChange, Registered, Temporary } from "./table/status-row.js";

/** All facts about the code `S`. Without `S`, about any code in `HttpStatus`. */
export interface StatusEntry<S extends EntryCode = EntryCode> extends StatusFacts {
  readonly code: S;
  readonly name: EntryLiterals[S]["name"];
  readonly phrase: EntryLiterals[S]["phrase"];
  readonly class: EntryLiterals[S]["class"];
}

/**
 * All facts about every code that the IANA registry assigns, and about 418, in code order.
 *
 * The array and everything in it are frozen.
 *
 * @example
 * ```ts
 * import { statusEntries } from "typed-http-status/registry";
 *
 * statusEntries[0]?.phrase; // "Continue"
 * statusEntries.find(({ name }) => name === "NotFound")?.code; // 404
 * ```
 * @see [IANA registry](https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml)
 */
export const statusEntries: readonly StatusEntry[] = /* @__PURE__ */ (() =>
  deepFreeze(statusRows.map((row) => statusFacts(row) as StatusEntry)))();

/** All facts about a status code.
 *
 * Returns `undefined` for anything that is not in `HttpStatus`, including unregistered codes such as 299.
 * It never throws.
 *
 * @param status - A number, `null`, `undefined` or a value of type `unknown`. At run time, any value is safe.
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
export function statusEntry<S>(status: 0 extends 1 & S ? S : never): StatusEntry | undefined; // for `any`
export function statusEntry<S extends EntryCode>(status: S): StatusEntry<S>;
export function statusEntry<const S>(
  status: MaybeStatus<S>,
): Lookup<S, { readonly [C in EntryCode]: StatusEntry<C> }, StatusEntry>;
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
