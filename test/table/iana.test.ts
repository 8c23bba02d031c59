import { describe, expect, test } from "vitest";
import { semanticSets } from "../../src/facts/semantics.js";
import { statusFacts } from "../../src/facts/status-facts.js";
import { classRows, type StatusClass } from "../../src/table/classes.js";
import { registryDate, statusRows } from "../../src/table/iana.js";
import type { StatusRow } from "../../src/table/status-row.js";
import { list } from "../../src/tools/codegen/source.js";
import { registryRow } from "../../src/tools/registry-check/rows.js";
import { expectedPhrases, expectedRegistryDate, registry } from "../helpers/iana-registry.js";
import { isKnown } from "../helpers/known-meanings.js";

const facts = statusRows.map(statusFacts);

/** The rows that these tests know. A row that is added later is checked against the CSV, and by its type. */
const known = facts.filter(isKnown);

function row(code: number): StatusRow {
  const found = statusRows.find((candidate) => candidate.code === code);
  if (found === undefined) {
    throw new Error(`no row for ${code}`);
  }
  return found;
}

describe("the table and the IANA registry", () => {
  // Each row of the table is written as a row of the CSV, and must be what the CSV has.
  test("hold the same codes, phrases, registrations and references", () => {
    const rows = registry.filter(({ value, description }) => description !== "Unassigned" && value !== "306");
    expect(statusRows.map(registryRow)).toEqual(rows);
  });

  test("are of the same date", () => {
    expect(registryDate).toBe(expectedRegistryDate);
  });

  test("differ in 418 alone, which the registry keeps unused", () => {
    expect(statusRows.map(({ code }) => code)).toEqual([...expectedPhrases.keys()]);
  });

  test("agree on what is not registered for good", () => {
    const special = known.filter(({ registration }) => registration.state !== "registered");
    expect(special.map(({ code }) => [code, row(code).registration])).toEqual([
      [104, { state: "temporary", registered: "2024-11-13", extended: "2025-09-15", expires: "2026-11-13" }],
      [305, { state: "deprecated", by: "RFC 9110 §15.4.6" }],
      [418, { state: "reserved", by: "RFC 9110 §15.5.19" }],
      [
        510,
        {
          state: "obsoleted",
          by: {
            title: "Status change of HTTP experiments to Historic",
            url: "https://datatracker.ietf.org/doc/status-change-http-experiments-to-historic/",
          },
        },
      ],
    ]);
  });
});

describe("the rows", () => {
  test("are in code order, each code once", () => {
    const codes = statusRows.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
    expect(codes).toEqual([...expectedPhrases.keys()]);
  });

  test("have names of their own, former names included", () => {
    const names = facts.flatMap(({ name, formerPhrases }) => [
      ...new Set([name, ...formerPhrases.map((former) => former.name)]),
    ]);
    expect(names).toEqual([...new Set(names)]);
    for (const name of names) {
      expect(name).toMatch(/^[A-Z][A-Za-z0-9]*$/);
    }
  });

  test("have former phrases that differ from every other phrase in more than letter case", () => {
    const phrases = facts.flatMap(({ phrase, formerPhrases }) => [
      phrase,
      ...formerPhrases.map((former) => former.phrase),
    ]);
    const folded = phrases.map((phrase) => phrase.toLowerCase());
    expect(folded).toEqual([...new Set(folded)]);
  });
});

describe("the classes", () => {
  // RFC 9110 §15.2 to §15.6.
  test.each<[StatusClass, ...statements: RegExp[]]>([
    ["1xx", /interim response/, /before the final one/],
    ["2xx", /received, understood and accepted the request/],
    ["3xx", /client has to take further action/],
    ["4xx", /client seems to have made a mistake/],
    ["5xx", /server has failed/, /cannot do what was asked/],
  ])("%s: means what its section says", (statusClass, ...statements) => {
    const meaning = classRows.find((row) => row.class === statusClass)?.meaning;
    for (const statement of statements) {
      expect(meaning).toMatch(statement);
    }
  });

  test("mean different things, each told in a clause", () => {
    expect(new Set(classRows.map(({ meaning }) => meaning)).size).toBe(5);
    expect(classRows.filter(({ meaning }) => !/^the (?:server|client) .*[a-z]$/.test(meaning))).toEqual([]);
  });
});

describe("the sets of the semantic predicates", () => {
  test("name their specifications, or a reason for each code", () => {
    expect(Object.fromEntries(semanticSets.map(({ predicate, sources }) => [predicate, sources]))).toMatchObject({
      isRedirectStatus: [{ title: "Fetch, redirect status", url: "https://fetch.spec.whatwg.org/#redirect-status" }],
      isNullBodyStatus: [{ title: "Fetch, null body status", url: "https://fetch.spec.whatwg.org/#null-body-status" }],
      isHeuristicallyCacheable: [
        expect.objectContaining({ url: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.1" }),
        expect.objectContaining({ url: "https://www.rfc-editor.org/rfc/rfc7725.html#section-3" }),
      ],
      isRetryable: [],
    });
    for (const { has, reason, sources } of semanticSets) {
      const reasons = facts.filter(has).map((fact) => reason?.(fact));
      expect(reasons.every((text) => (sources.length > 0 ? text === undefined : /\w/.test(text ?? "")))).toBe(true);
    }
  });

  test("say of a null body status what `new Response` does with it", () => {
    const set = semanticSets.find(({ predicate }) => predicate === "isNullBodyStatus");
    const codes = known.filter(({ nullBody }) => nullBody).map(({ code }) => code);
    const errorOf = (status: number, body: string | null) => {
      try {
        new Response(body, { status });
        return undefined;
      } catch (error) {
        return (error as Error).name;
      }
    };
    const withErrors = (ofNull: string | undefined, ofText: string | undefined) =>
      list(codes.filter((code) => errorOf(code, null) === ofNull && errorOf(code, "text") === ofText));
    expect(set?.use).toContain(
      `With ${withErrors(undefined, "TypeError")}, \`new Response(body, { status })\` throws a \`TypeError\` unless`,
    );
    expect(set?.use).toContain(`With ${withErrors("RangeError", "RangeError")}, it always throws a \`RangeError\``);
    expect([199, 200, 599, 600].map((code) => errorOf(code, null))).toEqual([
      "RangeError",
      undefined,
      undefined,
      "RangeError",
    ]);
  });

  test("say of caching which statuses no cache stores", () => {
    const set = semanticSets.find(({ predicate }) => predicate === "isHeuristicallyCacheable");
    const codes = known
      .filter((fact) => fact.storageForbidden !== null && fact.class !== "1xx")
      .map(({ code }) => code);
    expect(set?.use).toContain("It never stores a response with a 1xx status (RFC 9111 §3)");
    expect(set?.use).toContain(`with ${codes.slice(0, -1).join(", ")} or ${codes.at(-1)} (RFC 6585)`);
    expect(set?.summary).toContain(`1xx, ${list(codes)}`);
  });

  test("say of retrying what is special about 421, 425, 413 and 507", () => {
    const use = semanticSets.find(({ predicate }) => predicate === "isRetryable")?.use;
    expect(use).toMatch(
      /After 421, any request may be repeated \(RFC 9110 §15\.5\.20\), and after 425 too.*\(RFC 8470 §5\.2\)/,
    );
    expect(use).toMatch(/413 is not in the set.*Retry-After.*\(RFC 9110 §15\.5\.14\)/);
    expect(use).toMatch(/Nor is 507.*new action by the user \(RFC 4918 §11\.5\)/);
  });

  test("have examples that are what they say", () => {
    for (const { has, example } of semanticSets) {
      const members = facts.filter(has).map(({ code }) => code);
      expect(members).toContain(example.inside);
      expect(members).not.toContain(example.outside);
    }
  });
});

describe("the descriptions", () => {
  test.each(statusRows)("$code: one sentence that fits a hover text", ({ description }) => {
    expect(description).toMatch(/^[A-Z][^.]*(?:\d\.\d[^.]*)?\.$/);
    expect(description.length).toBeLessThanOrEqual(150);
  });

  test("are of one code each", () => {
    expect(new Set(statusRows.map(({ description }) => description)).size).toBe(statusRows.length);
  });

  test.each<[code: number, ...statements: RegExp[]]>([
    [100, /received the request headers/, /client to send the body/],
    [101, /switching/, /client asked for/],
    [104, /resume this upload after an interruption/, /first 104 gives the upload's URI/, /later ones may report/],
    [200, /request has succeeded/],
    [201, /fulfilled/, /created one or more new resources/],
    [202, /accepted for processing/, /not complete/],
    [204, /processed the request successfully/, /no content to return/],
    [206, /all or some of those/],
    [301, /new permanent URI/],
    [302, /temporarily at a different URI/, /may change POST to GET/],
    [304, /not been modified since the version that the request headers specify/],
    [400, /cannot or will not process the request/, /client error/],
    [401, /Authentication is required/, /missing or have failed/],
    [403, /understands the request but refuses it/, /credentials are not sufficient or for any other reason/],
    [404, /finds nothing that matches the requested URI/],
    [416, /None of the ranges/, /too many of them are small or overlap/],
    [421, /cannot or will not answer/, /origin/, /connection/],
    [423, /source or the destination resource/, /locked/],
    [429, /user has sent more requests in a given amount of time than/],
    [500, /unexpected condition/, /prevents it from fulfilling the request/],
    [502, /gateway or proxy/, /received an invalid response from an inbound server/],
    [503, /unable to handle the request for now/, /temporary overload or maintenance/],
    [504, /gateway or proxy/, /not received a response in time from an upstream server/],
  ])("%i: states what its specification states", (code, ...statements) => {
    for (const statement of statements) {
      expect(row(code).description).toMatch(statement);
    }
  });
});
