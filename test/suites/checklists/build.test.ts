import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeFolder } from "../../helpers/processes.js";
import { type Clone, cloneCheckout } from "./clone.js";

/*
 * Changes that a maintainer makes in good faith either work in ES modules, in CommonJS and for Parcel, or stop the
 * build. Each of these changes once shipped wrong code while every test passed.
 */

let clone: Clone;

/** What a program prints in the clone, which has the package as itself. */
function output(program: string, type: "module" | "commonjs"): string {
  const { stdout, stderr } = spawnSync(process.execPath, [`--input-type=${type}`, "--eval", program], {
    cwd: clone.folder,
    encoding: "utf8",
  });
  return stdout + stderr;
}

beforeAll(async () => {
  clone = await cloneCheckout();
  clone.write(
    "src/api/good-faith.ts",
    `import { NotFound } from "../generated/codes.js";

let calls = 0;

export let lastStatus = 0;

const text = \`
export { calls as text };
import * as HttpStatus from "./codes.js";
\`;

/** Counts its calls, and remembers the last status. */
export function count(status: number): string {
  calls++;
  lastStatus = status;
  return \`\${calls} \${status === NotFound} \${text.includes("export { calls as text };")}\`;
}
`,
  );
  clone.replace(
    "src/functions.ts",
    "export type { StatusHandlers",
    'export { count, lastStatus } from "./api/good-faith.js";\nexport type { StatusHandlers',
  );
  // A counter at module level in the command too.
  clone.replace("src/cli/run.ts", "const EXIT =", "let runs = 0;\n\nconst EXIT =");
  clone.replace(
    "src/cli/run.ts",
    "const parsed = parse(args);",
    'runs++;\n  if (runs > 1) {\n    throw new Error("again");\n  }\n  const parsed = parse(args);',
  );
  await clone.run("npm run build");
}, 120_000);

afterAll(() => removeFolder(clone.folder));

const check = `
console.log(library.count(404), library.count(200), library.lastStatus, library.HttpStatus.NotFound);`;
const expected = "1 true true 2 false true 200 404\n";

describe("a counter, a variable that is exported, a text like an export, and a constant by its name work", () => {
  test("in ES modules", () => {
    expect(output(`import * as library from "typed-http-status";${check}`, "module")).toBe(expected);
  });

  test("in CommonJS", () => {
    expect(output(`const library = require("typed-http-status");${check}`, "commonjs")).toBe(expected);
  });

  test("in Parcel's module", () => {
    expect(output(`import * as library from "./dist/parcel.js";${check}`, "module")).toBe(expected);
  });

  test("in the command", async () => {
    expect(await clone.run("node dist/cli.js 404")).toContain("404 Not Found");
  });
});

test("the constants are loaded once, not copied", () => {
  expect(clone.read("dist/index.js")).toMatch(/from '\.\/codes\.js'/);
  expect(clone.read("dist/index.js")).not.toContain("= 404;");
});

test("a file that does not compile stops the build", { timeout: 60_000 }, async () => {
  clone.write("src/api/good-faith.ts", "export const count: number = ;\n");
  await expect(clone.run("npm run build")).rejects.toThrow();
});
