import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { bundlers } from "./bundlers.js";

type BundlerName = keyof typeof bundlers;

const folder = mkdtempSync(join(inject("installed"), "bundles-"));
let programs = 0;

/** The bytes of a program, bundled and minified. */
async function bytes(bundler: BundlerName, program: string): Promise<number> {
  const entry = join(folder, `program-${programs++}.mjs`);
  writeFileSync(entry, program);
  return Buffer.byteLength(await bundlers[bundler](entry));
}

/** The bytes that a call of a function of the package adds to a program that has the arguments already. */
async function addedBytes(bundler: BundlerName, name: string, args = "globalThis.status"): Promise<number> {
  const program = `import { ${name} } from "typed-http-status"; console.log(${name}(${args}));`;
  return (await bytes(bundler, program)) - (await bytes(bundler, `console.log(${args});`));
}

describe("a constant is as long as its literal", () => {
  const FROM_ROOT = 'import { HttpStatus } from "typed-http-status"; console.log(HttpStatus.NotFound);';
  const NAMESPACE = 'import * as HttpStatus from "typed-http-status/codes"; console.log(HttpStatus.NotFound);';
  const NAMED = 'import { NotFound } from "typed-http-status/codes"; console.log(NotFound);';

  test.each<[BundlerName, string, string]>([
    ["Rollup", "the root", FROM_ROOT],
    ["Rolldown", "the root", FROM_ROOT],
    ["esbuild", "/codes, as a namespace", NAMESPACE],
    ["Rollup", "/codes, as a namespace", NAMESPACE],
    ["Rolldown", "/codes, as a namespace", NAMESPACE],
    ["esbuild", "/codes, by its name", NAMED],
    ["Rollup", "/codes, by its name", NAMED],
    ["Rolldown", "/codes, by its name", NAMED],
  ])("in %s, from %s", async (bundler, _, program) => {
    expect(await bytes(bundler, program)).toBe(await bytes(bundler, "console.log(404);"));
  });

  test("but not in esbuild from the root (its issue 1420), where all constants come along", async () => {
    const size = await bytes("esbuild", FROM_ROOT);
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThanOrEqual(2200);
  });
});

describe.each(Object.keys(bundlers) as BundlerName[])("in %s", (bundler) => {
  test.each([
    "isInformational",
    "isSuccess",
    "isRedirection",
    "isClientError",
    "isServerError",
    "isError",
    "isStatusCode",
  ])("%s adds at most 70 bytes", async (name) => {
    expect(await addedBytes(bundler, name)).toBeLessThanOrEqual(70);
  });

  test("reasonPhrase adds at most 1,600 bytes", async () => {
    expect(await addedBytes(bundler, "reasonPhrase")).toBeLessThanOrEqual(1600);
  });

  test("hasStatus adds at most 200 bytes", async () => {
    expect(await addedBytes(bundler, "hasStatus", "globalThis.response, 404")).toBeLessThanOrEqual(200);
  });

  test("matchStatus adds at most 350 bytes", async () => {
    const added = await addedBytes(
      bundler,
      "matchStatus",
      "globalThis.response, { default: (response) => response.status }",
    );
    expect(added).toBeLessThanOrEqual(350);
  });

  test("imports that are not used add nothing", async () => {
    const unused =
      'import { isSuccess, statusCode } from "typed-http-status"; import * as all from "typed-http-status/codes";';
    expect(await bytes(bundler, `${unused} console.log(404);`)).toBe(await bytes(bundler, "console.log(404);"));
  });
});
