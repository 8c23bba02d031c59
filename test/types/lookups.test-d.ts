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
type BrandedCode = 404 & { readonly brand: unique symbol };
/** In a declaration, a member without a value is a computed one. */
declare enum Computed {
  NotFound,
}
declare const anything: any;
declare const unknown: unknown;
declare const literals: 200 | 299;

describe("reasonPhrases", () => {
  test("has the literal phrase of each code", () => {
    expectTypeOf(reasonPhrases[404]).toEqualTypeOf<"Not Found">();
    expectTypeOf(reasonPhrases[{} as 200 | 404]).toEqualTypeOf<"OK" | "Not Found">();
    // @ts-expect-error: read-only
    reasonPhrases[404] = "Not Found";
  });

  test("takes any other number", () => {
    expectTypeOf(reasonPhrases[number]).toEqualTypeOf<ReasonPhrase | undefined>();
    expectTypeOf(reasonPhrases[306]).toEqualTypeOf<ReasonPhrase | undefined>();
    // @ts-expect-error: no number
    reasonPhrases[string];
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

  test("answers each code of a union, and `undefined` for a number that is no code", () => {
    expectTypeOf(reasonPhrase(literals)).toEqualTypeOf<"OK" | undefined>();
    expectTypeOf(reasonPhrase(299)).toEqualTypeOf<undefined>();
    expectTypeOf(reasonPhrase(absent)).toEqualTypeOf<"Not Found" | undefined>();
    expectTypeOf(reasonPhrase(null)).toEqualTypeOf<undefined>();
  });

  test("answers what may be any number with any answer or `undefined`", () => {
    expectTypeOf(reasonPhrase(number)).toEqualTypeOf<ReasonPhrase | undefined>();
    expectTypeOf(reasonPhrase(unknown)).toEqualTypeOf<ReasonPhrase | undefined>();
    expectTypeOf(reasonPhrase(anything)).toEqualTypeOf<ReasonPhrase | undefined>();
    expectTypeOf(reasonPhrase({} as Branded)).toEqualTypeOf<ReasonPhrase | undefined>();
    expectTypeOf(reasonPhrase({} as Computed)).toEqualTypeOf<ReasonPhrase | undefined>();
    expectTypeOf(reasonPhrase({} as 404 | number)).toEqualTypeOf<ReasonPhrase | undefined>();
    expectTypeOf(reasonPhrase({} as number | string)).toEqualTypeOf<ReasonPhrase | undefined>();
    expectTypeOf<"Not Found">().toExtend<ReturnType<typeof reasonPhrase<BrandedCode>>>();
  });

  test("takes nothing that cannot be a number", () => {
    // @ts-expect-error: a string
    reasonPhrase("404");
    // @ts-expect-error: a string or nothing
    reasonPhrase({} as string | undefined);
    // @ts-expect-error: a response
    reasonPhrase({ status: 404 });
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

  test("answers each code of a union, and `undefined` for a number that is no code", () => {
    expectTypeOf(statusName(literals)).toEqualTypeOf<"OK" | undefined>();
    expectTypeOf(statusName(299)).toEqualTypeOf<undefined>();
    expectTypeOf(statusName(absent)).toEqualTypeOf<"NotFound" | undefined>();
    expectTypeOf(statusName(null)).toEqualTypeOf<undefined>();
  });

  test("answers what may be any number with any answer or `undefined`", () => {
    expectTypeOf(statusName(number)).toEqualTypeOf<StatusName | undefined>();
    expectTypeOf(statusName(unknown)).toEqualTypeOf<StatusName | undefined>();
    expectTypeOf(statusName(anything)).toEqualTypeOf<StatusName | undefined>();
    expectTypeOf(statusName({} as Branded)).toEqualTypeOf<StatusName | undefined>();
    expectTypeOf(statusName({} as Computed)).toEqualTypeOf<StatusName | undefined>();
    expectTypeOf(statusName({} as 404 | number)).toEqualTypeOf<StatusName | undefined>();
    expectTypeOf(statusName({} as number | string)).toEqualTypeOf<StatusName | undefined>();
    expectTypeOf<"NotFound">().toExtend<ReturnType<typeof statusName<BrandedCode>>>();
  });

  test("takes nothing that cannot be a number", () => {
    // @ts-expect-error: a string
    statusName("404");
    // @ts-expect-error: a string or nothing
    statusName({} as string | undefined);
    // @ts-expect-error: a response
    statusName({ status: 404 });
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
    expectTypeOf(statusCode({} as `Not ${string}`)).toEqualTypeOf<HttpStatus | undefined>();
    expectTypeOf(statusCode({} as Uppercase<string>)).toEqualTypeOf<HttpStatus | undefined>();
    expectTypeOf(statusCode({} as string & { readonly brand: unique symbol })).toEqualTypeOf<HttpStatus | undefined>();
    expectTypeOf(statusCode(unknown)).toEqualTypeOf<HttpStatus | undefined>();
    expectTypeOf(statusCode(anything)).toEqualTypeOf<HttpStatus | undefined>();
    expectTypeOf(statusCode({} as string | number)).toEqualTypeOf<HttpStatus | undefined>();
  });

  test("answers `undefined` for a text that is no phrase", () => {
    expectTypeOf(statusCode("Not Lost")).toEqualTypeOf<undefined>();
    expectTypeOf(statusCode({} as "OK" | "Not Lost")).toEqualTypeOf<200 | undefined>();
    expectTypeOf(statusCode({} as "OK" | undefined)).toEqualTypeOf<200 | undefined>();
    expectTypeOf(statusCode(null)).toEqualTypeOf<undefined>();
    // With the Kelvin sign in place of the K.
    expectTypeOf(statusCode("O\u212a")).toEqualTypeOf<undefined>();
  });

  test("takes nothing that cannot be a string", () => {
    // @ts-expect-error: a number
    statusCode(404);
    // @ts-expect-error: a number or nothing
    statusCode({} as number | undefined);
  });
});

describe("statusClass", () => {
  test("answers a literal with a literal", () => {
    expectTypeOf(statusClass(404)).toEqualTypeOf<"4xx">();
    expectTypeOf(statusClass(299)).toEqualTypeOf<"2xx">();
    expectTypeOf(statusClass({} as 200 | 404)).toEqualTypeOf<"2xx" | "4xx">();
    expectTypeOf(statusClass({} as StatusCode)).toEqualTypeOf<StatusClass>();
  });

  test("answers each code of a union, and `undefined` for a number that is no code", () => {
    expectTypeOf(statusClass(literals)).toEqualTypeOf<"2xx">();
    expectTypeOf(statusClass(600)).toEqualTypeOf<undefined>();
    expectTypeOf(statusClass({} as 99 | 200 | 1000)).toEqualTypeOf<"2xx" | undefined>();
    expectTypeOf(statusClass(absent)).toEqualTypeOf<"4xx" | undefined>();
    expectTypeOf(statusClass(null)).toEqualTypeOf<undefined>();
  });

  test("answers what may be any number with any answer or `undefined`", () => {
    expectTypeOf(statusClass(number)).toEqualTypeOf<StatusClass | undefined>();
    expectTypeOf(statusClass(unknown)).toEqualTypeOf<StatusClass | undefined>();
    expectTypeOf(statusClass(anything)).toEqualTypeOf<StatusClass | undefined>();
    expectTypeOf(statusClass({} as Branded)).toEqualTypeOf<StatusClass | undefined>();
    expectTypeOf(statusClass({} as Computed)).toEqualTypeOf<StatusClass | undefined>();
    expectTypeOf(statusClass({} as 404 | number)).toEqualTypeOf<StatusClass | undefined>();
    expectTypeOf(statusClass({} as number | string)).toEqualTypeOf<StatusClass | undefined>();
    expectTypeOf<"4xx">().toExtend<ReturnType<typeof statusClass<BrandedCode>>>();
  });

  test("takes nothing that cannot be a number", () => {
    // @ts-expect-error: a string
    statusClass("404");
    // @ts-expect-error: a string or nothing
    statusClass({} as string | undefined);
    // @ts-expect-error: a response
    statusClass({ status: 404 });
  });
});
