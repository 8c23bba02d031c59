import { RuleTester } from "eslint";
import { RuleTester as RuleTester9 } from "eslint-9";
import { describe, test } from "vitest";
import { rules } from "../../../src/eslint.js";
import { type Case, cases, type RuleName } from "./cases.js";
import { languageOf, parsers } from "./linters.js";

const testers = { "ESLint 9": RuleTester9 as unknown as typeof RuleTester, "ESLint 10": RuleTester };

/** A case's file, its options and its parser, in the words of ESLint. */
function setting({ file = "file.js", options, code }: Case, parser: keyof typeof parsers) {
  return {
    code,
    filename: file,
    languageOptions: languageOf(file, parser),
    ...(options === undefined ? {} : { options: [options] }),
  };
}

describe.each(Object.entries(testers))("%s", (_, Tester) => {
  Tester.describe = describe;
  Tester.it = test;
  Tester.itOnly = test.only;

  describe.each(Object.keys(parsers) as (keyof typeof parsers)[])("with the parser of %s", (parser) => {
    const readable = ({ file = "file.js" }: Case) => parser === "TypeScript" || !file.endsWith(".ts");
    for (const name of Object.keys(cases) as RuleName[]) {
      const { valid, fixed, reported } = cases[name];
      new Tester().run(name, rules[name] as never, {
        valid: valid.filter(readable).map((each) => setting(each, parser)),
        invalid: [
          ...fixed.filter(readable).map((each) => ({ ...setting(each, parser), output: each.output, errors: 1 })),
          ...reported.filter(readable).map(({ suggestion, messageId, ...each }) => ({
            ...setting(each, parser),
            output: null,
            errors: [
              {
                messageId,
                ...(suggestion === undefined ? {} : { suggestions: [{ messageId: "write", output: suggestion }] }),
              },
            ],
          })),
        ],
      });
    }
  });
});
