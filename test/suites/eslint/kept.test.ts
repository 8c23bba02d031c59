import { RuleTester } from "eslint";
import { RuleTester as RuleTester9 } from "eslint-9";
import { describe, expect, test } from "vitest";
import { noOtherLibrary } from "../../../src/eslint/rules/no-other-library.js";
import { languageOf } from "./linters.js";
import { kept } from "./no-other-library/kept.js";

/** ESLint's testers, which also parse what fixes and suggestions write. */
const testers: Readonly<Record<string, typeof RuleTester>> = {
  "ESLint 9": RuleTester9 as never,
  "ESLint 10": RuleTester,
};

describe.each(Object.entries(testers))("%s", (_, Tester) => {
  Tester.describe = (_title, run) => run();
  Tester.it = (_title, run) => run();

  test.each(kept)("leaves a file with $title", ({ extension, code, because, suggested }) => {
    const uses = because.map(([use, difference]) => ({ messageId: "differs", data: { use, difference } }));
    const isSite = (line: string) =>
      /"(?:http-status|http-status-codes|statuses)"/.test(line) || line.startsWith("import ");
    const sites = code
      .split("\n")
      .filter(isSite)
      .map(() => ({
        messageId: "stay",
        suggestions: suggested === undefined ? [] : [{ messageId: "moveAll", output: suggested }],
      }));
    const filename = `program.${extension}`;
    expect(() => {
      new Tester().run("no-other-library", noOtherLibrary as never, {
        valid: [],
        invalid: [
          {
            code,
            filename,
            languageOptions: languageOf(filename),
            errors: [...sites, ...uses] as never,
            output: null,
          },
        ],
      });
    }).not.toThrow();
  });

  test("allows everything else", () => {
    new Tester().run("no-other-library", noOtherLibrary as never, {
      valid: [
        'import { HttpStatus } from "typed-http-status"; HttpStatus.OK;',
        'import axios, { HttpStatusCode } from "axios"; axios.get(HttpStatusCode.Ok);',
        'import { HttpStatus } from "@nestjs/common"; HttpStatus.OK;',
        'import { StatusCodes } from "./http-status-codes.js"; StatusCodes.OK;',
        'const statuses = "statuses"; load("statuses"); mine.require("http-status");',
        { code: 'import { get } from "axios"; get("/");', options: [{ libraries: ["axios"] }] },
        { code: 'import axios from "axios"; axios("/");', options: [{ libraries: ["axios"] }] },
        { code: 'const axios = require("axios"); axios.get("/");', options: [{ libraries: ["axios"] }] },
        { code: 'const { get } = require("axios"); get("/");', options: [{ libraries: ["axios"] }] },
        { code: 'export { get } from "axios"; export * from "axios";', options: [{ libraries: ["axios"] }] },
      ],
      invalid: [],
    });
  });
});
