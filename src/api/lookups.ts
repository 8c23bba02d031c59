import { memberName } from "../facts/member-name.js";
import { isStatusCode } from "../generated/class-predicates.js";
import { indexPhrases, longestPhrase } from "../generated/codes-by-phrase.js";
import type { HttpStatus, StatusName } from "../generated/http-status.js";
import { phrases } from "../generated/phrases.js";
import type { ReasonPhrases } from "../generated/reason-phrases.js";
import type { StatusClass } from "../generated/status-types.js";
import type { ClassOf } from "./class-of.js";
import type { Lookup, MaybeStatus } from "./status-of.js";

/** The reason phrase of the code `S`: `ReasonPhrase<404>` is `"Not Found"`. Without `S`, every reason phrase. */
export type ReasonPhrase<S extends HttpStatus = HttpStatus> = ReasonPhrases[S];

/**
 * The reason phrase of a status code, exactly as IANA registers it.
 *
 * Returns `undefined` for anything that is not in `HttpStatus`, including unregistered codes such as 299.
 * It never throws.
 *
 * @param status - A number, `null`, `undefined` or a value of type `unknown`. At run time, any value is safe.
 * @example
 * ```ts
 * import { reasonPhrase } from "typed-http-status";
 *
 * reasonPhrase(404); // "Not Found"
 * reasonPhrase(299); // undefined
 * ```
 * @see [IANA registry](https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml)
 */
export function reasonPhrase<S extends HttpStatus>(status: S): ReasonPhrase<S>;
export function reasonPhrase<const S>(status: MaybeStatus<S>): Lookup<S, Pick<ReasonPhrases, HttpStatus>>;
export function reasonPhrase(status: unknown): ReasonPhrase | undefined {
  const index = typeof status === "number" ? status - 100 : -1;
  // `>>> 0` keeps whole numbers from 0 on as they are, and is faster than `isStatusCode`.
  return (index >>> 0 === index && index < 500 ? phrases[index] : undefined) as ReasonPhrase | undefined;
}

/** The name of each code. */
type StatusNames = { readonly [N in StatusName as (typeof HttpStatus)[N]]: N };

/**
 * The name of a status code's member in `HttpStatus`.
 *
 * Returns `undefined` for anything that is not in `HttpStatus`, including unregistered codes such as 299.
 * It never throws.
 *
 * @param status - A number, `null`, `undefined` or a value of type `unknown`. At run time, any value is safe.
 * @example
 * ```ts
 * import { statusName } from "typed-http-status";
 *
 * statusName(404); // "NotFound"
 * statusName(299); // undefined
 * ```
 * @see [IANA registry](https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml)
 */
export function statusName<const S>(status: MaybeStatus<S>): Lookup<S, StatusNames>;
export function statusName(status: unknown): StatusName | undefined {
  const phrase = reasonPhrase(status as number);
  return phrase && (memberName(phrase) as StatusName);
}

/**
 * Whether `value` is one of the codes in `HttpStatus`.
 *
 * False for anything else, including unregistered codes such as 299 and strings of digits. It never throws.
 *
 * @param value - Any value.
 * @example
 * ```ts
 * import { isHttpStatus } from "typed-http-status";
 *
 * isHttpStatus(404); // true
 * isHttpStatus(299); // false
 * isHttpStatus("404"); // false
 * ```
 * @see [IANA registry](https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml)
 */
export function isHttpStatus(value: unknown): value is HttpStatus {
  return reasonPhrase(value as number) !== undefined;
}

/** Each reason phrase in lower case, former ones included, with its code. */
type CodesByPhrase = {
  readonly [S in HttpStatus as Lowercase<ReasonPhrase<S>>]: S;
} & ReturnType<typeof indexPhrases>;

/**
 * What `statusCode` answers for the phrase `P`. A string type that is not a literal may be any phrase. `Lowercase`
 * turns the Kelvin sign into a "k", but no phrase contains that sign.
 */
type CodeOf<P> = P extends string
  ? {} extends { readonly [K in P]: 1 }
    ? HttpStatus | undefined
    : P extends `${string}\u212a${string}`
      ? undefined
      : Lowercase<P> extends keyof CodesByPhrase
        ? CodesByPhrase[Lowercase<P>]
        : undefined
  : {} extends P
    ? HttpStatus | undefined
    : undefined;

/** What `statusCode` takes: any type that can hold a string, `null` and `undefined`. */
type MaybePhrase<P> = string extends P ? P : [Extract<P, string>] extends [never] ? string | null | undefined : P;

let codesByPhrase: Readonly<Record<string, HttpStatus>> | undefined;

/**
 * The status code of a reason phrase. Letter case does not matter.
 *
 * It also knows the phrases of earlier RFCs: "Payload Too Large" (RFC 7231) is 413, like "Content Too Large" (RFC
 * 9110). Returns `undefined` for anything else. It never throws.
 *
 * @param phrase - A string, `null`, `undefined` or a value of type `unknown`. At run time, any value is safe.
 * @example
 * ```ts
 * import { statusCode } from "typed-http-status";
 *
 * statusCode("Not Found"); // 404
 * statusCode("payload too large"); // 413
 * statusCode("Not Lost"); // undefined
 * ```
 * @see [RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)
 */
export function statusCode<P extends ReasonPhrase | (string & {})>(phrase: P): CodeOf<P>;
export function statusCode<const P>(phrase: MaybePhrase<P>): CodeOf<P>;
export function statusCode(phrase: unknown): HttpStatus | undefined {
  // Built at the first call, so that programs that only look up phrases neither bundle nor build it.
  codesByPhrase ??= indexPhrases() as object as Record<string, HttpStatus>;
  // The Kelvin sign is the only character outside ASCII whose lower case is in ASCII. Long texts are rejected at once.
  return typeof phrase === "string" && phrase.length <= longestPhrase && !phrase.includes("\u212a")
    ? codesByPhrase[phrase.toLowerCase()]
    : undefined;
}

/**
 * The class of a status code, as the RFCs write it.
 *
 * Each integer from 100 to 599 has a class, registered or not, because a client treats a code that it does not know
 * like the x00 code of its class. Returns `undefined` for anything else. It never throws.
 *
 * @param status - A number, `null`, `undefined` or a value of type `unknown`. At run time, any value is safe.
 * @example
 * ```ts
 * import { statusClass } from "typed-http-status";
 *
 * statusClass(404); // "4xx"
 * statusClass(299); // "2xx"
 * statusClass(600); // undefined
 * ```
 * @see [RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)
 */
export function statusClass<const S>(status: MaybeStatus<S>): ClassOf<S>;
export function statusClass(status: unknown): StatusClass | undefined {
  return isStatusCode(status) ? (`${String(status)[0]}xx` as StatusClass) : undefined;
}
