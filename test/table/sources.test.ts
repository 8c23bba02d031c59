import { describe, expect, test } from "vitest";
import { semanticSets } from "../../src/facts/semantics.js";
import { statusFacts } from "../../src/facts/status-facts.js";
import { classRows } from "../../src/table/classes.js";
import { statusRows } from "../../src/table/iana.js";
import { draftTitles, rfcTitles } from "../../src/table/specifications.js";
import { fetchSource, methodsChangedToGet, repeatedStatuses } from "../data/fetch.js";
import { mdnPages, mdnSource } from "../data/mdn.js";
import { type RetryDifference, retryDifferences, retrySets } from "../data/retry-sets.js";
import {
  contentForbidden,
  definedElsewhere,
  documents,
  fieldRules,
  repeatableBy,
  storageForbidden,
} from "../data/specifications.js";
import { specifiedMembers } from "../helpers/expected-members.js";
import { expectedFormerPhrases, expectedPhrases } from "../helpers/iana-registry.js";
import { isKnown } from "../helpers/known-meanings.js";

/*
 * Each fact against a second source. A row that is added later is checked against the CSV, and by its type.
 */

const known = statusRows.map(statusFacts).filter(isKnown);

/** The facts of the known codes that have any. */
function byCode<T>(factOf: (facts: (typeof known)[number]) => T | null): Readonly<Record<number, T>> {
  return Object.fromEntries(
    known.flatMap((facts) => {
      const fact = factOf(facts);
      return fact === null ? [] : [[facts.code, fact]];
    }),
  );
}

/** The codes for which a fact is true. */
function codesWhere(isTrue: (facts: (typeof known)[number]) => boolean): readonly number[] {
  return known.filter(isTrue).map(({ code }) => code);
}

/** The heading of a section: `RFC 9110 §15.5.5` has "404 Not Found". */
function headingOf(section: string): string | undefined {
  const [document = "", number = ""] = section.split(" §");
  return documents[document]?.headings[number];
}

test("the second sources say where, in which version and when they were read", () => {
  for (const { url, version, read } of [fetchSource, mdnSource, ...retrySets, ...Object.values(documents)]) {
    expect(url).toMatch(/^https:\/\/\S+$/);
    expect(version).toMatch(/\w/);
    expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

describe("the section that defines a code", () => {
  // RFC 9110 §15.5.5 is called "404 Not Found".
  const inChapter15 = Object.entries(documents["RFC 9110"]?.headings ?? {}).flatMap(([number, heading]) => {
    const code = Number.parseInt(heading, 10);
    return /^15\.\d\.\d+$/.test(number) && expectedPhrases.has(code) && code !== 418
      ? [[code, `RFC 9110 §${number}`] as const]
      : [];
  });

  test("is that of RFC 9110 with the code in its heading, or one of another document", () => {
    expect(byCode(({ specification }) => specification.title)).toEqual({
      ...Object.fromEntries(inChapter15),
      ...definedElsewhere,
    });
  });

  test.each(known.filter(({ code }) => code !== 104))("$code: has code and phrase in its heading", (facts) => {
    const heading = headingOf(facts.specification.title)?.replace(/[():]/g, "");
    // RFC 2324 writes the phrase of 418 in lower case.
    const letters = (text = "") => (facts.code === 418 ? text.toLowerCase() : text);
    expect(letters(heading)).toContain(letters(`${facts.code} ${facts.phrase}`));
  });

  test("gives 418 no capital letters, which RFC 7168 does", () => {
    expect(headingOf("RFC 7168 §2.3.3")).toBe(`418 ${known.find(({ code }) => code === 418)?.phrase}`);
  });
});

describe("the documents", () => {
  test("have these titles", () => {
    const ofRfcs = Object.entries(rfcTitles).map(([number, title]) => [`RFC ${number}`, title] as const);
    for (const [name, title] of [...ofRfcs, ...Object.entries(draftTitles)]) {
      expect([name, title]).toEqual([name, documents[name]?.title ?? title]);
    }
  });

  test("are all cited", () => {
    const cited = new Set(statusRows.map(statusFacts).flatMap(citations).map(documentOf));
    const inTable = [...Object.keys(rfcTitles).map((number) => `RFC ${number}`), ...Object.keys(draftTitles)];
    expect(inTable.filter((name) => !cited.has(name))).toEqual([]);
  });

  test("are cited by their titles", () => {
    for (const { specification } of known) {
      expect(specification.document).toBe(documents[documentOf(specification.title)]?.title);
    }
  });

  test("have every section that is cited", () => {
    const sections = known.flatMap(citations).filter((title) => title.includes("§"));
    expect(sections.filter((title) => headingOf(title) === undefined)).toEqual([]);
  });

  function citations(facts: (typeof known)[number]): readonly string[] {
    const { specification, contentForbidden: content, storageForbidden: storage, headerFields } = facts;
    return [specification, content, storage, ...headerFields.map((field) => field.specification)].flatMap(
      (reference) => reference?.title ?? [],
    );
  }

  function documentOf(title: string): string {
    return title.replace(/ §.*/, "");
  }
});

describe("the classes", () => {
  test.each(classRows)("$class: has the section of RFC 9110 with its name in the heading", (row) => {
    // RFC 9110 calls the class 2xx "Successful".
    const title = row.title === "Success" ? "Successful" : row.title;
    expect(headingOf(row.specification)).toBe(`${title} ${row.class}`);
  });

  test("forbid what RFC 9110 and RFC 9111 forbid", () => {
    const forbidden = (field: "contentForbidden" | "storageForbidden") =>
      Object.fromEntries(classRows.flatMap((row) => (field in row ? [[row.class, row[field]]] : [])));
    const ofClasses = (all: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(all).filter(([key]) => key.endsWith("xx")));
    expect(forbidden("contentForbidden")).toEqual(ofClasses(contentForbidden));
    expect(forbidden("storageForbidden")).toEqual(ofClasses(storageForbidden));
  });
});

test.each([
  { fact: "contentForbidden", expected: contentForbidden },
  { fact: "storageForbidden", expected: storageForbidden },
] as const)("$fact is what the specifications say of the code or its class", ({ fact, expected }) => {
  expect(byCode((facts) => facts[fact]?.title ?? null)).toEqual(
    byCode((facts) => expected[facts.code] ?? expected[facts.class] ?? null),
  );
});

test("no response is heuristically cacheable and never stored", () => {
  const all = statusRows.map(statusFacts);
  expect(all.filter((facts) => facts.heuristicallyCacheable && facts.storageForbidden !== null)).toEqual([]);
});

test("no null body status may have content in HTTP", () => {
  expect(known.filter((facts) => facts.nullBody && facts.contentForbidden === null)).toEqual([]);
});

describe("the header fields", () => {
  test.each(known)("$code: are those that specifications require, recommend or name", ({ code, headerFields }) => {
    const expected = fieldRules
      .filter(({ codes }) => codes.includes(code))
      .flatMap(({ fields, section, level, when = null }) =>
        fields.map((name) => ({ name, required: level === "must", condition: when, section })),
      );
    const found = headerFields.map(({ specification, ...field }) => ({ ...field, section: specification.title }));
    expect(new Set(found)).toEqual(new Set(expected));
    expect(found.length).toBe(expected.length);
  });

  test.each(statusRows.map(statusFacts))("$code: names the required ones first", ({ headerFields }) => {
    const order = headerFields.map(({ required }) => required);
    expect(order).toEqual([...order].sort((a, b) => Number(b) - Number(a)));
  });
});

test("the semantic predicates have the sets of their specifications", () => {
  const sets = semanticSets.map(({ predicate, has }) => [predicate, codesWhere(has)]);
  expect(Object.fromEntries(sets)).toEqual(specifiedMembers);
});

describe("the Fetch standard", () => {
  test("changes the same methods to GET", () => {
    expect(byCode((facts) => facts.methodsChangedToGet)).toEqual(methodsChangedToGet);
  });

  test("repeats a request only where the code is retryable", () => {
    expect(codesWhere(({ retryable }) => retryable)).toEqual(expect.arrayContaining([...repeatedStatuses]));
  });
});

test("MDN has a page for the codes that link to one, and for no other", () => {
  expect(codesWhere(({ mdn }) => mdn !== null)).toEqual(mdnPages);
});

test("earlier RFCs gave the codes their former phrases, in this order", () => {
  const found = known.flatMap(({ code, formerPhrases }) =>
    formerPhrases.map(({ phrase, rfcs }) => [phrase, code, rfcs.join(", ")]),
  );
  expect(found).toEqual(
    expectedFormerPhrases.map(([phrase, code, source]) => [phrase, code, source.replace(/ §[\d.]+/g, "")]),
  );
});

describe("the retryable codes", () => {
  const { isRetryable: ours = [] } = specifiedMembers;

  test("cite the sections that let a client repeat the request", () => {
    const cited = byCode(({ retryReason }) => retryReason?.match(/RFC \d+ §[\d.]*\d/g)?.join(" ") ?? null);
    expect(cited).toEqual(repeatableBy);
  });

  // A difference without a reason fails, and so does a reason without a difference.
  test.each(retrySets)("differ from those of $client $version for a reason", ({ client, codes }) => {
    const explained = (kind: RetryDifference["kind"]) =>
      retryDifferences
        .filter((difference) => difference.kind === kind && difference.clients.includes(client))
        .flatMap((difference) => difference.codes)
        .sort((a, b) => a - b);
    expect(codes.filter((code) => !ours.includes(code))).toEqual(explained("only theirs"));
    expect(ours.filter((code) => !codes.includes(code))).toEqual(explained("only ours"));
  });
});
