import { describe, expect, test } from "vitest";
import { measure } from "./documents.js";

const { operations, programs } = await measure("figma");
const { "a handler left out": incomplete, ...complete } = programs;
const alone = complete["openapi-fetch alone"];

describe("a program with all operations of Figma's API", () => {
  test("has dozens of them, with up to seven responses", () => {
    expect(operations.length).toBeGreaterThan(50);
    expect(Math.max(...operations.map(({ keys }) => keys.length))).toBeGreaterThanOrEqual(7);
  });

  test.each(Object.entries(complete))("has no type error: %s", (_, { errors, instantiations }) => {
    expect([...errors]).toEqual([]);
    expect(instantiations).toBeGreaterThan(0);
  });

  test("has an error for each operation without its last handler, which names the status", () => {
    for (const { path, method, keys } of operations) {
      expect(incomplete.errors.get(`${method} ${path}`)).toMatch(
        new RegExp(`^TS2345: [^]*Property '${keys.at(-1)}' is missing`),
      );
    }
  });

  test("costs at most twice the instantiations of openapi-fetch alone, and three times with matchStatus", () => {
    expect(complete.byStatus.instantiations).toBeLessThanOrEqual(2 * alone.instantiations);
    expect(complete["byStatus, matched"].instantiations).toBeLessThanOrEqual(3 * alone.instantiations);
    expect(complete["byDeclaredStatus, matched"].instantiations).toBeLessThanOrEqual(3 * alone.instantiations);
  });
});
