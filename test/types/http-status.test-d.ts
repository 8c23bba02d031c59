import { describe, expectTypeOf, test } from "vitest";
import { HttpStatus, isHttpStatus, type StatusCode, type StatusName } from "../../src/index.js";

/** A numeric enum as another library has it. */
declare enum OtherLibrary {
  OK = 200,
  NotFound = 404,
}

declare const unknownValue: unknown;
declare const status: HttpStatus;

describe("a member", () => {
  test("is its literal, and stays it in an object", () => {
    expectTypeOf(HttpStatus.NotFound).toEqualTypeOf<404>();
    const response = { status: HttpStatus.NotFound };
    expectTypeOf(response).toEqualTypeOf<{ status: 404 }>();
    let variable = HttpStatus.NotFound;
    variable = 404;
    expectTypeOf(variable).toEqualTypeOf<404>();
  });

  test("stays one code where an enum would widen, unless the type is named", () => {
    class Failure {
      status = HttpStatus.InternalServerError;
      named: HttpStatus = HttpStatus.InternalServerError;
    }
    expectTypeOf<Failure>().toEqualTypeOf<{ status: 500; named: HttpStatus }>();

    const answer = (status = HttpStatus.OK, named: HttpStatus = HttpStatus.OK) => [status, named];
    expectTypeOf(answer).parameters.toEqualTypeOf<[status?: 200 | undefined, named?: HttpStatus | undefined]>();

    const useState = <S>(initial: S): S => initial;
    expectTypeOf(useState(HttpStatus.OK)).toEqualTypeOf<200>();
    expectTypeOf(useState<HttpStatus>(HttpStatus.OK)).toEqualTypeOf<HttpStatus>();
  });

  test("gives a handler a discriminated union as its return type", () => {
    const handler = (found: boolean) => {
      if (found) {
        return { status: HttpStatus.OK, data: "" };
      }
      return { status: HttpStatus.NotFound, error: new Error() };
    };
    const result = handler(true);
    expectTypeOf(result.status).toEqualTypeOf<200 | 404>();
    if (result.status === HttpStatus.NotFound) {
      expectTypeOf(result.error).toEqualTypeOf<Error>();
    } else {
      expectTypeOf(result.data).toEqualTypeOf<string>();
    }
  });

  test("is a type under its name", () => {
    expectTypeOf<HttpStatus.NotFound>().toEqualTypeOf<404>();
    expectTypeOf<HttpStatus.ContentTooLarge>().toEqualTypeOf<413>();
  });

  test("can be passed as number, as literal, as one of a union, and as another library's enum", () => {
    const take = {
      number: (_: number) => {},
      literal: (_: 404) => {},
      union: (_: 200 | 404) => {},
      enumeration: (_: OtherLibrary) => {},
    };
    take.number(HttpStatus.NotFound);
    take.literal(HttpStatus.NotFound);
    take.union(HttpStatus.NotFound);
    take.enumeration(HttpStatus.NotFound);
    // @ts-expect-error: the enum has no 403
    take.enumeration(HttpStatus.Forbidden);
  });

  test("takes the value of another library's enum", () => {
    const notFound: HttpStatus.NotFound = {} as OtherLibrary.NotFound;
    expectTypeOf(notFound).toExtend<404>();
  });

  test("cannot be assigned to", () => {
    // @ts-expect-error: a constant
    HttpStatus.NotFound = 404;
  });

  test("does not exist for 306", () => {
    // @ts-expect-error: 306 is no member
    expectTypeOf<306>().toExtend<HttpStatus>();
    // @ts-expect-error: nor is its phrase a name
    HttpStatus.Unused;
  });

  test("does not exist under a former name", () => {
    // @ts-expect-error: it is called ContentTooLarge
    HttpStatus.PayloadTooLarge;
    // @ts-expect-error: nor is the former name a type
    expectTypeOf<HttpStatus.PayloadTooLarge>();
  });
});

describe("the union of all", () => {
  test("holds the codes of the table and no others", () => {
    const registered: HttpStatus = 404;
    // @ts-expect-error: nobody registered 299
    const unregistered: HttpStatus = 299;
    // @ts-expect-error: a number may be anything
    const anything: HttpStatus = {} as number;
    expectTypeOf<HttpStatus>().toExtend<StatusCode>();
    return [registered, unregistered, anything];
  });

  test("can be switched over exhaustively", () => {
    const name = (status: HttpStatus.OK | HttpStatus.NotFound): string => {
      switch (status) {
        case HttpStatus.OK:
          return "ok";
        case HttpStatus.NotFound:
          return "not found";
      }
    };
    expectTypeOf(name).returns.toBeString();

    switch (status) {
      case HttpStatus.OK:
        expectTypeOf(status).toEqualTypeOf<200>();
        break;
      default:
        expectTypeOf(status).toEqualTypeOf<Exclude<HttpStatus, 200>>();
    }
  });

  test("is what isHttpStatus finds in anything", () => {
    if (isHttpStatus(unknownValue)) {
      expectTypeOf(unknownValue).toEqualTypeOf<HttpStatus>();
    }
    const mixed = {} as 404 | 299;
    if (isHttpStatus(mixed)) {
      expectTypeOf(mixed).toEqualTypeOf<404>();
    } else {
      expectTypeOf(mixed).toEqualTypeOf<299>();
    }
  });
});

test("StatusName is what Object.keys finds", () => {
  expectTypeOf<StatusName>().toEqualTypeOf<keyof typeof HttpStatus>();
  expectTypeOf<"NotFound" | "ContentTooLarge">().toExtend<StatusName>();
  // @ts-expect-error: a former name
  expectTypeOf<"PayloadTooLarge">().toExtend<StatusName>();
  // @ts-expect-error: not a name
  expectTypeOf<"default">().toExtend<StatusName>();
});
