import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { project, tryNode } from "../../package/installed.js";
import { type Case, cases, type RuleName, ruleEntry } from "./cases.js";

/** Those that oxlint can read: it knows no Svelte, and takes each file for a module or for CommonJS. */
const isReadable = ({ file = "file.js" }: Case) => !file.endsWith(".svelte") && file !== "script.js";

const all = (Object.keys(cases) as RuleName[]).flatMap((name) => {
  const { valid, fixed, reported } = cases[name];
  return [
    ...valid.map((each) => ({ ...each, findings: 0, output: each.code })),
    ...fixed.map((each) => ({ ...each, findings: 1 })),
    ...reported.map((each) => ({ ...each, findings: 1, output: each.code })),
  ]
    .filter(isReadable)
    .map((each, index) => ({ ...each, name, path: `${name}-${index}${(each.file ?? "file.js").replace(/^\w+/, "")}` }));
});

/** oxlint's configuration, with each file's rule and options. */
const config = JSON.stringify({
  jsPlugins: ["typed-http-status/eslint"],
  categories: { correctness: "off" },
  overrides: all.map((each) => ({
    files: [each.path],
    rules: { [`typed-http-status/${each.name}`]: ruleEntry(each) },
  })),
});

const folder = project({
  ".oxlintrc.json": config,
  ...Object.fromEntries(all.map(({ path, code }) => [path, code])),
});

function oxlint(...args: readonly string[]): string {
  return tryNode([join(import.meta.dirname, "node_modules/oxlint/bin/oxlint"), ...args, "."], folder).output;
}

describe("oxlint", () => {
  test("finds what ESLint finds", () => {
    const { diagnostics } = JSON.parse(oxlint("--format", "json")) as { diagnostics: { filename: string }[] };
    const unlike = all.filter(
      ({ path, findings }) => diagnostics.filter(({ filename }) => filename === path).length !== findings,
    );
    expect(unlike.map(({ path, code }) => `${path}: ${code}`)).toEqual([]);
  });

  test("writes what ESLint writes", () => {
    oxlint("--fix");
    // oxlint takes a file without an import for a script, which can import nothing.
    const modules = all.filter(({ path, code }) => !path.endsWith(".js") || /^(?:import|export)\b/m.test(code));
    const unlike = modules.filter(({ path, output }) => readFileSync(join(folder, path), "utf8") !== output);
    expect(unlike.map(({ path, output }) => [readFileSync(join(folder, path), "utf8"), output])).toEqual([]);
  });
});
