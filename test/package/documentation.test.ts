import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { entryPointsOf } from "../helpers/entry-points.js";
import { loadModules, type Modules } from "../helpers/load-modules.js";
import {
  compilers,
  installed,
  project,
  projectWithClient,
  readInstalled,
  runNode,
  settings,
  tsconfig,
} from "./installed.js";

interface Block {
  readonly language: string;
  readonly code: string;
}

/** The fenced code blocks of a Markdown text. */
function codeBlocks(markdown: string): readonly Block[] {
  return [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = "", code = ""]) => ({ language, code }));
}

const VALUE = /^(?:-?\d+|true|false|null|undefined|"[^"]*"|\[.*\])$/;

/** Turns each `expression; // value` into a check that the expression has the value. */
function withChecks(code: string): string {
  const checked = code.replaceAll(/^(\S.*); \/\/ (.+)$/gm, (line, expression: string, value: string) =>
    /^(?:const|let|type|import) /.test(expression) || !VALUE.test(value) ? line : `equal(${expression}, ${value});`,
  );
  return `declare function equal(actual: unknown, expected: unknown): void;\n${checked}`;
}

function countChecks(code: string): number {
  return withChecks(code).split("\nequal(").length - 1;
}

/** Defines `equal` at run time, and the server of the examples. */
const EQUAL = `globalThis.equal = require("node:assert").deepStrictEqual;
const { fetch } = globalThis;
globalThis.fetch = async (request) =>
  request.url?.startsWith("https://api.example.com/") ? Response.json({ name: "Ada" }) : fetch(request);
`;

/** What openapi-typescript writes for the API of the examples. */
const API = `export interface paths {
  "/users/{name}": { get: { parameters: { path: { name: string } }; responses: { 200: Json<User>; 404: Json<Problem>; 500: Json<string> } } };
}
type Json<Body> = { headers: { [name: string]: unknown }; content: { "application/json": Body } };
interface User { name: string }
interface Problem { message: string }
`;

const readme = codeBlocks(readInstalled("README.md"));

function readmeBlocks(language: string): readonly string[] {
  return readme.filter((block) => block.language === language).map(({ code }) => code);
}

const hoverExamples = entryPointsOf(installed).flatMap(({ declarations }) =>
  codeBlocks(readFileSync(join(installed, declarations.ESM), "utf8").replaceAll(/^ \* ?/gm, "")).map(
    ({ code }) => code,
  ),
);

/** Every TypeScript example, with the name of its file. */
const examples = [...readmeBlocks("ts"), ...hoverExamples].map((code, index) => ({
  code,
  file: `example-${index}`,
  title: code.split("\n")[0],
}));

let folder: string;

beforeAll(() => {
  const setting = settings["nodenext, ES module"];
  folder = projectWithClient({
    "tsconfig.json": tsconfig(setting),
    "equal.cjs": EQUAL,
    "api.d.ts": API,
    // React's, which README mentions. No example calls it.
    "react.d.ts": "declare function useState<S>(initial: S): [state: S, setState: (state: S) => void];",
    ...Object.fromEntries(
      examples.flatMap(({ code, file }) => [
        [`${file}.mts`, `${code}\nexport {};\n`],
        [`${file}-checked.mts`, withChecks(code)],
      ]),
    ),
  });
});

describe("the TypeScript examples of README and of the hover texts", () => {
  test("compile, as they stand", () => {
    expect(runNode([compilers["TypeScript 7"] as string, "--project", folder], folder)).toBe("");
  });

  test.each(examples)("$file: $title", ({ file }) => {
    runNode(["--require", "./equal.cjs", `out/${file}-checked.mjs`], folder);
  });

  test("check something", () => {
    expect(countChecks(readmeBlocks("ts").join("\n"))).toBeGreaterThanOrEqual(17);
    expect(hoverExamples.filter((code) => countChecks(code) === 0)).toEqual([]);
  });

  test("are there for HttpStatus and for each function, map and list", async () => {
    const [{ namespaces }] = (await loadModules(installed)) as [Modules];
    const values = Object.entries(namespaces).flatMap(([key, namespace]) =>
      key === "./codes" ? [] : Object.values(namespace).filter((value) => typeof value !== "number"),
    );
    expect(hoverExamples).toHaveLength(values.length);
  });
});

describe("the other code blocks of README", () => {
  test("are of languages that are tested here", () => {
    expect([...new Set(readme.map(({ language }) => language))].sort()).toEqual(["console", "js", "sh", "ts"]);
  });

  test("CommonJS", () => {
    const code = readmeBlocks("js").join("\n");
    const checked = withChecks(code).replace(/^declare .*$/m, "");
    runNode(["--require", "./equal.cjs", "example.cjs"], project({ "equal.cjs": EQUAL, "example.cjs": checked }));
  });

  test.each(
    readmeBlocks("console").map((session) => {
      const [prompt = "", ...output] = session.split("\n");
      return { command: prompt.replace(/^\$ /, ""), output: output.join("\n") };
    }),
  )("terminal: $command", ({ command, output }) => {
    const { stdout, status } = spawnSync(command, { cwd: installed, encoding: "utf8", shell: true });
    expect({ stdout, status }).toEqual({ stdout: output, status: 0 });
  });

  test("commands: each is one that a fresh clone has, or the installation that these tests start with", () => {
    const { scripts } = JSON.parse(readInstalled("package.json"));
    const [install, ...commands] = readmeBlocks("sh");
    expect(install).toBe("npm install typed-http-status\n");
    expect(commands).toEqual([
      // The suite `eslint` runs it.
      expect.stringContaining("npx --yes --package eslint"),
      "npm ci && npm start\n",
      "npm ci && npm test\n",
      "npm run registry:check\n",
      "npm run sources:check\n",
      "npm run bench\n",
      "npm run suite\n",
    ]);
    expect(Object.keys(scripts)).toEqual(
      expect.arrayContaining(["start", "test", "registry:check", "sources:check", "bench", "suite"]),
    );
  });
});
