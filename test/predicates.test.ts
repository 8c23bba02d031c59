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
import { expectedMembers, range } from "./members.js";

const predicates = [
  isInformational,
  isSuccess,
  isRedirection,
  isClientError,
  isServerError,
  isError,
  isStatusCode,
  isHttpStatus,
  isRedirectStatus,
  isNullBodyStatus,
  isHeuristicallyCacheable,
  isRetryable,
].map((predicate) => ({
  name: predicate.name,
  predicate: predicate as (value: unknown) => boolean,
  members: new Set<unknown>(expectedMembers[predicate.name]),
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
