import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compilers, installed, runNode, tryNode } from "../../package/installed.js";

/** Whole projects, and the name of the module that each leaves. */
const projects = {
  express: "http-status-codes",
  nest: "HttpStatus.ACCEPTED",
  "http-status": '"http-status"',
  statuses: '"statuses"',
};

const CONFIG = `import httpStatus from "typed-http-status/eslint";
import parser from "@typescript-eslint/parser";

export default [
  { files: ["**/*.{mts,cts}"], languageOptions: { parser } },
  { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs" } },
  {
    plugins: { "typed-http-status": httpStatus },
    rules: { "typed-http-status/no-other-library": ["error", { libraries: ["@nestjs/common"] }] },
  },
  { ignores: ["out"] },
];
`;

test.each(Object.entries(projects))("moves a project: %s", (name, old) => {
  const folder = copyOf(name);
  build(folder);
  expect(textOf(folder)).toContain(old);
  expect(fix("eslint", folder)).toEqual({ status: 0, output: "" });

  const moved = textOf(folder);
  expect(moved).not.toContain(old);
  expect(moved).toContain("typed-http-status");
  build(folder);
  expect(fix("eslint", folder)).toEqual({ status: 0, output: "" });
  expect(textOf(folder)).toBe(moved);

  const other = copyOf(name);
  expect(fix("eslint-9", other)).toEqual({ status: 0, output: "" });
  expect(textOf(other)).toBe(moved);
});

/** A copy of a project that has the packed package installed. */
function copyOf(name: string): string {
  const folder = mkdtempSync(join(installed, "moved-"));
  cpSync(join(import.meta.dirname, "no-other-library/projects", name), folder, { recursive: true });
  symlinkSync(join(import.meta.dirname, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "eslint.config.mjs"), CONFIG);
  return folder;
}

function fix(eslint: string, folder: string): object {
  return tryNode([join("node_modules", eslint, "bin/eslint.js"), "--fix", "."], folder);
}

/** Compiles a project, if there is something to compile, and runs its tests. */
function build(folder: string): void {
  const typed = readdirSync(folder).includes("tsconfig.json");
  if (typed) {
    expect(runNode([compilers["TypeScript 7"] as string, "--project", "."], folder)).toBe("");
  }
  const tests = join(folder, typed ? "out" : ".");
  runNode(
    [
      "--test",
      ...readdirSync(tests)
        .filter((file) => /\.test\.[cm]js$/.test(file))
        .map((file) => join(tests, file)),
    ],
    folder,
  );
}

/** The sources of a project. */
function textOf(folder: string): string {
  const files = readdirSync(folder).filter(
    (file) => /\.(?:mts|cts|mjs|cjs)$/.test(file) && file !== "eslint.config.mjs",
  );
  return files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
}
