import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { statusRows } from "../../../src/table/iana.js";
import { run } from "../../helpers/processes.js";
import { installed } from "../../package/installed.js";
import { bundlers } from "./bundlers.js";
import { turbopackProgram } from "./turbopack.js";

/** Prints what each lookup answers, also for bad input. A bundler may drop or merge any part of it. */
const PROGRAM = `import { HttpStatus, hasStatus, isRetryable, matchStatus, reasonPhrase, reasonPhrases, statusClass, statusCode, statusCodes, statusName } from "typed-http-status";
import { NotFound } from "typed-http-status/codes";
import { ClientClosedRequest, reasonPhrases as nginxPhrases } from "typed-http-status/nginx";
const statuses = [...Array(700).keys(), 404.5, -1, NaN, "404", null, {}];
const phrases = Object.values(reasonPhrases);
const texts = [...phrases, ...phrases.map((phrase) => phrase.toUpperCase()), "payload too large", "", "__proto__", "constructor", 404, null];
const members = Object.entries(HttpStatus).sort();
console.log(JSON.stringify({
  constants: [NotFound, HttpStatus.NotFound, ClientClosedRequest],
  members,
  inherited: "constructor" in reasonPhrases || "constructor" in nginxPhrases,
  frozen: Object.isFrozen(reasonPhrases),
  phrases: statuses.map((status) => [reasonPhrase(status), reasonPhrases[status], nginxPhrases[status]]),
  names: statuses.map(statusName),
  list: [statusCodes, Object.isFrozen(statusCodes)],
  codes: texts.map(statusCode),
  classes: statuses.map(statusClass),
  sets: statuses.map((status) => [isRetryable(status), hasStatus({ status }, 404, "5xx")]),
  matched: matchStatus({ status: NotFound }, { "4xx": ({ status }) => status + 1, default: () => 0 }),
}));
`;

/** What the program prints of these; the other answers are only compared. */
interface Answers {
  readonly members: readonly (readonly [name: string, code: number])[];
  readonly phrases: readonly (readonly (string | null)[])[];
  readonly codes: readonly (number | null)[];
}

const folder = mkdtempSync(join(installed, "answers-"));
const entry = join(folder, "answers.mjs");
let expected: Answers;

beforeAll(async () => {
  writeFileSync(entry, PROGRAM);
  expected = JSON.parse(await run(process.execPath, [entry]));
});

test.each(Object.entries(bundlers))("a bundle of %s answers as the package does", async (name, bundle) => {
  const bundled = join(folder, `answers-${name}.mjs`);
  const [code = ""] = name === "Turbopack" ? [await turbopackProgram(entry)] : await bundle([entry]);
  writeFileSync(bundled, code);
  expect(JSON.parse(await run(process.execPath, [bundled]))).toEqual(expected);
});

test("the program asks for every code and every phrase", () => {
  const codes = statusRows.map(({ code }) => code);
  expect(expected.members.map(([, code]) => code).sort((a, b) => a - b)).toEqual(codes);
  expect(expected.phrases.flatMap(([phrase]) => phrase ?? [])).toEqual(statusRows.map(({ phrase }) => phrase));
  // Each phrase as it is, then in capitals, then the former phrase.
  expect(expected.codes.filter((code) => code !== null)).toEqual([...codes, ...codes, 413]);
});
