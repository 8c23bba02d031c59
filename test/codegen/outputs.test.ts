import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderCodes } from "../../src/codegen/codes.js";
import { absolute, outputs, readCurrent, staleOutputs } from "../../src/codegen/outputs.js";
import { renderPhrases } from "../../src/codegen/phrases.js";
import { renderReadme } from "../../src/codegen/readme-table.js";
import { renderVendorCodes } from "../../src/codegen/vendor-codes.js";
import { statusFacts } from "../../src/table/facts.js";
import { statusEntries } from "../../src/table/iana.js";
import type { StatusFacts } from "../../src/table/published.js";
import type { VendorEntry, VendorTable } from "../../src/table/vendors/entry.js";

const all = statusEntries.map(statusFacts);

describe("what codegen writes", () => {
  const current = outputs();

  test.each(current)("$path is current", ({ path, text }) => {
    expect(readCurrent(path) === text, `${path} is stale: run \`npm run generate\``).toBe(true);
  });

  // The formatter is started once for each module, which takes its time on a busy machine.
  test("is the same each time", { timeout: 60_000 }, () => {
    expect(outputs()).toEqual(current);
  });

  test("leaves nothing that a release would find stale", { timeout: 60_000 }, () => {
    expect(staleOutputs()).toEqual([]);
    const changed = "src/generated/codes.ts";
    const stale = staleOutputs((path) => (path === changed ? "" : readCurrent(path)));
    expect(stale.map(({ path }) => path)).toEqual([changed]);
  });

  test("is all that the folder of generated files holds", () => {
    const files = readdirSync(absolute("src/generated"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.includes("."))
      .map((path) => `src/generated/${path.replaceAll("\\", "/")}`);
    expect(files.sort()).toEqual(
      current
        .map(({ path }) => path)
        .filter((path) => path.startsWith("src/"))
        .sort(),
    );
  });

  test("says that it is generated, where it can hold a comment", () => {
    for (const { path, text } of current.filter((output) => !output.path.endsWith(".json"))) {
      expect(text, path).toContain("npm run generate");
    }
  });
});

test("a file that is not there yet reads as an empty one", () => {
  expect(readCurrent("src/generated/missing.ts")).toBe("");
});

describe("the constants", () => {
  const ofCode = (code: number) => renderCodes(all.filter((facts) => facts.code === code));

  test("have a comment that holds code, phrase, description and links", () => {
    expect(ofCode(404)).toContain(`/**
 * \`404 Not Found\`
 *
 * The server finds nothing that matches the requested URI, or does not want to say that there is something.
 *
 * [RFC 9110 §15.5.5](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5) · [MDN](https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/404)
 */
export const NotFound: 404 = 404;
export type NotFound = 404;
`);
  });

  test("have a note where the registration is not the usual one", () => {
    expect(ofCode(305)).toContain(" * Deprecated by RFC 9110 §15.4.6.\n");
  });

  test("are there under former names too, deprecated as value and as type", () => {
    expect(ofCode(416)).toContain(` *
 * @deprecated Use \`RangeNotSatisfiable\`.
 */
export const RequestedRangeNotSatisfiable: 416 = 416;
/**
 * @deprecated It is named after the phrase "Requested Range Not Satisfiable" of RFC 2616.
 */
export type RequestedRangeNotSatisfiable = 416;
`);
  });
});

describe("the reason phrases", () => {
  const ofPhrase = (phrase: string, code = 100) => {
    const [first] = all as [StatusFacts];
    return renderPhrases([{ ...first, code, phrase }]);
  };

  test.each([
    ["Early Hints", "early hints"],
    ["Multi-Status", "multi-status"],
    ["URI Too Long", "URI too long"],
    ["I'm a Teapot", "I'm a teapot"],
  ])("are held in lower case, but for words without a lower-case letter: %j", (phrase, lowerCase) => {
    expect(ofPhrase(phrase)).toContain(`=\n"${lowerCase}";\n`);
  });

  test("have a cell for each code, up to the last one, and a row for each class", () => {
    const module = renderPhrases(all.filter(({ code }) => [100, 102, 204, 305].includes(code)));
    expect(module).toContain(
      [
        `"continue;;processing${";".repeat(98)}" +`,
        `"${";".repeat(4)}no content${";".repeat(96)}" +`,
        `"${";".repeat(5)}use proxy";`,
      ].join("\n"),
    );
  });

  test("end with the last one, be it the last of its class", () => {
    expect(ofPhrase("Done", 199)).toContain(`=\n"${";".repeat(99)}done";\n`);
  });

  test.each([
    ["Out of Office", '"Out Of Office"'],
    ["macOS Only", '"MacOS Only"'],
    ["Not; Found", '"Not" and " Found"'],
  ])("cannot be %j, which would be read otherwise", (phrase, read) => {
    expect(() => ofPhrase(phrase)).toThrow(`"${phrase}" would be read as ${read}: `);
  });
});

describe("a vendor's module", () => {
  const first: VendorEntry = {
    code: 420,
    phrase: "Quite full",
    description: "The queue is full.",
    vendor: "Acme",
    source: { title: "Acme, Codes", url: "https://acme.example/codes" },
  };
  const second: VendorEntry = { ...first, phrase: "Rest", vendor: "Zeta", deprecated: "Zeta is gone." };
  const render = (...entries: readonly VendorEntry[]) => {
    const table: VendorTable = { id: "acme", title: "Acme", about: "The codes of Acme.", entries };
    return renderVendorCodes(table);
  };

  test("starts with what it holds", () => {
    expect(render(first)).toContain(`/**
 * The codes of Acme.
 *
 * @packageDocumentation
 */
`);
  });

  test("has constants with a comment that holds code, phrase, description, vendor and source", () => {
    expect(render(first)).toContain(`/**
 * \`420 Quite full\`
 *
 * The queue is full.
 *
 * Acme · [Acme, Codes](https://acme.example/codes)
 */
export const QuiteFull: 420 = 420;
export type QuiteFull = 420;
`);
  });

  test("marks what is deprecated as value and as type, and gives the reason once", () => {
    expect(render(first, second)).toContain(` *
 * @deprecated Zeta is gone.
 */
export const Rest: 420 = 420;
/**
 * @deprecated
 */
export type Rest = 420;
`);
  });

  test("has one phrase for a code of one meaning", () => {
    const module = render(first, { ...second, code: 783 });
    expect(module).toContain('readonly 420: "Quite full";\nreadonly 783: "Rest";\nreadonly [status: number]');
    expect(module).toContain('__proto__: null,\n420: "Quite full",\n783: "Rest",\n});');
    expect(module).not.toContain("several meanings");
  });

  test("joins the phrases of a code with several meanings, and says so", () => {
    const module = render(first, second);
    expect(module).toContain('{\nreadonly 420: "Quite full / Rest";\nreadonly [status: number]');
    expect(module).toContain('__proto__: null,\n420: "Quite full / Rest",\n});');
    expect(module).toContain(' * Where a code has several meanings, their phrases are joined by " / ", in');
  });
});

describe("the README's table", () => {
  test("replaces what is between the markers and leaves the rest", () => {
    const once = renderReadme(readCurrent("README.md"), all.slice(0, 1));
    const twice = renderReadme(once, all.slice(0, 1));
    expect(twice).toBe(once);
    expect(once).toContain("| `Continue` |");
    expect(once).not.toContain("| `NotFound` |");
  });

  test.each(["", "<!-- /table -->\n<!-- table: generated by `npm run generate`, do not edit -->"])(
    "cannot be written without its markers: %j",
    (readme) => {
      expect(() => renderReadme(readme, all)).toThrow("there is no place for the table");
    },
  );
});
