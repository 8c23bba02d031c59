import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "./compile.js";

/*
 * What TypeScript says about mistakes in a program that uses openapi-fetch and byStatus. Each line has one.
 */

const header = `
import createClient from "openapi-fetch";
import { matchStatus } from "typed-http-status";
import { byDeclaredStatus, byStatus } from "typed-http-status/openapi";
import type { paths } from "./openapi.generated.js";
const client = createClient<paths>();
const init = { params: { path: { name: "ada" } } };
const user = await byDeclaredStatus(client.GET("/users/{name}", init));
const open = await byStatus(client.GET("/users/{name}", init));`;

const calls = {
  "a misspelt path": 'client.GET("/user/{name}", init)',
  "a method that the path does not have": 'client.PATCH("/users/{name}", init)',
  "a parameter that is missing": 'client.GET("/users/{name}", { params: { path: {} } })',
};

const handlers = {
  "matchStatus(user, { 200: ({ body }) => body.name });": "TS2345 Property '404' is missing",
  "matchStatus(open, { 200: () => 1, 404: () => 2 });": "TS2345 Property 'default' is missing",
  "matchStatus(user, { 200: () => 1, 404: () => 2, 503: () => 3 });": "TS2322 no response can reach this handler",
};

const lines = [
  ...header.split("\n"),
  ...Object.values(calls).flatMap((call) => [`await ${call};`, `await byStatus(${call});`]),
  ...Object.keys(handlers),
];
const file = join(import.meta.dirname, "openapi-fetch-errors.generated.ts");
writeFileSync(file, lines.join("\n"));
const { errors } = await compile(file);

/** What the compiler says about a line. */
const errorsOf = (line: string) => errors.get(lines.indexOf(line) + 1);

describe("byStatus leaves the client's own error as it is", () => {
  test.each(Object.entries(calls))("%s", (_, call) => {
    const own = errorsOf(`await ${call};`);
    expect(own).toHaveLength(1);
    expect(errorsOf(`await byStatus(${call});`)).toEqual(own);
  });
});

test.each(Object.entries(handlers))("the only error of %s is: %s", (line, expected) => {
  const [code = "", text = ""] = expected.split(/ (.*)/);
  expect(errorsOf(line)).toEqual([expect.stringMatching(`^${code}:[^]*${text}`)]);
});

test("nothing else is wrong", () => {
  expect(errors.size).toBe(2 * Object.keys(calls).length + Object.keys(handlers).length);
});
