import {
  type ClientErrorStatus,
  HttpStatus,
  matchStatus,
  type StatusCode,
  type StatusHandlers,
  type SuccessStatus,
} from "typed-http-status";
import { type Changed, type Found, fetched, type Known, known, type Missing, same } from "./responses.js";

// By code: parameters inferred, results united.
const byCode = matchStatus(known, {
  200: (response) => {
    same<typeof response, Found>(true);
    return response.data;
  },
  404: (response) => {
    same<typeof response, Missing>(true);
    return response.error;
  },
  201: (response) => {
    same<typeof response, Changed & { readonly status: 201 }>(true);
    return response.id;
  },
  422: (response) => {
    same<typeof response.status, 422>(true);
    return null;
  },
});
same<typeof byCode, string | Error | number | null>(true);

// By class: the code's own handler takes its part away.
matchStatus(known, {
  200: (response) => {
    same<typeof response, Found>(true);
  },
  "2xx": (response) => {
    same<typeof response, Changed & { readonly status: 201 }>(true);
  },
  "4xx": (response) => {
    same<typeof response, Missing | (Changed & { readonly status: 422 })>(true);
  },
});

// By default: what no other handler takes.
matchStatus(known, {
  "2xx": (response) => {
    same<typeof response.status, 200 | 201>(true);
  },
  422: (response) => {
    same<typeof response.status, 422>(true);
  },
  default: (response) => {
    same<typeof response, Missing>(true);
  },
});

// By the names of the constants, whose order does not matter.
const byName = matchStatus(known, {
  default: (response) => response.id,
  [HttpStatus.NotFound]: (response) => response.error.message,
  [HttpStatus.OK]: (response) => response.data.length,
});
same<typeof byName, number | string>(true);

// Promises among the results.
const mixed = matchStatus(known, { 200: async (response) => response.data, default: () => undefined });
same<typeof mixed, Promise<string> | undefined>(true);

// Methods and functions without a parameter.
const methods = matchStatus(known, {
  200({ data }) {
    return data;
  },
  default: () => "other",
});
same<typeof methods, string>(true);

// fetch's Response.
const ofFetch = matchStatus(fetched, {
  404: (response) => {
    same<typeof response, Response & { readonly status: 404 }>(true);
    return response.status;
  },
  "2xx": (response) => {
    same<typeof response.status, SuccessStatus>(true);
    return response.text();
  },
  default: (response) => {
    same<typeof response, Response>(true);
    return null;
  },
});
same<typeof ofFetch, 404 | Promise<string> | null>(true);

matchStatus(fetched, {
  "4xx": (response) => {
    same<typeof response.status, ClientErrorStatus>(true);
  },
  default: () => {},
});

// A range of codes, and a status that is no status code.
declare const anyCode: { readonly status: StatusCode };
matchStatus(anyCode, { 404: () => {}, default: (response) => void response.status });
declare const failed: { readonly status: 0 } | Found;
const ofFailed = matchStatus(failed, { 0: () => "failed", "2xx": ({ data }) => data });
same<typeof ofFailed, string>(true);

// Another library's enum.
declare enum OtherLibrary {
  OK = 200,
  NotFound = 404,
}
declare const fromEnum:
  | { readonly status: OtherLibrary.OK; readonly data: string }
  | { readonly status: OtherLibrary.NotFound; readonly error: Error };
const ofEnum = matchStatus(fromEnum, {
  [OtherLibrary.OK]: (response) => response.data,
  404: (response) => response.error,
});
same<typeof ofEnum, string | Error>(true);

// Handlers that are written apart from the call.
const apart = {
  "2xx": (response) => response.status,
  "4xx": (response) => response.status,
} satisfies StatusHandlers<Known>;
const ofApart = matchStatus(known, apart);
same<typeof ofApart, 200 | 201 | 404 | 422>(true);

// In generic code, for the statuses of the constraint.
export const one = <R extends { readonly status: number }>(response: R): number =>
  matchStatus(response, { default: () => 1 });
export const statusText = <R extends { readonly status: number }>(response: R): string =>
  matchStatus(response, { 404: ({ status }) => String(status satisfies 404), default: ({ status }) => String(status) });
export const statusOfKnown = <R extends Known>(response: R): string =>
  matchStatus(response, { 200: ({ data }) => data, default: ({ status }) => String(status) });
// @ts-expect-error: `default` is missing in generic code
export const incomplete = <R extends { readonly status: number }>(r: R): number => matchStatus(r, { "4xx": () => 1 });

// The type that the result is wanted as.
export const wanted: "a" | "b" = matchStatus(known, { 200: () => "a", default: () => "b" });
export const wantedOfParameters: { kind: "a" } | null = matchStatus(known, {
  200: ({ data }) => (data === "" ? null : { kind: "a" }),
  default: () => null,
});
export const wantedTuple: readonly ["a", number] = matchStatus(known, { 200: () => ["a", 1], default: () => ["a", 2] });
export const wantedPromise: Promise<"a" | "b"> = matchStatus(known, { 200: async () => "a", default: async () => "b" });
export const returned = (response: Known): "a" | "b" => matchStatus(response, { 200: () => "a", default: () => "b" });
// @ts-expect-error: "c" is not wanted
export const unwanted: "a" | "b" = matchStatus(known, { 200: () => "a", default: () => "c" });

// A number, and a union of numbers.
declare const number: number;
const ofNumber = matchStatus(number, { 404: (status) => status, "5xx": () => "server", default: () => null });
same<typeof ofNumber, 404 | string | null>(true);
declare const code: 200 | 404;
const ofCode = matchStatus(code, { 404: (status) => status, "2xx": (status) => status });
same<typeof ofCode, 200 | 404>(true);

// `statusCode`.
declare const result: { readonly statusCode: 200; readonly body: string } | { readonly statusCode: 404 };
const ofResult = matchStatus(result, { 200: ({ body }) => body, 404: ({ statusCode }) => statusCode });
same<typeof ofResult, string | 404>(true);

// Handlers put together by spreads.
const common = { 404: () => 404 as const, default: () => null };
const ofSpread = matchStatus(known, { ...common, 200: ({ data }) => data });
same<typeof ofSpread, string | 404 | null>(true);
declare const flag: boolean;
const ofChoice = matchStatus(known, { ...(flag ? { 404: () => 404 as const } : {}), default: () => null });
same<typeof ofChoice, 404 | null>(true);
const ofAnd = matchStatus(known, { ...(flag && { 404: () => 404 as const }), default: (response: Known) => response });
same<typeof ofAnd, 404 | Known>(true);
const [first, second] = [{ 200: () => 200 as const, default: () => null }, common];
const ofEither = matchStatus(known, flag ? first : second);
same<typeof ofEither, 200 | 404 | null>(true);

// Numbers that list no values.
declare const branded: { readonly status: number & { readonly brand: unique symbol }; readonly data: string };
const ofBranded = matchStatus(branded, { 404: ({ data }) => data, "2xx": () => 1, default: () => null });
same<typeof ofBranded, string | number | null>(true);
/** In a declaration, a member without a value is a computed one. */
declare enum Computed {
  OK,
}
declare const computed: { readonly status: Computed; readonly data: string };
const ofComputed = matchStatus(computed, { 200: ({ data }) => data, "4xx": () => 1, default: () => null });
same<typeof ofComputed, string | number | null>(true);
declare const anything: any;
matchStatus(anything, { 404: () => 1, default: (response) => response.data });

// A status without a handler.
// @ts-expect-error: 404 is missing
matchStatus(known, { 200: () => 1, 201: () => 1, 422: () => 1 });
// @ts-expect-error: 422 is missing
matchStatus(known, { "2xx": () => 1, 404: () => 1 });
// @ts-expect-error: 422 and 404 are missing
matchStatus(known, { "2xx": () => 1 });
// @ts-expect-error: fetch's status may be 0
matchStatus(fetched, { "1xx": () => 1, "2xx": () => 1, "3xx": () => 1, "4xx": () => 1, "5xx": () => 1 });

// A handler that may be absent.
// @ts-expect-error: 404 may be missing
matchStatus(known, { "2xx": () => 1, 422: () => 1, ...(flag ? { 404: () => 1 } : {}) });
// @ts-expect-error: `default` must take 404 too, where its handler is absent
matchStatus(known, { ...(flag ? { 404: () => 1 } : {}), default: (response) => response.status });
declare const maybe: (() => 1) | undefined;
// @ts-expect-error: the handler may be undefined
matchStatus(fetched, { default: maybe });
// @ts-expect-error: an empty record would do
matchStatus(known, {} as Readonly<Record<number, () => 1>>);
// @ts-expect-error: so would this one
matchStatus(known, {} as Readonly<Record<string, () => 1>>);
// @ts-expect-error: and this one
matchStatus(known, {} as { readonly [key: `${number}`]: () => 1; readonly "4xx": () => 2 });
declare class Handling {
  200(): void;
  default(): void;
}
declare const handling: Handling;
// @ts-expect-error: the methods of a class are no own properties
matchStatus(known, handling);

// A handler that can never run.
// @ts-expect-error: no response has 500
matchStatus(known, { 500: () => 1, default: (response) => response.status });
// @ts-expect-error: no response is of 5xx
matchStatus(known, { "5xx": () => 1, default: (response) => response.status });
// @ts-expect-error: 404 and 422 are all that is of 4xx
matchStatus(known, { 404: ({ error }) => error, 422: ({ id }) => id, "4xx": () => 1, "2xx": ({ status }) => status });
// @ts-expect-error: nothing is left for default
matchStatus(known, { "2xx": ({ status }) => status, "4xx": ({ status }) => status, default: () => 1 });
// @ts-expect-error: 600 is no status code
matchStatus(fetched, { 600: () => 1, default: (response) => response.status });
// @ts-expect-error: there is no such class
matchStatus(fetched, { "6xx": () => 1, default: (response) => response.status });
// @ts-expect-error: neither a code, nor a class, nor default
matchStatus(fetched, { other: () => 1, default: (response) => response.status });
// @ts-expect-error: a class in capitals
matchStatus(known, { "4XX": () => 1, default: (response) => response.status });
// @ts-expect-error: a name
matchStatus(known, { NotFound: () => 1, default: (response) => response.status });

// A handler that is none, or that wants another response.
// @ts-expect-error: not a function
matchStatus(known, { 200: "no function", default: (response) => response.status });
// @ts-expect-error: 200 has no error
matchStatus(known, { 200: (response: Missing) => response.error, default: (response) => response.status });
// @ts-expect-error: nor in its inferred type
matchStatus(known, { 200: (response) => response.error, default: (response) => response.status });
// @ts-expect-error: no numeric status
matchStatus({ status: "200" }, { default: () => 1 });
// @ts-expect-error: the status may be absent
matchStatus({} as { readonly status?: number }, { default: () => 1 });
// @ts-expect-error: unknown may have no status
matchStatus({} as unknown, { default: () => 1 });
