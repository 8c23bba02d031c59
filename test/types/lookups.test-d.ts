import { describe, expectTypeOf, test } from "vitest";
import {
  type HttpStatus,
  type ReasonPhrase,
  reasonPhrase,
  reasonPhrases,
  type StatusClass,
  type StatusCode,
  type StatusName,
  statusClass,
  statusCode,
  statusCodes,
  statusName,
} from "../../src/index.js";

declare const number: number;
declare const string: string;
declare const absent: 404 | null | undefined;

/** Numbers that are not plain `number`: another library's enum and a branded number. */
declare enum OtherLibrary {
  NotFound = 404,
}
type Branded = number & { readonly brand: unique symbol };

describe("reasonPhrases", () => {
  test("has the literal phrase of each code", () => {
    expectTypeOf(reasonPhrases[404]).toEqualTypeOf<"Not Found">();
    expectTypeOf<keyof typeof reasonPhrases>().toEqualTypeOf<HttpStatus>();
    // @ts-expect-error: 306 has no phrase
    reasonPhrases[306];
    // @ts-expect-error: read-only
    reasonPhrases[404] = "Not Found";
  });
});

describe("ReasonPhrase", () => {
  test("is the phrase of a code, or of all", () => {
    expectTypeOf<ReasonPhrase<404>>().toEqualTypeOf<"Not Found">();
    expectTypeOf<ReasonPhrase<200 | 404>>().toEqualTypeOf<"OK" | "Not Found">();
    expectTypeOf<ReasonPhrase>().toEqualTypeOf<(typeof reasonPhrases)[HttpStatus]>();
    // @ts-expect-error: 299 has no phrase
    expectTypeOf<ReasonPhrase<299>>().toBeNever();
  });
});

describe("reasonPhrase", () => {
  test("answers a literal with a literal", () => {
    expectTypeOf(reasonPhrase(404)).toEqualTypeOf<"Not Found">();
    expectTypeOf(reasonPhrase({} as 200 | 404)).toEqualTypeOf<"OK" | "Not Found">();
    expectTypeOf(reasonPhrase({} as OtherLibrary.NotFound)).toEqualTypeOf<"Not Found">();
  });

  test("answers what may be unknown with what may be undefined", () => {
    expectTypeOf(reasonPhrase(number)).toEqualTypeOf<ReasonPhrase | undefined>();
    expectTypeOf(reasonPhrase(299)).toEqualTypeOf<ReasonPhrase | undefined>();
    expectTypeOf(reasonPhrase(absent)).toEqualTypeOf<ReasonPhrase | undefined>();
    expectTypeOf(reasonPhrase({} as Branded)).toEqualTypeOf<ReasonPhrase | undefined>();
  });

  test("can be used in generic code", () => {
    const phraseOf = <S extends HttpStatus>(status: S): ReasonPhrase<S> => reasonPhrase(status);
    expectTypeOf(phraseOf(404)).toEqualTypeOf<"Not Found">();
  });
});

describe("statusName", () => {
  test("answers a literal with a literal", () => {
    expectTypeOf(statusName(404)).toEqualTypeOf<"NotFound">();
    expectTypeOf(statusName(413)).toEqualTypeOf<"ContentTooLarge">();
    expectTypeOf(statusName({} as 200 | 404)).toEqualTypeOf<"OK" | "NotFound">();
    expectTypeOf(statusName({} as HttpStatus)).toEqualTypeOf<StatusName>();
  });

  test("answers what may be unknown with what may be undefined", () => {
    expectTypeOf(statusName(number)).toEqualTypeOf<StatusName | undefined>();
    expectTypeOf(statusName(absent)).toEqualTypeOf<StatusName | undefined>();
  });
});

describe("statusCodes", () => {
  test("is a tuple of literals in ascending order", () => {
    expectTypeOf(statusCodes[0]).toEqualTypeOf<100>();
    expectTypeOf(statusCodes[5]).toEqualTypeOf<200>();
    expectTypeOf<(typeof statusCodes)[number]>().toEqualTypeOf<HttpStatus>();
    // A tuple, unlike an array, has a length of its own.
    expectTypeOf<number>().not.toExtend<(typeof statusCodes)["length"]>();
  });

  test("is what a schema takes as its values", () => {
    const schema: { enum: readonly number[] } = { enum: statusCodes };
    const literals = <const T extends readonly (string | number)[]>(values: T): T[number] => values[0] as T[number];
    expectTypeOf(literals(statusCodes)).toEqualTypeOf<HttpStatus>();
    // @ts-expect-error: read-only
    statusCodes[0] = 101;
    return schema;
  });
});

describe("statusCode", () => {
  test("answers a literal with a literal, in any letter case and for former phrases too", () => {
    expectTypeOf(statusCode("Not Found")).toEqualTypeOf<404>();
    expectTypeOf(statusCode("NOT found")).toEqualTypeOf<404>();
    expectTypeOf(statusCode("payload too large")).toEqualTypeOf<413>();
    expectTypeOf(statusCode("I'm a teapot")).toEqualTypeOf<418>();
    expectTypeOf(statusCode({} as "OK" | "Not Found")).toEqualTypeOf<200 | 404>();
    expectTypeOf(statusCode({} as ReasonPhrase)).toEqualTypeOf<HttpStatus>();
  });

  test("answers what may be unknown with what may be undefined", () => {
    expectTypeOf(statusCode(string)).toEqualTypeOf<HttpStatus | undefined>();
    expectTypeOf(statusCode("Not Lost")).toEqualTypeOf<HttpStatus | undefined>();
    expectTypeOf(statusCode({} as "OK" | "Not Lost")).toEqualTypeOf<HttpStatus | undefined>();
    expectTypeOf(statusCode({} as `Not ${string}`)).toEqualTypeOf<HttpStatus | undefined>();
    expectTypeOf(statusCode({} as "OK" | undefined)).toEqualTypeOf<HttpStatus | undefined>();
  });
});

describe("statusClass", () => {
  test("answers a literal with a literal", () => {
    expectTypeOf(statusClass(404)).toEqualTypeOf<"4xx">();
    expectTypeOf(statusClass(299)).toEqualTypeOf<"2xx">();
    expectTypeOf(statusClass({} as 200 | 404)).toEqualTypeOf<"2xx" | "4xx">();
    expectTypeOf(statusClass({} as StatusCode)).toEqualTypeOf<StatusClass>();
  });

  test("answers what may be unknown with what may be undefined", () => {
    expectTypeOf(statusClass(number)).toEqualTypeOf<StatusClass | undefined>();
    expectTypeOf(statusClass(600)).toEqualTypeOf<StatusClass | undefined>();
    expectTypeOf(statusClass(absent)).toEqualTypeOf<StatusClass | undefined>();
  });
});
