import { expectTypeOf, test } from "vitest";
import {
  assertStatus,
  expectStatus,
  hasStatus,
  type StatusClass,
  type StatusError,
  type SuccessStatus,
} from "../../src/index.js";

type UserResponse = { status: 200; user: string } | { status: 404; path: string } | { status: 500; reason: string };

declare const response: UserResponse;
declare const fetched: Response;
declare const unknown: unknown;
declare const anything: any;

test("assertStatus narrows as hasStatus does", () => {
  const subject = {} as UserResponse;
  assertStatus(subject, 200, 404);
  expectTypeOf(subject).toEqualTypeOf<{ status: 200; user: string } | { status: 404; path: string }>();
});

test("assertStatus narrows by patterns that are no literals, since it has no false branch", () => {
  const byUnion = (subject: UserResponse, pattern: 200 | 404) => {
    assertStatus(subject, pattern);
    return subject;
  };
  expectTypeOf(byUnion).returns.toEqualTypeOf<{ status: 200; user: string } | { status: 404; path: string }>();
  const bySpread = (subject: UserResponse, patterns: readonly (200 | "5xx")[]) => {
    assertStatus(subject, ...patterns);
    return subject;
  };
  expectTypeOf(bySpread).returns.toEqualTypeOf<{ status: 200; user: string } | { status: 500; reason: string }>();
});

test("assertStatus narrows wide statuses, numbers, and what may have no status", () => {
  const ofFetch = (subject: Response) => {
    assertStatus(subject, "2xx");
    return subject.status;
  };
  expectTypeOf(ofFetch).returns.toEqualTypeOf<SuccessStatus>();
  const ofNumber = (subject: number) => {
    assertStatus(subject, 404);
    return subject;
  };
  expectTypeOf(ofNumber).returns.toEqualTypeOf<404>();
  const ofUnknown = (subject: unknown) => {
    assertStatus(subject, 404);
    return subject.status;
  };
  expectTypeOf(ofUnknown).returns.toEqualTypeOf<404>();
  const ofAny = (subject: any) => {
    assertStatus(subject, 404);
    return subject.status;
  };
  expectTypeOf(ofAny).returns.toEqualTypeOf<404>();
  const ofOptional = (subject: UserResponse | undefined) => {
    assertStatus(subject, 200);
    return subject.user;
  };
  expectTypeOf(ofOptional).returns.toEqualTypeOf<string>();
});

test("expectStatus gives the subject narrowed, whether promised or not", () => {
  expectTypeOf(expectStatus(response, 200)).resolves.toEqualTypeOf<{ status: 200; user: string }>();
  expectTypeOf(expectStatus(Promise.resolve(response), "5xx")).resolves.toEqualTypeOf<{
    status: 500;
    reason: string;
  }>();
  expectTypeOf(expectStatus({} as UserResponse | Promise<UserResponse>, 404)).resolves.toEqualTypeOf<{
    status: 404;
    path: string;
  }>();
  expectTypeOf(expectStatus(fetched, 200)).resolves.toEqualTypeOf<Response & { readonly status: 200 }>();
  expectTypeOf(expectStatus(unknown, 200)).resolves.toEqualTypeOf<{ readonly status: 200 }>();
  expectTypeOf(expectStatus(anything, 200)).resolves.toEqualTypeOf<{ readonly status: 200 }>();
  expectTypeOf(expectStatus(404 as number, 404, 410)).resolves.toEqualTypeOf<404 | 410>();
});

test("they refuse what can have no status, and calls without a pattern", () => {
  // @ts-expect-error: a string has no status
  assertStatus("404", 404);
  // @ts-expect-error: a string has no status
  expectStatus("404", 404);
  // @ts-expect-error: a promised string has no status
  expectStatus(Promise.resolve("404"), 404);
  // @ts-expect-error: no pattern
  assertStatus(response);
  // @ts-expect-error: no pattern
  expectStatus(response);
  // @ts-expect-error: no code and no class
  expectStatus(response, "4XX");
});

test("StatusError keeps the type of the response", () => {
  const error = {} as StatusError<UserResponse>;
  expectTypeOf(error.response).toEqualTypeOf<UserResponse>();
  expectTypeOf(error.status).toEqualTypeOf<number | undefined>();
  expectTypeOf(error.statusClass).toEqualTypeOf<StatusClass | undefined>();
  if (hasStatus(unknown, 404)) {
    expectTypeOf(unknown.status).toEqualTypeOf<404>();
  }
});
