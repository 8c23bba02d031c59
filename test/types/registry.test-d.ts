import { describe, expectTypeOf, test } from "vitest";
import type { HttpStatus, ReasonPhrase, StatusClass } from "../../src/index.js";
import { type StatusEntry, statusEntries, statusEntry } from "../../src/registry.js";

describe("statusEntry", () => {
  test("answers a literal with literals", () => {
    const entry = statusEntry(413);
    expectTypeOf(entry).toEqualTypeOf<StatusEntry<413>>();
    expectTypeOf(entry.code).toEqualTypeOf<413>();
    expectTypeOf(entry.name).toEqualTypeOf<"ContentTooLarge">();
    expectTypeOf(entry.phrase).toEqualTypeOf<"Content Too Large">();
    expectTypeOf(entry.class).toEqualTypeOf<"4xx">();
    expectTypeOf(entry.retryable).toEqualTypeOf<boolean>();
  });

  test("answers what may be unknown with what may be undefined", () => {
    expectTypeOf(statusEntry({} as number)).toEqualTypeOf<StatusEntry | undefined>();
    expectTypeOf(statusEntry({} as unknown)).toEqualTypeOf<StatusEntry | undefined>();
    expectTypeOf(statusEntry({} as any)).toEqualTypeOf<StatusEntry | undefined>();
    expectTypeOf(statusEntry(299)).toEqualTypeOf<undefined>();
    expectTypeOf(statusEntry({} as 404 | null)).toEqualTypeOf<StatusEntry<404> | undefined>();
    // @ts-expect-error: no number
    statusEntry("404");
  });

  test("can be used in generic code", () => {
    const entryOf = <S extends HttpStatus>(status: S): StatusEntry<S> => statusEntry(status);
    expectTypeOf(entryOf(404).phrase).toEqualTypeOf<"Not Found">();
  });
});

describe("statusEntries", () => {
  test("hold entries of any code, read-only", () => {
    expectTypeOf(statusEntries).toEqualTypeOf<readonly StatusEntry[]>();
    expectTypeOf<StatusEntry["code"]>().toEqualTypeOf<HttpStatus>();
    expectTypeOf<StatusEntry["phrase"]>().toEqualTypeOf<ReasonPhrase>();
    expectTypeOf<StatusEntry["class"]>().toEqualTypeOf<StatusClass>();
    // @ts-expect-error: read-only
    statusEntries[0] = statusEntry(404);
    // @ts-expect-error: read-only
    statusEntry(404).phrase = "Not Found";
    // @ts-expect-error: read-only
    statusEntry(404).headerFields[0] = undefined;
  });

  test("tell a temporary registration from the others", () => {
    const { registration } = statusEntry(104);
    if (registration.state === "temporary") {
      expectTypeOf(registration.expires).toBeString();
    } else if (registration.state !== "registered") {
      expectTypeOf(registration.by.url).toBeString();
    }
  });
});
