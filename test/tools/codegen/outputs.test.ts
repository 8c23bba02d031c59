import { describe, expect, test } from "vitest";
import { type StatusFacts, statusFacts } from "../../../src/facts/status-facts.js";
import { statusRows } from "../../../src/table/iana.js";
import type { VendorRow } from "../../../src/table/vendor-row.js";
import { renderCodes } from "../../../src/tools/codegen/codes.js";
import { renderCodesByPhrase } from "../../../src/tools/codegen/codes-by-phrase.js";
import { documentParts, renderDocument } from "../../../src/tools/codegen/documents.js";
import { format } from "../../../src/tools/codegen/format.js";
import { renderHttpStatusDeclarations, renderHttpStatusObject } from "../../../src/tools/codegen/http-status.js";
import { renderManifest } from "../../../src/tools/codegen/manifest.js";
import { replaceBetween } from "../../../src/tools/codegen/markers.js";
import { leftovers, outputs, rulePages, stale } from "../../../src/tools/codegen/outputs.js";
import { renderPhrases } from "../../../src/tools/codegen/phrases.js";
import { list } from "../../../src/tools/codegen/source.js";
import { renderVendorCodes } from "../../../src/tools/codegen/vendor-codes.js";
import { renderVendorTables } from "../../../src/tools/codegen/vendor-tables.js";
import { readCurrent } from "../../../src/tools/project-files.js";
import { readVendorTables } from "../../../src/tools/vendor-files.js";
import { expectedCodes, expectedPhrases } from "../../helpers/iana-registry.js";

const all = statusRows.map(statusFacts);
const vendors = await readVendorTables();

describe("what codegen writes", async () => {
  const current = [...(await outputs()), ...(await rulePages())];

  test.each(current)("$path is current", ({ path, text }) => {
    expect(readCurrent(path) === text, `${path} is out of date: run \`npm run update\``).toBe(true);
  });

  test("is the same each time", { timeout: 60_000 }, async () => {
    expect([...(await outputs()), ...(await rulePages())]).toEqual(current);
  });

  test("is stale where a file holds something else", () => {
    const changed = "src/generated/codes.ts";
    const read = (path: string) => (path === changed ? "" : readCurrent(path));
    expect(stale(current)).toEqual([]);
    expect(stale(current, read).map(({ path }) => path)).toEqual([changed]);
  });

  test("is all that the folder of generated files holds", () => {
    expect(leftovers(current)).toEqual([]);
    expect(leftovers(current, ["vendors", "vendors\\gone.ts", "codes.ts"])).toEqual(["src/generated/vendors/gone.ts"]);
  });

  test("says that it is generated, where it can hold a comment", () => {
    for (const { path, text } of current.filter((output) => !output.path.endsWith(".json"))) {
      expect(text, path).toContain("npm run update");
    }
  });
});

test.each([
  [[], ""],
  [[404], "404"],
  [[404, 410], "404 and 410"],
  [[404, 410, 451], "404, 410 and 451"],
])("%j is listed as %j", (items, text) => {
  expect(list(items)).toBe(text);
});

test("a source that is no TypeScript stops codegen", () => {
  expect(() => format({ "a/wrong.ts": "export const =;" })).toThrow(
    /Biome cannot format what codegen wrote:\n(?:.|\n)*wrong\.ts/,
  );
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
 * The server finds nothing that matches the requested URI, or does not want to reveal that something exists there.
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

  test("have the former phrases after the note on the registration and before the links", () => {
    const renamed = all.find(({ code }) => code === 416) as StatusFacts;
    const registration = (all.find(({ code }) => code === 305) as StatusFacts).registration;
    expect(renderCodes([{ ...renamed, registration }])).toContain(` *
 * Deprecated by RFC 9110 §15.4.6.
 *
 * Formerly "Requested Range Not Satisfiable" (RFC 2616).
 *
 * [RFC 9110 §15.5.17]`);
  });

  test("are one for each code", () => {
    expect(renderCodes(all).match(/^export const/gm)).toHaveLength(expectedPhrases.size);
  });
});

describe("HttpStatus", () => {
  const some = all.filter(({ code }) => [200, 416].includes(code));

  test("is declared as a constant, a namespace of types and a type", () => {
    const module = renderHttpStatusDeclarations(some);
    expect(module).toMatch(
      /export declare const HttpStatus: \{\n\/\*\*\n \* `200 OK`\n(?: \*.*\n)+readonly OK: 200;\n/,
    );
    expect(module).toMatch(
      /export declare namespace HttpStatus \{\n\/\*\*\n \* `200 OK`\n(?: \*.*\n)+export type OK = 200;\n/,
    );
    expect(module).toContain("export type HttpStatus = (typeof HttpStatus)[keyof typeof HttpStatus];");
  });

  test("has the former phrases at its properties and at its types, and deprecates nothing", () => {
    const module = renderHttpStatusDeclarations(some);
    expect(module.match(/^ \* Formerly "Requested Range Not Satisfiable" \(RFC 2616\)\.$/gm)).toHaveLength(2);
    expect(module).not.toContain("@deprecated");
  });

  test("says how many codes IANA assigns", () => {
    expect(renderHttpStatusDeclarations(all)).toContain(`It has the ${expectedPhrases.size - 1} codes that`);
  });

  test("is an object without a prototype, in the order of a namespace", () => {
    expect(renderHttpStatusObject(some)).toContain("{\n__proto__: null,\nOK: 200,\nRangeNotSatisfiable: 416,\n}");
  });
});

describe("the reason phrases", () => {
  const ofPhrase = (phrase: string, code = 100) => {
    const [first] = all as [StatusFacts];
    return renderPhrases([{ ...first, code, phrase }]);
  };

  test.each(["Early Hints", "URI Too Long", "I'm a Teapot", "Out of Office", "macOS Only"])(
    "hold %j as it is",
    (phrase) => {
      expect(ofPhrase(phrase)).toContain(`[\n${JSON.stringify(phrase)},\n`);
    },
  );

  test("have a row for each class, which ends with its last phrase", () => {
    const module = renderPhrases(all.filter(({ code }) => [100, 102, 204, 305].includes(code)));
    expect(module).toContain(`[\n"Continue;;Processing",\n";;;;No Content",\n";;;;;Use Proxy",\n"",\n"",\n]`);
  });

  test("have room for the last code of a class", () => {
    expect(ofPhrase("Done", 199)).toContain(`[\n"${";".repeat(99)}Done",\n`);
  });

  test("cannot hold the separator", () => {
    expect(() => ofPhrase("Not; Found")).toThrow('the phrase "Not; Found" holds the separator ";"');
  });
});

describe("the index of the phrases", () => {
  test("knows the length of the longest one", () => {
    const longest = Math.max(...[...expectedCodes.keys()].map((phrase) => phrase.length));
    expect(renderCodesByPhrase(all)).toContain(`export const longestPhrase = ${longest};`);
  });

  test("counts former phrases", () => {
    const [first] = all as [StatusFacts];
    const former = { phrase: "A phrase that is longer than any other", name: "A", rfcs: [] };
    expect(renderCodesByPhrase([{ ...first, formerPhrases: [former] }])).toContain(
      `export const longestPhrase = ${former.phrase.length};`,
    );
  });

  test.each(["O\u212a", "Caf\u00e9", "Two\nLines", ""])("cannot hold %j", (phrase) => {
    const [first] = all as [StatusFacts];
    const former = { phrase, name: "A", rfcs: [] };
    for (const facts of [
      { ...first, phrase },
      { ...first, formerPhrases: [former] },
    ]) {
      expect(() => renderCodesByPhrase([facts])).toThrow(
        `the phrase ${JSON.stringify(phrase)} is not in printable ASCII`,
      );
    }
  });
});

describe("a vendor's module", () => {
  const first: VendorRow = {
    code: 420,
    phrase: "Quite full",
    description: "The queue is full.",
    vendor: "Acme",
    source: { title: "Acme, Codes", url: "https://acme.example/codes" },
  };
  const second: VendorRow = { ...first, phrase: "Rest", vendor: "Zeta", deprecated: "Zeta is gone." };
  const render = (...rows: readonly VendorRow[]) => {
    return renderVendorCodes({ id: "acme", title: "Acme", about: "The codes of Acme.", rows });
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

  describe("of which vendors share a code and its phrase", () => {
    const other: VendorRow = { ...first, description: "The line is full.", vendor: "Beta" };

    test("declares the constant once, and says what each vendor says", () => {
      const module = render(first, other, second);
      expect(module.match(/^export (const|type) \w+/gm)).toEqual([
        "export const QuiteFull",
        "export type QuiteFull",
        "export const Rest",
        "export type Rest",
        "export const reasonPhrases",
      ]);
      expect(module).toContain(`/**
 * \`420 Quite full\`
 *
 * The queue is full.
 *
 * Acme · [Acme, Codes](https://acme.example/codes)
 *
 * The line is full.
 *
 * Beta · [Acme, Codes](https://acme.example/codes)
 */
export const QuiteFull: 420 = 420;
export type QuiteFull = 420;
`);
    });

    test("has the phrase once, as of one meaning", () => {
      const module = render(first, other);
      expect(module).toContain('readonly 420: "Quite full";\nreadonly [status: number]');
      expect(module).not.toContain("several meanings");
    });

    test("is deprecated only if every vendor has deprecated it", () => {
      const one = render({ ...first, deprecated: "Acme is gone." }, other);
      expect(one).toContain(" * The queue is full. Acme is gone.\n");
      expect(one).not.toContain("@deprecated");
      const both = render({ ...first, deprecated: "Acme is gone." }, { ...other, deprecated: "Beta is gone." });
      expect(both).toContain(" * The queue is full.\n");
      expect(both).toContain(" * @deprecated Acme is gone. Beta is gone.\n */\nexport const QuiteFull");
      expect(both).toContain("/**\n * @deprecated\n */\nexport type QuiteFull");
    });
  });

  test("shows in its example a code that is not registered", () => {
    const module = render({ ...first, code: 404 }, second);
    expect(module).toContain(" * const status: number = 420;\n");
    expect(module).toContain('reasonPhrase(status) ?? reasonPhrases[status]; // "Rest"');
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
    expect(module).toContain(' * If a code has several meanings, their phrases are joined by " / ", in');
  });
});

test("the list of the vendors' tables takes any file name", () => {
  const module = renderVendorTables([{ id: "google-cloud", title: "Google Cloud", about: "Its codes.", rows: [] }]);
  expect(module).toContain('import { table as googleCloud } from "../table/vendors/google-cloud.js";');
  expect(module).toContain('{ id: "google-cloud", ...googleCloud },');
});

describe("README and the guide", () => {
  test("have their parts between markers replaced, and the rest left", () => {
    const aws = vendors.filter(({ id }) => id === "aws");
    const render = (text: string) =>
      renderDocument(text, ["vendors", "table"], all.slice(0, 1), aws, "https://example.com/");
    const once = render(
      "Before.\n<!-- vendors: generated -->\n<!-- /vendors -->\nBetween.\n<!-- table: generated -->\nOld.\n<!-- /table -->\n",
    );
    expect(render(once)).toBe(once);
    expect(once).toMatch(/^Before\..*\nBetween\.\n/s);
    expect(once).not.toContain("Old.");
    expect(once).toContain("| [100 Continue](https://example.com/100) | `Continue` |");
    expect(once).not.toContain("| `NotFound` |");
    expect(once).toContain("| `typed-http-status/aws` | AWS Application Load Balancer: 460, 463, 464, 561 |");
    expect(once).not.toContain("| `typed-http-status/nginx` |");
  });

  test("have no other part that is generated", () => {
    for (const [path, parts] of Object.entries(documentParts)) {
      expect([...readCurrent(path).matchAll(/^<!-- (\w+): generated/gm)].map(([, part]) => part)).toEqual(parts);
    }
  });

  test("list the codes of each semantic predicate, with its specifications", () => {
    expect(readCurrent("docs/guide/predicates.md")).toMatch(
      /^\| `isRedirectStatus` \| 301, 302, 303, 307, 308.* \| redirects that `fetch` follows · \[Fetch\]\(https:\/\/fetch\.spec\.whatwg\.org\/#redirect-status\) \|$/m,
    );
  });

  test.each(["", "<!-- /part -->\n<!-- part: generated -->"])("cannot be written without its markers: %j", (text) => {
    expect(() => replaceBetween(text, "part", "")).toThrow("there is no place for the part");
  });
});

test("package.json exports each entry point in both formats, and the data", () => {
  const manifest = renderManifest('{ "name": "a", "exports": {}, "type": "module" }');
  expect(Object.keys(JSON.parse(manifest))).toEqual(["name", "exports", "type"]);
  expect(JSON.parse(manifest).exports).toMatchObject({
    ".": {
      import: { types: "./dist/index.d.ts", default: "./dist/index.js" },
      require: { types: "./dist/index.d.cts", default: "./dist/index.cjs" },
    },
    "./nginx": { require: { types: "./dist/nginx.d.cts", default: "./dist/nginx.cjs" } },
    "./registry.json": "./dist/data/registry.json",
    "./package.json": "./package.json",
  });
});
