import {
  HttpStatus,
  hasStatus,
  type ServerErrorStatus,
  type StatusClass,
  type StatusCode,
  type SuccessStatus,
  type WithStatus,
} from "typed-http-status";
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
declare const enumPattern: OtherLibrary;
if (hasStatus(known, OtherLibrary.OK)) {
  same<typeof known, Found>(true);
} else {
  same<typeof known, Missing | Changed>(true);
}
if (!hasStatus(known, enumPattern)) {
  same<typeof known, Known>(true);
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

// A pattern that is not one literal: "no" says nothing then, and so nothing is narrowed.
declare const either: 200 | 404;
declare const anyClass: StatusClass;
declare const anyMember: HttpStatus;
declare const list: (200 | 404)[];
declare const pair: readonly [200, 404];
declare const tuples: readonly [404] | readonly [200, 201];
declare const open: readonly [404, ...200[]];
declare const brandedPattern: 404 & { readonly brand: unique symbol };
if (hasStatus(known, either)) {
  same<typeof known, Known>(true);
} else {
  same<typeof known, Known>(true);
}
if (!hasStatus(known, anyClass)) {
  same<typeof known, Known>(true);
}
if (!hasStatus(known, anyMember)) {
  same<typeof known, Known>(true);
}
if (!hasStatus(known, ...list)) {
  same<typeof known, Known>(true);
}
if (!hasStatus(known, 404, either)) {
  same<typeof known, Known>(true);
}
if (!hasStatus(known, brandedPattern)) {
  same<typeof known, Known>(true);
}
if (!hasStatus(known, ...tuples)) {
  same<typeof known, Known>(true);
}
if (!hasStatus(known, ...open)) {
  same<typeof known, Known>(true);
}
if (hasStatus(known, ...pair)) {
  same<typeof known, Found | Missing>(true);
} else {
  same<typeof known, Changed>(true);
}
export function wrapped<R extends Known, const P extends 200 | 404>(response: R, pattern: P): boolean {
  if (!hasStatus(response, pattern)) {
    same<typeof response, R>(true);
  }
  return hasStatus(response, pattern);
}
// `any` and `unknown`, as what `catch` gives. The false branch stays as it was.
declare const anything: any;
if (hasStatus(anything, 404)) {
  same<typeof anything, { readonly status: 404 }>(true);
} else {
  same<typeof anything, any>(true);
}
declare const unknown: unknown;
if (hasStatus(unknown, 404)) {
  same<typeof unknown, { readonly status: 404 }>(true);
} else {
  same<typeof unknown, unknown>(true);
}
if (unknown && hasStatus(unknown, "5xx")) {
  same<typeof unknown, { readonly status: ServerErrorStatus }>(true);
}
declare const object: object;
if (hasStatus(object, 404)) {
  same<typeof object.status, 404>(true);
} else {
  same<typeof object, object>(true);
}

// A number, and a union of numbers.
declare const number: number;
if (hasStatus(number, 404, 410)) {
  same<typeof number, 404 | 410>(true);
} else {
  same<typeof number, number>(true);
}
declare const code: 200 | 404 | 500 | null;
if (hasStatus(code, 404, "5xx")) {
  same<typeof code, 404 | 500>(true);
} else {
  same<typeof code, 200 | null>(true);
}

// A status that may be absent.
interface FetchError extends Error {
  readonly status?: number;
}
declare const error: FetchError;
if (hasStatus(error, 404)) {
  same<typeof error, FetchError & { readonly status: 404 }>(true);
} else {
  same<typeof error, FetchError>(true);
}
declare const sometimes: { readonly status?: 200; readonly data: string } | Missing;
if (hasStatus(sometimes, 200)) {
  same<typeof sometimes.status, 200>(true);
  same<typeof sometimes.data, string>(true);
} else {
  same<typeof sometimes, { readonly status?: 200; readonly data: string } | Missing>(true);
}
declare const nullable: { readonly status: number | null };
if (hasStatus(nullable, 404)) {
  same<typeof nullable.status, 404>(true);
} else {
  same<typeof nullable.status, number | null>(true);
}

// `statusCode`, where there is no numeric `status`.
interface IncomingMessage {
  readonly statusCode?: number | undefined;
}
declare const message: IncomingMessage;
if (hasStatus(message, 404)) {
  same<typeof message, IncomingMessage & { readonly statusCode: 404 }>(true);
} else {
  same<typeof message, IncomingMessage>(true);
}
type Result = { readonly statusCode: 200; readonly body: string } | { readonly statusCode: 404 };
declare const result: Result;
if (hasStatus(result, 200)) {
  same<typeof result.body, string>(true);
} else {
  same<typeof result, { readonly statusCode: 404 }>(true);
}
type Worded = { readonly status: string; readonly statusCode: 200 | 500 };
declare const worded: Worded;
if (hasStatus(worded, 200)) {
  same<typeof worded, Worded & { readonly statusCode: 200 }>(true);
} else {
  same<typeof worded, Worded>(true);
}
interface Ambiguous {
  readonly status?: number;
  readonly statusCode: 200;
}
declare const ambiguous: Ambiguous;
if (hasStatus(ambiguous, 200)) {
  same<typeof ambiguous.statusCode, 200>(true);
  same<typeof ambiguous.status, 200 | undefined>(true);
} else {
  same<typeof ambiguous, Ambiguous>(true);
}

// Numbers that list no values: the member stays, in both branches.
type Branded = number & { readonly brand: unique symbol };
declare const branded: { readonly status: Branded; readonly data: string };
if (hasStatus(branded, 404)) {
  same<typeof branded.data, string>(true);
  same<typeof branded.status, Branded & 404>(true);
} else {
  same<typeof branded.status, Branded>(true);
}
/** In a declaration, a member without a value is a computed one. */
declare enum Computed {
  OK,
  NotFound,
}
declare const computed: { readonly status: Computed; readonly data: string };
if (hasStatus(computed, 200)) {
  same<typeof computed.data, string>(true);
  const status: Computed = computed.status;
  same<typeof status, Computed>(true);
} else {
  same<typeof computed.status, Computed>(true);
}
declare const bareComputed: Computed;
if (hasStatus(bareComputed, 200)) {
  const status: Computed = bareComputed;
  same<typeof status, Computed>(true);
} else {
  same<typeof bareComputed, Computed>(true);
}
declare const loose: { readonly status: any; readonly data: string };
if (hasStatus(loose, 200)) {
  same<typeof loose.data, string>(true);
} else {
  same<typeof loose.data, string>(true);
}

// Members that have no status drop out, as they do with `in`.
declare const mixed: Error | Found | string;
if (hasStatus(mixed, 200)) {
  same<typeof mixed, Found>(true);
} else {
  same<typeof mixed, Error | string>(true);
}

// @ts-expect-error: no status code
hasStatus(known, 600);
// @ts-expect-error: no class
hasStatus(known, "6xx");
// @ts-expect-error: at least one pattern
hasStatus(known);
// @ts-expect-error: a number may be no status code
hasStatus(known, number);
// @ts-expect-error: no numeric status
hasStatus({ status: "404" }, 404);
// @ts-expect-error: a string
hasStatus("404", 404);
// @ts-expect-error: a string or nothing
hasStatus({} as string | undefined, 404);
// @ts-expect-error: no status at all
hasStatus(new Error("missing"), 404);
