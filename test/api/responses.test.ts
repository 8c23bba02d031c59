import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { HttpStatus, hasStatus, matchStatus, type StatusPattern } from "../../src/index.js";
import { anything } from "../helpers/arbitraries.js";

/** The functions without their types, as JavaScript callers use them. */
const has = hasStatus as unknown as (response: unknown, ...patterns: unknown[]) => boolean;
const match = matchStatus as unknown as (response: unknown, handlers: unknown) => unknown;

describe("hasStatus", () => {
  test.each<[number, readonly StatusPattern[], boolean]>([
    [404, [404], true],
    [404, [HttpStatus.NotFound], true],
    [404, ["4xx"], true],
    [404, [200, "4xx"], true],
    [404, ["2xx", 404], true],
    [404, ["2xx", 403], false],
    [299, ["2xx"], true],
    [100, ["1xx"], true],
    [599, ["5xx"], true],
  ])("of %i, asked for %j, is %s", (status, patterns, expected) => {
    expect(has({ status }, ...patterns)).toBe(expected);
  });

  test("agrees with a plain model on every status and pattern", () => {
    const pattern = fc.oneof(fc.integer({ min: 100, max: 599 }), fc.constantFrom("1xx", "2xx", "3xx", "4xx", "5xx"));
    fc.assert(
      fc.property(fc.integer({ min: 90, max: 610 }), fc.array(pattern), (status, patterns) => {
        const inRange = status >= 100 && status < 600;
        const expected = inRange && patterns.some((one) => one === status || one === `${Math.floor(status / 100)}xx`);
        expect(has({ status }, ...patterns)).toBe(expected);
      }),
    );
  });

  test("is false without a pattern", () => {
    expect(has({ status: 404 })).toBe(false);
  });

  test("is false for anything as a status but a status code, and never throws", () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom<unknown>("2xx", undefined, Number.NaN, 0, 999, "undefined"),
        ({ value }, pattern) => {
          const isCode = Number.isInteger(value) && (value as number) >= 100 && (value as number) <= 599;
          expect(has({ status: value }, pattern)).toBe(isCode && pattern === "2xx" && String(value)[0] === "2");
        },
      ),
    );
  });

  test.each([[undefined], [null], [999], ["404"], [404n], [Symbol("404")], [{}], [[]], [() => 404]])(
    "is false for %s, which has no status",
    (response) => {
      expect(has(response, 404, "4xx")).toBe(false);
    },
  );

  test.each([
    ["a number", 404],
    ["`status`", { status: 404 }],
    ["`statusCode`", { statusCode: 404 }],
    ["`statusCode` where `status` is no number", { status: "missing", statusCode: 404 }],
    ["`status` where both are numbers", { status: 404, statusCode: 200 }],
    ["an error", Object.assign(new Error("missing"), { status: 404 })],
  ])("reads the status from %s", (_, subject) => {
    expect([has(subject, 404), has(subject, "4xx"), has(subject, 200), has(subject, "2xx")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(match(subject, { 404: (received: unknown) => received })).toBe(subject);
  });

  test("takes fetch's Response, class instances, proxies and objects without a prototype", () => {
    class OwnResponse {
      get status(): number {
        return 404;
      }
    }
    const bare: { status: number } = Object.assign(Object.create(null), { status: 404 });
    for (const response of [new Response(null, { status: 404 }), new OwnResponse(), new Proxy(bare, {}), bare]) {
      expect(hasStatus(response, 404)).toBe(true);
      expect(hasStatus(response, "5xx")).toBe(false);
    }
  });

  test("reads the status once", () => {
    const status = vi.fn(() => 404);
    expect(has(Object.defineProperty({}, "status", { get: status }), 200, "5xx", "4xx", 404)).toBe(true);
    expect(status).toHaveBeenCalledOnce();
  });
});

describe("matchStatus", () => {
  const handlers = { 404: () => "code", "4xx": () => "class", default: () => "default" };

  test.each([
    [404, "code"],
    [400, "class"],
    [499, "class"],
    [200, "default"],
    [999, "default"],
    [0, "default"],
    [404.5, "default"],
    [Number.NaN, "default"],
  ])("runs the most specific handler: of %d, the one for the %s", (status, expected) => {
    expect(match({ status }, handlers)).toBe(expected);
  });

  test("passes the response itself, and returns what the handler returns", () => {
    const response = { status: 404 as const };
    expect(matchStatus(response, { 404: (received) => received })).toBe(response);
  });

  test("returns a promise where a handler does", async () => {
    const response = { status: 200 } as { status: 200 } | { status: 404 };
    await expect(matchStatus(response, { 200: async () => "later", 404: () => "now" })).resolves.toBe("later");
  });

  test("lets an error of the handler through", () => {
    expect(() =>
      match(
        { status: 404 },
        {
          404: () => {
            throw new Error("from the handler");
          },
        },
      ),
    ).toThrow("from the handler");
  });

  test("calls one handler once, as a method of the handlers, and reads the status once", () => {
    const status = vi.fn(() => 404);
    const calls: unknown[] = [];
    const own = {
      404(this: unknown, ...args: readonly unknown[]) {
        calls.push(this, args.length);
      },
      "4xx": () => calls.push("class"),
      default: () => calls.push("default"),
    };
    match(Object.defineProperty({}, "status", { get: status }), own);
    expect(calls).toEqual([own, 1]);
    expect(status).toHaveBeenCalledOnce();
  });

  test("sees the handlers' own properties only", () => {
    const inherited = Object.create({ 404: () => "code", "4xx": () => "class", default: () => "default" });
    expect(() => match({ status: 404 }, inherited)).toThrow(RangeError);
    expect(match({ status: 404 }, Object.assign(inherited, { default: () => "own" }))).toBe("own");
    expect(match({ status: 404 }, Object.assign(Object.create(null), handlers))).toBe("code");
  });

  test("passes over a handler that is undefined", () => {
    const absent = { 404: undefined, "4xx": undefined, default: () => "default" };
    expect(match({ status: 404 }, absent)).toBe("default");
    expect(() => match({ status: 404 }, { 404: undefined })).toThrow(RangeError);
  });

  test.each([["constructor"], ["toString"], ["undefined"], ["NaN"]])(
    "finds no handler under %j for a status that is no code",
    (key) => {
      expect(() => match({ status: 999 }, { [key]: () => "wrong" })).toThrow(RangeError);
    },
  );

  test("throws a RangeError that names the status where no handler fits", () => {
    expect(() => match({ status: 503 }, { 404: () => "code", "4xx": () => "class" })).toThrow(
      new RangeError("no handler for status 503"),
    );
    expect(() => match({ status: 503 }, {})).toThrow(RangeError);
  });

  test.each([
    [undefined],
    [null],
    ["404"],
    [{}],
    [{ status: "404" }],
    [{ status: 404n }],
    [{ status: undefined }],
    [{ statusCode: "404" }],
  ])("throws a TypeError for %s, which has no numeric status", (response) => {
    expect(() => match(response, handlers)).toThrow(new TypeError("response has no numeric status"));
  });

  test("agrees with a plain model on every status and set of handlers", () => {
    const key = fc.oneof(
      fc.integer({ min: 100, max: 599 }).map(String),
      fc.constantFrom("1xx", "2xx", "3xx", "4xx", "5xx", "default"),
    );
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), fc.array(key), fc.boolean(), (status, keys, own) => {
        const all = own ? [...keys, String(status)] : keys;
        const table = Object.fromEntries(all.map((name) => [name, () => name]));
        const expected = [String(status), `${Math.floor(status / 100)}xx`, "default"].find((name) =>
          all.includes(name),
        );
        if (expected === undefined) {
          expect(() => match({ status }, table)).toThrow(RangeError);
        } else {
          expect(match({ status }, table)).toBe(expected);
        }
      }),
    );
  });
});
