import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Registry } from "../../src/facts/registry-document.js";

const text = readFileSync(new URL("../../src/generated/registry.json", import.meta.url), "utf8");
const { formatVersion, registryDate, factsDate }: Registry = JSON.parse(text);

test("registry.json has the first version of its format", () => {
  expect(formatVersion).toBe(1);
});

test("registry.json has two days, and the facts were compared on or after the registry's", () => {
  for (const day of [registryDate, factsDate]) {
    expect(new Date(day).toISOString()).toBe(`${day}T00:00:00.000Z`);
  }
  expect(factsDate >= registryDate).toBe(true);
});
