import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { initClient, initContract } from "@ts-rest/core";
import { createFetchHandler, TsRestHttpError, tsr } from "@ts-rest/serverless/fetch";
import { expectStatus, HttpStatus, hasStatus, matchStatus, reasonPhrase, StatusError } from "typed-http-status";
import { expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { listen } from "../../helpers/loopback.js";

const c = initContract();
const user = z.object({ name: z.string() });
const problem = z.object({ message: z.string() });

const contract = c.router(
  {
    find: {
      method: "GET",
      path: "/users/:name",
      responses: { [HttpStatus.OK]: user, [HttpStatus.NotFound]: problem },
    },
    add: {
      method: "PUT",
      path: "/users/:name",
      body: c.noBody(),
      responses: { [HttpStatus.Created]: user, [HttpStatus.Conflict]: problem },
    },
    remove: {
      method: "DELETE",
      path: "/users/:name",
      body: c.noBody(),
      responses: { [HttpStatus.NoContent]: c.noBody(), [HttpStatus.NotFound]: problem },
    },
  },
  { strictStatusCodes: true },
);

const router = tsr.router(contract, {
  find: async ({ params: { name } }) => {
    if (name === "eve") {
      throw new TsRestHttpError(HttpStatus.ServiceUnavailable, { message: "Out of order" });
    }
    return name === "ada"
      ? { status: HttpStatus.OK, body: { name } }
      : { status: HttpStatus.NotFound, body: { message: `${name} is not there` } };
  },
  add: async ({ params: { name } }) =>
    name === "ada"
      ? { status: HttpStatus.Conflict, body: { message: `${name} is there already` } }
      : { status: HttpStatus.Created, body: { name } },
  // The contract's keys are the codes themselves, so members and literals both fit.
  remove: async ({ params: { name } }) => {
    switch (name) {
      case "ada":
        return { status: HttpStatus.NoContent, body: undefined };
      case "eve":
        return { status: 204, body: undefined };
      default:
        return { status: HttpStatus.NotFound, body: { message: `${name} is not there` } };
    }
  },
});

const handle = createFetchHandler(contract, router);
// ts-rest extends the Request class. That does not work with the adapter's own kind of request, so it gets a real one.
const url = await listen(createServer(getRequestListener((request) => handle(new Request(request)))));
const client = initClient(contract, { baseUrl: url });

test.each([
  ["ada", "Hello, ada!"],
  ["bob", "Not Found: bob is not there"],
])("matchStatus gives each handler the body of its status: %s", async (name, expected) => {
  const greeting = matchStatus(await client.find({ params: { name } }), {
    [HttpStatus.OK]: ({ body }) => {
      expectTypeOf(body).toEqualTypeOf<{ name: string }>();
      return `Hello, ${body.name}!`;
    },
    [HttpStatus.NotFound]: ({ status, body }) => {
      expectTypeOf(body).toEqualTypeOf<{ message: string }>();
      return `${reasonPhrase(status)}: ${body.message}`;
    },
  });
  expect(greeting).toBe(expected);
});

test.each([
  ["bob", "bob"],
  ["ada", "ada is there already"],
])("hasStatus leaves the right body in both branches: %s", async (name, expected) => {
  const response = await client.add({ params: { name } });
  let answer: string;
  if (hasStatus(response, HttpStatus.Created)) {
    expectTypeOf(response.body).toEqualTypeOf<{ name: string }>();
    answer = response.body.name;
  } else {
    expectTypeOf(response.body).toEqualTypeOf<{ message: string }>();
    answer = response.body.message;
  }
  expect(answer).toBe(expected);
});

test.each([
  ["ada", "done"],
  ["eve", "done"],
  ["bob", "bob is not there"],
])("a class handler gets only the contract's statuses of the class: %s", async (name, expected) => {
  const outcome = matchStatus(await client.remove({ params: { name } }), {
    "2xx": ({ status }) => {
      expectTypeOf(status).toEqualTypeOf<204>();
      return "done";
    },
    "4xx": ({ body }) => body.message,
  });
  expect(outcome).toBe(expected);
});

test.each([
  ["ada", "ada"],
  ["bob", "bob is not there"],
  ["eve", 'Service Unavailable: {"message":"Out of order"}'],
])("in a contract that is not strict, default gets a body of unknown type: %s", async (name, expected) => {
  const lenient = initClient(c.router({ find: { ...contract.find, strictStatusCodes: false } }), { baseUrl: url });
  const outcome = matchStatus(await lenient.find({ params: { name } }), {
    [HttpStatus.OK]: ({ body }) => body.name,
    [HttpStatus.NotFound]: ({ body }) => body.message,
    default: ({ status, body }) => {
      expectTypeOf(body).toBeUnknown();
      return `${reasonPhrase(status)}: ${JSON.stringify(body)}`;
    },
  });
  expect(outcome).toBe(expected);
});

test("matchStatus throws if the server breaks a strict contract", async () => {
  const response = await client.find({ params: { name: "eve" } });
  const outcome = () =>
    matchStatus(response, {
      [HttpStatus.OK]: ({ body }) => body.name,
      [HttpStatus.NotFound]: ({ body }) => body.message,
    });
  expect(outcome).toThrow(new RangeError("no handler for status 503"));
});

test("expectStatus around the call gives the response with the body of its status", async () => {
  const found = await expectStatus(client.find({ params: { name: "ada" } }), HttpStatus.OK);
  expectTypeOf(found.body).toEqualTypeOf<{ name: string }>();
  expect(found.body.name).toBe("ada");
  const error: unknown = await expectStatus(client.find({ params: { name: "bob" } }), HttpStatus.OK).catch(
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(StatusError);
  expect(error).toMatchObject({ status: 404, response: { body: { message: "bob is not there" } } });
});

test("the compiler reports a status and a body that are not in the contract", async () => {
  const wrong = {
    // @ts-expect-error: the contract does not declare 418.
    status: tsr.route(contract.find, async () => ({ status: HttpStatus.ImATeapot, body: { name: "ada" } })),
    // @ts-expect-error: 404 has a problem as its body, not a user.
    body: tsr.route(contract.find, async () => ({ status: HttpStatus.NotFound, body: { name: "ada" } })),
  };
  expect(Object.keys(wrong)).toEqual(["status", "body"]);
});
