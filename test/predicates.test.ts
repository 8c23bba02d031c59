import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isClientError,
  isError,
  isHeuristicallyCacheable,
  isHttpStatus,
  isInformational,
  isNullBodyStatus,
  isRedirection,
  isRedirectStatus,
  isRetryable,
  isServerError,
  isStatusCode,
  isSuccess,
} from "../src/index.js";
import { anything } from "./arbitraries.js";
import { expectedPhrases } from "./registry.js";

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Each predicate with all the values for which it has to be true. */
const predicates = [
  { predicate: isInformational, members: range(100, 199) },
  { predicate: isSuccess, members: range(200, 299) },
  { predicate: isRedirection, members: range(300, 399) },
  { predicate: isClientError, members: range(400, 499) },
  { predicate: isServerError, members: range(500, 599) },
  { predicate: isError, members: range(400, 599) },
  { predicate: isStatusCode, members: range(100, 599) },
  { predicate: isHttpStatus, members: [...expectedPhrases.keys()] },
  { predicate: isRedirectStatus, members: [301, 302, 303, 307, 308] },
  { predicate: isNullBodyStatus, members: [101, 103, 204, 205, 304] },
  {
    predicate: isHeuristicallyCacheable,
    members: [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501],
  },
  { predicate: isRetryable, members: [408, 425, 429, 500, 502, 503, 504] },
].map(({ predicate, members }) => ({
  name: predicate.name,
  predicate: predicate as (value: unknown) => boolean,
  members: new Set<unknown>(members),
}));

describe.each(predicates)("$name", ({ predicate, members }) => {
  test("is true for exactly its members among the integers from -1 to 1000", () => {
    const integers = range(-1, 1000);
    expect(integers.filter(predicate)).toEqual(integers.filter((integer) => members.has(integer)));
  });

  test("answers anything else with false and never throws", () => {
    fc.assert(
      fc.property(anything, ({ value }) => {
        expect(predicate(value)).toBe(members.has(value));
      }),
      { numRuns: 2000 },
    );
  });

  test("is false without an argument", () => {
    expect(Reflect.apply(predicate, undefined, [])).toBe(false);
  });
});
