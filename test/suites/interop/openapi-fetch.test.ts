import createClient from "openapi-fetch";
import { HttpStatus, hasStatus, matchStatus, reasonPhrase } from "typed-http-status";
import { expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";
import type { components, paths } from "./openapi.generated.js";
import { createUserServer } from "./users.js";

type User = components["schemas"]["User"];
type Problem = components["schemas"]["Problem"];

const client = createClient<paths>({ baseUrl: await listen(createUserServer()) });

test.each([
  ["ada", "Hello, ada!"],
  ["bob", "Not Found: bob is not there"],
  ["eve", "Unexpected status 503"],
])("matchStatus narrows the response, but not the data beside it: %s", async (name, expected) => {
  const { data, error, response } = await client.GET("/users/{name}", { params: { path: { name } } });
  const greeting = matchStatus(response, {
    [HttpStatus.OK]: ({ status }) => {
      expectTypeOf(status).toEqualTypeOf<200>();
      // `data` is not part of `response`, so the type does not know that it is there with 200.
      expectTypeOf(data).toEqualTypeOf<User | undefined>();
      return `Hello, ${data?.name}!`;
    },
    [HttpStatus.NotFound]: ({ status }) => {
      expectTypeOf(error).toEqualTypeOf<Problem | undefined>();
      return `${reasonPhrase(status)}: ${error?.message}`;
    },
    // `response` has fetch's type, which allows any status. A server may send one that the document does not list.
    default: ({ status }) => `Unexpected status ${status}`,
  });
  expect(greeting).toBe(expected);
});

test.each([
  ["ada", "ada is there already"],
  ["bob", "bob"],
])("hasStatus does the same: %s", async (name, expected) => {
  const { data, error, response } = await client.PUT("/users/{name}", { params: { path: { name } } });
  let answer: string | undefined;
  if (hasStatus(response, HttpStatus.Created)) {
    expectTypeOf(response.status).toEqualTypeOf<201>();
    answer = data?.name;
  } else {
    answer = error?.message;
  }
  expect(answer).toBe(expected);
  expect(response.statusText).toBe(reasonPhrase(response.status));
});

test.each([
  ["ada", "is there"],
  ["bob", "is not there"],
])("without a body, only the status says what happened: %s", async (name, expected) => {
  const answer = await client.HEAD("/users/{name}", { params: { path: { name } } });
  expect([answer.data, answer.error]).toEqual([undefined, undefined]);
  expect(hasStatus(answer.response, "2xx") ? "is there" : "is not there").toBe(expected);
});

test("handlers can be for a code, a class and the rest", async () => {
  const remove = async (name: string) => {
    const { error, response } = await client.DELETE("/users/{name}", { params: { path: { name } } });
    return matchStatus(response, {
      [HttpStatus.NoContent]: ({ status }) => reasonPhrase(status),
      "4xx": () => error?.message,
      default: ({ status }) => `Unexpected status ${status}`,
    });
  };
  expect(await remove("ada")).toBe("No Content");
  expect(await remove("bob")).toBe("bob is not there");
  expect(await remove("eve")).toBe("Unexpected status 503");
});
