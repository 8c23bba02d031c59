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
  "1xx": () => {},
  "2xx": () => {},
  "3xx": () => {},
  "4xx": (response) => {
    same<typeof response.status, ClientErrorStatus>(true);
  },
  "5xx": () => {},
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
export function statusText<R extends Known>(response: R): string {
  const any: Known = response;
  return matchStatus(any, { 200: ({ data }) => data, default: ({ status }) => String(status) });
}

// A status without a handler.
// @ts-expect-error: 404 is missing
matchStatus(known, { 200: () => 1, 201: () => 1, 422: () => 1 });
// @ts-expect-error: 422 is missing
matchStatus(known, { "2xx": () => 1, 404: () => 1 });
// @ts-expect-error: 422 and 404 are missing
matchStatus(known, { "2xx": () => 1 });
// @ts-expect-error: "5xx" is missing
matchStatus(fetched, { "1xx": () => 1, "2xx": () => 1, "3xx": () => 1, "4xx": () => 1 });

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

// A handler that is none, or that wants another response.
// @ts-expect-error: not a function
matchStatus(known, { 200: "no function", default: (response) => response.status });
// @ts-expect-error: 200 has no error
matchStatus(known, { 200: (response: Missing) => response.error, default: (response) => response.status });
// @ts-expect-error: nor in its inferred type
matchStatus(known, { 200: (response) => response.error, default: (response) => response.status });
// @ts-expect-error: no numeric status
matchStatus({ status: "200" }, { default: (response) => response.status });
