import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compilers, project, runNode, settings, tsconfig } from "../../package/installed.js";
import { cases, type RuleName, ruleEntry } from "./cases.js";
import { lint } from "./linters.js";

/** Everything that the cases use and do not declare, so that only what the rules write can be wrong. */
const GLOBALS = [
  "app assert assertEquals c canvas child createError ctx cy error event expect expectedStatus fail flag headers list message",
  "name next nock NextResponse nothing ok options other path reactive reply request response Response setResponseStatus size",
  "slow t url use useQuery work fetch HttpException HTTPException HttpCode Redirect Refusal nock code get",
]
  .join(" ")
  .split(" ");

const outputs = (Object.keys(cases) as RuleName[]).flatMap((name) =>
  cases[name].fixed
    .filter(({ file = "file.js" }) => /\.(?:js|ts)$/.test(file))
    .map((each, index) => ({ ...each, name, module: `${name}-${index}` })),
);

/** The declarations that a file needs, and nothing that it has itself. */
function prelude(code: string): string {
  const needed = [...new Set(GLOBALS), "status", "HttpStatus"].filter(
    (global) =>
      new RegExp(`(?<![.$"'\\w])${global.replace("$", "\\$")}\\b`).test(code) &&
      !new RegExp(`(?:import|const|let|function|class)\\b[^;=(]*\\b${global}\\b`).test(code),
  );
  return needed.map((global) => `declare const ${global}: ${global === "status" ? "number" : "any"};\n`).join("");
}

describe("what the rules write", () => {
  test("compiles, and imports what it uses", () => {
    const { compilerOptions } = JSON.parse(tsconfig(settings["nodenext, ES module"]));
    const folder = project({
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          ...compilerOptions,
          // The cases leave out types, as JavaScript does, and compare for no reason.
          noImplicitAny: false,
          strictPropertyInitialization: false,
          experimentalDecorators: true,
          noEmit: true,
        },
      }),
      "package.json": '{ "type": "module" }',
      "other.d.ts": "export {};\n",
      "modules.d.ts": ["@sveltejs/kit", "@nestjs/common", "axios", "a"]
        .map((name) => `declare module "${name}";\n`)
        .join(""),
      ...Object.fromEntries(
        outputs.map(({ module, output }) => [`${module}.ts`, `${output}${prelude(output)}export {};\n`]),
      ),
    });
    expect(runNode([compilers["TypeScript 7"] as string, "--project", join(folder, "tsconfig.json")], folder)).toBe("");
  });

  test.each(outputs)("stays as it is in a second run: $output", ({ name, output, file, ...rest }) => {
    const again = lint(output, { rules: { [name]: ruleEntry(rest) }, ...(file === undefined ? {} : { file }) });
    expect(again.output).toBe(output);
  });
});
