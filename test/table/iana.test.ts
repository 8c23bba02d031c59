import { describe, expect, test } from "vitest";
import { registryRow } from "../../src/registry-check/rows.js";
import type { StatusEntry } from "../../src/table/entry.js";
import { formerNames, statusFacts } from "../../src/table/facts.js";
import { statusEntries } from "../../src/table/iana.js";
import { semanticSets } from "../../src/table/semantics.js";
import { expectedFormerPhrases, expectedPhrases, registry } from "../registry.js";

const facts = statusEntries.map(statusFacts);

function entry(code: number): StatusEntry {
  const found = statusEntries.find((candidate) => candidate.code === code);
  if (found === undefined) {
    throw new Error(`no entry for ${code}`);
  }
  return found;
}

describe("the table and the IANA registry", () => {
  // What is expected is the registry's own copy: the rows that the entries stand for have to come out as it has them.
  test("hold the same codes, phrases, registrations and references", () => {
    const rows = registry.filter(({ value, description }) => description !== "Unassigned" && value !== "306");
    expect(statusEntries.map(registryRow)).toEqual(rows);
    expect(rows.filter(({ description }) => description !== "(Unused)")).toHaveLength(62);
  });

  test("differ in 418 alone, which the registry keeps unused", () => {
    expect(statusEntries).toHaveLength(63);
    expect(entry(418)).toMatchObject({
      phrase: "I'm a Teapot",
      specification: "RFC 7168 §2.3.3",
      registration: { state: "reserved", by: "RFC 9110 §15.5.19" },
    });
  });

  test("agree on what is not registered for good", () => {
    const special = statusEntries.filter(({ registration }) => registration.state !== "registered");
    expect(special.map(({ code, registration }) => [code, registration.state])).toEqual([
      [104, "temporary"],
      [305, "deprecated"],
      [418, "reserved"],
      [510, "obsoleted"],
    ]);
  });
});

describe("the entries", () => {
  test("are in code order, each code once", () => {
    const codes = statusEntries.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
    expect(codes).toEqual([...expectedPhrases.keys()]);
  });

  test("have names of their own, former names included", () => {
    const names = facts.flatMap((fact) => [fact.name, ...formerNames(fact).map(({ name }) => name)]);
    expect(names).toEqual([...new Set(names)]);
    for (const name of names) {
      expect(name).toMatch(/^[A-Z][A-Za-z0-9]*$/);
    }
  });

  test("outside RFC 9110 name the section that defines them", () => {
    const sections = statusEntries
      .filter(({ specification }) => !specification.startsWith("RFC 9110 "))
      .map(({ code, specification }) => [code, specification]);
    expect(Object.fromEntries(sections)).toEqual({
      102: "RFC 2518 §10.1",
      103: "RFC 8297 §2",
      104: "draft-ietf-httpbis-resumable-upload-05",
      207: "RFC 4918 §11.1",
      208: "RFC 5842 §7.1",
      226: "RFC 3229 §10.4.1",
      418: "RFC 7168 §2.3.3",
      423: "RFC 4918 §11.3",
      424: "RFC 4918 §11.4",
      425: "RFC 8470 §5.2",
      428: "RFC 6585 §3",
      429: "RFC 6585 §4",
      431: "RFC 6585 §5",
      451: "RFC 7725 §3",
      506: "RFC 2295 §8.1",
      507: "RFC 4918 §11.5",
      508: "RFC 5842 §7.2",
      510: "RFC 2774 §7",
      511: "RFC 6585 §6",
    });
  });

  test("hold every former phrase, in the order of the RFCs", () => {
    const formerPhrases = facts.flatMap(({ code, formerPhrases }) =>
      formerPhrases.map(({ phrase, rfcs }) => [phrase, code, rfcs.join(", ")]),
    );
    const expected = expectedFormerPhrases.map(([phrase, code, source]) => [
      phrase,
      code,
      source.replace(/ §[\d.]+/g, ""),
    ]);
    expect(formerPhrases).toEqual(expected);
  });

  test("have former phrases that differ from every other phrase in more than letter case", () => {
    const phrases = facts.flatMap(({ phrase, formerPhrases }) => [
      phrase,
      ...formerPhrases.map((former) => former.phrase),
    ]);
    const folded = phrases.map((phrase) => phrase.toLowerCase());
    expect(folded).toEqual([...new Set(folded)]);
  });

  test("say that MDN has a page for every code but two", () => {
    expect(statusEntries.filter(({ mdn }) => !mdn).map(({ code }) => code)).toEqual([104, 305]);
  });
});

describe("the sets of the semantic predicates", () => {
  test.each([
    ["isRedirectStatus", [301, 302, 303, 307, 308]],
    ["isNullBodyStatus", [101, 103, 204, 205, 304]],
    ["isHeuristicallyCacheable", [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501]],
    ["isRetryable", [408, 425, 429, 500, 502, 503, 504]],
  ])("%s", (predicate, codes) => {
    const set = semanticSets.find((candidate) => candidate.predicate === predicate);
    expect(facts.filter((fact) => set?.has(fact)).map(({ code }) => code)).toEqual(codes);
  });

  test("have examples that are what they say", () => {
    for (const { has, example } of semanticSets) {
      const members = facts.filter(has).map(({ code }) => code);
      expect(members).toContain(example.inside);
      expect(members).not.toContain(example.outside);
    }
  });
});

describe("the header fields", () => {
  const fieldsOf = (code: number) => facts.find((fact) => fact.code === code)?.headerFields ?? [];
  const codesWith = (names: (fields: ReturnType<typeof fieldsOf>) => readonly string[]) =>
    Object.fromEntries(
      facts
        .map((fact): [number, readonly string[]] => [fact.code, names(fact.headerFields)])
        .filter(([, found]) => found.length > 0),
    );

  test("are required always, by the sections that define the codes", () => {
    const always = codesWith((fields) =>
      fields.filter(({ required, condition }) => required && condition === null).map(({ name }) => name),
    );
    expect(always).toEqual({
      101: ["Upgrade"],
      226: ["ETag"],
      401: ["WWW-Authenticate"],
      405: ["Allow"],
      407: ["Proxy-Authenticate"],
      426: ["Upgrade"],
    });
  });

  test("are required in a case, which is told", () => {
    const inCase = codesWith((fields) => fields.filter(({ condition }) => condition !== null).map(({ name }) => name));
    const of200 = ["Cache-Control", "Content-Location", "Date", "ETag", "Expires", "Vary"];
    expect(inCase).toEqual({ 206: ["Content-Range", "Content-Type", ...of200], 226: ["Delta-Base"], 304: of200 });
    expect(fieldsOf(206)[0]).toMatchObject({
      condition: "in a response with a single part",
      specification: { title: "RFC 9110 §15.3.7.1" },
    });
  });

  test("are else named as useful", () => {
    const useful = codesWith((fields) => fields.filter(({ required }) => !required).map(({ name }) => name));
    const ofRedirect = ["Location", "Retry-After"];
    expect(useful).toEqual({
      103: ["Link"],
      104: ["Location"],
      200: ["ETag", "Last-Modified"],
      201: ["Location", "ETag", "Last-Modified"],
      204: ["ETag"],
      226: ["IM"],
      300: ofRedirect,
      301: ofRedirect,
      302: ofRedirect,
      303: ofRedirect,
      304: ["Last-Modified"],
      307: ofRedirect,
      308: ofRedirect,
      413: ["Retry-After"],
      415: ["Accept", "Accept-Encoding"],
      416: ["Content-Range"],
      429: ["Retry-After"],
      451: ["Link"],
      503: ["Retry-After"],
    });
  });

  test("come from the section that defines the code, where no other is named", () => {
    expect(fieldsOf(401)[0]?.specification.title).toBe("RFC 9110 §15.5.2");
    expect(fieldsOf(301).map(({ specification }) => specification.title)).toEqual([
      "RFC 9110 §15.4.2",
      "RFC 9110 §10.2.3",
    ]);
    expect(fieldsOf(451)[0]?.specification.title).toBe("RFC 7725 §4");
  });
});

test("a redirect changes the methods to GET that the Fetch standard says", () => {
  const changed = facts.filter(({ redirect }) => redirect).map((fact) => [fact.code, fact.methodsChangedToGet]);
  expect(Object.fromEntries(changed)).toEqual({
    301: "POST",
    302: "POST",
    303: "all but GET and HEAD",
    307: "none",
    308: "none",
  });
  expect(facts.filter((fact) => !fact.redirect && fact.methodsChangedToGet !== null)).toEqual([]);
});

describe("the descriptions", () => {
  test.each(statusEntries)("$code: one sentence that fits a hover text", ({ description }) => {
    expect(description).toMatch(/^[A-Z][^.]*(?:\d\.\d[^.]*)?\.$/);
    expect(description.length).toBeLessThanOrEqual(150);
  });

  test("are of one code each", () => {
    expect(new Set(statusEntries.map(({ description }) => description)).size).toBe(statusEntries.length);
  });

  // The facts that the quick reference, from which the project grew, states of its codes.
  test.each<[code: number, ...statements: RegExp[]]>([
    [100, /received the request headers/, /client goes on to send the body/],
    [101, /switching/, /client asked for/],
    [200, /request has succeeded/],
    [201, /fulfilled/, /created one or more new resources/],
    [202, /accepted for processing/, /not complete/],
    [204, /processed the request successfully/, /no content to return/],
    [301, /new permanent URI/],
    [302, /temporarily at a different URI/, /HTTP 1\.0/],
    [304, /not been modified since the version that the request headers specify/],
    [400, /cannot or will not process the request/, /client error/],
    [401, /Authentication is required/, /missing or have failed/],
    [403, /understands the request but refuses to authorize it/],
    [404, /finds nothing that matches the requested URI/],
    [429, /user has sent more requests in a given amount of time than/],
    [500, /unexpected condition/, /keeps it from fulfilling the request/],
    [502, /gateway or proxy/, /received from an inbound server is invalid/],
    [503, /unable to handle the request for now/, /temporary overload or maintenance/],
    [504, /gateway or proxy/, /upstream server .* has not answered in time/],
  ])("%i: states what the quick reference states", (code, ...statements) => {
    for (const statement of statements) {
      expect(entry(code).description).toMatch(statement);
    }
  });
});
