import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { start, temporaryFolder } from "../../helpers/processes.js";

const config = {
  rootDir: "jest",
  testMatch: ["**/*.test.{cjs,mjs}"],
  moduleFileExtensions: ["js", "cjs", "mjs"],
  transform: {},
  watchman: false,
  cacheDirectory: temporaryFolder(),
};

const { stdout, stderr } = await start(
  process.execPath,
  [
    // Jest has ES modules only with this option of Node.
    "--experimental-vm-modules",
    createRequire(import.meta.url).resolve("jest/bin/jest"),
    "--config",
    JSON.stringify(config),
    "--json",
  ],
  { cwd: import.meta.dirname },
);

interface Result {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

const { success, testResults }: { success: boolean; testResults: { assertionResults: Result[] }[] } =
  JSON.parse(stdout);

test.each(testResults.flatMap(({ assertionResults }) => assertionResults))(
  "$fullName",
  ({ status, failureMessages }) => {
    expect({ status, failureMessages }).toEqual({ status: "passed", failureMessages: [] });
  },
);

test("Jest has run every file", () => {
  expect(success, stderr).toBe(true);
  expect(testResults).toHaveLength(4);
});
