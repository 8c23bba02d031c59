import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { removeFolder, run, temporaryFolder } from "../processes.js";
import { bundlers } from "./bundlers.js";
import { createProject } from "./project.js";

/** It prints what every lookup answers, bad input included. Bundlers may take out or put together any part of it. */
const PROGRAM = `import { HttpStatus, hasStatus, isRetryable, matchStatus, reasonPhrase, reasonPhrases, statusClass, statusCode } from "typed-http-status";
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
  codes: texts.map(statusCode),
  classes: statuses.map(statusClass),
  sets: statuses.map((status) => [isRetryable(status), hasStatus({ status }, 404, "5xx")]),
  matched: matchStatus({ status: NotFound }, { "4xx": ({ status }) => status + 1, default: () => 0 }),
}));
`;

const folder = temporaryFolder();
let project: string;
let entry: string;
let expected: string;

beforeAll(async () => {
  project = await createProject(folder);
  entry = join(project, "answers.mjs");
  writeFileSync(entry, PROGRAM);
  expected = await run(process.execPath, [entry]);
}, 60_000);

afterAll(() => removeFolder(folder));

test.each(Object.entries(bundlers))(
  "a bundle of %s answers as the package does",
  { timeout: 60_000 },
  async (name, bundle) => {
    const bundled = join(project, `answers-${name}.mjs`);
    writeFileSync(bundled, await bundle(entry));
    expect(JSON.parse(await run(process.execPath, [bundled]))).toEqual(JSON.parse(expected));
  },
);

test("the program asks for all that there is to answer", () => {
  const { members, codes, phrases } = JSON.parse(expected);
  expect([members.length, codes.filter(Number.isInteger).length, phrases.length]).toEqual([70, 127, 706]);
});
