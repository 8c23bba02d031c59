import { describe, expect, test } from "vitest";
import { expectedPhrases } from "../helpers/iana-registry.js";
import { compilers, project, readFixture, runNode, settings, tsconfig } from "./installed.js";

/** The codes that Node can send: all final ones, and the interim ones that it has a method or an event for. */
const sendable = [...expectedPhrases].filter(([code]) => code >= 200 || [100, 101, 102, 103].includes(code));

function predicatesOf(code: number): readonly string[] {
  const ofClass = ["isInformational", "isSuccess", "isRedirection", "isClientError", "isServerError"];
  return [...ofClass.slice(Math.floor(code / 100) - 1).slice(0, 1), ...(code >= 400 ? ["isError"] : [])];
}

describe("every status code over a real connection, named and classified", () => {
  test.each([
    [
      "ES module",
      "main.mjs",
      'import * as api from "typed-http-status";\nimport exchange from "./exchange.cjs";\nexchange(api);\n',
    ],
    ["CommonJS", "main.cjs", 'require("./exchange.cjs")(require("typed-http-status"));\n'],
  ])("by a program that is an %s", (_, name, program) => {
    const folder = project({ "exchange.cjs": readFixture("exchange.cjs"), [name]: program });
    const seen: readonly { name: string; status: number }[] = JSON.parse(runNode([name], folder));
    const sorted = [...seen].sort((a, b) => a.status - b.status);
    expect(sorted.map((each) => ({ ...each, name: each.name.toLowerCase() }))).toEqual(
      sendable.map(([code, phrase]) => ({
        status: code,
        phrase,
        name: phrase.replace(/[^A-Za-z]/g, "").toLowerCase(),
        member: code,
        class: `${Math.floor(code / 100)}xx`,
        known: true,
        phraseAgain: phrase,
        codeOfPhrase: code,
        predicates: predicatesOf(code),
      })),
    );
  });
});

// The types suite compiles the same program with every version from 5.1 on.
describe("a TypeScript program", () => {
  const tsc = compilers["TypeScript 7"] as string;

  test.each(Object.entries(settings))("under %s, runs", (_, setting) => {
    const program = `program.${setting.extension}`;
    const folder = project({ "tsconfig.json": tsconfig(setting), [program]: readFixture("program.ts") });
    runNode([tsc, "--project", folder], folder);
    const output = runNode([`out/${program.replace("ts", "js")}`], folder);
    expect(JSON.parse(output)).toEqual([
      404,
      true,
      "Not Found",
      "unknown",
      418,
      "Unavailable For Legal Reasons",
      1,
      expectedPhrases.size,
      expectedPhrases.size,
      404,
      499,
      "Client Closed Request",
      "NotFound",
      expectedPhrases.size,
    ]);
  });

  test("can switch over every member exhaustively, and is told of a missing one", () => {
    const codes = [...expectedPhrases.keys()];
    const exhaustive = (cases: readonly number[]) => `import type { HttpStatus } from "typed-http-status";
export function digit(status: HttpStatus): string {
  switch (status) {
${cases.map((code) => `    case ${code}: return "${code}";`).join("\n")}
  }
}
`;
    const setting = settings["nodenext, ES module"];
    const compile = (cases: readonly number[]) =>
      runNode([tsc], project({ "tsconfig.json": tsconfig(setting), "switch.mts": exhaustive(cases) }));
    expect(compile(codes)).toBe("");
    expect(() => compile(codes.slice(1))).toThrow("TS2366");
  });
});
