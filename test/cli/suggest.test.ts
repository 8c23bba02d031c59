import { describe, expect, test } from "vitest";
import { search } from "../../src/cli/search.js";
import { distance, suggestion } from "../../src/cli/suggest.js";
import { vendorTables } from "../../src/generated/vendor-tables.js";
import { statusRows } from "../../src/table/iana.js";
import { expectedMembers } from "../helpers/expected-members.js";
import { expectedFormerPhrases, expectedPhrases } from "../helpers/iana-registry.js";

/** Every slip inside the text that drops a letter, or swaps it with the next one. */
function slips(text: string): readonly string[] {
  const typed = [...text].flatMap((letter, index) => {
    const [before, after] = [text.slice(0, index), text.slice(index + 1)];
    return [before + after, before + after.charAt(0) + letter + after.slice(1)];
  });
  return typed.filter((slip) => slip !== text);
}

const phrases = [
  ...[...expectedPhrases].map(([code, phrase]) => [phrase, code] as const),
  ...expectedFormerPhrases.map(([phrase, code]) => [phrase, code] as const),
];

// A slip in a shorter one makes another word.
test.each(phrases.filter(([phrase]) => phrase.length > 3))("%s is meant by each slip of one letter", (phrase, code) => {
  for (const typed of slips(phrase)) {
    const { found } = search(typed);
    const isFound = found.some((meaning) => meaning.code === code);
    expect(isFound ? `(${code})` : suggestion(typed), typed).toContain(`(${code})`);
  }
});

describe("a suggestion", () => {
  test.each([
    ["not fund", '"Not Found" (404)'],
    ["HttpStatus.NotFuond", '"Not Found" (404)'],
    ["PAYLOAD_TOO_LAGRE", '"Payload Too Large" (413)'],
    ["I m a teapto", `"I'm a Teapot" (418)`],
    ["redirct", '"redirect"'],
    ["forbbidden", '"Forbidden" (403)'],
    ["unauthorised", '"Unauthorized" (401)'],
    ["teepot", '"teapot"'],
    ["gatewya", '"gateway"'],
    ["clent error", '"client error"'],
    ["sucess", '"success"'],
    ["Client Closed Reqest", '"Client Closed Request" (499)'],
    ["nginx clent", '"nginx client"'],
    ["4xx timeot", '"4xx timeout"'],
  ])("for %j is %s", (query, expected) => {
    expect(search(query).found).toEqual([]);
    expect(suggestion(query)).toBe(expected);
  });

  test.each(vendorTables)("names the vendor $id", ({ id }) => {
    for (const typed of slips(id).filter((slip) => id.length > 3 && search(slip).found.length === 0)) {
      expect(suggestion(typed), typed).toBe(`"${id}"`);
    }
  });

  test("names predicates and header fields", () => {
    const fields = statusRows.flatMap(({ headerFields = [] }) => headerFields.map(({ name }) => name));
    const asked = [...Object.keys(expectedMembers), ...fields].filter((name) => name.length > 7);
    for (const name of asked) {
      for (const typed of slips(name).filter((slip) => search(slip).found.length === 0)) {
        expect(suggestion(typed), typed).toBe(`"${name}"`);
      }
    }
  });

  test("finds something itself", () => {
    for (const typed of ["not fund", "ngnix", "teepot", "nginx clent", "retry-aftr", "isRetryble", "clent error"]) {
      const [, query = ""] = /^"(.+?)"/.exec(suggestion(typed) ?? "") ?? [];
      expect(search(query), query).toMatchObject({ missing: [], found: expect.arrayContaining([expect.anything()]) });
    }
  });

  test.each([
    "frobnicate",
    "jwt",
    "bearer",
    "RxquestHxaderFxeldsTooLxrge",
    "",
    "!!!",
    "xyzzy not",
    "Нот Фаунд",
    "x".repeat(1000),
  ])("is not made up for %j", (query) => {
    expect(suggestion(query)).toBeUndefined();
  });
});

test.each([
  ["", "", 0],
  ["", "abc", 3],
  ["abc", "abc", 0],
  ["abc", "ab", 1],
  ["abc", "abcd", 1],
  ["abc", "axc", 1],
  ["abc", "acb", 1],
  ["abcd", "badc", 2],
  ["abc", "xyz", 3],
  // Swapped letters do not change again.
  ["ca", "abc", 3],
])("the distance of %j and %j is %i", (a, b, expected) => {
  expect(distance(a, b)).toBe(expected);
  expect(distance(b, a)).toBe(expected);
});
