import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  HttpStatus,
  isHttpStatus,
  reasonPhrase,
  reasonPhrases,
  statusClass,
  statusCode,
  statusCodes,
  statusName,
} from "../../src/index.js";
import { anything, inAnyCase } from "../helpers/arbitraries.js";
import { range } from "../helpers/expected-members.js";
import { expectedCode, expectedCodes, expectedPhrases } from "../helpers/iana-registry.js";

/** A lookup without its types, as JavaScript callers use it. */
type Lookup = (value: unknown) => unknown;

describe("reasonPhrases", () => {
  test("holds the phrase of each code, to the letter, and nothing else", () => {
    expect(Object.entries(reasonPhrases)).toEqual([...expectedPhrases].map(([code, phrase]) => [String(code), phrase]));
    expect(Reflect.ownKeys(reasonPhrases)).toHaveLength(expectedPhrases.size);
    expect(306 in reasonPhrases).toBe(false);
  });

  test("has no prototype and cannot be changed", () => {
    expect(Object.getPrototypeOf(reasonPhrases)).toBeNull();
    expect(Object.isFrozen(reasonPhrases)).toBe(true);
    expect("constructor" in reasonPhrases).toBe(false);
  });
});

describe("reasonPhrase", () => {
  test.each([...expectedPhrases])("of %i is %j", (code, phrase) => {
    expect(reasonPhrase(code)).toBe(phrase);
  });

  test("answers anything else with undefined and never throws", () => {
    fc.assert(
      fc.property(anything, ({ value }) => {
        expect((reasonPhrase as Lookup)(value)).toBe((expectedPhrases as ReadonlyMap<unknown, string>).get(value));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("statusName", () => {
  const names = new Map<unknown, string>(Object.entries(HttpStatus).map(([name, code]) => [code, name]));

  test.each(Object.entries(HttpStatus))("is %s for %i", (name, code) => {
    expect(statusName(code)).toBe(name);
  });

  test("answers anything else with undefined and never throws", () => {
    fc.assert(
      fc.property(anything, ({ value }) => {
        expect((statusName as Lookup)(value)).toBe(names.get(value));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("statusCodes", () => {
  test("holds the registry's codes and 418 in ascending order", () => {
    expect(statusCodes).toEqual([...expectedPhrases.keys()]);
  });

  test("cannot be changed", () => {
    expect(Object.isFrozen(statusCodes)).toBe(true);
  });
});

describe("statusCode", () => {
  test.each([...expectedCodes])("of %j, in any letter case, is %i", (phrase, code) => {
    fc.assert(
      fc.property(inAnyCase(phrase), (text) => {
        expect(statusCode(text)).toBe(code);
      }),
    );
  });

  test("answers anything else with undefined and never throws", () => {
    fc.assert(
      fc.property(anything, ({ value }) => {
        expect((statusCode as Lookup)(value)).toBe(expectedCode(value));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(["", "(Unused)", "Not  Found", " Not Found", "NotFound", "404"])("knows no phrase %j", (text) => {
    expect(statusCode(text)).toBeUndefined();
  });

  test("knows no phrase with a letter outside ASCII, whatever its lower case is", () => {
    const lowerCases = new Map<string, string[]>();
    for (let point = 0x80; point <= 0x10ffff; point++) {
      const letter = String.fromCodePoint(point);
      const first = letter.toLowerCase().charAt(0);
      if (first < "\u0080") {
        lowerCases.set(first, [...(lowerCases.get(first) ?? []), letter]);
      }
    }
    const alike = [...expectedCodes.keys()].flatMap((phrase) =>
      [...phrase].flatMap((character, index) =>
        (lowerCases.get(character) ?? []).map((letter) => phrase.slice(0, index) + letter + phrase.slice(index + 1)),
      ),
    );
    expect(alike).toContain("o\u212a");
    expect(alike.map((text) => statusCode(text))).toEqual(alike.map(() => undefined));
  });

  test("answers a long text before it changes it to lower case", () => {
    const toLowerCase = vi.spyOn(String.prototype, "toLowerCase");
    const answer = statusCode("not found".padEnd(100));
    const calls = toLowerCase.mock.calls.length;
    toLowerCase.mockRestore();
    expect({ answer, calls }).toEqual({ answer: undefined, calls: 0 });
  });
});

describe("statusClass", () => {
  test("of each integer from 0 to 1000 is its first digit's", () => {
    for (let status = 0; status <= 1000; status++) {
      expect(statusClass(status)).toBe(status >= 100 && status <= 599 ? `${Math.floor(status / 100)}xx` : undefined);
    }
  });

  test("answers anything else with undefined and never throws", () => {
    fc.assert(
      fc.property(anything, ({ value }) => {
        const expected = /^[1-5]\d\d$/.test(typeof value === "number" ? String(value) : "")
          ? `${String(value)[0]}xx`
          : undefined;
        expect((statusClass as Lookup)(value)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a number on a prototype", () => {
  const numbers = [...range(-1, 700), Number.NaN, 0.5, 404.5];
  const answers = () =>
    numbers.map((number) => [reasonPhrase(number), statusName(number), isHttpStatus(number), statusClass(number)]);

  test.each([
    ["Object.prototype", Object.prototype],
    ["Array.prototype", Array.prototype],
  ])("of %s changes no answer", (_, prototype) => {
    const before = answers();
    for (const number of numbers) {
      Object.defineProperty(prototype, number, { value: "polluted", configurable: true });
    }
    const polluted = answers();
    for (const number of numbers) {
      Reflect.deleteProperty(prototype, number);
    }
    expect(polluted).toEqual(before);
  });
});
