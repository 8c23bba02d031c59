import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as root from "../../src/index.js";
import { anything } from "../helpers/arbitraries.js";
import { expectedMembers, range } from "../helpers/expected-members.js";

const predicates = Object.entries(root)
  .filter(([name]) => name.startsWith("is"))
  .map(([name, predicate]) => ({
    name,
    predicate: predicate as (value: unknown) => boolean,
    members: new Set<unknown>(expectedMembers[name]),
  }));

test("the root has every predicate, and these tests know its members", () => {
  expect(predicates.map(({ name }) => name).sort()).toEqual(Object.keys(expectedMembers).sort());
});

describe.each(predicates)("$name", ({ name, predicate, members }) => {
  test("bears its name", () => {
    expect(predicate.name).toBe(name);
  });

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
