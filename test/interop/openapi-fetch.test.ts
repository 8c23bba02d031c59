import createClient from "openapi-fetch";
import { HttpStatus, hasStatus, matchStatus, reasonPhrase } from "typed-http-status";
import { expect, expectTypeOf, test } from "vitest";
import { listen } from "./loopback.js";
import type { components, paths } from "./openapi.generated.js";
import { createUserServer } from "./users.js";

type User = components["schemas"]["User"];
type Problem = components["schemas"]["Problem"];

const client = createClient<paths>({ baseUrl: await listen(createUserServer()) });

test.each([
  ["ada", "Hello, ada!"],
  ["bob", "Not Found: bob is not there"],
  ["eve", "Unexpected status 503"],
])("matchStatus narrows the response, not what comes beside it: %s", async (name, expected) => {
  const { data, error, response } = await client.GET("/users/{name}", { params: { path: { name } } });
  const greeting = matchStatus(response, {
    [HttpStatus.OK]: ({ status }) => {
      expectTypeOf(status).toEqualTypeOf<200>();
      // `data` is not part of `response`: that it is there with 200 is what the document says, not what the type says.
      expectTypeOf(data).toEqualTypeOf<User | undefined>();
      return `Hello, ${data?.name}!`;
    },
    [HttpStatus.NotFound]: ({ status }) => {
      expectTypeOf(error).toEqualTypeOf<Problem | undefined>();
      return `${reasonPhrase(status)}: ${error?.message}`;
    },
    // The type of `response` is fetch's: it does not know which statuses the document has, and a server may send others.
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
])("where neither data nor error has a body, the status alone tells what happened: %s", async (name, expected) => {
  const answer = await client.HEAD("/users/{name}", { params: { path: { name } } });
  expect([answer.data, answer.error]).toEqual([undefined, undefined]);
  expect(hasStatus(answer.response, "2xx") ? "is there" : "is not there").toBe(expected);
});

test("a code, a class and the rest", async () => {
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
