import type { StatusClass, StatusCode, StatusRanges } from "./generated/status-types.js";

/*
 * The types behind `hasStatus` and `matchStatus`. A response's status is "wide" where its type is `number`, as fetch's is;
 * otherwise it is a union of literals, from which everything here is computed. None of these types may intersect two
 * ranges of a hundred codes each: the compiler would multiply them.
 */

/** Any response: fetch's, axios's, ky's, or a union of one's own. */
export interface AnyResponse {
  readonly status: number;
}

/** What a response is matched against: one code, or all codes of a class. */
export type StatusPattern = StatusCode | StatusClass;

/**
 * The response type `R` narrowed to the statuses that the pattern `P` matches.
 *
 * Of a union, the members that can have such a status, each as it is where it can have no other. A `status` of type
 * `number` becomes the code or the range: `WithStatus<Response, 404>` is a `Response` whose `status` is `404`.
 */
export type WithStatus<R extends AnyResponse, P extends StatusPattern> = Restrict<R, StatusesOf<P>>;

/**
 * Handlers that `matchStatus` takes for the response type `R`, all of them optional: the type for a table of handlers that
 * is written apart from the call, as in `const handlers = { … } satisfies StatusHandlers<R>`.
 */
export type StatusHandlers<R extends AnyResponse> = {
  readonly [K in HandlerKey<R["status"]>]?: (response: K extends StatusPattern ? WithStatus<R, K> : R) => unknown;
};

/** The keys of the handlers of the status `S`. */
type HandlerKey<S extends number> = (IsWide<S> extends true ? StatusPattern : S | ClassOf<S>) | "default";

/** The handlers under the keys `K`, each with the response that it gets. */
export type Handlers<R extends AnyResponse, K extends PropertyKey> = {
  readonly [P in K]: Handler<Handled<R, K, P>>;
};

/** What the handlers under the keys `K` leave to be handled. A key that is missing is named in the compiler's error. */
export type Unhandled<R extends AnyResponse, K extends PropertyKey> = {
  readonly [S in Rest<R["status"], K>]: unknown;
};

/** A handler of `R`. Where no response is left for it, a text that the compiler's error shows. */
type Handler<R> = [R] extends [never] ? "no response can reach this handler" : (response: NotInferred<R>) => unknown;

/** The response that the handler under `P` gets, where there are handlers under all of `K`: the most specific one runs. */
type Handled<R extends AnyResponse, K, P> = P extends "default"
  ? IsWide<R["status"]> extends true
    ? R
    : Restrict<R, Exclude<R["status"], StatusesOf<ToNumber<K>>>>
  : P extends StatusClass
    ? Restrict<R, IsWide<R["status"]> extends true ? StatusRanges[P] : Exclude<InClass<R["status"], P>, ToNumber<K>>>
    : Restrict<R, Extract<ToNumber<P>, IsWide<R["status"]> extends true ? StatusCode : R["status"]>>;

/** The keys that are missing beside `K`: statuses of `S`, or classes where `S` is wide. */
type Rest<S extends number, K> = "default" extends K
  ? never
  : IsWide<S> extends true
    ? Exclude<StatusClass, K>
    : Exclude<S, StatusesOf<ToNumber<K>>>;

/** The members of `R` that can have a status in `S`, each narrowed to `S` where it can have others too. */
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

/** Whether a status is wide. It is asked of its text, since TypeScript lets a numeric enum pass for any number. */
type IsWide<S extends number> = `${number}` extends `${S}` ? true : false;

/** The statuses that a pattern stands for. */
type StatusesOf<P> = P extends StatusClass ? StatusRanges[P] : P;

/** The statuses of `S` that are in the class `C`. */
type InClass<S, C extends StatusClass> = Extract<S, StatusRanges[C]>;

/**
 * The class of a status; `never` for a number that is no status code. `statusClass` has a type like it of its own: were one
 * exported to the other, TypeScript could not name the types of a user's functions that return it.
 */
type ClassOf<S extends number> = `${S}` extends `${infer Digit}${number}` ? Extract<`${Digit}xx`, StatusClass> : never;

/** A key as a number where it is one: a property that is written `200:` may be known as `"200"`. */
type ToNumber<K> = K extends `${infer Code extends number}` ? Code : K;

/**
 * The type itself, from which the compiler infers nothing, to save its time: what `NoInfer` is in TypeScript 5.4 and later.
 */
type NotInferred<T> = [T][T extends unknown ? 0 : never];
