import { isStatusCode } from "../generated/class-predicates.js";
import type { StatusClass } from "../generated/status-types.js";
import { statusClass } from "./lookups.js";
import type { AnyResponse, Handlers, StatusPattern, Unhandled, WithStatus } from "./response-types.js";

/**
 * Whether the response's `status` is one of the codes, or in one of the classes.
 *
 * It narrows the response itself. A union of typed responses becomes the members that can have such a status, or the other
 * members where the answer is false. Fetch's `Response` becomes one whose `status` is the code or the range.
 *
 * False for anything without a `status` from 100 to 599.
 *
 * @param response - Anything with a numeric `status`, `null` or `undefined`; at run time, any value.
 * @param patterns - One or more codes (`404`, `HttpStatus.NotFound`) and classes (`"4xx"`).
 * @example
 * ```ts
 * import { hasStatus } from "typed-http-status";
 *
 * type UserResponse = { status: 200; user: string } | { status: 404 | 410; message: string };
 *
 * function greeting(response: UserResponse): string {
 *   return hasStatus(response, "2xx") ? `Hello, ${response.user}!` : response.message;
 * }
 *
 * greeting({ status: 200, user: "Ada" }); // "Hello, Ada!"
 * greeting({ status: 410, message: "Gone." }); // "Gone."
 * ```
 * @see [RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)
 */
export function hasStatus<R extends AnyResponse, const P extends readonly [StatusPattern, ...StatusPattern[]]>(
  response: R | null | undefined,
  ...patterns: P
): response is WithStatus<R, P[number]> {
  const status: unknown = response?.status;
  return isStatusCode(status) && (patterns.includes(status) || patterns.includes(statusClass(status) as StatusClass));
}

/**
 * Runs the handler for the response's `status` and returns what it returns.
 *
 * The keys of the handlers are codes, classes or `default`. The most specific handler runs: the code's, then the class's,
 * then `default`. It gets the response narrowed to the statuses that no more specific handler takes. The call does not
 * compile if a status has no handler, or if no response can reach a handler; the error names it. If `status` has the type
 * `number`, `default` or all five classes are required. Only the handlers' own properties count.
 *
 * @param response - Anything with a numeric `status`.
 * @param handlers - A function for each code (`404:`, `[HttpStatus.NotFound]:`), for each class (`"4xx":`), or for the
 * rest (`default:`).
 * @throws TypeError if the response has no numeric `status`.
 * @throws RangeError if no handler fits, because the response is not what its type says.
 * @example
 * ```ts
 * import { matchStatus } from "typed-http-status";
 *
 * type UserResponse = { status: 200; user: string } | { status: 404; path: string } | { status: 500 | 503 };
 *
 * const describe = (response: UserResponse) =>
 *   matchStatus(response, {
 *     200: ({ user }) => `Hello, ${user}!`,
 *     "4xx": ({ path }) => `${path} is not there.`,
 *     default: ({ status }) => `Try again later (${status}).`,
 *   });
 *
 * describe({ status: 404, path: "/ada" }); // "/ada is not there."
 * describe({ status: 503 }); // "Try again later (503)."
 * ```
 * @see [RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)
 */
export function matchStatus<R extends AnyResponse, const K extends PropertyKey, H>(
  response: R,
  handlers: H & Handlers<R, K> & Unhandled<R, K>,
): H[keyof H] extends (...args: never[]) => infer T ? T : never;
export function matchStatus(response: AnyResponse, handlers: object): unknown {
  const status: unknown = response?.status;
  if (typeof status !== "number") {
    throw new TypeError("response has no numeric status");
  }
  for (const key of [status, statusClass(status) ?? status, "default"]) {
    if (Object.hasOwn(handlers, key)) {
      return (handlers as SomeHandlers)[key as "default"](response);
    }
  }
  throw new RangeError(`no handler for status ${status}`);
}

/** The handlers, once one of them is known to be there. */
interface SomeHandlers {
  readonly default: (response: AnyResponse) => unknown;
}
