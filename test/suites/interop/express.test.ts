import { createServer } from "node:http";
import express, { type ErrorRequestHandler } from "express";
import { HttpStatus, hasStatus, isClientError, matchStatus, reasonPhrase, type SuccessStatus } from "typed-http-status";
import { expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";
import type { User } from "./users.js";

const app = express();

app.get("/users/:name", (request, response) => {
  const { name } = request.params;
  if (name === "ada") {
    response.status(HttpStatus.OK).json({ name });
  } else {
    response.sendStatus(HttpStatus.NotFound);
  }
});

app.put("/users/:name", (request, response) => {
  const { name } = request.params;
  if (name === "ada") {
    throw Object.assign(new Error("The name is taken"), { status: HttpStatus.Conflict });
  }
  response.status(HttpStatus.Created).json({ name });
});

app.delete("/users/:name", (_request, response) => {
  response.status(HttpStatus.NoContent).end();
});

app.get("/people/:name", (request, response) => {
  response.redirect(HttpStatus.PermanentRedirect, `/users/${request.params.name}`);
});

app.get("/health", () => {
  throw new Error("Out of order");
});

const answerError: ErrorRequestHandler = (error: Error & { status?: number }, _request, response, _next) => {
  const status = isClientError(error.status) ? error.status : HttpStatus.InternalServerError;
  response.status(status).json({ message: error.message });
};
app.use(answerError);

const url = await listen(createServer(app));

async function ask(method: string, path: string): Promise<string> {
  const response = await fetch(url + path, { method, redirect: "manual" });
  return matchStatus(response, {
    [HttpStatus.NoContent]: ({ status }) => `${status}: done`,
    "2xx": async (success) => {
      expectTypeOf(success.status).toEqualTypeOf<SuccessStatus>();
      return `${success.status}: ${await success.text()}`;
    },
    [HttpStatus.PermanentRedirect]: ({ headers }) => `ask ${headers.get("location")}`,
    [HttpStatus.NotFound]: ({ status }) => {
      expectTypeOf(reasonPhrase(status)).toEqualTypeOf<"Not Found">();
      return reasonPhrase(status);
    },
    default: async (failure) => `${failure.status}: ${await failure.text()}`,
  });
}

test.each([
  ["GET", "/users/ada", '200: {"name":"ada"}'],
  ["PUT", "/users/bob", '201: {"name":"bob"}'],
  ["DELETE", "/users/ada", "204: done"],
  ["GET", "/people/ada", "ask /users/ada"],
  ["GET", "/users/bob", "Not Found"],
  ["PUT", "/users/ada", '409: {"message":"The name is taken"}'],
  ["GET", "/health", '500: {"message":"Out of order"}'],
])("%s %s is answered with %s", async (method, path, expected) => {
  expect(await ask(method, path)).toBe(expected);
});

test("sendStatus sends the reason phrase in the status line and as the body", async () => {
  const response = await fetch(`${url}/users/bob`);
  expect(response.statusText).toBe(reasonPhrase(response.status));
  expect(await response.text()).toBe(reasonPhrase(response.status));
});

test.each([
  ["ada", { name: "ada" }],
  ["bob", undefined],
])("hasStatus narrows fetch's response: %s", async (name, expected) => {
  const response = await fetch(`${url}/users/${name}`);
  let user: User | undefined;
  if (hasStatus(response, HttpStatus.OK)) {
    expectTypeOf(response.status).toEqualTypeOf<200>();
    user = (await response.json()) as User;
  } else {
    expectTypeOf(response.status).toEqualTypeOf<number>();
  }
  expect(user).toEqual(expected);
});
