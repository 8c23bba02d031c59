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

/** The bytes that calling a function of the package with `status` adds to a program that has `status` already. */
async function addedBytes(bundler: BundlerName, name: string): Promise<number> {
  const program = await bytes(
    bundler,
    `import { ${name} } from "typed-http-status"; console.log(${name}(globalThis.status));`,
  );
  return program - (await bytes(bundler, "console.log(globalThis.status);"));
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

  test("imports that are not used add nothing", async () => {
    const unused =
      'import { isSuccess, statusCode } from "typed-http-status"; import * as all from "typed-http-status/codes";';
    expect(await bytes(bundler, `${unused} console.log(404);`)).toBe(await bytes(bundler, "console.log(404);"));
  });
});
