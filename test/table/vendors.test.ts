import { describe, expect, test } from "vitest";
import { vendorFacts } from "../../src/facts/vendor-facts.js";
import { vendorTables } from "../../src/generated/vendor-tables.js";
import type { VendorRow } from "../../src/table/vendor-row.js";
import { expectedPhrases } from "../helpers/iana-registry.js";
import { isKnown } from "../helpers/known-meanings.js";
import { vendorStatements } from "../helpers/vendor-statements.js";

const all = vendorTables.flatMap(vendorFacts);

/** The meanings that these tests know. One that is added later is checked by its type and by the general rules. */
const known = all.filter(isKnown);

function row(id: string, code: number, vendor: string): VendorRow {
  const found = vendorTables
    .find((table) => table.id === id)
    ?.rows.find((candidate) => candidate.code === code && candidate.vendor === vendor);
  if (found === undefined) {
    throw new Error(`no row for ${code} of ${vendor} in ${id}`);
  }
  return found;
}

/** One sentence. A version such as HTTP/1.1 may be in it. */
const SENTENCE = /^[A-Z](?:[^.]|\.(?=\d))*\.$/;

/** Sites that collect status codes from others. */
const collections = /wikipedia|developer\.mozilla|httpstatuses|http\.dev|stackoverflow|restapitutorial|npmjs/;

test.each([
  ["aws", "AWS Application Load Balancer"],
  ["cloudflare", "Cloudflare"],
  ["iis", "Microsoft IIS"],
  ["nginx", "nginx"],
  ["unofficial", "Unofficial"],
])("the table %s has the title %s", (id, title) => {
  expect(vendorTables.find((table) => table.id === id)?.title).toBe(title);
});

describe.each(vendorTables)("the table $id", (table) => {
  test("says in one sentence what it holds", () => {
    expect(table.about).toMatch(SENTENCE);
  });

  test("is in code order, and the meanings of one code in the order of their vendors' names", () => {
    const keys = table.rows.map(({ code, vendor }) => `${code} ${vendor}`);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  test("has a name of its own for each code and phrase, none of them the map's", () => {
    const constants = new Map(vendorFacts(table).map(({ name, code, phrase }) => [`${code} ${phrase}`, name]));
    const names = [...constants.values()];
    expect(names).toEqual([...new Set(names)]);
    for (const name of names) {
      expect(name).toMatch(/^[A-Z][A-Za-z0-9]*$/);
    }
  });
});

describe.each(all)("$code $phrase", ({ code, phrase, description, source }) => {
  test("has three digits", () => {
    expect(String(code)).toMatch(/^[1-9]\d\d$/);
  });

  test("is described in one sentence that fits a hover text", () => {
    expect(description).toMatch(SENTENCE);
    expect(description.length).toBeLessThanOrEqual(150);
  });

  test("has a source on a page of its vendor, not in a list of codes", () => {
    expect(new URL(source.url).host).not.toMatch(collections);
    expect(source.url).toMatch(/^https:/);
    expect(source.title).not.toBe("");
  });

  test("does not repeat the registered meaning", () => {
    expect(expectedPhrases.get(code)?.toLowerCase()).not.toBe(phrase.toLowerCase());
  });
});

describe.each(vendorStatements)("$source.title, for $table", ({ table, vendor, source, meanings }) => {
  test.each(meanings)("$code $phrase: the row says what the source says", ({ says, ...stated }) => {
    expect(row(table, stated.code, vendor)).toEqual({
      ...stated,
      description: expect.stringMatching(says),
      vendor,
      source,
    });
  });
});

test("every description is of one meaning", () => {
  expect(new Set(all.map(({ description }) => description)).size).toBe(all.length);
});

test("the codes that are registered too have other meanings there", () => {
  const registered = known.filter(({ code }) => expectedPhrases.has(code));
  expect(registered.map(({ code, phrase }) => [code, phrase, expectedPhrases.get(code)])).toEqual([
    [451, "Redirect", "Unavailable For Legal Reasons"],
    [103, "Checkpoint", "Early Hints"],
    [421, "Destination Locked", "Misdirected Request"],
  ]);
});

test("the facts of an entry hold all that is known of it", () => {
  const [, second] = vendorTables.filter(({ id }) => id === "iis").flatMap(vendorFacts);
  expect(second).toEqual({
    code: 449,
    name: "RetryWith",
    phrase: "Retry With",
    class: "4xx",
    description: "The client has not provided enough information, and should repeat the request with more.",
    vendor: "Microsoft WebDAV",
    source: {
      title: "[MS-WDV] §2.2.6",
      url: "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100",
    },
    module: "typed-http-status/iis",
    deprecated: null,
  });
});

test("a code outside 100 to 599 has no class", () => {
  expect(known.filter((facts) => facts.class === null).map(({ code }) => code)).toEqual([783]);
  expect(all.find(({ code }) => code === 561)?.class).toBe("5xx");
});
