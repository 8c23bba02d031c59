import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { start } from "../../helpers/processes.js";

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

const errors = await compile([
  ...Object.values(calls).flatMap((call) => [`await ${call};`, `await byStatus(${call});`]),
  ...Object.keys(handlers),
]);

/** What the compiler says about each of the lines. Its first message has the error's code before it. */
async function compile(lines: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const file = join(import.meta.dirname, "openapi-fetch-errors.generated.ts");
  writeFileSync(file, [header, ...lines].join("\n"));
  const { stdout } = await start(
    process.execPath,
    [
      createRequire(import.meta.url).resolve("../../../node_modules/typescript-7/bin/tsc"),
      ...["--ignoreConfig", "--noEmit", "--strict", "--skipLibCheck"],
      ...["--target", "es2022", "--module", "nodenext", "--types", "node", file],
    ],
    { cwd: import.meta.dirname },
  );
  const found = new Map<string, string[]>();
  const all = [...header.split("\n"), ...lines];
  for (const [, line = "", message = ""] of stdout.matchAll(/\.ts\((\d+),\d+\): error (.*(?:\n .*)*)/g)) {
    const text = all[Number(line) - 1] ?? "";
    found.set(text, [...(found.get(text) ?? []), message]);
  }
  return found;
}

describe("byStatus leaves the client's own error as it is", () => {
  test.each(Object.entries(calls))("%s", (_, call) => {
    const own = errors.get(`await ${call};`);
    expect(own).toHaveLength(1);
    expect(errors.get(`await byStatus(${call});`)).toEqual(own);
  });
});

test.each(Object.entries(handlers))("the only error of %s is: %s", (line, expected) => {
  const [code = "", text = ""] = expected.split(/ (.*)/);
  expect(errors.get(line)).toEqual([expect.stringMatching(`^${code}:[^]*${text}`)]);
});

test("nothing else is wrong", () => {
  expect(errors.size).toBe(2 * Object.keys(calls).length + Object.keys(handlers).length);
});
