import { describe, expect, test } from "vitest";
import { examine, filesOf, larger, libraries } from "./libraries.js";

const MINUTES = 60_000;
const { ALL_FILES } = process.env;
const RULE = { "typed-http-status/no-magic-status": "error" } as const;

describe("no-magic-status", () => {
  // Each line of these files was read: each of them is about a status.
  test.each(Object.entries(libraries))(
    "finds in %s %s nothing but statuses",
    { timeout: MINUTES },
    async (name, version) => {
      const findings = (await filesOf(name, version)).flatMap((file) => examine(file, RULE).findings);
      const lines = findings.map((line) => line.replace(/ no-magic-status/, ""));
      await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`findings/${name.replace("/", "-")}.txt`);
    },
  );

  // Takes minutes: ALL_FILES=1 npm run suite -- eslint
  test.runIf(ALL_FILES).each([
    ["next", larger.next, 886],
    ["fastify", libraries.fastify, 1750],
  ])(
    "finds in all files of %s %s as many as were read",
    { timeout: 20 * MINUTES },
    async (name, version = "", count) => {
      const findings = (await filesOf(name, version, true)).flatMap((file) => examine(file, RULE).findings);
      console.log(findings.join("\n"));
      expect(findings).toHaveLength(count);
    },
  );
});

test("both rules leave nothing in these libraries in one run, and a second run changes nothing", {
  timeout: 2 * MINUTES,
}, async () => {
  const both = { ...RULE, "typed-http-status/prefer-predicate": "error" } as const;
  const files = (await Promise.all(Object.entries(libraries).map(([name, version]) => filesOf(name, version)))).flat();
  const changed = files
    .map((file) => ({ file, ...examine(file, both, true) }))
    .filter(({ file, output }) => output !== file.code);
  expect(changed.flatMap(({ findings }) => findings)).toEqual([]);
  for (const { file, output } of changed) {
    expect(examine({ ...file, code: output }, both, true).output).toBe(output);
  }
  expect(changed.length).toBeGreaterThan(80);
});

test("no-magic-status takes no more than twice the time of ESLint's no-magic-numbers", {
  timeout: 2 * MINUTES,
}, async () => {
  const files = (await Promise.all(Object.entries(libraries).map(([name, version]) => filesOf(name, version)))).flat();
  const total = {
    "no-magic-numbers": 0,
    "typed-http-status/no-magic-status": 0,
    "typed-http-status/prefer-predicate": 0,
  };
  for (const file of files) {
    const { times } = examine(file, Object.fromEntries(Object.keys(total).map((name) => [name, "error"])));
    for (const name of Object.keys(total) as (keyof typeof total)[]) {
      total[name] += times[name]?.total ?? 0;
    }
  }
  const ratio = total["typed-http-status/no-magic-status"] / total["no-magic-numbers"];
  console.log(`${files.length} files, milliseconds: ${JSON.stringify(total)}, ratio ${ratio.toFixed(2)}`);
  expect(ratio).toBeLessThan(2);
});
