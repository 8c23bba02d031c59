import { describe, expectTypeOf, test } from "vitest";
import * as Nginx from "../../src/generated/vendors/nginx.js";
import { EnhanceYourCalm, MethodFailure, reasonPhrases } from "../../src/generated/vendors/unofficial.js";
import { type HttpStatus, reasonPhrase } from "../../src/index.js";
import type { VendorRow, VendorTable } from "../../src/table/vendor-row.js";

declare const number: number;

describe("a vendor's constant", () => {
  test("is its literal, and stays it in an object", () => {
    expectTypeOf(Nginx.NoResponse).toEqualTypeOf<444>();
    expectTypeOf({ status: Nginx.NoResponse }).toEqualTypeOf<{ status: 444 }>();
  });

  test("is a type under its name", () => {
    expectTypeOf<Nginx.NoResponse>().toEqualTypeOf<444>();
  });

  test("has the type of its code, however many meanings the code has", () => {
    expectTypeOf(EnhanceYourCalm).toEqualTypeOf<420>();
    expectTypeOf(MethodFailure).toEqualTypeOf<420>();
  });

  test("is no member of HttpStatus", () => {
    // @ts-expect-error: no standard registers it
    const status: HttpStatus = Nginx.NoResponse;
    return status;
  });
});

describe("a vendor's reason phrases", () => {
  test("are literal for its codes", () => {
    expectTypeOf(Nginx.reasonPhrases[444]).toEqualTypeOf<"No Response">();
    expectTypeOf(Nginx.reasonPhrases[{} as 444 | 499]).toEqualTypeOf<"No Response" | "Client Closed Request">();
    expectTypeOf(reasonPhrases[420]).toEqualTypeOf<"Method Failure / Enhance Your Calm">();
  });

  test("may be undefined for a number", () => {
    expectTypeOf(Nginx.reasonPhrases[number]).toEqualTypeOf<string | undefined>();
    expectTypeOf(Nginx.reasonPhrases[404]).toEqualTypeOf<string | undefined>();
    expectTypeOf(reasonPhrase(number) ?? Nginx.reasonPhrases[number]).toEqualTypeOf<string | undefined>();
  });

  test("cannot be assigned to", () => {
    // @ts-expect-error: read-only
    Nginx.reasonPhrases[444] = "No Response";
    // @ts-expect-error: read-only, for numbers without a phrase too
    Nginx.reasonPhrases[404] = undefined;
  });
});

describe("a row of a vendor's table", () => {
  const good = {
    code: 444,
    phrase: "No Response",
    description: "The server closes the connection.",
    vendor: "nginx",
    source: { title: "nginx", url: "https://nginx.org/" },
  } as const;

  test("compiles when it is complete, deprecated or not", () => {
    expectTypeOf(good).toExtend<VendorRow>();
    expectTypeOf({ ...good, deprecated: "It is no more." } as const).toExtend<VendorRow>();
  });

  test("does not compile without one of its facts", () => {
    // @ts-expect-error: no code
    expectTypeOf<Omit<typeof good, "code">>().toExtend<VendorRow>();
    // @ts-expect-error: no phrase
    expectTypeOf<Omit<typeof good, "phrase">>().toExtend<VendorRow>();
    // @ts-expect-error: no description
    expectTypeOf<Omit<typeof good, "description">>().toExtend<VendorRow>();
    // @ts-expect-error: no vendor
    expectTypeOf<Omit<typeof good, "vendor">>().toExtend<VendorRow>();
    // @ts-expect-error: no source
    expectTypeOf<Omit<typeof good, "source">>().toExtend<VendorRow>();
  });

  test("does not compile with what is no sentence, or no address", () => {
    // @ts-expect-error: no full stop
    const description: VendorRow = { ...good, description: "The server closes the connection" };
    // @ts-expect-error: no reason
    const deprecated: VendorRow = { ...good, deprecated: true };
    // @ts-expect-error: not over HTTPS
    const source: VendorRow = { ...good, source: { title: "nginx", url: "http://nginx.org/" } };
    // @ts-expect-error: the table does not say what it holds
    const table: VendorTable = { title: "nginx", rows: [good] };
    return [description, deprecated, source, table];
  });
});
