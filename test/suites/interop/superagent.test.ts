import superagent from "superagent";
import { expectStatus, HttpStatus, hasStatus, matchStatus, reasonPhrase, StatusError } from "typed-http-status";
import { expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";
import { createUserServer } from "./users.js";

const url = await listen(createUserServer());

/** A request that takes every status for a success. */
const lenient = (name: string) => superagent.get(`${url}/users/${name}`).ok(() => true);

test.each([
  ["ada", "Hello, ada!"],
  ["bob", "Not Found: bob is not there"],
  ["eve", "Unexpected status 503"],
])("matchStatus handles each answer: %s", async (name, expected) => {
  const greeting = matchStatus(await lenient(name), {
    [HttpStatus.OK]: ({ status, body }) => {
      expectTypeOf(status).toEqualTypeOf<200>();
      return `Hello, ${body.name}!`;
    },
    "4xx": ({ status, body }) => `${reasonPhrase(status)}: ${body.message}`,
    default: ({ status }) => `Unexpected status ${status}`,
  });
  expect(greeting).toBe(expected);
});

test("hasStatus narrows the `unknown` of a catch", async () => {
  const error: unknown = await superagent.put(`${url}/users/ada`).catch((error: unknown) => error);
  expect(hasStatus(error, HttpStatus.Conflict)).toBe(true);
  const unreachable: unknown = await superagent.get("http://127.0.0.1:0").catch((error: unknown) => error);
  expect(hasStatus(unreachable, "4xx", "5xx")).toBe(false);
});

test("expectStatus takes the request, which it starts", async () => {
  const found = await expectStatus(lenient("ada"), HttpStatus.OK);
  expectTypeOf(found.status).toEqualTypeOf<200>();
  expect(found.body).toEqual({ name: "ada" });
  const error: unknown = await expectStatus(lenient("bob"), HttpStatus.OK).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(StatusError);
  expect(hasStatus(error, HttpStatus.NotFound)).toBe(true);
});
