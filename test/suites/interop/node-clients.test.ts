import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { AxiosError } from "axios";
import got from "got";
import { FetchError, ofetch } from "ofetch";
import { HttpStatus, hasStatus, isError, matchStatus, reasonPhrase } from "typed-http-status";
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

test("hasStatus narrows an error of ofetch, and the `unknown` of a catch", async () => {
  try {
    await ofetch(`${url}/users/bob`);
    expect.unreachable();
  } catch (error) {
    expect(hasStatus(error, 404)).toBe(true);
    if (hasStatus(error, 404)) {
      expectTypeOf(error).toEqualTypeOf<{ readonly status: 404 }>();
    }
    if (error instanceof FetchError && hasStatus(error, "4xx")) {
      expect(error.data).toEqual({ message: "bob is not there" });
      expect(isError(error.status)).toBe(true);
    }
  }
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

test("hasStatus and matchStatus take the result of a Lambda function", () => {
  type Result = { statusCode: 200; body: string } | { statusCode: 404 };
  const respond = (): Result => ({ statusCode: 200, body: "here" });
  expect(matchStatus(respond(), { 200: ({ body }) => body, 404: ({ statusCode }) => statusCode })).toBe("here");
});
