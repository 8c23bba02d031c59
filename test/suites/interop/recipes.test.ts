import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  besideExamples,
  codeBlocksOf,
  countChecks,
  pages,
  runExamples,
  withChecks,
} from "../../helpers/code-blocks.js";
import { run } from "../../helpers/processes.js";
import { tscOf } from "./compile.js";

const recipes = pages().filter((path) => path.startsWith("docs/recipes/"));

const examples = recipes.flatMap((page) =>
  codeBlocksOf(page).map(({ code, line }) => ({
    code,
    page,
    title: `${page}:${line}`,
    file: `${page}-${line}`.replaceAll(/\W+/g, "-"),
  })),
);

const FOLDER = join(import.meta.dirname, "recipes.generated");

const files: Readonly<Record<string, string>> = {
  ...besideExamples,
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      target: "es2022",
      module: "nodenext",
      types: ["node"],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      experimentalDecorators: true,
      emitDecoratorMetadata: true,
      rootDir: ".",
      outDir: "out",
    },
  }),
  // What hey-api's generator writes, in short.
  "client/index.ts": `export type GetUserResponses = { 200: { name: string } };
export type GetUserErrors = { 404: { message: string } };
export async function getUser({ path }: { path: { name: string } }) {
  const response = await fetch(\`https://api.example.com/users/\${path.name}\`);
  const body: unknown = await response.json();
  return response.ok ? { data: body, error: undefined, response } : { data: undefined, error: body, response };
}
`,
  ...Object.fromEntries(
    examples.flatMap(({ code, file }) => [
      [`${file}.mts`, `${code}\nexport {};\n`],
      [`${file}-checked.mts`, withChecks(code)],
    ]),
  ),
};

const compiled = (file: string) => `./out/${file}-checked.mjs`;

let errors: string;
let failures: Readonly<Record<string, string>>;

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
    writeFileSync(join(FOLDER, name), text);
  }
  // The recipes are for zod 4. The suite has it under another name.
  mkdirSync(join(FOLDER, "node_modules"));
  symlinkSync(join(import.meta.dirname, "node_modules/zod4"), join(FOLDER, "node_modules/zod"), "junction");
  errors = await run(process.execPath, [tscOf("typescript-7"), "--project", FOLDER]).catch(String);
  failures = await runExamples(
    FOLDER,
    examples.map(({ file }) => compiled(file)),
  );
}, 60_000);

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

test("all recipes compile, as they stand", () => {
  expect(errors).toBe("");
});

test.each(examples)("$title runs, and has the values that its comments say", ({ file }) => {
  expect(failures[compiled(file)]).toBeUndefined();
});

test("each recipe checks something", () => {
  const index = "docs/recipes/frameworks.md";
  expect(
    recipes.filter((page) => !examples.some((example) => example.page === page && countChecks(example.code))),
  ).toEqual([index]);
});
