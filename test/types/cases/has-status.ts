import { HttpStatus, hasStatus, type StatusCode, type SuccessStatus, type WithStatus } from "typed-http-status";
import { type Changed, type Found, fetched, type Known, known, type Missing, same } from "./responses.js";

// A code, by number and by name.
if (hasStatus(known, 404)) {
  same<typeof known, Missing>(true);
} else {
  same<typeof known, Found | Changed>(true);
}
if (hasStatus(known, HttpStatus.OK)) {
  same<typeof known, Found>(true);
}

// A class: members that are matched whole keep their names; the other gets the statuses that are in the class.
if (hasStatus(known, "2xx")) {
  same<typeof known, Found | (Changed & { readonly status: 201 })>(true);
  same<(typeof known)["status"], 200 | 201>(true);
} else {
  same<typeof known, Missing | Changed>(true);
}

// Patterns of different kinds in one call.
if (hasStatus(known, 200, "4xx")) {
  same<typeof known, Found | Missing | (Changed & { readonly status: 422 })>(true);
}
if (hasStatus(known, 201, 422)) {
  same<typeof known, Changed>(true);
} else {
  same<typeof known, Found | Missing>(true);
}

// A pattern that no member has.
if (hasStatus(known, "5xx")) {
  same<typeof known, never>(true);
}

// fetch's Response.
if (hasStatus(fetched, 404)) {
  same<typeof fetched, Response & { readonly status: 404 }>(true);
  same<typeof fetched.status, 404>(true);
  same<typeof fetched.headers, Headers>(true);
} else {
  same<typeof fetched, Response>(true);
}
if (hasStatus(fetched, "2xx")) {
  same<typeof fetched.status, SuccessStatus>(true);
  if (hasStatus(fetched, 204, 205)) {
    same<typeof fetched.status, 204 | 205>(true);
  }
}

// A response that may be absent.
declare const absent: Known | null | undefined;
if (hasStatus(absent, 404)) {
  same<typeof absent, Missing>(true);
} else {
  same<typeof absent, Found | Changed | null | undefined>(true);
}

// In generic code.
export function generic<R extends { readonly status: number }>(response: R): 404 | undefined {
  return hasStatus(response, 404) ? response.status : undefined;
}
export function genericUnion<R extends Known>(response: R): Error | undefined {
  return hasStatus(response, 404) ? response.error : undefined;
}

// Types that are written in other ways.
type Frozen = Readonly<{ status: 200; data: string }> | Readonly<{ status: 404 }>;
export const frozenData = (response: Frozen): string | undefined =>
  hasStatus(response, 200) ? response.data : undefined;

declare class Reply {
  get status(): 200 | 500;
  readonly text: string;
}
export const replyStatus = (reply: Reply): 500 | undefined => (hasStatus(reply, "5xx") ? reply.status : undefined);

declare enum OtherLibrary {
  OK = 200,
  NotFound = 404,
}
type FromEnum = { status: OtherLibrary.OK; data: string } | { status: OtherLibrary.NotFound; error: Error };
export const enumData = (response: FromEnum): string | undefined =>
  hasStatus(response, 200) ? response.data : undefined;

// A range is narrowed by a range without multiplying the two.
declare const anyCode: { readonly status: StatusCode };
if (hasStatus(anyCode, "2xx")) {
  same<typeof anyCode.status, SuccessStatus>(true);
}

// The type that it narrows to.
same<WithStatus<Known, "2xx">, Found | (Changed & { readonly status: 201 })>(true);
same<WithStatus<Known, 404 | "2xx">, Missing | Found | (Changed & { readonly status: 201 })>(true);
same<WithStatus<Response, 404>, Response & { readonly status: 404 }>(true);
same<WithStatus<Known, 500>, never>(true);

// @ts-expect-error: no status code
hasStatus(known, 600);
// @ts-expect-error: no class
hasStatus(known, "6xx");
// @ts-expect-error: at least one pattern
hasStatus(known);
// @ts-expect-error: no numeric status
hasStatus({ status: "404" }, 404);
