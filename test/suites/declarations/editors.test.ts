import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Editor, MARK, openEditor } from "../../helpers/editor.js";
import { installed, project, runNode, settings, tscOf, tsconfig } from "../../package/installed.js";

const { HttpStatus } = createRequire(join(installed, "package.json"))("typed-http-status");
const members = Object.keys(HttpStatus).sort();

const IMPORT = 'import { HttpStatus } from "typed-http-status";\n';

const versions = ["5.9", "6.0", "7.0"].map((version) => [version, tscOf(`typescript-${version}`, import.meta.url)]);

/** The files of a user's project. Editors offer imports of the packages that it depends on. */
function configured(setting: (typeof settings)[keyof typeof settings]) {
  return {
    "package.json": '{ "type": "module", "dependencies": { "typed-http-status": "*" } }',
    "tsconfig.json": tsconfig(setting),
  };
}

describe.each(versions)("an editor with TypeScript %s", (_, tsc) => {
  // Under bundler, the package has the same declarations as for an ES module. The tests of hover texts use them.
  describe.each(["nodenext, ES module", "nodenext, CommonJS"] as const)("under %s", (name) => {
    const setting = settings[name];
    let editor: Editor;
    beforeAll(async () => {
      editor = await openEditor(tsc, project(configured(setting)), `program.${setting.extension}`);
    });
    afterAll(() => editor.close());

    async function completedNames(program: string): Promise<readonly string[]> {
      return (await editor.complete(program)).map(({ name }) => name).sort();
    }

    test("offers to import HttpStatus where a value is wanted, from the root only", async () => {
      const offered = await editor.complete(`const status = HttpSta${MARK}`);
      const imports = offered.filter(({ name }) => name === "HttpStatus").map(({ addedImport }) => addedImport());
      expect(await Promise.all(imports)).toEqual([IMPORT.trim()]);
    });

    test("completes the members, as values and as types", async () => {
      expect(await completedNames(`${IMPORT}HttpStatus.${MARK}`)).toEqual(members);
      expect(await completedNames(`${IMPORT}let status: HttpStatus.${MARK}`)).toEqual(members);
    });

    test.each([
      ["HttpStatus.NOT_FOUND;", /^TS2551: Property 'NOT_FOUND' does not exist on type '.* Did you mean 'NotFound'\?$/s],
      ["export const codeOf = (text: string) => HttpStatus[text];", /^TS7053: .* can't be used to index type '/],
    ])("shows one error without a path for %s", async (program, message) => {
      const errors = await editor.errors(IMPORT + program);
      expect(errors).toEqual([expect.stringMatching(message)]);
      expect(errors[0]).not.toMatch(/node_modules|import\(/);
    });
  });

  test("shows over HttpStatus and its members what they are", async () => {
    const editor = await openEditor(tsc, project(configured(settings.bundler)));
    const signature = async (program: string) => (await editor.hover(IMPORT + program)).signature;
    expect(await signature(`${MARK}HttpStatus;`)).toMatch(
      /^\(alias\) const HttpStatus: \{\n {4}readonly Continue: 100;/m,
    );
    expect(await signature(`let status: ${MARK}HttpStatus;`)).toMatch(/^\(alias\) type HttpStatus = 100 \| 101 \| /);
    expect(await signature(`HttpStatus.${MARK}NotFound;`)).toBe("(property) NotFound: 404");
    expect(await signature(`let status: HttpStatus.${MARK}NotFound;`)).toBe("type HttpStatus.NotFound = 404");
    for (const program of [`${MARK}HttpStatus;`, `let status: ${MARK}HttpStatus;`]) {
      const { documentation } = await editor.hover(IMPORT + program);
      expect(documentation).toMatch(/^The HTTP status codes\. As a value, /);
    }
    editor.close();
  });

  test("leaves no import in the declarations of a module that infers its types", () => {
    const program = `${IMPORT}export const missing = () => HttpStatus.NotFound;
export const all = HttpStatus;
`;
    const folder = project({ ...configured(settings["nodenext, ES module"]), "program.ts": program });
    runNode([tsc, "--project", folder], folder);
    const declarations = readFileSync(join(folder, "out/program.d.ts"), "utf8");
    expect(declarations).toMatch(/^export declare const missing: \(\) => 404;\nexport declare const all: \{\n/);
    expect(declarations).not.toContain("import");
  });

  test.each([
    ["{ status: 200; data: string } | { status: 404 }", ['"200"', '"404"', '"2xx"', '"4xx"', "default"]],
    ["{ status: number }", ['"404"', '"418"', '"1xx"', '"5xx"', "default"]],
    ["200 | 404", ['"200"', '"404"', '"2xx"', '"4xx"', "default"]],
  ])("offers codes, classes and `default` as keys of handlers for %s", async (type, keys) => {
    const editor = await openEditor(tsc, project(configured(settings.bundler)));
    const offered = await editor.complete(`import { matchStatus } from "typed-http-status";
declare const reply: ${type};
matchStatus(reply, { ${MARK} });
`);
    // TypeScript 7 marks an optional key.
    expect(offered.map(({ name }) => name.replace(/\?$/, ""))).toEqual(expect.arrayContaining(keys));
    editor.close();
  });
});
