import fastify from "fastify";
import { HttpStatus, hasStatus, matchStatus, reasonPhrase } from "typed-http-status";
import { describe, expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";
import { formats } from "./formats.js";
import type { Problem, User } from "./users.js";

const app = fastify();

/** A route's replies. The type of `send` depends on the code. */
interface Route {
  Params: { name: string };
  Reply: {
    [HttpStatus.OK]: User;
    [HttpStatus.NotFound]: Problem;
  };
}

app.get<Route>("/users/:name", async ({ params: { name } }, reply) => {
  if (name !== "ada") {
    return reply.code(HttpStatus.NotFound).send({ message: `${name} is not there` });
  }
  return reply.code(HttpStatus.OK).send({ name });
});

app.put<{ Params: { name: string }; Reply: { [HttpStatus.Created]: User; "4xx": Problem } }>(
  "/users/:name",
  async ({ params: { name } }, reply) => {
    if (name === "ada") {
      return reply.code(HttpStatus.Conflict).send({ message: `${name} is there already` });
    }
    return reply.code(HttpStatus.Created).send({ name });
  },
);

app.delete("/users/:name", (_request, reply) => {
  reply.code(HttpStatus.NoContent).send();
});

app.get<{ Params: { name: string } }>("/people/:name", ({ params: { name } }, reply) =>
  reply.redirect(`/users/${name}`, HttpStatus.PermanentRedirect),
);

app.get("/health", async () => {
  throw Object.assign(new Error("Out of order"), { statusCode: HttpStatus.ServiceUnavailable });
});

app.get<Route>("/wrong", async (_request, reply) => {
  // @ts-expect-error: the route has no reply with this status.
  reply.code(HttpStatus.ImATeapot);
  // @ts-expect-error: with this status, the route replies with a problem, not a user.
  return reply.code(HttpStatus.NotFound).send({ name: "ada" });
});

await app.ready();
const url = await listen(app.server);

async function ask(method: string, path: string): Promise<string> {
  const response = await fetch(url + path, { method, redirect: "manual" });
  return matchStatus(response, {
    "2xx": async (success) => `${success.status}: ${await success.text()}`,
    "3xx": ({ headers }) => `ask ${headers.get("location")}`,
    "4xx": ({ status }) => `my mistake: ${reasonPhrase(status)}`,
    "5xx": ({ status }) => `the server's mistake: ${reasonPhrase(status)}`,
    default: ({ status }) => `unexpected status ${status}`,
  });
}

test.each([
  ["GET", "/users/ada", '200: {"name":"ada"}'],
  ["PUT", "/users/bob", '201: {"name":"bob"}'],
  ["DELETE", "/users/ada", "204: "],
  ["GET", "/people/ada", "ask /users/ada"],
  ["GET", "/users/bob", "my mistake: Not Found"],
  ["PUT", "/users/ada", "my mistake: Conflict"],
  ["GET", "/health", "the server's mistake: Service Unavailable"],
])("%s %s is answered with %s", async (method, path, expected) => {
  expect(await ask(method, path)).toBe(expected);
});

test("an error has the reason phrase in the status line and in the body", async () => {
  const response = await fetch(`${url}/health`);
  expect(response.statusText).toBe(reasonPhrase(response.status));
  expect(await response.json()).toMatchObject({ error: reasonPhrase(response.status) });
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

test("at run time, nothing checks a route's replies", async () => {
  const response = await fetch(`${url}/wrong`);
  expect([response.status, await response.json()]).toEqual([HttpStatus.NotFound, { name: "ada" }]);
});

describe.each(formats)("a schema lists the codes of %s", async (_, { HttpStatus, statusCodes }) => {
  const codes = { type: "integer", enum: Object.values(HttpStatus) };
  const report = { type: "object", required: ["status"], properties: { status: codes } };
  const app = fastify();
  app.post("/reports", { schema: { body: report, response: { 200: report } } }, async ({ body }) => body);
  const query = { type: "object", properties: { status: { type: "integer", enum: statusCodes } } };
  app.get("/reports", { schema: { querystring: query } }, async ({ query }) => query);
  await app.ready();

  test.each([
    ["body", (status: number) => app.inject({ method: "POST", url: "/reports", payload: { status } })],
    ["querystring", (status: number) => app.inject({ url: "/reports", query: { status: String(status) } })],
  ])("for a %s", async (part, send) => {
    for (const code of statusCodes) {
      const { statusCode, json } = await send(code);
      expect([statusCode, json()]).toEqual([200, { status: code }]);
    }
    for (const other of [299, 306, 404.5]) {
      const { statusCode, json } = await send(other);
      const problem = `must be ${Number.isInteger(other) ? "equal to one of the allowed values" : "integer"}`;
      expect([statusCode, json().message]).toEqual([400, `${part}/status ${problem}`]);
    }
  });
});
