import * as HttpStatus from "./generated/codes.js";
import { reasonPhrase } from "./lookups.js";

/**
 * The HTTP status codes: as a value, every code under its name (`HttpStatus.NotFound` is the literal `404`); as a type,
 * the union of all codes; and each name is a type too (`HttpStatus.NotFound` is the type `404`).
 *
 * It holds the 62 codes that the IANA registry assigns, and 418. It cannot be changed, in ESM nor in CommonJS.
 *
 * @example
 * ```ts
 * import { HttpStatus } from "typed-http-status";
 *
 * HttpStatus.NotFound; // 404
 *
 * const status: HttpStatus = 404;
 * const notFound: HttpStatus.NotFound = 404;
 * ```
 * @see [IANA registry](https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml)
 */
// biome-ignore lint/suspicious/noRedeclare: one name for the values and for the type of them all, as an enum has
type HttpStatus = (typeof HttpStatus)[keyof typeof HttpStatus];

export { HttpStatus };

/** The name of a member of `HttpStatus`, former names included: what `Object.keys(HttpStatus)` holds. */
export type StatusName = keyof typeof HttpStatus;

/**
 * Whether `value` is one of the codes in `HttpStatus`.
 *
 * False for anything else, codes that nobody registered (299) and strings of digits included: it never throws.
 *
 * @param value - Anything.
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
