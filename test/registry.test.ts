import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as root from "../src/index.js";
import { statusEntries, statusEntry } from "../src/registry.js";
import { anything } from "./arbitraries.js";
import { expectedPhrases } from "./registry.js";

const codes = [...expectedPhrases.keys()];

/** Everything that can be reached from a value. */
function reachable(value: unknown): readonly object[] {
  return typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(reachable)] : [];
}

describe("statusEntries", () => {
  test("hold every code with its phrase, in code order", () => {
    expect(statusEntries.map(({ code, phrase }) => [code, phrase])).toEqual([...expectedPhrases]);
  });

  test("are frozen, with all that they hold", () => {
    const objects = reachable(statusEntries);
    expect(objects.length).toBeGreaterThan(5 * codes.length);
    expect(objects.filter((object) => !Object.isFrozen(object))).toEqual([]);
  });

  test("agree with the root", () => {
    for (const entry of statusEntries) {
      expect(root.HttpStatus[entry.name]).toBe(entry.code);
      expect(root.reasonPhrase(entry.code)).toBe(entry.phrase);
      expect(root.statusClass(entry.code)).toBe(entry.class);
      for (const { phrase } of entry.formerPhrases) {
        expect(root.statusCode(phrase)).toBe(entry.code);
      }
      expect(root.isNullBodyStatus(entry.code)).toBe(entry.nullBody);
      expect(root.isRedirectStatus(entry.code)).toBe(entry.redirect);
      expect(root.isHeuristicallyCacheable(entry.code)).toBe(entry.heuristicallyCacheable);
      expect(root.isRetryable(entry.code)).toBe(entry.retryable);
    }
  });
});

describe("statusEntry", () => {
  test.each(codes)("answers %i with its entry", (code) => {
    expect(statusEntry(code)).toBe(statusEntries.find((entry) => entry.code === code));
    expect(statusEntry(code)?.code).toBe(code);
  });

  test("answers anything else with undefined", () => {
    fc.assert(
      fc.property(anything, ({ value }) => {
        const expected = codes.includes(value as number) ? value : undefined;
        expect(statusEntry(value as number)?.code).toBe(expected);
      }),
    );
  });
});
