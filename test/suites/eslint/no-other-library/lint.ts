import type { Linter } from "eslint";
import { optionalLibraries } from "../../../../src/eslint/other-libraries.js";
import { configFor, versions } from "../linters.js";

/** A file after `eslint --fix`, and what is reported before and after. */
export interface Linted {
  readonly output: string;
  readonly reported: readonly Linter.LintMessage[];
  readonly left: readonly Linter.LintMessage[];
}

/** Lints and fixes a file with the rule for all libraries. */
export function lint(code: string, file: string, version = "ESLint 10"): Linted {
  const linter = new (versions[version] as typeof Linter)();
  const config = configFor(file, { "no-other-library": ["error", { libraries: [...optionalLibraries] }] });
  const { output, messages } = linter.verifyAndFix(code, config, file);
  return { output, reported: linter.verify(code, config, file), left: messages };
}
