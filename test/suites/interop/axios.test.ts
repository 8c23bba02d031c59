import axios, { AxiosError, type AxiosResponse, HttpStatusCode } from "axios";
import {
  expectStatus,
  HttpStatus,
  hasStatus,
  isError,
  matchStatus,
  reasonPhrase,
  type WithStatus,
} from "typed-http-status";
import { expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";
import { createUserServer, type Problem, type User } from "./users.js";

const url = await listen(createUserServer());
const strict = axios.create({ baseURL: url });
const lenient = axios.create({ baseURL: url, validateStatus: () => true });

/** The server's documented responses. axios knows the types of the bodies, but not which status has which body. */
type UserResponse = WithStatus<AxiosResponse<User>, 200> | WithStatus<AxiosResponse<Problem>, 404 | 503>;

test.each([
  ["ada", "Hello, ada!"],
  ["bob", "Not Found: bob is not there"],
  ["eve", "Service Unavailable: Out of order"],
])("matchStatus handles each answer: %s", async (name, expected) => {
  const response = await lenient.get<unknown, UserResponse>(`users/${name}`);
  const greeting = matchStatus(response, {
    [HttpStatus.OK]: ({ data }) => {
      expectTypeOf(data).toEqualTypeOf<User>();
      return `Hello, ${data.name}!`;
    },
    default: ({ status, data }) => {
      expectTypeOf(status).toEqualTypeOf<404 | 503>();
      expectTypeOf(data).toEqualTypeOf<Problem>();
      return `${reasonPhrase(status)}: ${data.message}`;
    },
  });
  expect(greeting).toBe(expected);
});

test.each([
  ["ada", "ada"],
  ["bob", "Not Found"],
])("hasStatus narrows a response of any status: %s", async (name, expected) => {
  const response = await lenient.get<User>(`users/${name}`);
  let answer = response.statusText;
  if (hasStatus(response, HttpStatus.OK)) {
    expectTypeOf(response.status).toEqualTypeOf<200>();
    answer = response.data.name;
  }
  expect(answer).toBe(expected);
  expect(response.statusText).toBe(reasonPhrase(response.status));
});

test.each([
  ["users/ada", "Conflict: ada is there already"],
  ["users/eve", "Service Unavailable"],
  ["http://127.0.0.1:0", "no answer"],
])("hasStatus narrows the response of an AxiosError: %s", async (path, expected) => {
  const error: unknown = await strict.put(path).catch((error: unknown) => error);
  if (!axios.isAxiosError<Problem>(error)) {
    throw error;
  }
  let answer = "no answer";
  if (hasStatus(error.response, HttpStatus.Conflict)) {
    expectTypeOf(error.response.data).toEqualTypeOf<Problem>();
    expectTypeOf(error.response.status).toEqualTypeOf<409>();
    answer = `${reasonPhrase(error.response.status)}: ${error.response.data.message}`;
  } else if (error.response) {
    answer = error.response.statusText;
  }
  expect(answer).toBe(expected);
  expect(isError(error.status)).toBe(error.response !== undefined);
});

test("hasStatus narrows an AxiosError itself", () => {
  const error = new AxiosError("missing");
  expect(hasStatus(error, 404)).toBe(false);
  error.status = 404;
  expect(hasStatus(error, 404)).toBe(true);
  if (hasStatus(error, 404)) {
    expectTypeOf(error.status).toEqualTypeOf<404>();
    expectTypeOf(error.message).toBeString();
  }
});

test("expectStatus takes the place of `validateStatus`", async () => {
  const found = await expectStatus(lenient.get<User>("users/ada"), HttpStatus.OK);
  expectTypeOf(found).toExtend<AxiosResponse<User>>();
  expectTypeOf(found.status).toEqualTypeOf<200>();
  expect(found.data).toEqual({ name: "ada" });
  await expect(expectStatus(lenient.get("users/bob"), HttpStatus.OK)).rejects.toThrow(/^404 Not Found, expected 200$/);
});

test("a member is assignable to axios's own enum if that has the code", () => {
  const status: HttpStatusCode = HttpStatus.NotFound;
  expect(status).toBe(HttpStatusCode.NotFound);
});
