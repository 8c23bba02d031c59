import { describe, expect, test } from "vitest";
import * as library from "../../../src/index.js";
import { ranges } from "./cases.js";
import { lint } from "./linters.js";

/** Runs a test of `status`, with everything of the package at hand. */
function evaluate(expression: string, status: unknown): unknown {
  const names = Object.keys(library);
  return new Function(...names, "status", "flag", `return ${expression};`)(
    ...Object.values(library),
    status,
    undefined,
  );
}

const codes = Array.from({ length: 900 }, (_, index) => index + 100);
/** What is no code of three digits: fetch's 0, what tests of a first digit take for a class, and what is no number. */
const others = [-1, ...Array.from({ length: 100 }, (_, index) => index), 1000, 200.5, Number.NaN, undefined, "404"];

/** Where a fix answers otherwise, which docs/rules/prefer-predicate.md tells. */
function differs(before: string, value: unknown): boolean {
  // `NaN < 200 || NaN >= 300` is false, and NaN is no success.
  const isNegatedRange = /status < 200 \|\|/.test(before);
  const isDigit = /String|charAt|`\$|\+ ""|test/.test(before);
  if (value === undefined || Number.isNaN(value)) {
    return isNegatedRange || (before.includes("toString") && value === undefined);
  }
  const number = Number(value);
  // A fraction, a string and the digits of a number that is no code.
  return !Number.isInteger(value) || (isDigit && (number < 100 || number > 999));
}

describe.each(ranges)("%s becomes %s", (before, after) => {
  const { output, left } = lint(`${before};\n`, { rules: { "prefer-predicate": "error" } });
  const fixed = output.split("\n").at(-2)?.replace(/;$/, "") as string;

  test("and nothing is left", () => {
    expect([fixed, left]).toEqual([after, []]);
  });

  test("which answers the same for every code", () => {
    expect(codes.map((code) => evaluate(fixed, code))).toEqual(codes.map((code) => evaluate(before, code)));
  });

  test("which answers otherwise only where the documentation says so", () => {
    const answer = (expression: string, value: unknown) => {
      try {
        return evaluate(expression, value);
      } catch (error) {
        return error;
      }
    };
    const unlike = others.filter((value) => answer(fixed, value) !== answer(before, value));
    expect(unlike.filter((value) => !differs(before, value))).toEqual([]);
  });
});

test.each([
  ["status >= 400", "isError(status)"],
  ["status >= 500", "isServerError(status)"],
])("%s is left, because it is not %s for each code", (before, after) => {
  const { output, left } = lint(`${before};\n`, { rules: { "prefer-predicate": "error" } });
  expect([output, left.length]).toEqual([`${before};\n`, 1]);
  expect(left[0]?.suggestions?.[0]?.fix.text).toContain(after);
  const unlike = codes.filter((code) => evaluate(before, code) !== evaluate(after, code));
  expect([unlike[0], unlike.length]).toEqual([600, 400]);
});
