import { describe, expectTypeOf, test } from "vitest";
import type { StatusRow } from "../../src/table/status-row.js";

/** A correct row. Each test below changes one thing about it. */
const good = {
  code: 404,
  phrase: "Not Found",
  description: "The server finds nothing.",
  specification: "RFC 9110 §15.5.5",
  registration: { state: "registered" },
  mdn: true,
} as const;

const draft = {
  ...good,
  specification: "draft-ietf-httpbis-resumable-upload-05",
  registration: { state: "temporary", registered: "2024-11-13", expires: "2026-11-13" },
} as const;

const informational = { ...good, code: 100, specification: "RFC 9110 §15.2.1" } as const;

const redirect = { ...good, code: 301, specification: "RFC 9110 §15.4.2" } as const;

describe("a row of the table", () => {
  test("compiles when it is complete and consistent", () => {
    expectTypeOf(good).toExtend<StatusRow>();
    expectTypeOf(draft).toExtend<StatusRow>();
    expectTypeOf(informational).toExtend<StatusRow>();
    expectTypeOf(redirect).toExtend<StatusRow>();
  });

  test("does not compile without one of its facts", () => {
    // @ts-expect-error: no code
    expectTypeOf<Omit<typeof good, "code">>().toExtend<StatusRow>();
    // @ts-expect-error: no phrase
    expectTypeOf<Omit<typeof good, "phrase">>().toExtend<StatusRow>();
    // @ts-expect-error: no description
    expectTypeOf<Omit<typeof good, "description">>().toExtend<StatusRow>();
    // @ts-expect-error: no specification
    expectTypeOf<Omit<typeof good, "specification">>().toExtend<StatusRow>();
    // @ts-expect-error: no registration
    expectTypeOf<Omit<typeof good, "registration">>().toExtend<StatusRow>();
    // @ts-expect-error: nothing said of MDN
    expectTypeOf<Omit<typeof good, "mdn">>().toExtend<StatusRow>();
  });

  test("does not compile with a code that cannot be one", () => {
    // @ts-expect-error: no class has it
    const outside: StatusRow = { ...good, code: 600 };
    // @ts-expect-error: kept unused by RFC 9110 §15.4.7
    const unused: StatusRow = { ...redirect, code: 306 };
    return [outside, unused];
  });

  test("does not compile with a description that is no sentence", () => {
    // @ts-expect-error: no full stop
    const row: StatusRow = { ...good, description: "Not found" };
    return row;
  });

  test("does not compile with a specification that cannot be its own", () => {
    // @ts-expect-error: the section of the 5xx codes
    const otherClass: StatusRow = { ...good, specification: "RFC 9110 §15.6.5" };
    // @ts-expect-error: an RFC without a title in specifications.ts
    const unknown: StatusRow = { ...good, specification: "RFC 1 §1" };
    // @ts-expect-error: no section
    const whole: StatusRow = { ...good, specification: "RFC 4918" };
    return [otherClass, unknown, whole];
  });

  test("does not compile with a registration that does not go with the specification", () => {
    // @ts-expect-error: a draft's code is registered for a time
    const forGood: StatusRow = { ...draft, registration: { state: "registered" } };
    // @ts-expect-error: an RFC's code is registered for good
    const forATime: StatusRow = { ...good, registration: draft.registration };
    // @ts-expect-error: no date of expiry
    const forever: StatusRow = { ...draft, registration: { state: "temporary", registered: "2024-11-13" } };
    return [forGood, forATime, forever];
  });

  test("does not compile with facts that codes of its class do not have", () => {
    // @ts-expect-error: only a 3xx code redirects
    const redirecting: StatusRow = { ...good, redirect: true };
    // @ts-expect-error: every 4xx response may have a body
    const nullBody: StatusRow = { ...good, nullBody: true };
    // @ts-expect-error: only an error is worth another try
    const retryable: StatusRow = { ...redirect, retryable: "it may succeed later" };
    // @ts-expect-error: the class 1xx already rules out content
    const withoutContent: StatusRow = { ...informational, contentForbidden: "RFC 9110 §15.2" };
    // @ts-expect-error: the class 1xx is never stored
    const neverStored: StatusRow = { ...informational, storageForbidden: "RFC 9111 §3" };
    return [redirecting, nullBody, retryable, withoutContent, neverStored];
  });

  test("names a section of an RFC or of a draft for a header field", () => {
    const ofRfc: StatusRow = { ...good, headerFields: [{ name: "Link", by: "RFC 7725 §4" }] };
    const ofDraft: StatusRow = { ...draft, headerFields: [{ name: "Link", by: `${draft.specification} §4.2` }] };
    // @ts-expect-error: no section
    const whole: StatusRow = { ...draft, headerFields: [{ name: "Link", by: draft.specification }] };
    // @ts-expect-error: a draft without a title in specifications.ts
    const unknown: StatusRow = { ...draft, headerFields: [{ name: "Link", by: "draft-ietf-none-00 §4" }] };
    return [ofRfc, ofDraft, whole, unknown];
  });

  test("does not compile with an empty list of former phrases", () => {
    // @ts-expect-error: leave it out instead
    const row: StatusRow = { ...good, formerPhrases: [] };
    return row;
  });
});
