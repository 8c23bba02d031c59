import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ESLint } from "eslint";
import { ESLint as ESLint9 } from "eslint-9";
import { describe, expect, test } from "vitest";
import { compilers, project, runNode, settings, tsconfig } from "../../package/installed.js";
import { type Project, projects } from "./projects.js";

/** The configuration that docs and README show, with the parsers that the project's files need. */
const config = `import * as typescript from "@typescript-eslint/parser";
import * as svelte from "svelte-eslint-parser";
import * as vue from "vue-eslint-parser";
import httpStatus from "typed-http-status/eslint";

export default [
  { ignores: ["**/*.test.*", "out", "page.mjs", "eslint.config.mjs"] },
  httpStatus.configs.recommended,
  { files: ["**/*.ts"], languageOptions: { parser: typescript } },
  { files: ["**/*.vue"], languageOptions: { parser: vue, parserOptions: { parser: typescript } } },
  { files: ["**/*.svelte"], languageOptions: { parser: svelte } },
];
`;

const packages = [
  "@typescript-eslint",
  "@vue",
  "eslint",
  "eslint-9",
  "svelte",
  "svelte-eslint-parser",
  "vue",
  "vue-eslint-parser",
];

/** A folder with a project, and with the packages of this suite. */
function folderOf({ files, tests, compiled }: Project): string {
  const folder = project({
    ...files,
    ...tests,
    "eslint.config.mjs": config,
    "package.json": '{ "private": true, "type": "module" }\n',
    ...(compiled ? { "tsconfig.json": withNodeTypes() } : {}),
  });
  mkdirSync(join(folder, "node_modules"));
  for (const name of packages) {
    symlinkSync(join(import.meta.dirname, "node_modules", name), join(folder, "node_modules", name), "junction");
  }
  if (compiled) {
    const types = join(import.meta.dirname, "../../../node_modules/@types");
    symlinkSync(types, join(folder, "node_modules/@types"), "junction");
  }
  return folder;
}

function withNodeTypes(): string {
  const { compilerOptions } = JSON.parse(tsconfig(settings["nodenext, ES module"]));
  return JSON.stringify({
    compilerOptions: { ...compilerOptions, types: ["node"], skipLibCheck: true, lib: ["es2022"] },
  });
}

/** Compiles the project if it has to be, and runs its tests. */
function testsPass(folder: string, { compiled }: Project): void {
  if (compiled) {
    expect(runNode([compilers["TypeScript 7"] as string, "--project", folder], folder)).toBe("");
  }
  const tests = readdirSync(compiled ? join(folder, "out") : folder).filter((file) => /\.test\.[cm]?js$/.test(file));
  expect(tests).not.toEqual([]);
  runNode(["--test", ...tests.map((file) => (compiled ? `out/${file}` : file))], folder);
}

function read(folder: string, { files }: Project): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(files).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

describe.each(Object.entries({ "ESLint 9": ESLint9 as unknown as typeof ESLint, "ESLint 10": ESLint }))(
  "%s",
  (_, Linter) => {
    test.each(Object.entries(projects))("moves %s in one run", async (__, each) => {
      const folder = folderOf(each);
      const fix = async () => {
        const results = await new Linter({ cwd: folder, fix: true }).lintFiles(["."]);
        await Linter.outputFixes(results);
        return results.flatMap(({ messages }) => messages);
      };
      testsPass(folder, each);
      expect(await fix()).toEqual([]);
      const moved = read(folder, each);
      for (const [file, texts] of Object.entries(each.expected)) {
        expect(texts.filter((text) => !moved[file]?.includes(text))).toEqual([]);
      }
      testsPass(folder, each);
      expect(await fix()).toEqual([]);
      expect(read(folder, each)).toEqual(moved);
    });
  },
);
