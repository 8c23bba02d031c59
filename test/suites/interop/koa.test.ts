import { createServer } from "node:http";
import Router from "@koa/router";
import Koa from "koa";
import { HttpStatus, hasStatus, matchStatus, reasonPhrase } from "typed-http-status";
import { expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";
import type { User } from "./users.js";

const app = new Koa();
const router = new Router();

router.get("/users/:name", (ctx) => {
  const { name } = ctx.params;
  if (name !== "ada") {
    ctx.throw(HttpStatus.NotFound, `${name} is not there`);
  }
  ctx.status = HttpStatus.OK;
  ctx.body = { name };
});

router.put("/users/:name", (ctx) => {
  const { name } = ctx.params;
  if (name === "ada") {
    ctx.throw(HttpStatus.Conflict, `${name} is there already`);
  }
  ctx.status = HttpStatus.Created;
  ctx.body = { name };
});

router.post("/users", (ctx) => {
  ctx.status = HttpStatus.ContentTooLarge;
  // Node would send the phrase of an earlier RFC.
  ctx.message = reasonPhrase(HttpStatus.ContentTooLarge);
});

router.delete("/users/:name", (ctx) => {
  ctx.status = HttpStatus.NoContent;
});

router.get("/people/:name", (ctx) => {
  const { name } = ctx.params;
  ctx.status = HttpStatus.PermanentRedirect;
  ctx.redirect(`/users/${name}`);
});

app.use(router.routes());

const url = await listen(createServer(app.callback()));

/** Sends a request and returns its result as text. */
async function ask(method: string, path: string): Promise<string> {
  const response = await fetch(url + path, { method, redirect: "manual" });
  if (hasStatus(response, "2xx")) {
    return hasStatus(response, HttpStatus.NoContent) ? "done" : `${response.status}: ${await response.text()}`;
  }
  if (hasStatus(response, HttpStatus.PermanentRedirect)) {
    return `ask ${response.headers.get("location")}`;
  }
  return `${response.status}: ${await response.text()}`;
}

test.each([
  ["GET", "/users/ada", '200: {"name":"ada"}'],
  ["PUT", "/users/bob", '201: {"name":"bob"}'],
  ["DELETE", "/users/ada", "done"],
  ["GET", "/people/ada", "ask /users/ada"],
  ["GET", "/users/bob", "404: bob is not there"],
  ["PUT", "/users/ada", "409: ada is there already"],
])("%s %s is answered with %s", async (method, path, expected) => {
  expect(await ask(method, path)).toBe(expected);
});

test("the message of the context becomes the reason phrase of the status line", async () => {
  const response = await fetch(`${url}/users`, { method: "POST" });
  expect(response.statusText).toBe("Content Too Large");
  expect(response.statusText).toBe(reasonPhrase(response.status));
});

test.each([
  ["GET", "/users/ada", "Hello, ada!"],
  ["GET", "/users/bob", "Not Found"],
  ["PUT", "/users/ada", "Unexpected status 409"],
])("matchStatus handles each answer: %s %s", async (method, path, expected) => {
  const greeting = await matchStatus(await fetch(url + path, { method }), {
    [HttpStatus.OK]: async (response) => {
      const { name } = (await response.json()) as User;
      return `Hello, ${name}!`;
    },
    [HttpStatus.NotFound]: ({ status }) => {
      expectTypeOf(reasonPhrase(status)).toEqualTypeOf<"Not Found">();
      return reasonPhrase(status);
    },
    default: ({ status }) => `Unexpected status ${status}`,
  });
  expect(greeting).toBe(expected);
});
