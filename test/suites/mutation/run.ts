import { join } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { endOnSignals, temporaryFolder } from "../../helpers/processes.js";
import { report } from "./report.js";

/** All source but generated code, the data of the tables, and programs without exports, which no unit test can import. */
const SOURCE = [
  "src/**/*.ts",
  "!src/generated/**",
  "!src/table/iana.ts",
  "!src/table/vendors/*.ts",
  "!src/{cli,commonjs,parcel}.ts",
  "!src/tools/*/bin.ts",
  "!src/tools/release/check.ts",
];

// For a shorter run, the arguments are the files to mutate.
const { positionals } = parseArgs({ allowPositionals: true });

endOnSignals();
process.chdir(join(import.meta.dirname, "../../.."));
const folder = temporaryFolder();
// Stryker ends tests before they remove their own temporary folders. So these go into this folder, too.
Object.assign(process.env, { TMPDIR: folder });
const results = await new Stryker({
  mutate: positionals.length > 0 ? positionals : SOURCE,
  testRunner: "vitest",
  vitest: { configFile: "test/suites/mutation/vitest.config.ts" },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // Outside the checkout, so that nothing is left in it however this ends.
  tempDirName: folder,
  ignorePatterns: ["dist"],
  // Stryker would add comments to the source, but tests compare some files exactly.
  disableTypeChecks: false,
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, reportMutants: false, reportTests: false },
}).runMutationTest();
const { text, passes } = report(results);
console.log(text);
process.exitCode = passes ? 0 : 1;
