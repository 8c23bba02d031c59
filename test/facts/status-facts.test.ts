import { describe, expect, test } from "vitest";
import { memberName } from "../../src/facts/member-name.js";
import { formerNote, registrationNote, statusFacts } from "../../src/facts/status-facts.js";
import { statusRows } from "../../src/table/iana.js";

function facts(code: number) {
  const row = statusRows.find((candidate) => candidate.code === code);
  if (row === undefined) {
    throw new Error(`no row for ${code}`);
  }
  return statusFacts(row);
}

test.each([
  ["OK", "OK"],
  ["IM Used", "IMUsed"],
  ["URI Too Long", "URITooLong"],
  ["Non-Authoritative Information", "NonAuthoritativeInformation"],
  ["Multi-Status", "MultiStatus"],
  ["I'm a Teapot", "ImATeapot"],
  ["HTTP Version Not Supported", "HTTPVersionNotSupported"],
  ["Request-URI Too Large", "RequestURITooLarge"],
  ["Request Time-out", "RequestTimeout"],
  ["Site is frozen", "SiteIsFrozen"],
  ["(unused) since 'then'", "UnusedSinceThen"],
  ["snake_case and _more", "SnakecaseAndMore"],
])("the constant of %j is called %s", (phrase, name) => {
  expect(memberName(phrase)).toBe(name);
});

describe("the facts of a code", () => {
  test("hold all that is known of it", () => {
    expect(facts(429)).toMatchObject({
      code: 429,
      name: "TooManyRequests",
      phrase: "Too Many Requests",
      class: "4xx",
      description: "The user has sent more requests in a given amount of time than the server allows (rate limiting).",
      specification: {
        title: "RFC 6585 §4",
        document: "Additional HTTP Status Codes",
        url: "https://www.rfc-editor.org/rfc/rfc6585.html#section-4",
      },
      mdn: "https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/429",
      registration: { state: "registered" },
      formerPhrases: [],
      headerFields: [
        {
          name: "Retry-After",
          required: false,
          condition: null,
          specification: {
            title: "RFC 6585 §4",
            document: "Additional HTTP Status Codes",
            url: "https://www.rfc-editor.org/rfc/rfc6585.html#section-4",
          },
        },
      ],
      contentForbidden: null,
      nullBody: false,
      redirect: false,
      methodsChangedToGet: null,
      heuristicallyCacheable: false,
      storageForbidden: {
        title: "RFC 6585 §4",
        document: "Additional HTTP Status Codes",
        url: "https://www.rfc-editor.org/rfc/rfc6585.html#section-4",
      },
      retryable: true,
      retryReason: "the limit is temporary, and Retry-After may state how long to wait (RFC 6585 §4)",
    });
  });

  test("refer to a draft as a whole", () => {
    expect(facts(104)).toMatchObject({
      specification: {
        title: "draft-ietf-httpbis-resumable-upload-05",
        document: "Resumable Uploads for HTTP",
        url: "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05",
      },
      mdn: null,
    });
  });

  test("refer to a section of a draft", () => {
    expect(facts(104).headerFields[1]?.specification).toEqual({
      title: "draft-ietf-httpbis-resumable-upload-05 §4.2",
      document: "Resumable Uploads for HTTP",
      url: "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05#section-4.2",
    });
  });

  test("give a code what its class forbids", () => {
    expect(facts(100)).toMatchObject({
      contentForbidden: { title: "RFC 9110 §15.2" },
      storageForbidden: { title: "RFC 9111 §3", document: "HTTP Caching" },
    });
  });

  test("give a former phrase the name that it makes", () => {
    expect(facts(413).formerPhrases.map(({ name }) => name)).toEqual(["RequestEntityTooLarge", "PayloadTooLarge"]);
    expect(facts(408).formerPhrases).toEqual([
      { phrase: "Request Time-out", name: "RequestTimeout", rfcs: ["RFC 2068", "RFC 2616"] },
    ]);
  });
});

test.each([
  [404, undefined],
  [104, "Temporary: registered from 2024-11-13 until 2026-11-13 (extended 2025-09-15)."],
  [305, "Deprecated by RFC 9110 §15.4.6."],
  [418, "Reserved: the registry lists the code as (Unused) (RFC 9110 §15.5.19); RFC 2324 §2.3.2 defines it."],
  [
    510,
    "Obsoleted: Status change of HTTP experiments to Historic (https://datatracker.ietf.org/doc/status-change-http-experiments-to-historic/).",
  ],
])("the note on the registration of %i", (code, note) => {
  expect(registrationNote(facts(code))).toBe(note);
});

test.each([
  [404, undefined],
  [416, 'Formerly "Requested Range Not Satisfiable" (RFC 2616).'],
  [413, 'Formerly "Request Entity Too Large" (RFC 2068, RFC 2616) and "Payload Too Large" (RFC 7231).'],
  [408, 'Formerly "Request Time-out" (RFC 2068, RFC 2616).'],
])("the note on the former phrases of %i", (code, note) => {
  expect(formerNote(facts(code))).toBe(note);
});

test("a temporary registration that was never extended says nothing of an extension", () => {
  const note = registrationNote({
    ...facts(104),
    registration: { state: "temporary", registered: "2024-11-13", expires: "2025-11-13" },
  });
  expect(note).toBe("Temporary: registered from 2024-11-13 until 2025-11-13.");
});
