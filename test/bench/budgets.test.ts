import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeFolder, temporaryFolder } from "../processes.js";
import { budgets, type Figures, figuresOf, ownTables } from "./budgets.js";
import { bundlers } from "./bundlers.js";
import { createProject } from "./project.js";

const folder = temporaryFolder();
let figures: Figures = {};

beforeAll(async () => {
  figures = figuresOf(await ownTables(await createProject(folder)));
}, 300_000);

afterAll(() => {
  removeFolder(folder);
  const low = Object.entries(budgets).filter(([name, budget]) => budget - (figures[name] ?? budget) > budget / 100);
  console.log(`${low.length} of ${Object.keys(budgets).length} budgets are more than 1 % above their figure`);
});

test.each(Object.entries(budgets))("%s: at most %i", (name, budget) => {
  const figure = figures[name] ?? Number.NaN;
  const change = figure - budget;
  expect(
    figure,
    `${name}: the budget is ${budget}, the figure ${figure} (${change > 0 ? "+" : ""}${change})`,
  ).toBeLessThanOrEqual(budget);
});

test("every figure has a budget", () => {
  expect(Object.keys(figures).filter((name) => !(name in budgets))).toEqual([]);
});

/** What the library promises, whatever the budgets are. */
describe("a constant", () => {
  const bundler = Object.keys(bundlers);
  const added = (program: string, name: string) => figures[`Bytes added: ${program} › ${name} › minified`];

  test.each(bundler)("from /codes adds nothing in %s, but the 8 bytes of a variable in Bun", (name) => {
    const expected = name === "Bun" ? 8 : 0;
    expect(added("one constant › typed-http-status/codes", name)).toBe(expected);
    expect(added("other programs with the library › a constant of /codes by its name", name)).toBe(expected);
  });

  test.each(bundler)("that a vendor uses adds nothing in %s, but the 8 bytes of a variable in Bun", (name) => {
    const expected = name === "Bun" ? 8 : 0;
    expect(added("other programs with the library › a constant of /nginx by its name", name)).toBe(expected);
  });

  test.each(bundler)("from the root adds as little in %s, but all members in esbuild", (name) => {
    const limits: Figures = { Bun: 8, esbuild: 2200 };
    expect(added("one constant › typed-http-status", name)).toBeLessThanOrEqual(limits[name] ?? 0);
  });

  test.each(bundler)("that is not used adds nothing in %s", (name) => {
    expect(added("other programs with the library › imports that are not used", name)).toBe(0);
  });
});
