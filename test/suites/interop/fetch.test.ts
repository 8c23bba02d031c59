import { createServer } from "node:http";
import {
  HttpStatus,
  hasStatus,
  isInformational,
  isRedirectStatus,
  matchStatus,
  reasonPhrase,
  type StatusHandlers,
  statusCode,
} from "typed-http-status";
import { expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";
import { createUserServer, type Problem, type User } from "./users.js";

const url = await listen(createUserServer());

/** Answers with the status in the path. */
const echo = await listen(
  createServer((request, response) => {
    response.writeHead(Number(request.url?.slice(1))).end();
  }),
);

test.each([
  ["ada", "Hello, ada!"],
  ["bob", "Not Found: bob is not there"],
  ["eve", "Try again later (503 Service Unavailable)."],
])("matchStatus handles each answer: %s", async (name, expected) => {
  const greeting = await matchStatus(await fetch(`${url}/users/${name}`), {
    [HttpStatus.OK]: async (response) => {
      expectTypeOf(response).toExtend<Response>();
      expectTypeOf(response.status).toEqualTypeOf<200>();
      const { name } = (await response.json()) as User;
      return `Hello, ${name}!`;
    },
    [HttpStatus.NotFound]: async (response) => {
      const { message } = (await response.json()) as Problem;
      return `${reasonPhrase(response.status)}: ${message}`;
    },
    default: ({ status, statusText }) => `Try again later (${status} ${statusText}).`,
  });
  expect(greeting).toBe(expected);
});

test.each([
  ["PUT", "bob", "Created"],
  ["PUT", "ada", "Conflict"],
  ["DELETE", "ada", "No Content"],
  ["DELETE", "bob", "unexpected"],
])("hasStatus narrows the response: %s %s", async (method, name, expected) => {
  const response = await fetch(`${url}/users/${name}`, { method });
  let answer = "unexpected";
  if (hasStatus(response, HttpStatus.Created, HttpStatus.NoContent)) {
    expectTypeOf(response.status).toEqualTypeOf<201 | 204>();
    answer = reasonPhrase(response.status);
  } else if (hasStatus(response, HttpStatus.Conflict)) {
    answer = reasonPhrase(response.status);
  }
  expect(answer).toBe(expected);
  expect(response.statusText).toBe(reasonPhrase(response.status));
});

test("fetch follows the redirects that isRedirectStatus knows", async () => {
  const followed = await fetch(`${url}/people/ada`);
  expect([followed.redirected, followed.status]).toEqual([true, HttpStatus.OK]);

  const moved = await fetch(`${url}/people/ada`, { redirect: "manual" });
  expect(isRedirectStatus(moved.status) && moved.headers.get("location")).toBe("/users/ada");
});

test("several calls can share handlers", async () => {
  const outcome = {
    "2xx": () => "done",
    "3xx": () => "elsewhere",
    "4xx": () => "my mistake",
    "5xx": () => "the server's mistake",
    // fetch's status is 0 for an opaque response.
    default: () => "unknown",
  } satisfies StatusHandlers<Response>;
  const outcomes: string[] = [];
  for (const status of [HttpStatus.Accepted, HttpStatus.SeeOther, HttpStatus.Forbidden, HttpStatus.BadGateway]) {
    outcomes.push(matchStatus(await fetch(`${echo}/${status}`, { redirect: "manual" }), outcome));
  }
  outcomes.push(matchStatus(Response.error(), outcome));
  expect(outcomes).toEqual(["done", "elsewhere", "my mistake", "the server's mistake", "unknown"]);
});

test("statusCode knows Node's status texts, some of which are phrases of earlier RFCs", async () => {
  // fetch returns no 1xx response, and reports 407 as a network error.
  const final = Object.values(HttpStatus).filter((status) => !isInformational(status) && status !== 407);
  for (const status of final) {
    const response = await fetch(`${echo}/${status}`, { redirect: "manual" });
    expect(statusCode(response.statusText)).toBe(status);
  }
});

test("the compiler requires a default", async () => {
  const response = await fetch(`${url}/users/ada`);
  // @ts-expect-error: the status may be any number.
  const outcome = matchStatus(response, { "2xx": () => "done", "3xx": () => "", "4xx": () => "", "5xx": () => "" });
  expect(outcome).toBe("done");
});
