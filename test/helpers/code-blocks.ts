import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./processes.js";

const ROOT = join(import.meta.dirname, "../..");

/** A fenced code block of a Markdown text. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  /** The line of its first fence. */
  readonly line: number;
}

/** The fenced code blocks of a Markdown text. A block in another form is an error: nothing would test it. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  const found = [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)];
  const fences = markdown.match(/^[\s>]*(?:```|~~~).*$/gm) ?? [];
  if (fences.length !== 2 * found.length) {
    throw new Error(`not every fence belongs to a code block with a language: ${fences.join(" ")}`);
  }
  return found.map(({ 1: language = "", 2: code = "", index }) => ({
    language,
    code,
    line: markdown.slice(0, index).split("\n").length,
  }));
}

/** The Markdown files of the docs, without those that a build writes. Each path begins with `docs/`. */
export function pages(): readonly string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "docs/*.md"];
  return execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).split("\0").filter(Boolean);
}

/** The code blocks of a file of the checkout. */
export function codeBlocksOf(path: string): readonly CodeBlock[] {
  return codeBlocks(readFileSync(join(ROOT, path), "utf8"));
}

const VALUE = /^(?:-?\d+|true|false|null|undefined|"(?:[^"\\]|\\.)*"|\[.*\]|\{.*\})$/;

/** Turns each `expression; // value` into a check that the expression has the value. Such a line is an expression alone. */
export function withChecks(code: string): string {
  const checked = code.replaceAll(/^(.*); \/\/ (.+)$/gm, (line, expression: string, value: string) => {
    if (!VALUE.test(value)) {
      return line;
    }
    if (/^(?:\s|const |let |type |import |return )/.test(expression)) {
      throw new Error(`nothing would check this value: ${line}`);
    }
    return `equal(${expression}, ${value});`;
  });
  return `declare function equal(actual: unknown, expected: unknown): void;\n${checked}`;
}

/** How many values a code block has checked. */
export function countChecks(code: string): number {
  return withChecks(code).split("\nequal(").length - 1;
}

/**
 * The files beside the examples: `run.mjs` runs them, `setup.cjs` defines `equal` and answers in the place of
 * `api.example.com`.
 */
export const besideExamples = {
  // One process for all: each start of Node takes longer than the example.
  "run.mjs": `import { writeFileSync } from "node:fs";
const [output, ...files] = process.argv.slice(2);
const failures = {};
for (const file of files) {
  await import(file).catch((error) => {
    failures[file] = error.stack;
  });
}
writeFileSync(output, JSON.stringify(failures));
process.exit();
`,
  "setup.cjs": `globalThis.equal = require("node:assert").deepStrictEqual;
const { fetch } = globalThis;
const found = () => Response.json({ name: "Ada" });
const missing = () => Response.json({ message: "bob is not there" }, { status: 404, statusText: "Not Found" });
const busy = () => new Response("", { status: 503, headers: { "retry-after": "0" } });
const reports = [busy, busy, () => new Response("It is done.")];
const answers = { "/users/ada": found, "/users/bob": missing, "/report": () => reports.shift()() };
globalThis.fetch = async (request, init) => {
  const { origin, pathname } = new URL(request.url ?? request);
  return origin === "https://api.example.com" ? answers[pathname]() : fetch(request, init);
};
`,
  // As openapi-typescript writes it.
  "api.d.ts": `export interface paths {
  "/users/{name}": { get: { parameters: { path: { name: string } }; responses: { 200: Json<User>; 404: Json<Problem>; 500: Json<string> } } };
}
type Json<Body> = { headers: { [name: string]: unknown }; content: { "application/json": Body } };
interface User { name: string }
interface Problem { message: string }
`,
} as const;

/** Runs the examples in a folder that has the files beside them. Returns what each failed with, by file. */
export async function runExamples(folder: string, files: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const output = join(folder, "failures.json");
  await run(process.execPath, ["--require", "./setup.cjs", "run.mjs", output, ...files], {
    cwd: folder,
    timeLimit: 60,
  });
  return JSON.parse(readFileSync(output, "utf8"));
}
