import { describe, expect, test } from "vitest";
import { compilers, project, runNode, settings, tsconfig } from "./installed.js";

const program = `import { reasonPhrase } from "typed-http-status";
import * as Nginx from "typed-http-status/nginx";

const status: number = JSON.parse(process.argv[2] ?? "");

export const phrase: string | undefined = reasonPhrase(status) ?? Nginx.reasonPhrases[status];
// @ts-expect-error: other numbers have no phrase
export const sure: string = Nginx.reasonPhrases[status];
export const literal: "No Response" = Nginx.reasonPhrases[Nginx.NoResponse];
console.log(phrase);

declare const process: { readonly argv: readonly string[] };
`;

describe("a number is looked up in a vendor's phrases", () => {
  const tsc = compilers["TypeScript 7"] as string;

  test.each([true, false])("with noUncheckedIndexedAccess: %s", (noUncheckedIndexedAccess) => {
    const { compilerOptions } = JSON.parse(tsconfig(settings["nodenext, ES module"]));
    const folder = project({
      "tsconfig.json": JSON.stringify({ compilerOptions: { ...compilerOptions, noUncheckedIndexedAccess } }),
      "program.mts": program,
    });
    runNode([tsc, "--project", folder], folder);
    const answers = ["404", "499", "498", "444.5"].map((status) => runNode(["out/program.mjs", status], folder));
    expect(answers).toEqual(["Not Found\n", "Client Closed Request\n", "undefined\n", "undefined\n"]);
  });
});
