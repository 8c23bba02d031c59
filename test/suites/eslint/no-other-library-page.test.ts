import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lint } from "./linters.js";
import { entries, libraries } from "./no-other-library/libraries.js";

const page = readFileSync(new URL("../../../docs/rules/no-other-library.md", import.meta.url), "utf8");

test("the page's TypeScript becomes what it says", () => {
  const [before = "", after] = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
  const { output, left } = lint(before, { file: "file.ts", rules: { "no-other-library": "error" } });
  expect({ output, left }).toEqual({ output: after, left: [] });
});

/** The exports in the first cells of a library's table. `<code>` and `<class>` stand for several. */
function listed(library: string): readonly string[] {
  const [, section = ""] = page.split(`### ${library}\n`);
  const [table = ""] = section.split("\n### ");
  return [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = ""]) =>
    cell.split(", ").map((path) => path.slice(1, -1)),
  );
}

describe.each(["http-status-codes", "http-status", "statuses", "axios", "@angular/common/http", "@nestjs/common"])(
  "the page's table of %s",
  (library) => {
    const rows = listed(library);
    const exported = entries(libraries[library], undefined)
      .map(({ path }) => path.slice(1))
      // The names by code that enums have, which `statusName` answers.
      .filter((path) => library === "http-status" || !/^(?:StatusCodes|HttpStatusCode|HttpStatus)\.\d+$/.test(path))
      // The keys of maps that only a computed key reads.
      .filter((path) => !/^(?:code|redirect|empty|retry)\./.test(path));

    test("has every export of the package", () => {
      const patterns = rows.map((row) =>
        RegExp(
          `^${row
            .replace(/\["?|"?\]|\./g, "\\.")
            .replace(/\\\.$/, "")
            .replace("<code>", "\\d{3}")
            .replace("<class>", "\\dxx")}$`,
        ),
      );
      expect(exported.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
    });

    test("has nothing else", () => {
      const others = rows.filter((row) => !row.includes("<")).map((row) => row.replace(/\[(\d+)\]/, ".$1"));
      expect(others.filter((path) => !exported.includes(path))).toEqual([]);
    });
  },
);
