import ky, { isHTTPError } from "ky";
import { HttpStatus, hasStatus, matchStatus, reasonPhrase } from "typed-http-status";
import { expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";
import { createUserServer, type Problem, type User } from "./users.js";

const url = await listen(createUserServer());
const strict = ky.create({ prefixUrl: url, retry: 0 });
const lenient = strict.extend({ throwHttpErrors: false });

test.each([
  ["ada", "Hello, ada!"],
  ["bob", "Not Found: bob is not there"],
  ["eve", "Try again later (503 Service Unavailable)."],
])("matchStatus handles each answer: %s", async (name, expected) => {
  const greeting = await matchStatus(await lenient.get(`users/${name}`), {
    [HttpStatus.OK]: async (response) => {
      expectTypeOf(response.status).toEqualTypeOf<200>();
      return `Hello, ${(await response.json<User>()).name}!`;
    },
    "4xx": async (response) => `${reasonPhrase(response.status)}: ${(await response.json<Problem>()).message}`,
    default: ({ status, statusText }) => `Try again later (${status} ${statusText}).`,
  });
  expect(greeting).toBe(expected);
});

test.each([
  ["bob", "Created"],
  ["ada", "Conflict: ada is there already"],
  ["eve", "Service Unavailable"],
])("hasStatus narrows a response, and the response of an HTTPError: %s", async (name, expected) => {
  let answer: string;
  try {
    const response = await strict.put(`users/${name}`);
    expect(hasStatus(response, HttpStatus.Created)).toBe(true);
    answer = response.statusText;
  } catch (error) {
    if (!isHTTPError<Problem>(error)) {
      throw error;
    }
    const { response } = error;
    if (hasStatus(response, HttpStatus.Conflict)) {
      expectTypeOf(response.status).toEqualTypeOf<409>();
      const problem = await response.json();
      expectTypeOf(problem).toEqualTypeOf<Problem>();
      answer = `${reasonPhrase(response.status)}: ${problem.message}`;
    } else {
      answer = response.statusText;
      expect(answer).toBe(reasonPhrase(response.status));
    }
  }
  expect(answer).toBe(expected);
});
