import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeBlocksOf } from "../../helpers/code-blocks.js";
import { installed, tryNode } from "../../package/installed.js";

const shell = codeBlocksOf("docs/guide/migrating.md").filter(({ language }) => language === "sh");

/** The command for projects without ESLint. */
const [, command = "", , packages = "", args = ""] =
  /^(npx --yes ((--package \S+ ?)+))-- eslint (.*)$/m.exec(shell.map(({ code }) => code).join(""))?.map(String) ?? [];

/** Runs the command over files, given with their text before and after. Each must have the latter text then. */
function run(argumentsOfEslint: string, projectFiles: typeof files) {
  const folder = mkdtempSync(join(installed, "plain-"));
  symlinkSync(join(installed, "node_modules"), join(folder, "node_modules"), "junction");
  mkdirSync(join(folder, "dist"));
  for (const [file, [before]] of Object.entries(projectFiles)) {
    writeFileSync(join(folder, file), before);
  }
  // npx installs the packages outside the project. Here, the suite has done so.
  const eslint = join(import.meta.dirname, "node_modules/eslint/bin/eslint.js");
  const { status, output } = tryNode([eslint, ...argumentsOfEslint.split(" ")], folder);
  for (const [file, [, after]] of Object.entries(projectFiles)) {
    expect(readFileSync(join(folder, file), "utf8")).toBe(after);
  }
  return { status, output };
}

test("the guide's command runs the rules in a project without ESLint, over JavaScript and TypeScript", () => {
  expect(`${command}${packages}`).toContain("--package eslint --package @typescript-eslint/parser");
  const { status, output } = run(args, files);
  expect(output).toContain("getReasonPhrase(status)");
  expect(output).not.toMatch(/no-explicit-any|h\.mjs/);
  expect(status).toBe(1);
});

test("what the guide adds to the command leaves plain numbers alone", () => {
  const [, added = ""] = /`(--rule [^`]+)`/.exec(readFileSync("docs/guide/migrating.md", "utf8")) ?? [];
  expect(added).not.toBe("");
  const library = 'import { StatusCodes } from "http-status-codes";\nexport const statuses = [StatusCodes.OK, 404];\n';
  const converted = 'import { HttpStatus } from "typed-http-status";\nexport const statuses = [HttpStatus.OK, 404];\n';
  const { status } = run(`${added} ${args}`, { "a.mjs": [library, converted], "b.mjs": [numbers, numbers] });
  expect(status).toBe(0);
});

const kept =
  'import { getReasonPhrase } from "http-status-codes";\nexport const text = (status) => getReasonPhrase(status);\n';

const script = "globalThis.send = (res) => res.status(404).end();\n";

const numbers = "export const found = (response) => response.status === 200;\n";

/** Each file before and after. */
const files: Readonly<Record<string, readonly [before: string, after: string]>> = {
  "a.js": [
    'const httpStatus = require("http-status");\nmodule.exports = (res) => res.status(httpStatus.NOT_FOUND).status(500);\n',
    'const { HttpStatus } = require("typed-http-status");\nmodule.exports = (res) => res.status(HttpStatus.NotFound).status(HttpStatus.InternalServerError);\n',
  ],
  "b.tsx": [
    'import { StatusCodes } from "http-status-codes";\nexport const B = ({ status = StatusCodes.OK }: { status?: number }) => <p>{status}</p>;\n',
    'import { HttpStatus } from "typed-http-status";\nexport const B = ({ status = HttpStatus.OK }: { status?: number }) => <p>{status}</p>;\n',
  ],
  "c.mts": [
    "export const found = (response: Response) => response.status === 200;\n",
    'import { HttpStatus } from "typed-http-status";\n\nexport const found = (response: Response) => response.status === HttpStatus.OK;\n',
  ],
  "d.mjs": [kept, kept],
  // Nothing would replace it.
  "h.mjs": [
    "export const failed = (response) => !response.ok;\n",
    "export const failed = (response) => !response.ok;\n",
  ],
  // The rule that the comment turns off is not loaded.
  "g.ts": [
    `// eslint-disable-next-line @typescript-eslint/no-explicit-any\nexport const gone = (response: any) => response.status === 410;\n`,
    `import { HttpStatus } from "typed-http-status";\n\n// eslint-disable-next-line @typescript-eslint/no-explicit-any\nexport const gone = (response: any) => response.status === HttpStatus.Gone;\n`,
  ],
  "generated.ts": [`/* eslint-disable */\n${numbers}`, `/* eslint-disable */\n${numbers}`],
  // Nothing says whether these are modules, and whether people wrote them.
  "e.js": [script, script],
  "dist/f.mjs": [numbers, numbers],
};
