import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { entryPointsOf } from "../helpers/entry-points.js";
import { surfacesOf } from "./api-text.js";
import { installed } from "./installed.js";

const SNAPSHOTS = join(import.meta.dirname, "api");

const HINT =
  "The public API has changed: look at the difference. If you mean it, run `npm run update` and add a changeset (`npx changeset`).";

const entryPoints = entryPointsOf(installed).map(({ key, declarations }) => ({
  snapshot: `${key === "." ? "index" : key.replace("./", "")}.txt`,
  esm: join(installed, declarations.ESM),
  commonJs: join(installed, declarations.CommonJS),
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
