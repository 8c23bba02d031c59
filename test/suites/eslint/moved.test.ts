import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { removeFolder, run, temporaryFolder } from "../../helpers/processes.js";
import { versions } from "./linters.js";
import { answersOf } from "./no-other-library/libraries.js";
import { lint } from "./no-other-library/lint.js";
import { type Program, programs } from "./no-other-library/programs.js";

const require = createRequire(import.meta.url);

const cases = programs.map((program, index) => ({ ...program, file: `program-${index}.${program.extension}` }));

describe.each(Object.keys(versions))("%s", (version) => {
  test.each(cases)("moves $title", ({ code, file, moved }) => {
    const { output, reported, left } = lint(code, file, version);
    expect(output).toBe(moved);
    expect(left).toEqual([]);
    expect(reported.filter(({ fix }) => fix === undefined)).toEqual([]);
  });
});

test.each(cases)("the answers stay the same: $title", ({ code, file }) => {
  const before = answers(code, file);
  expect(answers(lint(code, file).output, file)).toEqual(before);
  expect(before).toBeDefined();
});

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

test("all compile, before and after", async () => {
  symlinkSync(join(import.meta.dirname, "node_modules"), join(folder, "node_modules"));
  writeProject("before", ({ code }) => code);
  writeProject("after", ({ code, file }) => lint(code, file).output);
  for (const project of ["before", "after"]) {
    expect(await run(process.execPath, [compiler, "--project", join(folder, project)])).toBe("");
  }
}, 120_000);

const compiler = createRequire(import.meta.url)
  .resolve("typescript-7/package.json")
  .replace("package.json", "bin/tsc");

function writeProject(name: string, textOf: (program: Program & { readonly file: string }) => string): void {
  const src = join(import.meta.dirname, "../../../src");
  mkdirSync(join(folder, name));
  for (const program of cases) {
    writeFileSync(join(folder, name, program.file), textOf(program));
  }
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    types: ["node"],
    typeRoots: [join(src, "../node_modules/@types")],
    strict: true,
    noUnusedLocals: true,
    noEmit: true,
    skipLibCheck: true,
    paths: {
      "typed-http-status": [join(src, "index.ts")],
      "typed-http-status/codes": [join(src, "generated/codes.ts")],
      "typed-http-status/*": [join(src, "generated/vendors/*.ts")],
    },
  };
  writeFileSync(
    join(folder, name, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["*.ts", "*.cts", "*.mts"] }),
  );
}

/** What a program exports as `answers`. */
function answers(code: string, file: string): unknown {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, esModuleInterop: true };
  // The scripts are CommonJS, which has no `await` outside functions.
  const text = code.replaceAll("await import(", "require(");
  const { outputText } = ts.transpileModule(text, { compilerOptions, fileName: file.replace(/m(.s)$/, "$1") });
  // In an ES module of Node, the default export of CommonJS is the whole module.
  return answersOf(outputText, (name) => (file.endsWith(".mjs") ? { ...require(name) } : require(name)));
}
