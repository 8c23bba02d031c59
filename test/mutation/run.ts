import { join } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { endOnSignals, temporaryFolder } from "../processes.js";
import { passes, summary } from "./report.js";

/** The source that is written by hand, without data, what builds the package, and what the tests start as a program. */
const SOURCE = [
  "src/**/*.ts",
  "!src/{build,generated}/**",
  "!src/table/iana.ts",
  "!src/table/vendors/{aws,cloudflare,iis,nginx,unofficial}.ts",
  "!src/{cli/bin,codegen/generate,registry-check/main,release/check}.ts",
];

// Files to mutate in place of them all, for a shorter run.
const { positionals } = parseArgs({ allowPositionals: true });

endOnSignals();
process.chdir(join(import.meta.dirname, "../.."));
const results = await new Stryker({
  mutate: positionals.length > 0 ? positionals : SOURCE,
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.ts" },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // Outside the checkout, so that nothing is left in it however this ends.
  tempDirName: temporaryFolder(),
  ignorePatterns: ["dist"],
  // Tests compare files of the source with what they have to be, to the letter.
  disableTypeChecks: false,
  // Where there is one, Stryker reads it through TypeScript's JavaScript API, which TypeScript 7 does not have.
  tsconfigFile: "none",
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
}).runMutationTest();
console.log(summary(results));
process.exitCode = passes(results) ? 0 : 1;
