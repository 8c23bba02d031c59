import { describe, expect, test } from "vitest";
import { semanticSets } from "../../src/facts/semantics.js";
import { statusFacts } from "../../src/facts/status-facts.js";
import { classRows } from "../../src/table/classes.js";
import { registryDate, statusRows } from "../../src/table/iana.js";
import type { StatusRow } from "../../src/table/status-row.js";
import { list } from "../../src/tools/codegen/source.js";
import { registryRow } from "../../src/tools/registry-check/rows.js";
import { specifiedMembers } from "../helpers/expected-members.js";
import { expectedFormerPhrases, expectedPhrases, expectedRegistryDate, registry } from "../helpers/iana-registry.js";
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
    expect(row(418)).toMatchObject({
      phrase: "I'm a Teapot",
      specification: "RFC 7168 §2.3.3",
      registration: { state: "reserved", by: "RFC 9110 §15.5.19" },
    });
  });

  test("agree on what is not registered for good", () => {
    const special = known.filter(({ registration }) => registration.state !== "registered");
    expect(special.map(({ code, registration }) => [code, registration.state])).toEqual([
      [104, "temporary"],
      [305, "deprecated"],
      [418, "reserved"],
      [510, "obsoleted"],
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

  test("outside RFC 9110 name the section that defines them", () => {
    const sections = known
      .filter(({ specification }) => !specification.title.startsWith("RFC 9110 "))
      .map(({ code, specification }) => [code, specification.title]);
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

  test("name the documents by their titles", () => {
    const titles = new Map(
      facts.map(({ specification }) => [specification.title.split(" §")[0], specification.document]),
    );
    expect(Object.fromEntries(titles)).toMatchObject({
      "RFC 2295": "Transparent Content Negotiation in HTTP",
      "RFC 2518": "HTTP Extensions for Distributed Authoring -- WEBDAV",
      "RFC 2774": "An HTTP Extension Framework",
      "RFC 3229": "Delta encoding in HTTP",
      "RFC 4918": "HTTP Extensions for Web Distributed Authoring and Versioning (WebDAV)",
      "RFC 5842": "Binding Extensions to Web Distributed Authoring and Versioning (WebDAV)",
      "RFC 6585": "Additional HTTP Status Codes",
      "RFC 7168": "The Hyper Text Coffee Pot Control Protocol for Tea Efflux Appliances (HTCPCP-TEA)",
      "RFC 7725": "An HTTP Status Code to Report Legal Obstacles",
      "RFC 8297": "An HTTP Status Code for Indicating Hints",
      "RFC 8470": "Using Early Data in HTTP",
      "RFC 9110": "HTTP Semantics",
      "draft-ietf-httpbis-resumable-upload-05": "Resumable Uploads for HTTP",
    });
  });

  test("hold every former phrase, in the order of the RFCs", () => {
    const formerPhrases = known.flatMap(({ code, formerPhrases }) =>
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
    expect(known.filter(({ mdn }) => mdn === null).map(({ code }) => code)).toEqual([104, 305]);
  });
});

describe("the classes", () => {
  test("have the titles and the sections of RFC 9110", () => {
    expect(classRows.map((entry) => [entry.class, entry.title, entry.specification])).toEqual([
      ["1xx", "Informational", "RFC 9110 §15.2"],
      ["2xx", "Success", "RFC 9110 §15.3"],
      ["3xx", "Redirection", "RFC 9110 §15.4"],
      ["4xx", "Client Error", "RFC 9110 §15.5"],
      ["5xx", "Server Error", "RFC 9110 §15.6"],
    ]);
  });

  test("mean different things, each told in a clause", () => {
    expect(new Set(classRows.map(({ meaning }) => meaning)).size).toBe(5);
    expect(classRows.filter(({ meaning }) => !/^the (?:server|client) .*[a-z]$/.test(meaning))).toEqual([]);
  });
});

describe("the sets of the semantic predicates", () => {
  test("are what their specifications say", () => {
    const sets = semanticSets.map(({ predicate, has }) => [predicate, known.filter(has).map(({ code }) => code)]);
    expect(Object.fromEntries(sets)).toEqual(specifiedMembers);
  });

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
      known
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
  const changed = known.filter(({ redirect }) => redirect).map((fact) => [fact.code, fact.methodsChangedToGet]);
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
  test.each(statusRows)("$code: one sentence that fits a hover text", ({ description }) => {
    expect(description).toMatch(/^[A-Z][^.]*(?:\d\.\d[^.]*)?\.$/);
    expect(description.length).toBeLessThanOrEqual(150);
  });

  test("are of one code each", () => {
    expect(new Set(statusRows.map(({ description }) => description)).size).toBe(statusRows.length);
  });

  // The facts of the quick reference from which the project grew.
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
      expect(row(code).description).toMatch(statement);
    }
  });
});
