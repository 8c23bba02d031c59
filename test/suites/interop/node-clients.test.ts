import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import got, { HTTPError } from "got";
import {
  assertStatus,
  expectStatus,
  HttpStatus,
  hasStatus,
  matchStatus,
  reasonPhrase,
  StatusError,
} from "typed-http-status";
import { request } from "undici";
import { expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";
import { createUserServer } from "./users.js";

const url = await listen(createUserServer());

test("hasStatus narrows the `statusCode` of Node's own response", async () => {
  const [message] = (await once(get(`${url}/users/bob`), "response")) as [IncomingMessage];
  message.resume();
  expect([hasStatus(message, "2xx"), hasStatus(message, "4xx")]).toEqual([false, true]);
  if (hasStatus(message, 404)) {
    expectTypeOf(message.statusCode).toEqualTypeOf<404>();
    expect(message.statusMessage).toBe(reasonPhrase(message.statusCode));
  }
});

test.each([
  ["ada", "found"],
  ["bob", 404],
  ["eve", 503],
])("matchStatus handles a response of undici: %s", async (name, expected) => {
  const response = await request(`${url}/users/${name}`);
  await response.body.dump();
  const answer = matchStatus(response, { 200: () => "found", default: ({ statusCode }) => statusCode });
  expectTypeOf(answer).toEqualTypeOf<string | number>();
  expect(answer).toBe(expected);
});

test("hasStatus narrows a response of got", async () => {
  const response = await got(`${url}/users/bob`, { throwHttpErrors: false });
  expect(hasStatus(response, HttpStatus.NotFound)).toBe(true);
  if (hasStatus(response, HttpStatus.NotFound)) {
    expectTypeOf(response.statusCode).toEqualTypeOf<404>();
    expectTypeOf(response.body).toBeString();
  }
});

test("assertStatus narrows Node's own response", async () => {
  const [message] = (await once(get(`${url}/users/ada`), "response")) as [IncomingMessage];
  message.resume();
  assertStatus(message, "2xx");
  expectTypeOf(message).toExtend<IncomingMessage>();
  expect(hasStatus(message, HttpStatus.OK)).toBe(true);
  expect(() => assertStatus(message, "3xx", HttpStatus.NoContent)).toThrow(/^200, expected 3xx or 204$/);
});

test("expectStatus takes a request of undici, and leaves the body unread", async () => {
  const found = await expectStatus(request(`${url}/users/ada`), HttpStatus.OK);
  expectTypeOf(found.statusCode).toEqualTypeOf<200>();
  expect(await found.body.json()).toEqual({ name: "ada" });

  const error: unknown = await expectStatus(request(`${url}/users/bob`), "2xx").catch((error: unknown) => error);
  if (!(error instanceof StatusError)) {
    throw error;
  }
  expect(error).toMatchObject({ message: "404 Not Found, expected 2xx", status: 404, statusClass: "4xx" });
  const response = error.response as Awaited<ReturnType<typeof request>>;
  expect(await response.body.json()).toEqual({ message: "bob is not there" });
});

test("expectStatus takes a request of got, whose own error hasStatus narrows by its response", async () => {
  const lenient = got.extend({ prefixUrl: url, throwHttpErrors: false, retry: { limit: 0 } });
  const found = await expectStatus(lenient("users/ada", { responseType: "json" }), HttpStatus.OK);
  expectTypeOf(found.statusCode).toEqualTypeOf<200>();
  expect(found.body).toEqual({ name: "ada" });
  await expect(expectStatus(lenient("users/bob"), HttpStatus.OK)).rejects.toThrow(`${url}/users/bob 404, expected 200`);

  const error: unknown = await got(`${url}/users/bob`).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(HTTPError);
  expect(error instanceof HTTPError && hasStatus(error.response, HttpStatus.NotFound)).toBe(true);
});

test("hasStatus and matchStatus take the result of a Lambda function", () => {
  type Result = { statusCode: 200; body: string } | { statusCode: 404 };
  const respond = (): Result => ({ statusCode: 200, body: "here" });
  expect(matchStatus(respond(), { 200: ({ body }) => body, 404: ({ statusCode }) => statusCode })).toBe("here");
});
