import type { StatusClass, StatusCode, StatusRanges } from "../generated/status-types.js";
import type { HasStatus, NumberAt, StatusKind, StatusOf } from "./status-of.js";

/*
 * The types behind `hasStatus`. No type here may intersect two ranges of a hundred codes each: the compiler would multiply
 * them.
 */

/** What to match a status against: one code, or all codes of a class. */
export type StatusPattern = StatusCode | StatusClass;

/**
 * The type `S` narrowed to the statuses that the pattern `P` matches.
 *
 * For a union: the members that can have such a status. A member that can have no other status stays as it is. A `status`
 * of type `number` becomes the code or the range: `WithStatus<Response, 404>` is a `Response` whose `status` is `404`.
 * `unknown` becomes an object with such a `status`.
 *
 * In a type predicate of your own, `P` must be a single literal. With a union, TypeScript would take a false result to
 * mean that the status is none of the union's members.
 */
export type WithStatus<S, P extends StatusPattern> = Restrict<S, StatusesOf<P>>;

/** The statuses that a pattern stands for. */
export type StatusesOf<P> = P extends number ? P : P extends StatusClass ? StatusRanges[P] : never;

/** What `hasStatus` takes. `W` is what it narrows to: TypeScript wants a predicate's type to fit its parameter. */
export type Subject<S, W = never> = [S & {}] extends [never]
  ? S | W
  : [StatusOf<S>] extends [never]
    ? HasStatus | W | null | undefined
    : S | {} | null | undefined;

/**
 * `unknown` where the patterns are one tuple of literals, else `never`. Only then does a false result mean that the
 * status is none of these.
 */
export type Literals<P extends readonly unknown[], All = P> = {
  readonly [I in keyof P]: IsLiteral<P[I], P, All>;
}[number] extends true
  ? unknown
  : never;

/** Whether `T` is one literal, and `P` one tuple of a known length. A union differs from each of its members. */
type IsLiteral<T, P extends readonly unknown[], All, AllOfT = T> = T extends unknown
  ? [AllOfT, All] extends [T, P]
    ? number extends P["length"]
      ? false
      : T extends number
        ? StatusKind<T> extends "literal"
          ? true
          : false
        : true
    : false
  : never;

/** The members of `S` that can have a status in `T`. A member that can have others too is narrowed to `T`. */
export type Restrict<S, T> = S extends { readonly status: infer U extends number }
  ? StatusKind<U> extends "literal"
    ? [U] extends [T]
      ? S
      : [Extract<U, T>] extends [never]
        ? never
        : S & { readonly status: Extract<U, T> }
    : RestrictWide<S, U, T>
  : RestrictOther<S, StatusOf<S>, T>;

/** `Restrict` for a member without a `status` that is always a number. */
type RestrictOther<S, U extends number, T> = [U] extends [never]
  ? never
  : StatusKind<U> extends "literal"
    ? [U] extends [T]
      ? S extends HasStatus
        ? S
        : S & StatusAt<S, U>
      : [Extract<U, T>] extends [never]
        ? never
        : S extends number
          ? Extract<S, T>
          : S & StatusAt<S, Extract<U, T>>
    : RestrictWide<S, U, T>;

/**
 * `Restrict` for a member whose type does not list its statuses.
 *
 * A computed enum and a literal have no value in common for the compiler. Such a status stays as it is, with an optional
 * property that no number has. Without it, the member would be the same type as before, and the false branch would lose it.
 */
type RestrictWide<S, U extends number, T> = [T] extends [never]
  ? never
  : IsUnknown<S> extends true
    ? { readonly status: T }
    : StatusKind<U> extends "computed"
      ? S extends number
        ? S & { readonly status?: T }
        : S & StatusAt<S, U & { readonly status?: T }>
      : S extends number
        ? S & T
        : S & StatusAt<S, T>;

/**
 * Whether `S` is `unknown` or `any`. False for a type parameter that extends an object, for which the compiler would
 * defer `unknown extends S`.
 */
type IsUnknown<S> = S extends {} ? (0 extends 1 & S ? true : false) : true;

/** An object with a status of the type `T`, under the name that `S` has for it. */
type StatusAt<S, T> = S extends { readonly status: number }
  ? { readonly status: T }
  : [NumberAt<S, "statusCode">] extends [never]
    ? { readonly status: T }
    : [NumberAt<S, "status">] extends [never]
      ? { readonly statusCode: T }
      : // `statusCode` counts only while `status` holds no number.
        { readonly status: T } | { readonly status?: Exclude<S["status" & keyof S], number>; readonly statusCode: T };
