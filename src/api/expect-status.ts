import type { StatusClass } from "../generated/status-types.js";
import { statusClass } from "./lookups.js";
import { type HasStatus, type MaybeCarrier, type StatusOf, statusOf } from "./status-of.js";
import type { StatusPattern, Subject, WithStatus } from "./with-status.js";

/**
 * The error that `assertStatus` throws, and that `expectStatus` rejects with, if the status is not one of those
 * expected.
 *
 * The message names the status and what was expected: `404 Not Found, expected 2xx`. It begins with the URL of the
 * response, if there is one. If the response has no status text, the message contains only the number. In a `catch`,
 * `hasStatus(error, 404)` works too.
 *
 * @example
 * ```ts
 * import { expectStatus, hasStatus, StatusError } from "typed-http-status";
 *
 * const error: unknown = await expectStatus({ status: 404, statusText: "Not Found" }, "2xx").catch((reason) => reason);
 *
 * error instanceof StatusError && error.message; // "404 Not Found, expected 2xx"
 * hasStatus(error, 404); // true
 * ```
 */
export class StatusError<S = unknown> extends Error {
  override readonly name = "StatusError";
  /** The status that was found; `undefined` if there was none. */
  declare readonly status: number | undefined;
  /** The class of the status; `undefined` outside 100 to 599. */
  declare readonly statusClass: StatusClass | undefined;
  /** The value that was checked. Its body has not been read. */
  declare readonly response: S;
  /** The codes and classes that were expected. */
  declare readonly expected: readonly StatusPattern[];
}

/** What the message is made from. */
interface Described {
  readonly statusText?: unknown;
  readonly url?: unknown;
  /** An axios error, or a result of `byStatus`, holds the response. */
  readonly response?: Described;
}

/** At least one pattern. */
type Patterns<P extends readonly StatusPattern[]> = P extends readonly [] ? [StatusPattern] : P;

/**
 * Throws a `StatusError` unless the subject's status is one of the codes, or in one of the classes.
 *
 * It narrows the subject as `hasStatus` does. It does not read the body.
 *
 * @param subject - An object with a numeric `status` or `statusCode`, a number, `null`, `undefined` or a value of type
 * `unknown`. At run time, any value is safe.
 * @param patterns - One or more codes (`404`, `HttpStatus.NotFound`) and classes (`"4xx"`).
 * @throws StatusError if the subject has none of these statuses, or no status.
 * @example
 * ```ts
 * import { assertStatus } from "typed-http-status";
 *
 * type UserResponse = { status: 200; user: string } | { status: 404 | 410; message: string };
 *
 * function user(response: UserResponse): string {
 *   assertStatus(response, 200);
 *   return response.user;
 * }
 *
 * user({ status: 200, user: "Ada" }); // "Ada"
 * ```
 * @see [RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)
 */
export function assertStatus<S extends HasStatus, const P extends readonly StatusPattern[]>(
  subject: S | { readonly status: number; readonly statusCode?: unknown } | null | undefined,
  ...patterns: Patterns<P>
): asserts subject is WithStatus<S, P[number]>;
export function assertStatus<S, const P extends readonly StatusPattern[]>(
  subject: Subject<S, WithStatus<S, P[number]>>,
  ...patterns: Patterns<P>
): asserts subject is WithStatus<S, P[number]>;
export function assertStatus(subject: unknown, ...expected: readonly StatusPattern[]): void {
  const status = statusOf(subject as MaybeCarrier);
  const found = statusClass(status);
  if (!(found && expected.some((pattern) => pattern === status || pattern === found))) {
    const described = subject as Described | null | undefined;
    const { url, statusText } = described?.response ?? described ?? {};
    const words = [url, `${status ?? "no status"}`, statusText]
      .filter((word) => typeof word === "string" && word)
      .join(" ");
    throw Object.assign(new StatusError(`${words}, expected ${expected.join(" or ")}`), {
      status,
      statusClass: found,
      response: subject,
      expected,
    });
  }
}

/** What `expectStatus` takes: what can have a status, or a promise of it. */
type MaybePromise<T> = [StatusOf<Awaited<T>>] extends [never]
  ? HasStatus | PromiseLike<HasStatus>
  : T | {} | null | undefined;

/**
 * Resolves to the subject if its status is one of the codes, or in one of the classes. Rejects with a `StatusError`
 * otherwise.
 *
 * It also takes a promise, so that you can wrap a call: `await expectStatus(fetch(url), 200)`. It does not read the
 * body.
 *
 * @param subject - An object with a numeric `status` or `statusCode`, a number, `null`, `undefined` or a value of type
 * `unknown`; or a promise of one of these. At run time, any value is safe.
 * @param patterns - One or more codes (`404`, `HttpStatus.NotFound`) and classes (`"4xx"`).
 * @returns A promise of the subject, narrowed as `hasStatus` narrows it.
 * @throws StatusError if the subject has none of these statuses, or no status. If the promise rejects, its reason is
 * passed on unchanged.
 * @example
 * ```ts
 * import { expectStatus } from "typed-http-status";
 *
 * const response = await expectStatus(fetch("data:text/plain,hello"), "2xx");
 *
 * await response.text(); // "hello"
 * ```
 * @see [RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)
 */
export async function expectStatus<T, const P extends readonly StatusPattern[]>(
  subject: MaybePromise<T>,
  ...patterns: Patterns<P>
): Promise<WithStatus<Awaited<T>, P[number]>> {
  const value: unknown = await subject;
  assertStatus(value, ...(patterns as readonly [StatusPattern]));
  return value as WithStatus<Awaited<T>, P[number]>;
}
