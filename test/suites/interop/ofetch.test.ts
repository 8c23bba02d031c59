import { FetchError, ofetch } from "ofetch";
import { expectStatus, HttpStatus, hasStatus, isRetryable, StatusError } from "typed-http-status";
import { expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";
import { createUserServer, type Problem, type User } from "./users.js";

const url = await listen(createUserServer());
const api = ofetch.create({ baseURL: url, retry: 0 });

test("hasStatus narrows the `unknown` of a catch", async () => {
  const error: unknown = await api("/users/bob").catch((error: unknown) => error);
  expect(hasStatus(error, HttpStatus.NotFound)).toBe(true);
  if (hasStatus(error, HttpStatus.NotFound)) {
    expectTypeOf(error).toEqualTypeOf<{ readonly status: 404 }>();
  }
});

test.each([
  ["/users/ada", "Conflict: ada is there already"],
  ["/users/eve", "Out of order"],
])("hasStatus narrows a FetchError, and keeps the type of its data: %s", async (path, expected) => {
  const error: FetchError<Problem> = await api(path, { method: "PUT" }).catch((error: FetchError) => error);
  let answer = isRetryable(error.status) ? error.data?.message : "failed";
  if (hasStatus(error, HttpStatus.Conflict)) {
    // The type has an optional `statusCode` too, which counts where `status` is absent.
    expectTypeOf(error.status).toEqualTypeOf<409 | undefined>();
    expectTypeOf(error.data).toEqualTypeOf<Problem | undefined>();
    answer = `${error.statusText}: ${error.data?.message}`;
  }
  expect(answer).toBe(expected);
});

test("a FetchError without a response has no status", async () => {
  const error: unknown = await api("http://127.0.0.1:0").catch((error: unknown) => error);
  expect(error).toBeInstanceOf(FetchError);
  expect(hasStatus(error, "4xx", "5xx")).toBe(false);
});

test("expectStatus takes the raw response, and keeps the type of its data", async () => {
  const find = (name: string) =>
    expectStatus(api.raw<User>(`/users/${name}`, { ignoreResponseError: true }), HttpStatus.OK);
  const found = await find("ada");
  expectTypeOf(found.status).toEqualTypeOf<200>();
  expectTypeOf(found._data).toEqualTypeOf<User | undefined>();
  expect(found._data).toEqual({ name: "ada" });
  const error: unknown = await find("bob").catch((error: unknown) => error);
  expect(error).toBeInstanceOf(StatusError);
  expect((error as StatusError).message).toBe(`${url}/users/bob 404 Not Found, expected 200`);
});
