import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../../../src/eslint.js";
import { homepage } from "../../../src/generated/package-info.js";
import { lint } from "./linters.js";

const folder = new URL("../../../docs/rules/", import.meta.url);

/** The examples of a page, each with the line above it. */
function examplesOf(page: string): readonly { readonly title: string; readonly code: string }[] {
  const blocks = page.matchAll(/^([^\n]*)\n\n```js\n(.*?)^```$/gms);
  return [...blocks].map(([, title = "", code = ""]) => ({ title, code }));
}

/** The lines of an example that are statements. */
function statementLines(code: string): readonly number[] {
  return code.split("\n").flatMap((line, index) => (/^(?!\/|import\b|$)/.test(line) ? [index + 1] : []));
}

test("each rule has a page, to which its `docs.url` leads", () => {
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(rules)
      .map((name) => `${name}.md`)
      .sort(),
  );
  for (const [name, { meta }] of Object.entries(rules)) {
    expect(meta.docs.url).toBe(`${homepage}rules/${name}`);
  }
});

describe.each(Object.entries(rules))("%s", (name, { meta }) => {
  const page = readFileSync(new URL(`${name}.md`, folder), "utf8");
  const examples = examplesOf(page);

  test("has the rule's description, and says what each option does", () => {
    expect(page.split("\n").slice(0, 3)).toEqual([`# ${name}`, "", `${meta.docs.description}.`]);
    const { properties } = meta.schema[0] as { properties: object };
    expect([...page.matchAll(/^- `(\w+)`: /gm)].map(([, option]) => option)).toEqual(Object.keys(properties));
  });

  test("has incorrect and correct code, each with the rule turned on", () => {
    expect(examples.map(({ title }) => title)).toEqual(expect.arrayContaining(["Incorrect:", "Correct:"]));
    expect(examples.filter(({ code }) => !code.startsWith(`/* eslint typed-http-status/${name}: `))).toEqual([]);
  });

  // The comment in each example turns the rule on.
  test.each(examples)("$title $code", ({ title, code }) => {
    const lines = lint(code, { rules: {} }).found.map((finding) => Number.parseInt(finding, 10));
    expect([...new Set(lines)]).toEqual(title.startsWith("Incorrect") ? statementLines(code) : []);
  });
});
