import { isStatusCode } from "../generated/class-predicates.js";
import type { Carries, Certain, Handlers, Missing, Offered, ResultOf, Returning } from "./handlers.js";
import { statusClass } from "./lookups.js";
import { type HasStatus, type MaybeCarrier, type StatusOf, statusOf } from "./status-of.js";
import type { Literals, StatusPattern, Subject, WithStatus } from "./with-status.js";

/**
 * Whether the subject's status is one of the codes, or in one of the classes.
 *
 * The status is the subject itself if that is a number, else the subject's `status`, or else its `statusCode`.
 * False for anything without a status from 100 to 599.
 *
 * It narrows the subject. If the result is true, a union of typed responses becomes the members that can have such a
 * status; if it is false, the other members. Fetch's `Response` becomes one whose `status` is the code or the range, a
 * number becomes the code, and `unknown` becomes an object with such a `status`. If the type of a pattern is not a
 * single literal, nothing is narrowed.
 *
 * @param subject - An object with a numeric `status` or `statusCode`, a number, `null`, `undefined` or a value of type
 * `unknown`. At run time, any value is safe.
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
export function hasStatus<S extends HasStatus, const P extends readonly [StatusPattern, ...StatusPattern[]]>(
  // `any` becomes an object with a status. `statusCode` makes this type differ from every type that `S` may be inferred
  // from.
  subject: S | { readonly status: number; readonly statusCode?: unknown } | null | undefined,
  ...patterns: P & Literals<P>
): subject is WithStatus<S, P[number]>;
export function hasStatus<S, const P extends readonly [StatusPattern, ...StatusPattern[]]>(
  subject: Subject<S, WithStatus<S, P[number]>>,
  ...patterns: P & Literals<P>
): subject is WithStatus<S, P[number]>;
export function hasStatus<S, const P extends readonly StatusPattern[]>(
  subject: Subject<S>,
  ...patterns: P extends readonly [] ? [StatusPattern] : P
): boolean;
export function hasStatus(subject: unknown, ...patterns: readonly StatusPattern[]): boolean {
  const status = statusOf(subject as MaybeCarrier);
  // Not `statusClass`: it would test the status a second time, and add 50 bytes to a bundle.
  return isStatusCode(status) && patterns.some((pattern) => pattern === status || pattern === `${String(status)[0]}xx`);
}

/**
 * Runs the handler for the subject's status and returns what it returns.
 *
 * The status is the subject itself if that is a number, else the subject's `status`, or else its `statusCode`.
 *
 * The keys of the handlers are codes, classes or `default`. The most specific handler runs: the code's, then the
 * class's, then `default`. It gets the subject narrowed to the statuses that no more specific handler takes. The call
 * does not compile if a status has no handler, or if no response can reach a handler; the error names that status or
 * handler. If the status has the type `number`, `default` is required, because fetch's status is 0 for some responses,
 * and some servers send codes above 599. Inherited handlers and handlers that are `undefined` count as absent.
 *
 * @param subject - An object with a numeric `status` or `statusCode`, or a number.
 * @param handlers - A function for each code (`404:`, `[HttpStatus.NotFound]:`), for each class (`"4xx":`), or for the
 * rest (`default:`).
 * @throws TypeError if the subject has no numeric status.
 * @throws RangeError if no handler fits, because the subject is not what its type says.
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
export function matchStatus<
  S extends HasStatus,
  const K extends PropertyKey,
  H,
  T = unknown,
  U extends number = StatusOf<S>,
>(
  subject: S & Carries<S, U>,
  handlers: H & Handlers<S, U, K> & Missing<S, U, K, Certain<H, K>> & Offered<U> & Returning<T>,
): ResultOf<H> & T;
export function matchStatus(subject: unknown, handlers: Readonly<Record<PropertyKey, Handler | undefined>>): unknown {
  const status = statusOf(subject as MaybeCarrier);
  if (status === undefined) {
    throw new TypeError("response has no numeric status");
  }
  for (const key of [status, statusClass(status) ?? status, "default"]) {
    if (Object.hasOwn(handlers, key) && handlers[key]) {
      return handlers[key](subject);
    }
  }
  throw new RangeError(`no handler for status ${status}`);
}

type Handler = (subject: unknown) => unknown;
