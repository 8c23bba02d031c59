import * as typescript from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { Linter as Linter9 } from "eslint-9";
import * as svelte from "svelte-eslint-parser";
import * as vue from "vue-eslint-parser";
import plugin from "../../../src/eslint.js";

/** ESLint's versions. */
export const versions: Readonly<Record<string, typeof Linter>> = {
  "ESLint 9": Linter9 as unknown as typeof Linter,
  "ESLint 10": Linter,
};

/** What reads the code of a file. */
export const parsers: Readonly<Record<"JavaScript" | "TypeScript", Linter.LanguageOptions>> = {
  JavaScript: { parserOptions: { ecmaFeatures: { jsx: true } } },
  TypeScript: { parser: typescript, parserOptions: { ecmaFeatures: { jsx: true } } },
};

/** How a file is read, which follows from its name. */
export function languageOf(file: string, parser: keyof typeof parsers = "TypeScript"): Linter.LanguageOptions {
  const { parserOptions } = parsers[parser];
  switch (file.replace(/.*\./, "")) {
    case "vue":
      return { sourceType: "module", parser: vue, parserOptions: { parser: typescript } };
    case "svelte":
      return { sourceType: "module", parser: svelte, parserOptions: { parser: typescript } };
    case "cjs":
      return { ...parsers[parser], sourceType: "commonjs" };
    case "ts":
      return { parser: typescript, sourceType: "module" };
    default:
      return {
        ...parsers[parser],
        parserOptions: parserOptions ?? {},
        sourceType: file === "script.js" ? "script" : "module",
      };
  }
}

export type Rules = NonNullable<Linter.Config["rules"]>;

/** A configuration with these rules of the plugin, for a file of this name. */
export function configFor(file: string, rules: Rules): Linter.Config {
  const named = Object.entries(rules).map(([name, options]) => [`typed-http-status/${name}`, options]);
  return {
    files: ["**/*.*"],
    plugins: { "typed-http-status": plugin },
    languageOptions: languageOf(file),
    rules: Object.fromEntries(named),
  };
}

/** What a linter finds, as `line: text`, and what it makes of the code. Throws where the linter cannot read the code. */
export function lint(
  code: string,
  { file = "file.js", rules, version = "ESLint 10" }: { file?: string; rules: Rules; version?: string },
): { readonly found: readonly string[]; readonly output: string; readonly left: readonly Linter.LintMessage[] } {
  const linter = new (versions[version] as typeof Linter)();
  const config = configFor(file, rules);
  const messages = linter.verify(code, config, file);
  const fatal = messages.find((message) => message.fatal);
  if (fatal) {
    throw new Error(`${fatal.line}: ${fatal.message}\n${code}`);
  }
  const { output, messages: left } = linter.verifyAndFix(code, config, { filename: file });
  return { found: messages.map(({ line, message }) => `${line}: ${message}`), output, left };
}
