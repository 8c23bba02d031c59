import { createServer } from "node:http";
import { treaty } from "@elysiajs/eden";
import { getRequestListener } from "@hono/node-server";
import { Elysia, t } from "elysia";
import {
  expectStatus,
  HttpStatus,
  hasStatus,
  isRetryable,
  matchStatus,
  reasonPhrase,
  StatusError,
} from "typed-http-status";
import { expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";

const user = t.Object({ name: t.String() });
const problem = t.Object({ message: t.String() });

const app = new Elysia().get(
  "/users/:name",
  ({ params: { name }, status }) => {
    if (name === "eve") {
      return status(HttpStatus.ServiceUnavailable, { message: "Out of order" });
    }
    return name === "ada"
      ? status(HttpStatus.OK, { name })
      : status(HttpStatus.NotFound, { message: `${name} is not there` });
  },
  {
    response: {
      [HttpStatus.OK]: user,
      [HttpStatus.NotFound]: problem,
      [HttpStatus.ServiceUnavailable]: problem,
    },
  },
);

const url = await listen(createServer(getRequestListener(app.fetch)));
const client = treaty<typeof app>(url);

test.each([
  ["ada", "Hello, ada!"],
  ["bob", "Not Found: bob is not there"],
  ["eve", "Service Unavailable: Out of order"],
])("matchStatus takes Eden's error, which has the problem of its status: %s", async (name, expected) => {
  const { data, error } = await client.users({ name }).get();
  const greeting = error
    ? matchStatus(error, {
        [HttpStatus.NotFound]: ({ status, value }) => {
          expectTypeOf(value).toEqualTypeOf<{ message: string }>();
          return `${reasonPhrase(status)}: ${value.message}`;
        },
        [HttpStatus.ServiceUnavailable]: ({ status, value }) => `${reasonPhrase(status)}: ${value.message}`,
        // Elysia answers with 422 if a parameter is not what the schema says.
        default: ({ status }) => `Unexpected status ${status}`,
      })
    : `Hello, ${data.name}!`;
  expect(greeting).toBe(expected);
});

test.each([
  ["ada", undefined],
  ["bob", "bob is not there"],
  ["eve", "try again"],
])("hasStatus narrows the error, if there is any: %s", async (name, expected) => {
  const { error } = await client.users({ name }).get();
  let answer: string | undefined;
  if (hasStatus(error, HttpStatus.NotFound)) {
    expectTypeOf(error.status).toEqualTypeOf<404>();
    answer = error.value.message;
  } else if (isRetryable(error?.status)) {
    answer = "try again";
  }
  expect(answer).toBe(expected);
});

test("expectStatus narrows the status of the result, but not the data beside it", async () => {
  const found = await expectStatus(client.users({ name: "ada" }).get(), HttpStatus.OK);
  expectTypeOf(found.status).toEqualTypeOf<200>();
  expectTypeOf(found.data).toEqualTypeOf<{ name: string } | null>();
  expect(found.data).toEqual({ name: "ada" });
  await expect(expectStatus(client.users({ name: "bob" }).get(), HttpStatus.OK)).rejects.toThrow(StatusError);
});
