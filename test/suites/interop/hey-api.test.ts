import { expectStatus, HttpStatus, hasStatus, matchStatus, reasonPhrase, StatusError } from "typed-http-status";
import { byDeclaredStatus, byStatus, type StatusResult } from "typed-http-status/openapi";
import { expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";
import { createClient } from "./hey-api.generated/client/index.js";
import {
  type DeleteUsersByNameErrors,
  type DeleteUsersByNameResponses,
  deleteUsersByName,
  type GetUsersByNameErrors,
  type GetUsersByNameResponses,
  getUsersByName,
  headUsersByName,
  type Problem,
  type PutUsersByNameErrors,
  type PutUsersByNameResponses,
  putUsersByName,
  type User,
} from "./hey-api.generated/index.js";
import { createUserServer } from "./users.js";

const client = createClient({ baseUrl: await listen(createUserServer()) });
const unreachable = createClient({ baseUrl: "http://127.0.0.1:0" });

type GetUser = GetUsersByNameResponses & GetUsersByNameErrors;

test.each([
  ["ada", "Hello, ada!"],
  ["bob", "Not Found: bob is not there"],
  ["eve", 'Unexpected status 503: {"message":"Out of order"}'],
])("byStatus gives each handler the body of its status: %s", async (name, expected) => {
  const user = await byStatus<GetUser>(getUsersByName({ client, path: { name } }));
  const greeting = matchStatus(user, {
    [HttpStatus.OK]: ({ body }) => {
      expectTypeOf(body).toEqualTypeOf<User>();
      return `Hello, ${body.name}!`;
    },
    [HttpStatus.NotFound]: ({ status, body }) => {
      expectTypeOf(body).toEqualTypeOf<Problem>();
      return `${reasonPhrase(status)}: ${body.message}`;
    },
    default: ({ status, body }) => {
      expectTypeOf(body).toBeUnknown();
      return `Unexpected status ${status}: ${JSON.stringify(body)}`;
    },
  });
  expect(greeting).toBe(expected);
});

test.each([
  ["ada", "ada is there already"],
  ["bob", "bob"],
])("hasStatus leaves the right body in both branches: %s", async (name, expected) => {
  const added = await byDeclaredStatus<PutUsersByNameResponses & PutUsersByNameErrors>(
    putUsersByName({ client, path: { name } }),
  );
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

test("a response without content has its status in the type", async () => {
  const remove = async (name: string) =>
    matchStatus(
      await byDeclaredStatus<DeleteUsersByNameResponses & DeleteUsersByNameErrors>(
        deleteUsersByName({ client, path: { name } }),
      ),
      {
        [HttpStatus.NoContent]: ({ status, body }) => {
          expectTypeOf(body).toBeVoid();
          return reasonPhrase(status);
        },
        [HttpStatus.NotFound]: ({ body }) => body.message,
      },
    );
  expect(await remove("ada")).toBe("No Content");
  expect(await remove("bob")).toBe("bob is not there");
});

test("expectStatus takes the place of `throwOnError`, and its error has the status", async () => {
  // The client throws the body alone.
  await expect(getUsersByName({ client, path: { name: "bob" }, throwOnError: true })).rejects.toEqual({
    message: "bob is not there",
  });

  const find = (name: string) =>
    expectStatus(byStatus<GetUser>(getUsersByName({ client, path: { name } })), HttpStatus.OK);
  const found = await find("ada");
  expectTypeOf(found.body).toEqualTypeOf<User>();
  expect(found.body).toEqual({ name: "ada" });
  const error: unknown = await find("bob").catch((error: unknown) => error);
  expect(error).toBeInstanceOf(StatusError);
  expect(hasStatus(error, HttpStatus.NotFound)).toBe(true);
});

test("with `throwOnError`, byStatus leaves what the client throws as it is", async () => {
  const user = (name: string) => byStatus<GetUser>(getUsersByName({ client, path: { name }, throwOnError: true }));
  expect(await user("ada")).toMatchObject({ status: 200, body: { name: "ada" } });
  await expect(user("bob")).rejects.toEqual({ message: "bob is not there" });
});

test("without a response, byStatus throws what the client gives as an error", async () => {
  const { error, response } = await getUsersByName({ client: unreachable, path: { name: "ada" } });
  expect(response).toBeUndefined();
  expect(error).toBeInstanceOf(TypeError);
  await expect(byStatus<GetUser>(getUsersByName({ client: unreachable, path: { name: "ada" } }))).rejects.toThrow(
    TypeError,
  );
});

test("interceptors run as ever", async () => {
  const watched = createClient({
    baseUrl: "http://127.0.0.1:0",
    fetch: async () => Response.json({ message: "gone" }, { status: 410 }),
  });
  watched.interceptors.response.use((response) => new Response(response.body, { status: 404 }));
  watched.interceptors.error.use((error) => ({ ...(error as Problem), watched: true }));
  const user = await byStatus<GetUser>(getUsersByName({ client: watched, path: { name: "ada" } }));
  expect(user).toMatchObject({ status: 404, body: { message: "gone", watched: true } });
});

test("without byStatus, matchStatus narrows the response if there is one", async () => {
  const { response } = await headUsersByName({ client, path: { name: "ada" } });
  expect(response && matchStatus(response, { "2xx": () => "there", default: () => "not there" })).toBe("there");
});

test("a handler that is missing is a compile error", () => {
  const wrong = async () => {
    const user = await byDeclaredStatus<GetUser>(getUsersByName({ client, path: { name: "ada" } }));
    // @ts-expect-error: 404 is declared and has no handler.
    matchStatus(user, { [HttpStatus.OK]: ({ body }) => body.name });
  };
  expect(wrong).toBeTypeOf("function");
});

test("byStatus throws what the client could not parse", async () => {
  const broken = createClient({ baseUrl: "http://127.0.0.1:0", fetch: async () => new Response("no JSON") });
  const call = () => getUsersByName({ client: broken, path: { name: "ada" }, parseAs: "json" });
  const { error } = await call();
  expect(error).toBeInstanceOf(SyntaxError);
  await expect(byStatus<GetUser>(call())).rejects.toThrow(SyntaxError);
});
