import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installed } from "../../package/installed.js";
import { budgets, type Measured, measure, slack } from "./budgets.js";
import { bundlerNames } from "./bundlers.js";
import { ownUses } from "./own-uses.js";

let measured: Measured;

beforeAll(async () => {
  measured = await measure(installed);
}, 300_000);

const all = Object.entries(budgets).flatMap(([name, measures]) =>
  Object.entries(measures).map(([measure, budget]) => ({
    name,
    measure,
    budget,
    limit: budget + slack(name, measure),
  })),
);

function figure(name: string, measure: string): number {
  return measured.figures[name]?.[measure] ?? Number.NaN;
}

describe("the budget", () => {
  afterAll(() => {
    const low = all.filter(({ name, measure, budget }) => budget - figure(name, measure) > budget / 100);
    console.log(`${low.length} of ${all.length} budgets are more than 1 % above their figure`);
  });

  test.each(all.map((budget) => [`${budget.name}, ${budget.measure}: at most ${budget.limit}`, budget] as const))(
    "of %s",
    (_, { name, measure, budget, limit }) => {
      const change = figure(name, measure) - budget;
      expect(
        figure(name, measure),
        `the budget is ${budget}, and ${limit - budget} more for new rows; the figure differs by ${change}`,
      ).toBeLessThanOrEqual(limit);
    },
  );

  test("exists for every figure", () => {
    expect(Object.keys(budgets)).toEqual(Object.keys(measured.figures));
  });
});

/** These sizes are promises to users, whatever the budgets are. */
describe("a constant", () => {
  const added = (use: string, bundler: string) => measured.bytes[use]?.[bundler]?.minified;

  test.each(bundlerNames)("from /codes adds nothing in %s, except a variable's 8 bytes in Bun", (bundler) => {
    const expected = bundler === "Bun" ? 8 : 0;
    expect(added("one constant from /codes", bundler)).toBe(expected);
    expect(added("one constant from /codes, by its name", bundler)).toBe(expected);
  });

  test.each(bundlerNames)("from /nginx adds nothing in %s, except a variable's 8 bytes in Bun", (bundler) => {
    expect(added("one constant from /nginx, by its name", bundler)).toBe(bundler === "Bun" ? 8 : 0);
  });

  test.each(ownUses["one constant from the root"]?.bundlers ?? [])(
    "from the root adds nothing in %s, except a variable's 8 bytes in Bun",
    (bundler) => {
      expect(added("one constant from the root", bundler)).toBe(bundler === "Bun" ? 8 : 0);
    },
  );

  test("from the root adds all members in esbuild", () => {
    const use = "one constant from the root, in esbuild";
    expect(added(use, "esbuild")).toBeLessThanOrEqual(2200 + slack(use, "minified"));
  });

  test("from the root adds an object with this one member in Turbopack, also beside a predicate", () => {
    const alone = added("one constant from the root, in Turbopack", "Turbopack");
    const predicate = added("one class predicate", "Turbopack") ?? Number.NaN;
    const both = added("one constant and one class predicate, in Turbopack", "Turbopack") ?? Number.NaN;
    expect(alone).toBeLessThanOrEqual(60);
    expect(both - predicate).toBeLessThanOrEqual(60);
  });

  test.each(bundlerNames)("that is imported and not used adds nothing in %s", (bundler) => {
    expect(added("unused imports", bundler)).toBe(0);
  });
});
