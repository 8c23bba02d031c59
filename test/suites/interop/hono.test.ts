import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { type ApplyGlobalResponse, type ClientResponse, hc } from "hono/client";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode, StatusCode } from "hono/utils/http-status";
import { expectStatus, HttpStatus, hasStatus, matchStatus, reasonPhrase } from "typed-http-status";
import { describe, expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";

const app = new Hono()
  .use("/users/*", async (c, next) => {
    if (c.req.header("authorization") === undefined) {
      throw new HTTPException(HttpStatus.Unauthorized, { message: "Who are you?" });
    }
    await next();
  })
  .get("/users/:name", (c) => {
    const name = c.req.param("name");
    return name === "ada"
      ? c.json({ name }, HttpStatus.OK)
      : c.json({ message: `${name} is not there` }, HttpStatus.NotFound);
  })
  .put("/users/:name", (c) => {
    const name = c.req.param("name");
    return name === "ada"
      ? c.json({ message: `${name} is there already` }, HttpStatus.Conflict)
      : c.json({ name }, HttpStatus.Created);
  })
  .delete("/users/:name", (c) => c.body(null, HttpStatus.NoContent))
  .get("/people/:name", (c) => c.redirect(`/users/${c.req.param("name")}`, HttpStatus.PermanentRedirect))
  .get("/health/:part", (c) => {
    c.status(c.req.param("part") === "users" ? HttpStatus.OK : HttpStatus.ServiceUnavailable);
    return c.text("");
  });

/** The app with the response of its middleware's error, which Hono cannot infer. */
type App = ApplyGlobalResponse<typeof app, { [HttpStatus.Unauthorized]: { text: string } }>;

const url = await listen(createServer(getRequestListener(app.fetch)));
const client = hc<App>(url, { init: { redirect: "manual" } });
const users = client.users[":name"];
const known = { headers: { authorization: "Basic YWRhOg==" } };

test.each([
  ["ada", known, "Hello, ada!"],
  ["bob", known, "Not Found: bob is not there"],
  ["ada", {}, "Unauthorized: Who are you?"],
])("matchStatus gives each handler the body of its status: %s, %o", async (name, options, expected) => {
  const response = await users.$get({ param: { name } }, options);
  const greeting = matchStatus(response, {
    [HttpStatus.OK]: async (found) => {
      expectTypeOf(found).toEqualTypeOf<ClientResponse<{ name: string }, 200, "json">>();
      return `Hello, ${(await found.json()).name}!`;
    },
    [HttpStatus.NotFound]: async (missing) => {
      expectTypeOf(missing).toEqualTypeOf<ClientResponse<{ message: string }, 404, "json">>();
      return `${reasonPhrase(missing.status)}: ${(await missing.json()).message}`;
    },
    [HttpStatus.Unauthorized]: async (refused) => {
      expectTypeOf(refused).toEqualTypeOf<ClientResponse<string, 401, "text">>();
      return `${reasonPhrase(refused.status)}: ${await refused.text()}`;
    },
  });
  expectTypeOf(greeting).toEqualTypeOf<Promise<string>>();
  expect(await greeting).toBe(expected);
});

test.each([
  ["bob", known, "bob"],
  ["ada", known, "ada is there already"],
  ["bob", {}, "Unauthorized"],
])("hasStatus leaves the right body in each branch: %s, %o", async (name, options, expected) => {
  const response = await users.$put({ param: { name } }, options);
  let answer: string;
  if (hasStatus(response, "2xx")) {
    expectTypeOf(response.json).returns.resolves.toEqualTypeOf<{ name: string }>();
    answer = (await response.json()).name;
  } else if (hasStatus(response, HttpStatus.Conflict)) {
    expectTypeOf(response.json).returns.resolves.toEqualTypeOf<{ message: string }>();
    answer = (await response.json()).message;
  } else {
    expectTypeOf(response.status).toEqualTypeOf<401>();
    answer = reasonPhrase(response.status);
  }
  expect(answer).toBe(expected);
  expect(response.statusText).toBe(reasonPhrase(response.status));
});

test("expectStatus around the call gives the response with the body of its status", async () => {
  const found = await expectStatus(users.$get({ param: { name: "ada" } }, known), HttpStatus.OK);
  expectTypeOf(found).toEqualTypeOf<ClientResponse<{ name: string }, 200, "json">>();
  expect((await found.json()).name).toBe("ada");
  await expect(expectStatus(users.$get({ param: { name: "ada" } }), "2xx")).rejects.toThrow(
    `${url}/users/ada 401 Unauthorized, expected 2xx`,
  );
});

test("a response without a body and a redirect have their status in the type", async () => {
  const removed = await users.$delete({ param: { name: "ada" } }, known);
  expectTypeOf(removed.status).toEqualTypeOf<204 | 401>();
  expect(removed.status).toBe(HttpStatus.NoContent);

  const moved = await client.people[":name"].$get({ param: { name: "ada" } });
  expect(hasStatus(moved, HttpStatus.PermanentRedirect) && moved.headers.get("location")).toBe("/users/ada");
});

test.each([
  ["users", "works"],
  ["mail", "fails with 503 Service Unavailable"],
])("a handler without a status in its type can have any: %s", async (part, expected) => {
  const response = await client.health[":part"].$get({ param: { part } });
  const state = matchStatus(response, {
    "2xx": () => "works",
    default: ({ status, statusText }) => `fails with ${status} ${statusText}`,
  });
  expect(state).toBe(expected);
});

test("the compiler reports a missing status and an impossible one", async () => {
  const response = await users.$delete({ param: { name: "ada" } }, known);
  const forgetful = () =>
    // @ts-expect-error: nothing handles 204.
    matchStatus(response, { [HttpStatus.Unauthorized]: () => "Who am I?" });
  expect(forgetful).toThrow(new RangeError("no handler for status 204"));

  const done = matchStatus(response, {
    "2xx": () => "done",
    [HttpStatus.Unauthorized]: () => "Who am I?",
    // @ts-expect-error: the route never answers 418.
    [HttpStatus.ImATeapot]: () => "tea",
  });
  expect(done).toBe("done");
});

test("Hono's types know which members have no body", () => {
  const wrong = new Hono();
  // @ts-expect-error: a response with 204 has no JSON.
  wrong.get("/", (c) => c.json({ name: "ada" }, HttpStatus.NoContent));
  expect(wrong.routes).toHaveLength(1);
});

describe("a variable status", () => {
  class Failure extends Error {
    readonly status: HttpStatus & ContentfulStatusCode;

    constructor(status: HttpStatus & ContentfulStatusCode) {
      super(reasonPhrase(status));
      this.status = status;
    }
  }

  test("fits Hono once its type is intersected with Hono's", async () => {
    const answer = (status: HttpStatus & StatusCode) => new Hono().get("/", (c) => c.body(null, status)).request("/");
    expect((await answer(HttpStatus.NoContent)).status).toBe(204);

    const failing = new Hono()
      .get("/", () => {
        throw new Failure(HttpStatus.Conflict);
      })
      .onError((error, c) =>
        error instanceof Failure ? c.json({ message: error.message }, error.status) : c.text("", 500),
      );
    const response = await failing.request("/");
    expect([response.status, await response.json()]).toEqual([409, { message: "Conflict" }]);
  });

  test("does not fit as it is, since Hono does not know every code", () => {
    expectTypeOf<104>().toExtend<Exclude<HttpStatus, StatusCode>>();
    const status = HttpStatus.OK as HttpStatus;
    // @ts-expect-error: Hono does not know 104.
    const ofHono: StatusCode = status;
    expect(ofHono).toBe(200);
  });

  test("with a body cannot be one that has none", () => {
    // @ts-expect-error: a response with 204 has no body.
    expect(() => new Failure(HttpStatus.NoContent)).not.toThrow();
  });
});
