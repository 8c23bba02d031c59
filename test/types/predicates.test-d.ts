import { describe, expectTypeOf, test } from "vitest";
import {
  type ClientErrorStatus,
  type ErrorStatus,
  type InformationalStatus,
  isClientError,
  isError,
  isHeuristicallyCacheable,
  isInformational,
  isNullBodyStatus,
  isRedirection,
  isRedirectStatus,
  isRetryable,
  isServerError,
  isStatusCode,
  isSuccess,
  type RedirectionStatus,
  type ServerErrorStatus,
  type StatusClass,
  type StatusCode,
  type SuccessStatus,
} from "../../src/index.js";

declare const number: number;
declare const literals: 200 | 299 | 404;
declare const absent: 204 | null | undefined;

describe("a class predicate", () => {
  test("leaves of a literal union what is in the class, and what is not", () => {
    if (isSuccess(literals)) {
      expectTypeOf(literals).toEqualTypeOf<200 | 299>();
    } else {
      expectTypeOf(literals).toEqualTypeOf<404>();
    }
  });

  test("leaves of a number the whole class, and any number", () => {
    if (isSuccess(number)) {
      expectTypeOf(number).toEqualTypeOf<SuccessStatus>();
    } else {
      expectTypeOf(number).toEqualTypeOf<number>();
    }
  });

  test("takes a status that may be absent", () => {
    if (isSuccess(absent)) {
      expectTypeOf(absent).toEqualTypeOf<204>();
    } else {
      expectTypeOf(absent).toEqualTypeOf<null | undefined>();
    }
  });

  test("takes what a caught error's status may be, and narrows it", () => {
    const unknown = {} as unknown;
    if (isSuccess(unknown)) {
      expectTypeOf(unknown).toEqualTypeOf<SuccessStatus>();
    } else {
      expectTypeOf(unknown).toEqualTypeOf<unknown>();
    }
    const anything = {} as any;
    if (isSuccess(anything)) {
      expectTypeOf(anything).toEqualTypeOf<SuccessStatus>();
    } else {
      expectTypeOf(anything).toEqualTypeOf<any>();
    }
    const either = {} as number | string;
    if (isSuccess(either)) {
      expectTypeOf(either).toEqualTypeOf<SuccessStatus>();
    } else {
      expectTypeOf(either).toEqualTypeOf<number | string>();
    }
    const truthy = unknown ? unknown : 0;
    if (isSuccess(truthy)) {
      expectTypeOf(truthy).toEqualTypeOf<SuccessStatus>();
    }
    isSuccess(null);
    isSuccess(undefined);
  });

  test("leaves a brand in place", () => {
    const branded = {} as number & { readonly brand: unique symbol };
    if (isSuccess(branded)) {
      expectTypeOf(branded.brand).toBeSymbol();
    } else {
      expectTypeOf(branded.brand).toBeSymbol();
    }
  });

  test("can be used in generic code", () => {
    const classify = <S extends number | undefined>(status: S): boolean => isSuccess(status);
    expectTypeOf(classify(200)).toBeBoolean();
  });

  test("takes nothing that cannot be a number", () => {
    // @ts-expect-error: a string is never a status
    isSuccess("200");
    // @ts-expect-error: a string or nothing
    isSuccess({} as string | undefined);
    // @ts-expect-error: a response
    isSuccess(new Response());
    // @ts-expect-error: the same for a semantic predicate
    isRetryable("503");
  });

  test("is a callback that narrows an array", () => {
    expectTypeOf([200, 404].filter(isSuccess)).toEqualTypeOf<SuccessStatus[]>();
  });

  test("guards its own class", () => {
    expectTypeOf(isInformational).guards.toEqualTypeOf<InformationalStatus>();
    expectTypeOf(isSuccess).guards.toEqualTypeOf<SuccessStatus>();
    expectTypeOf(isRedirection).guards.toEqualTypeOf<RedirectionStatus>();
    expectTypeOf(isClientError).guards.toEqualTypeOf<ClientErrorStatus>();
    expectTypeOf(isServerError).guards.toEqualTypeOf<ServerErrorStatus>();
    expectTypeOf(isError).guards.toEqualTypeOf<ErrorStatus>();
  });
});

describe("a semantic predicate", () => {
  test("guards its own set", () => {
    expectTypeOf(isRedirectStatus).guards.toEqualTypeOf<301 | 302 | 303 | 307 | 308>();
    expectTypeOf(isNullBodyStatus).guards.toEqualTypeOf<101 | 103 | 204 | 205 | 304>();
    expectTypeOf(isHeuristicallyCacheable).guards.toEqualTypeOf<
      200 | 203 | 204 | 206 | 300 | 301 | 308 | 404 | 405 | 410 | 414 | 451 | 501
    >();
    expectTypeOf(isRetryable).guards.toEqualTypeOf<408 | 421 | 425 | 429 | 500 | 502 | 503 | 504>();
  });

  test("leaves of a literal union what is in the set, and what is not", () => {
    const status = {} as 301 | 304;
    if (isRedirectStatus(status)) {
      expectTypeOf(status).toEqualTypeOf<301>();
    } else {
      expectTypeOf(status).toEqualTypeOf<304>();
    }
  });
});

describe("isStatusCode", () => {
  test("finds a status code in anything", () => {
    const value: unknown = number;
    if (isStatusCode(value)) {
      expectTypeOf(value).toEqualTypeOf<StatusCode>();
    }
  });
});

describe("the types of ranges", () => {
  test("hold every integer from the first to the last", () => {
    expectTypeOf<100 | 105 | 199>().toExtend<InformationalStatus>();
    expectTypeOf<100 | 599>().toExtend<StatusCode>();
    // @ts-expect-error: of the next class
    expectTypeOf<200>().toExtend<InformationalStatus>();
    // @ts-expect-error: below the first class
    expectTypeOf<99>().toExtend<StatusCode>();
    // @ts-expect-error: above the last class
    expectTypeOf<600>().toExtend<StatusCode>();
  });

  test("add up", () => {
    expectTypeOf<ErrorStatus>().toEqualTypeOf<ClientErrorStatus | ServerErrorStatus>();
    expectTypeOf<StatusCode>().toEqualTypeOf<InformationalStatus | SuccessStatus | RedirectionStatus | ErrorStatus>();
    expectTypeOf<StatusClass>().toEqualTypeOf<"1xx" | "2xx" | "3xx" | "4xx" | "5xx">();
  });
});
