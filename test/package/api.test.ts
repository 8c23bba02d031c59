import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { installed, readInstalled } from "./installed.js";
import { surfacesOf } from "./surface.js";

const SNAPSHOTS = join(import.meta.dirname, "api");

const HINT =
  "The public API has changed: look at the difference; if it is meant, run `npm run api:update` and add a changeset (`npx changeset`).";

interface Target {
  readonly import: { readonly types: string };
  readonly require: { readonly types: string };
}

const { exports }: { readonly exports: Readonly<Record<string, Target>> } = JSON.parse(readInstalled("package.json"));

const entryPoints = Object.entries(exports)
  // JSON has no declarations.
  .filter(([key]) => !key.endsWith(".json"))
  .map(([key, target]) => ({
    snapshot: `${key === "." ? "index" : key.replace("./", "")}.txt`,
    esm: declarations(target.import.types),
    commonJs: declarations(target.require.types),
  }));

const surfaces = surfacesOf(entryPoints.flatMap(({ esm, commonJs }) => [esm, commonJs]));

describe.each(entryPoints)("$snapshot", ({ snapshot, esm, commonJs }) => {
  test("is what the ES module's declarations give", async () => {
    await expect(surfaces.get(esm), HINT).toMatchFileSnapshot(join(SNAPSHOTS, snapshot));
  });

  test("is what the CommonJS module's declarations give", () => {
    expect(surfaces.get(commonJs)).toBe(surfaces.get(esm));
  });
});

test("no file is left of an entry point that is gone", () => {
  const expected = entryPoints.map(({ snapshot }) => snapshot);
  expect(readdirSync(SNAPSHOTS).filter((file) => !expected.includes(file))).toEqual([]);
});

function declarations(path: string): string {
  return join(installed, "node_modules/typed-http-status", path);
}
