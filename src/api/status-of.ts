/** What certainly has a status: a number, or an object with a numeric `status` or `statusCode`. */
export type HasStatus = number | { readonly status: number } | { readonly statusCode: number };

/**
 * The statuses that a value of the type `S` can have: its `status`, else its `statusCode`, or the number itself. `number`
 * where nothing is known, as for `unknown`. `never` where the type can hold no status, as for a string.
 */
export type StatusOf<S> = S extends { readonly status: infer U extends number }
  ? U
  : S extends number
    ? S
    : [NumberAt<S, "status"> | NumberAt<S, "statusCode">] extends [never]
      ? {} extends S
        ? number
        : never
      : NumberAt<S, "status"> | NumberAt<S, "statusCode">;

/** The numbers that the property `K` of `S` can hold. */
export type NumberAt<S, K extends string> = K extends keyof S
  ? unknown extends S[K]
    ? number
    : Extract<S[K], number>
  : never;

/**
 * How much the type of a status says. "literal": it lists its values. "wide": it is `number`, with or without a brand,
 * or `any`. "computed": it is an enum with computed values, which has no literal in common.
 *
 * 0.5 stands for a number that no enum holds.
 */
export type StatusKind<U extends number> = `${U}` extends `${bigint}`
  ? 0 extends 1 & U
    ? "wide"
    : "literal"
  : [U & 0.5] extends [never]
    ? "computed"
    : "wide";

/**
 * What predicates and lookups take: any type that can hold a number, `null` and `undefined`. A string, for example,
 * does not compile. A predicate adds the type that it narrows to, because that type must be assignable to the
 * parameter.
 */
export type MaybeStatus<S, Narrowed = never> = number extends S
  ? S | Narrowed
  : [Extract<S, number>] extends [never]
    ? number | null | undefined
    : S | Narrowed;

/**
 * What a lookup in the map `M` answers for the status `S`: the value of each code that `S` lists, `undefined` for what is not
 * in the map, and any value or `undefined` where `S` lists nothing.
 */
export type Lookup<S, M, Any = M[keyof M]> = S extends number
  ? StatusKind<S> extends "literal"
    ? S extends keyof M
      ? M[S]
      : undefined
    : Any | undefined
  : {} extends S
    ? Any | undefined
    : undefined;

/** What may carry a status. A number fits this type too, and is itself the status. */
export type MaybeCarrier = { readonly status?: unknown; readonly statusCode?: unknown } | null | undefined;

/** The status that a value has at run time. */
export const statusOf = (subject: MaybeCarrier): number | undefined =>
  [subject, subject?.status, subject?.statusCode].find((value) => typeof value === "number");
