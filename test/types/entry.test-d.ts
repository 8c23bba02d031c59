import { describe, expectTypeOf, test } from "vitest";
import type { StatusEntry } from "../../src/table/entry.js";

/** An entry that is as it should be. Each test below changes one thing about it. */
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

const redirect = { ...good, code: 301, specification: "RFC 9110 §15.4.2" } as const;

describe("a row of the table", () => {
  test("compiles when it is complete and consistent", () => {
    expectTypeOf(good).toExtend<StatusEntry>();
    expectTypeOf(draft).toExtend<StatusEntry>();
    expectTypeOf(redirect).toExtend<StatusEntry>();
  });

  test("does not compile without one of its facts", () => {
    // @ts-expect-error: no code
    expectTypeOf<Omit<typeof good, "code">>().toExtend<StatusEntry>();
    // @ts-expect-error: no phrase
    expectTypeOf<Omit<typeof good, "phrase">>().toExtend<StatusEntry>();
    // @ts-expect-error: no description
    expectTypeOf<Omit<typeof good, "description">>().toExtend<StatusEntry>();
    // @ts-expect-error: no specification
    expectTypeOf<Omit<typeof good, "specification">>().toExtend<StatusEntry>();
    // @ts-expect-error: no registration
    expectTypeOf<Omit<typeof good, "registration">>().toExtend<StatusEntry>();
    // @ts-expect-error: nothing said of MDN
    expectTypeOf<Omit<typeof good, "mdn">>().toExtend<StatusEntry>();
  });

  test("does not compile with a code that cannot be one", () => {
    // @ts-expect-error: no class has it
    const outside: StatusEntry = { ...good, code: 600 };
    // @ts-expect-error: kept unused by RFC 9110 §15.4.7
    const unused: StatusEntry = { ...redirect, code: 306 };
    return [outside, unused];
  });

  test("does not compile with a description that is no sentence", () => {
    // @ts-expect-error: no full stop
    const entry: StatusEntry = { ...good, description: "Not found" };
    return entry;
  });

  test("does not compile with a specification that cannot be its own", () => {
    // @ts-expect-error: the section of the 5xx codes
    const otherClass: StatusEntry = { ...good, specification: "RFC 9110 §15.6.5" };
    // @ts-expect-error: an RFC without a title in specifications.ts
    const unknown: StatusEntry = { ...good, specification: "RFC 1 §1" };
    // @ts-expect-error: no section
    const whole: StatusEntry = { ...good, specification: "RFC 4918" };
    return [otherClass, unknown, whole];
  });

  test("does not compile with a registration that does not go with the specification", () => {
    // @ts-expect-error: a draft's code is registered for a time
    const forGood: StatusEntry = { ...draft, registration: { state: "registered" } };
    // @ts-expect-error: an RFC's code is registered for good
    const forATime: StatusEntry = { ...good, registration: draft.registration };
    // @ts-expect-error: no date of expiry
    const forever: StatusEntry = { ...draft, registration: { state: "temporary", registered: "2024-11-13" } };
    return [forGood, forATime, forever];
  });

  test("does not compile with facts that codes of its class do not have", () => {
    // @ts-expect-error: only a 3xx code redirects
    const redirecting: StatusEntry = { ...good, redirect: true };
    // @ts-expect-error: every 4xx response may have a body
    const nullBody: StatusEntry = { ...good, nullBody: true };
    // @ts-expect-error: only an error is worth another try
    const retryable: StatusEntry = { ...redirect, retryable: "it may succeed later" };
    return [redirecting, nullBody, retryable];
  });

  test("does not compile with an empty list of former phrases", () => {
    // @ts-expect-error: leave it out instead
    const entry: StatusEntry = { ...good, formerPhrases: [] };
    return entry;
  });
});
