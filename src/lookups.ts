import { isStatusCode } from "./generated/class-predicates.js";
import { indexPhrases } from "./generated/codes-by-phrase.js";
import { phrases } from "./generated/phrases.js";
import type { reasonPhrases } from "./generated/reason-phrases.js";
import type { StatusClass, StatusCode } from "./generated/status-types.js";
import type { HttpStatus } from "./http-status.js";

/** The reason phrase of the code `S`: `ReasonPhrase<404>` is `"Not Found"`. Without `S`, every reason phrase. */
export type ReasonPhrase<S extends HttpStatus = HttpStatus> = (typeof reasonPhrases)[S];

/**
 * The reason phrase of a status code, to the letter of the IANA registry.
 *
 * `undefined` for anything that is not in `HttpStatus`, codes that nobody registered (299) included: it never throws.
 *
 * @param status - Any number, `null` or `undefined`; at run time, anything at all.
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
export function reasonPhrase(status: number | null | undefined): ReasonPhrase | undefined;
export function reasonPhrase(status: unknown): ReasonPhrase | undefined {
  // Only of a number: a string of digits would be found too, and an object would be asked for its number.
  return typeof status === "number" ? (phrases[status - 100] as ReasonPhrase | undefined) : undefined;
}

/** Each reason phrase in lower case, former ones included, with its code. */
type CodesByPhrase = {
  readonly [S in HttpStatus as Lowercase<ReasonPhrase<S>>]: S;
} & ReturnType<typeof indexPhrases>;

/** The code that `statusCode` answers for the phrase `P`. */
type CodeOf<P extends string> =
  Lowercase<P> extends keyof CodesByPhrase ? CodesByPhrase[Lowercase<P>] : HttpStatus | undefined;

let codesByPhrase: Readonly<Record<string, HttpStatus>> | undefined;

/**
 * The status code of a reason phrase, in any letter case.
 *
 * The phrases that earlier RFCs gave a code count too: "Payload Too Large" (RFC 7231) is 413, like "Content Too Large"
 * (RFC 9110). `undefined` for anything else: it never throws.
 *
 * @param phrase - Any string, `null` or `undefined`; at run time, anything at all.
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
export function statusCode(phrase: string | null | undefined): HttpStatus | undefined;
export function statusCode(phrase: unknown): HttpStatus | undefined {
  // Built at the first call: a program that only reads phrases neither bundles nor builds it.
  codesByPhrase ??= indexPhrases() as object as Record<string, HttpStatus>;
  return typeof phrase === "string" ? codesByPhrase[phrase.toLowerCase()] : undefined;
}

/** The class of the code `S`, by its first digit. */
type ClassOf<S extends StatusCode> = `${S}` extends `${infer Digit}${number}`
  ? Extract<`${Digit}xx`, StatusClass>
  : never;

/**
 * The class of a status code, as the RFCs write it.
 *
 * Each integer from 100 to 599 has one, registered or not, since a client treats a code that it does not know as the x00
 * of its class. `undefined` for anything else: it never throws.
 *
 * @param status - Any number, `null` or `undefined`; at run time, anything at all.
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
export function statusClass<S extends StatusCode>(status: S): ClassOf<S>;
export function statusClass(status: number | null | undefined): StatusClass | undefined;
export function statusClass(status: unknown): StatusClass | undefined {
  return isStatusCode(status) ? (`${String(status)[0]}xx` as StatusClass) : undefined;
}
