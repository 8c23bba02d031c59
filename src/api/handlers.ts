import type { HttpStatus } from "../generated/http-status.js";
import type { StatusClass, StatusCode, StatusRanges } from "../generated/status-types.js";
import type { ClassOf } from "./class-of.js";
import type { HasStatus, StatusKind, StatusOf } from "./status-of.js";
import type { Restrict, StatusesOf, StatusPattern, WithStatus } from "./with-status.js";

/*
 * The types behind `matchStatus`. `S` is the subject, `U` its statuses, `K` the keys of the handlers, and `H` the handlers'
 * own type.
 *
 * The conditional types test `U`, not `S`. If `S` is a type parameter, the compiler still knows `U`, but cannot resolve
 * a conditional type on `S`.
 */

/**
 * The handlers that `matchStatus` takes for the type `S`, all optional. Use it for handlers that are not written in the
 * call itself: `const handlers = { … } satisfies StatusHandlers<S>`.
 */
export type StatusHandlers<S extends HasStatus> = {
  readonly [K in HandlerKey<StatusOf<S>>]?: (subject: K extends StatusPattern ? WithStatus<S, K> : S) => unknown;
};

/** The keys that handlers of the statuses `U` can have, with `Wide` where the type of the status does not list its values. */
type HandlerKey<U extends number, Wide = StatusPattern> =
  | (StatusKind<U> extends "literal" ? U | Extract<ClassOf<U>, StatusClass> : Wide)
  | "default";

/**
 * From an object with a `status`, the compiler infers `U`, even where `S` is a type parameter.
 *
 * Then every member of `S` needs a numeric `status`, or `U` would lack the others' statuses. Members that all have a
 * `statusCode`, or are numbers, are fine too.
 */
export type Carries<S, U> = [S] extends [{ readonly status: number }]
  ? { readonly status: U }
  : [S] extends [number | { readonly statusCode: number; readonly status?: NoNumber }]
    ? unknown
    : { readonly status: number };

type NoNumber = string | boolean | bigint | symbol | object | null | undefined;

/** What each of the handlers with the keys `K` may be. */
export type Handlers<S, U extends number, K extends PropertyKey> = { readonly [P in K]?: Handler<S, U, K, P> };

/** A function that takes the statuses of the key `P`. If there are none, a text that the compiler's error shows. */
type Handler<S, U extends number, K, P> = [Handled<U, K, P>] extends [never]
  ? P extends CodeKey | StatusClass | "default"
    ? "no response can reach this handler"
    : "this key is neither a status code nor a class"
  : (subject: Received<NotInferred<S>, Handled<NotInferred<U>, K, P>>) => unknown;

/** What a handler of the statuses `T` gets. */
type Received<S, T> = unknown extends T ? S : Restrict<S, T>;

/**
 * The statuses that the handler with the key `P` gets beside the handlers with the keys `K`: the most specific handler
 * runs. `unknown` stands for every status.
 */
type Handled<U extends number, K, P> = P extends "default"
  ? StatusKind<U> extends "literal"
    ? Exclude<U, StatusesOf<ToNumber<K>>>
    : unknown
  : P extends StatusClass
    ? StatusKind<U> extends "literal"
      ? Exclude<Extract<U, StatusRanges[P]>, ToNumber<K>>
      : StatusRanges[P]
    : ToNumber<P> extends (StatusKind<U> extends "literal" ? U : StatusCode)
      ? ToNumber<P>
      : never;

/** A code as a key. TypeScript may know the property `200:` as `"200"`. */
type CodeKey = StatusCode | `${StatusCode}`;

/**
 * The handlers that are missing, given those that are certainly present, `G`. The compiler's error names them.
 *
 * If some handlers of `K` may be absent at run time, `default` and the classes must accept the responses of those
 * handlers.
 */
export type Missing<S, U extends number, K, G> = {
  readonly [P in Unhandled<S, U, G> | ([K] extends [G] ? never : Extract<G, StatusClass | "default">)]: P extends G
    ? Handler<S, U, G, P>
    : {};
};

/** The statuses that have no handler. `default` where the type of the status does not list its values. */
type Unhandled<S, U extends number, K> = "default" extends K
  ? never
  : StatusKind<U> extends "literal"
    ? [U & Unassigned] extends [never]
      ? Exclude<U, StatusesOf<ToNumber<K>>>
      : [Exclude<U, StatusesOf<ToNumber<K>>>] extends [never]
        ? never
        : S extends unknown
          ? InFewWords<Exclude<S extends number ? U : StatusOf<S>, StatusesOf<ToNumber<K>>>>
          : never
    : "default";

/** One unassigned code of each class. A union member with this code must be a whole range. */
type Unassigned = 189 | 289 | 389 | 489 | 589;

/** The key that the error names instead of hundreds of codes: the class of a range, or `default` for several ranges. */
type InFewWords<U extends number, C = ClassOf<U & Unassigned>, All = C> = [C] extends [never]
  ? U
  : C extends unknown
    ? [All] extends [C]
      ? C
      : "default"
    : never;

/** The keys of `K` that `H` certainly has. All of them while `H` is not inferred yet. */
export type Certain<H, K extends PropertyKey> = [H] extends [{ readonly [P in K]: {} }]
  ? K
  : unknown extends H
    ? K
    : K extends keyof H
      ? undefined extends H[K]
        ? never
        : K
      : never;

/** The keys that an editor offers: of all codes, only those in the table. */
export type Offered<U extends number> = {
  readonly [P in HandlerKey<U, HttpStatus | StatusClass>]?: unknown;
};

/**
 * Gives the handlers' results the type that the context of the call expects, such as `"a" | "b"`.
 *
 * The index signature also rejects class instances, whose methods are not own properties.
 */
export type Returning<T> = { readonly [key: string]: ((subject: never) => NotInferred<T>) | undefined };

/** What the handlers return. */
export type ResultOf<H> = H extends { readonly [key: string]: ((...args: never[]) => infer R) | undefined } ? R : never;

/** A key as a number if it is one. `number` itself does not count, because a record with number keys may be empty. */
type ToNumber<K> = K extends string | number
  ? `${K}` extends `${infer Code extends number}`
    ? number extends Code
      ? never
      : Code
    : K
  : never;

/** The type itself. The compiler infers nothing from it. TypeScript has had `NoInfer` for this since 5.4. */
type NotInferred<T> = [T][T extends unknown ? 0 : never];
