import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { optionalLibraries } from "../../../src/eslint/other-libraries.js";
import { installed, tryNode } from "../../package/installed.js";
import { kept } from "./no-other-library/kept.js";
import { programs } from "./no-other-library/programs.js";

const files = [...programs, ...kept].map((program, index) => ({
  file: `program-${index}.${program.extension}`,
  moved: program.code,
  ...program,
}));

const folder = mkdtempSync(join(installed, "oxlint-"));

test("oxlint moves each program to the same text, and leaves the others", () => {
  const rule = "typed-http-status/no-other-library";
  const configuration = {
    jsPlugins: ["typed-http-status/eslint"],
    categories: { correctness: "off" },
    rules: { [rule]: ["error", { libraries: optionalLibraries }] },
  };
  writeFileSync(join(folder, ".oxlintrc.json"), JSON.stringify(configuration));
  for (const { file, code } of files) {
    writeFileSync(join(folder, file), code);
  }
  const oxlint = join(import.meta.dirname, "node_modules/oxlint/bin/oxlint");
  // One fix of a file at a time: a program with several imports gets them all by the first, and the others are stale.
  tryNode([oxlint, "--fix"], folder);
  const texts = files.map(({ title, file }) => ({ title, text: readFileSync(join(folder, file), "utf8") }));
  expect(texts).toEqual(files.map(({ title, moved }) => ({ title, text: moved })));

  const { status, output } = tryNode([oxlint], folder);
  expect(status).toBe(1);
  const reported = new Set([...output.matchAll(/program-\d+\.\w+/g)].map(([file]) => file));
  expect([...reported].sort()).toEqual(
    files
      .slice(programs.length)
      .map(({ file }) => file)
      .sort(),
  );
});
