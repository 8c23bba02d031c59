import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeBlocksOf } from "../../helpers/code-blocks.js";
import { installed, tryNode } from "../../package/installed.js";

const shell = codeBlocksOf("docs/guide/migrating.md").filter(({ language }) => language === "sh");

/** The command for projects without ESLint. */
const [, command = "", , packages = "", args = ""] =
  /^(npx --yes ((--package \S+ ?)+))-- eslint (.*)$/m.exec(shell.map(({ code }) => code).join(""))?.map(String) ?? [];

test("the guide's command runs the rules in a project without ESLint, over JavaScript and TypeScript", () => {
  expect(`${command}${packages}`).toContain("--package eslint --package @typescript-eslint/parser");
  const folder = mkdtempSync(join(installed, "plain-"));
  symlinkSync(join(installed, "node_modules"), join(folder, "node_modules"), "junction");
  mkdirSync(join(folder, "dist"));
  for (const [file, [code]] of Object.entries(files)) {
    writeFileSync(join(folder, file), code);
  }
  // npx installs the packages outside the project. Here, the suite has done so.
  const eslint = join(import.meta.dirname, "node_modules/eslint/bin/eslint.js");
  const { status, output } = tryNode([eslint, ...args.split(" ")], folder);
  expect(output).toContain("getReasonPhrase(status)");
  expect(status).toBe(1);
  for (const [file, [, moved]] of Object.entries(files)) {
    expect(readFileSync(join(folder, file), "utf8")).toBe(moved);
  }
});

const kept =
  'import { getReasonPhrase } from "http-status-codes";\nexport const text = (status) => getReasonPhrase(status);\n';

const script = "globalThis.send = (res) => res.status(404).end();\n";

const output = "export const found = (response) => response.status === 200;\n";

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
  // Nothing says whether these are modules, and whether people wrote them.
  "e.js": [script, script],
  "dist/f.mjs": [output, output],
};
