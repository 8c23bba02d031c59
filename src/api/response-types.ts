import type { StatusClass, StatusCode, StatusRanges } from "../generated/status-types.js";
import type { ClassOf } from "./class-of.js";

/*
 * The types behind `hasStatus` and `matchStatus`. A status is "wide" where its type is `number`, as in fetch's `Response`.
 * Otherwise it is a union of literals. No type here may intersect two ranges of a hundred codes each: the compiler would
 * multiply them.
 */

/** Any response: fetch's, axios's, ky's, or your own union. */
export interface AnyResponse {
  readonly status: number;
}

/** What to match a response against: one code, or all codes of a class. */
export type StatusPattern = StatusCode | StatusClass;

/**
 * The response type `R` narrowed to the statuses that the pattern `P` matches.
 *
 * For a union: the members that can have such a status. A member that can have no other status stays as it is. A `status`
 * of type `number` becomes the code or the range: `WithStatus<Response, 404>` is a `Response` whose `status` is `404`.
 */
export type WithStatus<R extends AnyResponse, P extends StatusPattern> = Restrict<R, StatusesOf<P>>;

/**
 * The handlers that `matchStatus` takes for the response type `R`, all optional. Use it for handlers that are not written
 * in the call itself: `const handlers = { … } satisfies StatusHandlers<R>`.
 */
export type StatusHandlers<R extends AnyResponse> = {
  readonly [K in HandlerKey<R["status"]>]?: (response: K extends StatusPattern ? WithStatus<R, K> : R) => unknown;
};

/** The keys that handlers of the status `S` can have. */
type HandlerKey<S extends number> = (IsWide<S> extends true ? StatusPattern : S | ClassOf<S>) | "default";

/** The handlers with the keys `K`, and the response that each one gets. */
export type Handlers<R extends AnyResponse, K extends PropertyKey> = {
  readonly [P in K]: Handler<Handled<R, K, P>>;
};

/** The handlers that are missing beside the keys `K`. The compiler's error names them. */
export type Unhandled<R extends AnyResponse, K extends PropertyKey> = {
  readonly [S in Rest<R["status"], K>]: unknown;
};

/** A handler of `R`. If no response is left for it, a text that the compiler's error shows. */
type Handler<R> = [R] extends [never] ? "no response can reach this handler" : (response: NotInferred<R>) => unknown;

/** The response that the handler with the key `P` gets beside the handlers with the keys `K`. The most specific one runs. */
type Handled<R extends AnyResponse, K, P> = P extends "default"
  ? IsWide<R["status"]> extends true
    ? R
    : Restrict<R, Exclude<R["status"], StatusesOf<ToNumber<K>>>>
  : P extends StatusClass
    ? Restrict<R, IsWide<R["status"]> extends true ? StatusRanges[P] : Exclude<InClass<R["status"], P>, ToNumber<K>>>
    : Restrict<R, Extract<ToNumber<P>, IsWide<R["status"]> extends true ? StatusCode : R["status"]>>;

/** The keys that are missing beside `K`: statuses of `S`, or classes if `S` is wide. */
type Rest<S extends number, K> = "default" extends K
  ? never
  : IsWide<S> extends true
    ? Exclude<StatusClass, K>
    : Exclude<S, StatusesOf<ToNumber<K>>>;

/** The members of `R` that can have a status in `S`. A member that can have others too is narrowed to `S`. */
type Restrict<R extends AnyResponse, S> = [S] extends [never]
  ? never
  : R extends unknown
    ? IsWide<R["status"]> extends true
      ? R & { readonly status: S }
      : [R["status"]] extends [S]
        ? R
        : [Extract<R["status"], S>] extends [never]
          ? never
          : R & { readonly status: Extract<R["status"], S> }
    : never;

/** Whether a status is wide. Compares as text, because enums are assignable to `number`. */
type IsWide<S extends number> = `${number}` extends `${S}` ? true : false;

/** The statuses that a pattern stands for. */
type StatusesOf<P> = P extends StatusClass ? StatusRanges[P] : P;

/** The statuses of `S` that are in the class `C`. */
type InClass<S, C extends StatusClass> = Extract<S, StatusRanges[C]>;

/** A key as a number if it is one: TypeScript may know the property `200:` as `"200"`. */
type ToNumber<K> = K extends `${infer Code extends number}` ? Code : K;

/** The type itself. The compiler infers nothing from it, which saves time. TypeScript has it as `NoInfer` since 5.4. */
type NotInferred<T> = [T][T extends unknown ? 0 : never];
