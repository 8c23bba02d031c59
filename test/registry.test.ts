import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { semanticSets } from "../src/facts/semantics.js";
import * as root from "../src/index.js";
import { statusEntries, statusEntry } from "../src/registry.js";
import { anything } from "./helpers/arbitraries.js";
import { expectedPhrases } from "./helpers/iana-registry.js";

type Predicates = Readonly<Record<string, (status: number) => boolean>>;

const codes = [...expectedPhrases.keys()];

/** Every object that a value holds, at any depth, and the value itself. */
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
      for (const { predicate, has } of semanticSets) {
        expect((root as unknown as Predicates)[predicate]?.(entry.code)).toBe(has(entry));
      }
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
