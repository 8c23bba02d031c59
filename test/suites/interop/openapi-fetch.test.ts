import createClient from "openapi-fetch";
import {
  expectStatus,
  HttpStatus,
  hasStatus,
  matchStatus,
  reasonPhrase,
  type StatusCode,
  StatusError,
} from "typed-http-status";
import { byDeclaredStatus, byStatus, type StatusResult } from "typed-http-status/openapi";
import { expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";
import type { components, paths } from "./openapi.generated.js";
import { createUserServer } from "./users.js";

type User = components["schemas"]["User"];
type Problem = components["schemas"]["Problem"];

const client = createClient<paths>({ baseUrl: await listen(createUserServer()) });

const named = (name: string) => ({ params: { path: { name } } });

test.each([
  ["ada", "Hello, ada!"],
  ["bob", "Not Found: bob is not there"],
  ["eve", 'Unexpected status 503: {"message":"Out of order"}'],
])("byStatus gives each handler the body of its status: %s", async (name, expected) => {
  const user = await byStatus(client.GET("/users/{name}", named(name)));
  expectTypeOf(user).toEqualTypeOf<
    | StatusResult<200, User, Response>
    | StatusResult<404, Problem, Response>
    | StatusResult<Exclude<StatusCode, 200 | 404>, unknown, Response>
  >();
  const greeting = matchStatus(user, {
    [HttpStatus.OK]: ({ body }) => {
      expectTypeOf(body).toEqualTypeOf<User>();
      return `Hello, ${body.name}!`;
    },
    [HttpStatus.NotFound]: ({ status, body }) => {
      expectTypeOf(body).toEqualTypeOf<Problem>();
      return `${reasonPhrase(status)}: ${body.message}`;
    },
    // A server may send a status that the document does not list.
    default: ({ status, body }) => {
      expectTypeOf(body).toBeUnknown();
      return `Unexpected status ${status}: ${JSON.stringify(body)}`;
    },
  });
  expectTypeOf(greeting).toEqualTypeOf<string>();
  expect(greeting).toBe(expected);
});

test.each([
  ["ada", "ada is there already"],
  ["bob", "bob"],
])("hasStatus leaves the right body in both branches: %s", async (name, expected) => {
  const added = await byDeclaredStatus(client.PUT("/users/{name}", named(name)));
  let answer: string;
  if (hasStatus(added, HttpStatus.Created)) {
    expectTypeOf(added.body).toEqualTypeOf<User>();
    answer = added.body.name;
  } else {
    expectTypeOf(added).toEqualTypeOf<StatusResult<409, Problem, Response>>();
    answer = added.body.message;
  }
  expect(answer).toBe(expected);
});

test("byDeclaredStatus needs a handler for each declared status, and no other", async () => {
  const remove = async (name: string) =>
    matchStatus(await byDeclaredStatus(client.DELETE("/users/{name}", named(name))), {
      [HttpStatus.NoContent]: ({ status, body }) => {
        expectTypeOf(body).toBeUndefined();
        expect(body).toBeUndefined();
        return reasonPhrase(status);
      },
      [HttpStatus.NotFound]: ({ body }) => body.message,
    });
  expect(await remove("ada")).toBe("No Content");
  expect(await remove("bob")).toBe("bob is not there");
  await expect(remove("eve")).rejects.toThrow(new RangeError("no handler for status 503"));
});

test("expectStatus around the call gives the body, or an error that has the response", async () => {
  const find = (name: string) => expectStatus(byStatus(client.GET("/users/{name}", named(name))), HttpStatus.OK);
  const found = await find("ada");
  expectTypeOf(found.body).toEqualTypeOf<User>();
  expect(found.body).toEqual({ name: "ada" });

  const error: unknown = await find("bob").catch((error: unknown) => error);
  expect(error).toBeInstanceOf(StatusError);
  expect(hasStatus(error, HttpStatus.NotFound)).toBe(true);
  expect((error as StatusError).message).toMatch(/^http:.*\/users\/bob 404 Not Found, expected 200$/);
  // The body has been read and parsed, as the client does it.
  expect((error as StatusError).response).toMatchObject({ status: 404, body: { message: "bob is not there" } });
});

test.each([
  ["ada", 200],
  ["bob", 404],
])("the responses to HEAD have no body: %s", async (name, status) => {
  const head = await byStatus(client.HEAD("/users/{name}", named(name)));
  if (hasStatus(head, 200, 404)) {
    // Other responses without content may have an empty text, unless they are a success.
    expectTypeOf(head.body).toEqualTypeOf<"" | undefined>();
  }
  expect(head).toMatchObject({ status, body: undefined });
});

test("`parseAs` gives successes another form, and leaves problems as they are", async () => {
  const textOf = async (name: string) =>
    matchStatus(await byStatus(client.GET("/users/{name}", { ...named(name), parseAs: "text" })), {
      [HttpStatus.OK]: ({ body }) => {
        expectTypeOf(body).toBeString();
        return body;
      },
      [HttpStatus.NotFound]: ({ body }) => {
        expectTypeOf(body).toEqualTypeOf<Problem>();
        return body.message;
      },
      default: ({ status }) => `Unexpected status ${status}`,
    });
  expect(await textOf("ada")).toBe('{"name":"ada"}');
  expect(await textOf("bob")).toBe("bob is not there");

  const stream = await byDeclaredStatus(client.GET("/users/{name}", { ...named("ada"), parseAs: "stream" }));
  if (hasStatus(stream, HttpStatus.OK)) {
    expectTypeOf(stream.body).toEqualTypeOf<Response["body"]>();
    expect(await new Response(stream.body).json()).toEqual({ name: "ada" });
  }
});

test("middleware runs as ever, and byStatus gets what it answers", async () => {
  const watched = createClient<paths>({ baseUrl: "http://127.0.0.1:0" });
  watched.use({ onRequest: ({ schemaPath }) => Response.json({ message: schemaPath }, { status: 503 }) });
  expect(await byStatus(watched.GET("/users/{name}", named("ada")))).toMatchObject({
    status: 503,
    body: { message: "/users/{name}" },
  });

  const mended = createClient<paths>({ baseUrl: "http://127.0.0.1:0" });
  mended.use({ onError: () => Response.json({ name: "nobody" }) });
  expect(await byStatus(mended.GET("/users/{name}", named("ada")))).toMatchObject({
    status: 200,
    body: { name: "nobody" },
  });
});

test("what the client throws comes through", async () => {
  const calls = createClient<paths>({ baseUrl: "http://127.0.0.1:0" });
  const plain: unknown = await calls.GET("/users/{name}", named("ada")).catch((error: unknown) => error);
  const wrapped: unknown = await byStatus(calls.GET("/users/{name}", named("ada"))).catch((error: unknown) => error);
  expect(plain).toBeInstanceOf(TypeError);
  expect(wrapped).toEqual(plain);
});

test("without byStatus, matchStatus narrows the response, but not the data beside it", async () => {
  const { data, error, response } = await client.GET("/users/{name}", named("ada"));
  const greeting = matchStatus(response, {
    [HttpStatus.OK]: ({ status }) => {
      expectTypeOf(status).toEqualTypeOf<200>();
      expectTypeOf(data).toEqualTypeOf<User | undefined>();
      return `Hello, ${data?.name}!`;
    },
    default: ({ status }) => {
      expectTypeOf(error).toEqualTypeOf<Problem | undefined>();
      return `Unexpected status ${status}`;
    },
  });
  expect(greeting).toBe("Hello, ada!");
});

test("misspelt paths and methods are the client's own errors, and a handler is missing by its name", () => {
  const wrong = async () => {
    // @ts-expect-error: the document has no such path.
    await byStatus(client.GET("/user/{name}", named("ada")));
    // @ts-expect-error: the path has no such method.
    await byStatus(client.PATCH("/users/{name}", named("ada")));
    // @ts-expect-error: the path needs a name.
    await byStatus(client.GET("/users/{name}", { params: { path: {} } }));
    const user = await byDeclaredStatus(client.GET("/users/{name}", named("ada")));
    // @ts-expect-error: 404 is declared and has no handler.
    matchStatus(user, { [HttpStatus.OK]: ({ body }) => body.name });
    // @ts-expect-error: 503 is not declared.
    matchStatus(user, { 200: ({ body }) => body.name, 404: () => "", 503: () => "" });
  };
  expect(wrong).toBeTypeOf("function");
});
