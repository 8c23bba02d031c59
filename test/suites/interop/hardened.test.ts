import { statusCodes } from "typed-http-status";
import { expect, test } from "vitest";
import { run } from "../../helpers/processes.js";

/** Uses the library in both module formats, and prints the answers. */
const program = `
import { createRequire } from "node:module";
const require = createRequire(process.cwd() + "/");
const answers = [await import("typed-http-status"), require("typed-http-status")].map((library) => [
  library.HttpStatus.NotFound,
  Object.keys(library.HttpStatus).length,
  library.reasonPhrase(404),
  library.statusCode("payload too large"),
  library.isRetryable(503),
  library.matchStatus({ status: 404 }, { "4xx": ({ status }) => status, default: () => 0 }),
  library.hasStatus({ status: 404 }, "2xx"),
]);
console.log(JSON.stringify([...answers, String(require("typed-http-status").HttpStatus)]));
`;

test.each([
  ["SES after lockdown", [], 'import "ses"; lockdown();'],
  ["Node with --frozen-intrinsics", ["--frozen-intrinsics", "--no-warnings"], ""],
])("%s runs both formats", async (_, options, prelude) => {
  // The imports are dynamic, so the prelude runs first.
  const output = await run(process.execPath, [...options, "--input-type=module", "--eval", prelude + program], {
    cwd: import.meta.dirname,
  });
  const answers = [404, statusCodes.length, "Not Found", 413, true, 404, false];
  expect(JSON.parse(output)).toEqual([answers, answers, "[object HttpStatus]"]);
});
