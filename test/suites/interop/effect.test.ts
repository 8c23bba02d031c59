import { Effect } from "effect";
import { FetchHttpClient, HttpClient, type HttpClientError, HttpClientResponse } from "effect/http";
import {
  expectStatus,
  HttpStatus,
  hasStatus,
  isSuccess,
  matchStatus,
  reasonPhrase,
  StatusError,
} from "typed-http-status";
import { expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";
import { createUserServer } from "./users.js";

const url = await listen(createUserServer());

const find = (name: string) => HttpClient.get(`${url}/users/${name}`);

const run = <Success, Failure>(effect: Effect.Effect<Success, Failure, HttpClient.HttpClient>) =>
  Effect.runPromise(effect.pipe(Effect.provide(FetchHttpClient.layer)));

test.each([
  ["ada", '200 OK: {"name":"ada"}'],
  ["bob", '404 Not Found: {"message":"bob is not there"}'],
  ["eve", "503 failed"],
])("matchStatus gives an effect for each status: %s", async (name, expected) => {
  const describe = find(name).pipe(
    Effect.flatMap((response) =>
      matchStatus(response, {
        [HttpStatus.OK]: ({ status, text }) => {
          expectTypeOf(status).toEqualTypeOf<200>();
          return Effect.map(text, (body) => `${status} ${reasonPhrase(status)}: ${body}`);
        },
        "4xx": ({ status, text }) => Effect.map(text, (body) => `${status} ${reasonPhrase(status)}: ${body}`),
        default: ({ status }) => Effect.succeed(`${status} failed`),
      }),
    ),
  );
  expectTypeOf(describe).toEqualTypeOf<Effect.Effect<string, HttpClientError.HttpClientError, HttpClient.HttpClient>>();
  expect(await run(describe)).toBe(expected);
});

test("hasStatus narrows the response of an HttpClientError, if there is one", async () => {
  const failing = (effect: ReturnType<typeof find>) =>
    run(effect.pipe(Effect.flatMap(HttpClientResponse.filterStatus(isSuccess)), Effect.flip));
  const { response } = await failing(find("bob"));
  expect(hasStatus(response, HttpStatus.NotFound)).toBe(true);
  if (hasStatus(response, HttpStatus.NotFound)) {
    expectTypeOf(response.status).toEqualTypeOf<404>();
    expect(await Effect.runPromise(response.json)).toEqual({ message: "bob is not there" });
  }
  const unreachable = await failing(HttpClient.get("http://127.0.0.1:0"));
  expect(hasStatus(unreachable.response, "4xx", "5xx")).toBe(false);
});

test("expectStatus makes an effect that fails with a StatusError", async () => {
  const found = (name: string) =>
    find(name).pipe(
      Effect.flatMap((response) =>
        Effect.tryPromise({
          try: () => expectStatus(response, "2xx"),
          catch: (error) => error as StatusError<typeof response>,
        }),
      ),
    );
  expect((await run(found("ada"))).status).toBe(200);
  const recovered = found("bob").pipe(
    Effect.catchIf(
      (error) => hasStatus(error, HttpStatus.NotFound),
      (error) => Effect.succeed(error),
    ),
  );
  expect(await run(recovered)).toBeInstanceOf(StatusError);
});
