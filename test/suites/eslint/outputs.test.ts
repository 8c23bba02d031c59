import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compilers, project, runNode, settings, tsconfig } from "../../package/installed.js";
import { cases, type RuleName, ruleEntry } from "./cases.js";
import { lint } from "./linters.js";

/** Everything that the cases use and do not declare, so that only what the rules write can be wrong. */
const GLOBALS = [
  "app assert assertEquals c canvas child code createError ctx cy error event expect expectedStatus fail fetch flag get",
  "headers HttpCode HTTPException HttpException list message name next nock NextResponse nothing ok options other path",
  "BehaviorSubject vi reactive sendRedirect Redirect Refusal reply request response Response setResponseStatus size slow t url use useQuery work",
]
  .join(" ")
  .split(" ")
  .map((name) => `declare const ${name}: any;\n`)
  .join("");

const outputs = (Object.keys(cases) as RuleName[]).flatMap((name) =>
  cases[name].fixed
    // One case is about a global `HttpStatus`, which is not declared here: no output may lack its import.
    .filter(({ file = "file.js", output }) => /\.(?:js|ts)$/.test(file) && !output.includes("use(HttpStatus)"))
    .map((each, index) => ({ ...each, name, module: `${name}-${index}` })),
);

describe("what the rules write", () => {
  test("compiles, and imports what it uses", () => {
    const { compilerOptions } = JSON.parse(tsconfig(settings["nodenext, ES module"]));
    const folder = project({
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          ...compilerOptions,
          lib: ["es2022"],
          // The cases leave out types, as JavaScript does, and compare for no reason.
          noImplicitAny: false,
          strictPropertyInitialization: false,
          experimentalDecorators: true,
          noEmit: true,
        },
      }),
      "package.json": '{ "type": "module" }',
      "other.d.ts": "export {};\n",
      "globals.d.ts": `${GLOBALS}declare let status: number;\n`,
      "modules.d.ts": ["@sveltejs/kit", "@nestjs/common", "axios", "a"]
        .map((name) => `declare module "${name}";\n`)
        .join(""),
      ...Object.fromEntries(outputs.map(({ module, output }) => [`${module}.ts`, `${output}export {};\n`])),
    });
    expect(runNode([compilers["TypeScript 7"] as string, "--project", join(folder, "tsconfig.json")], folder)).toBe("");
  });

  test.each(outputs)("stays as it is in a second run: $output", ({ name, output, file, ...rest }) => {
    const again = lint(output, { rules: { [name]: ruleEntry(rest) }, ...(file === undefined ? {} : { file }) });
    expect(again.output).toBe(output);
  });
});
