import { describe, expect, test } from "vitest";
import { statusRows } from "../../../src/table/iana.js";
import type { StatusRow } from "../../../src/table/status-row.js";
import { compare } from "../../../src/tools/registry-check/compare.js";
import { registryRows } from "../../../src/tools/registry-check/csv.js";
import { report } from "../../../src/tools/registry-check/report.js";
import { isAssigned, readRow, registryRow } from "../../../src/tools/registry-check/rows.js";
import { withRow } from "../../helpers/altered-registry.js";
import { expectedPhrases, registry } from "../../helpers/iana-registry.js";

const registered = { state: "registered" } as const;
const common = { description: "A sentence.", mdn: true } as const;

/** A small table, so that these tests stay as they are when the registry changes. */
const table: readonly StatusRow[] = [
  {
    ...common,
    code: 104,
    phrase: "Upload Resumption Supported",
    specification: "draft-ietf-httpbis-resumable-upload-05",
    registration: { state: "temporary", registered: "2024-11-13", extended: "2025-09-15", expires: "2026-11-13" },
  },
  { ...common, code: 404, phrase: "Not Found", specification: "RFC 9110 §15.5.5", registration: registered },
  {
    ...common,
    code: 418,
    phrase: "I'm a Teapot",
    specification: "RFC 2324 §2.3.2",
    registration: { state: "reserved", by: "RFC 9110 §15.5.19" },
  },
  { ...common, code: 423, phrase: "Locked", specification: "RFC 4918 §11.3", registration: registered },
  { ...common, code: 425, phrase: "Too Early", specification: "RFC 8470 §5.2", registration: registered },
  { ...common, code: 506, phrase: "Variant Also Negotiates", specification: "RFC 2295 §8.1", registration: registered },
];

const TEMPORARY =
  "Upload Resumption Supported (TEMPORARY - registered 2024-11-13, extension registered 2025-09-15, expires 2026-11-13)";

/** The registry's CSV that the small table agrees with. */
const base = [
  [104, `"${TEMPORARY}",[draft-ietf-httpbis-resumable-upload-05]`],
  [306, '(Unused),"[RFC9110, Section 15.4.7]"'],
  [404, 'Not Found,"[RFC9110, Section 15.5.5]"'],
  [418, '(Unused),"[RFC9110, Section 15.5.19]"'],
  [423, "Locked,[RFC4918]"],
  [425, "Too Early,[RFC8470]"],
  [506, "Variant Also Negotiates,[RFC2295]"],
].reduce(
  (csv, [code, rest]) => withRow(csv, Number(code), `${code},${rest}`),
  "Value,Description,Reference\n100-599,Unassigned,\n",
);

/** The CSV of the small table with other rows, each for its code. */
function withRows(...rows: readonly string[]): string {
  return rows.reduce((csv, row) => withRow(csv, Number.parseInt(row, 10), row), base);
}

function reportOn(csv: string, written = false): string {
  return report("registry.csv", compare(registryRows(csv), table), [], written);
}

/** The differences that the report tells, without what stands before and after them. */
function told(csv: string): readonly string[] {
  return reportOn(csv).split("\n\n").slice(1, -2);
}

describe("no difference", () => {
  test("between the project's copy of the registry and the table", () => {
    expect(compare(registry, statusRows)).toEqual([]);
  });

  test("between the small registry and the small table", () => {
    expect(compare(registryRows(base), table)).toEqual([]);
  });

  test("in line ends and needless quotation marks", () => {
    const lines = withRows('404,"Not Found","[RFC9110, Section 15.5.5]"').split("\n");
    expect(compare(registryRows(lines.join("\r\n")), table)).toEqual([]);
  });

  test.each(["600-999,Unassigned,", "600,Unassigned,\n601-999,Unassigned,"])(
    "in unassigned codes above 599: %j",
    (rows) => {
      expect(compare(registryRows(`${base}${rows}\n`), table)).toEqual([]);
    },
  );
});

describe("a report", () => {
  const renamed = withRows('404,Nothing Found,"[RFC9110, Section 15.5.5]"');
  const assigned = withRows('432,Slow Down,"[RFC9110, Section 15.5.33]"', "499,Too Late,[RFC9999]");

  test("begins with the source and ends with the steps", () => {
    expect(reportOn(renamed)).toBe(`\`registry.csv\` and src/table/iana.ts: one difference.

- 404 is renamed: \`"Not Found"\` before, \`"Nothing Found"\` now.
  In src/table/iana.ts, row 404, set \`phrase\` to the new phrase. Add the old one to \`formerPhrases\`.

What to do:

1. Run \`npm run registry:check -- --write\`. It updates test/data/iana-http-status-codes.csv and prints a row for each new code.
2. Make the edits above in src/table/iana.ts.
3. Add the title of each document that is new to the table to src/table/specifications.ts.
4. Set \`registryDate\` in src/table/iana.ts and \`expectedRegistryDate\` in test/helpers/iana-registry.ts to the date that https://www.iana.org/assignments/http-status-codes gives as "Last Updated".
5. Run \`npm run update\`, which writes hover texts, README and registry.json anew. Then run \`npm test\`.
6. Add a changeset with \`npx changeset\`. docs/guide/versions.md says which version a change needs.`);
  });

  test("after the copy was written has the new rows, and one step less", () => {
    expect(reportOn(assigned, true)).toBe(`\`registry.csv\` and src/table/iana.ts: 2 differences.

- 432 is assigned: \`"Unassigned"\` before, \`"Slow Down"\` \`[RFC9110, Section 15.5.33]\` now.
  Add a row to src/table/iana.ts.

- 499 is assigned: \`"Unassigned"\` before, \`"Too Late"\` \`[RFC9999]\` now.
  Add a row to src/table/iana.ts.

Rows for \`statusRows\` in src/table/iana.ts, in code order. Fill in each \`""\` and each \`§\` without a number. Check \`mdn\` and add the optional fields that apply.

\`\`\`ts
  {
    code: 432,
    phrase: "Slow Down",
    description: "",
    specification: "RFC 9110 §15.5.33",
    registration: registered,
    mdn: false,
  },
  {
    code: 499,
    phrase: "Too Late",
    description: "",
    specification: "RFC 9999 §",
    registration: registered,
    mdn: false,
  },
\`\`\`

test/data/iana-http-status-codes.csv is up to date. What to do:

1. Make the edits above in src/table/iana.ts.
2. Add the title of each document that is new to the table to src/table/specifications.ts.
3. Set \`registryDate\` in src/table/iana.ts and \`expectedRegistryDate\` in test/helpers/iana-registry.ts to the date that https://www.iana.org/assignments/http-status-codes gives as "Last Updated".
4. Run \`npm run update\`, which writes hover texts, README and registry.json anew. Then run \`npm test\`.
5. Add a changeset with \`npx changeset\`. docs/guide/versions.md says which version a change needs.`);
  });

  test.each([
    ["the code has a row already", withRows("418,Teapot,[RFC9998]")],
    ["the code is above 599", `${base}600,Beyond,[RFC9110]\n`],
    ["a phrase is new", renamed],
    ["306 is withdrawn", withRows("306,Unassigned,")],
  ])("after the copy was written has no new row where %s", (_, csv) => {
    const [, , afterwards, ...steps] = reportOn(csv, true).split("\n\n");
    expect(afterwards).toBe("test/data/iana-http-status-codes.csv is up to date. What to do:");
    expect(steps).toHaveLength(1);
  });
});

describe("what the report says where", () => {
  const keep = (code: number) =>
    `eep the row, so that users' code still compiles: a minor version. Set \`registration\` to a new state for withdrawn codes. Add the state to src/table/status-row.ts and src/tools/registry-check/rows.ts, and a note for hover texts to src/facts/status-facts.ts. Add ${code} beside 418 to test/helpers/iana-registry.ts and test/table/iana.test.ts. If you delete the row instead, its constant goes away: a major version.`;
  const reference = "set `specification` or `registration.by` to the new reference.";
  const unused =
    "Correct `unusedRows` in src/tools/registry-check/rows.ts and the type of `code` in src/table/status-row.ts.";
  const newForm =
    "set what has changed. Change src/tools/registry-check/rows.ts so that it reads and writes the new form.";
  const unknownForm =
    "Find out what the registry means. Change src/tools/registry-check/rows.ts so that it reads the new form.";

  test.each<[what: string, csv: string, ...differences: string[]]>([
    [
      "an unassigned code is assigned",
      withRows('419,Page Expired,"[RFC9999, Section 4.2]"'),
      `- 419 is assigned: \`"Unassigned"\` before, \`"Page Expired"\` \`[RFC9999, Section 4.2]\` now.
  Add a row to src/table/iana.ts.`,
    ],
    [
      "a code above 599 is assigned",
      `${base}600,Beyond,[RFC9999]\n`,
      `- 600 is assigned: \`"Unassigned"\` before, \`"Beyond"\` \`[RFC9999]\` now.
  The table cannot hold it: src/table/classes.ts has no class for it. Decide what to do.`,
    ],
    [
      "codes above 599 have another use",
      `${base}600-999,Private Use,[RFC9999]\n`,
      `- 600-999 is not understood: \`"Unassigned"\` before, \`"Private Use"\` \`[RFC9999]\` now.
  ${unknownForm}`,
    ],
    [
      "a code is withdrawn",
      withRows("404,Unassigned,"),
      `- 404 is withdrawn: \`"Not Found"\` before, \`"Unassigned"\` now.
  In src/table/iana.ts, row 404, k${keep(404)}`,
    ],
    [
      "a code joins an unassigned range",
      base.replace(/419-422,Unassigned,\n423,.*\n424,Unassigned,/, "419-424,Unassigned,"),
      `- 423 is withdrawn: \`"Locked"\` before, \`"Unassigned"\` now.
  In src/table/iana.ts, row 423, k${keep(423)}`,
    ],
    [
      "a temporary code becomes permanent",
      withRows("104,Upload Resumption Supported,[RFC9999]"),
      `- 104 is re-registered: \`"${TEMPORARY}"\` before, \`"Upload Resumption Supported"\` now.
  In src/table/iana.ts, row 104, set \`registration\` to \`registered\`. Users see that the note on the registration is gone: a patch version.`,
      `- 104 is re-referenced: \`[draft-ietf-httpbis-resumable-upload-05]\` before, \`[RFC9999]\` now.
  In src/table/iana.ts, row 104, set \`specification\` to \`"RFC 9999 §"\` and complete it. In src/table/specifications.ts, put the new document in the draft's place. Compare every field of the row with it.`,
    ],
    [
      "a temporary code has another revision of its draft",
      base.replace("resumable-upload-05]", "resumable-upload-11]"),
      `- 104 is re-referenced: \`[draft-ietf-httpbis-resumable-upload-05]\` before, \`[draft-ietf-httpbis-resumable-upload-11]\` now.
  In src/table/iana.ts, row 104, set \`specification\` to \`"draft-ietf-httpbis-resumable-upload-11"\` and complete it. In src/table/specifications.ts, put the new document in the draft's place. Compare every field of the row with it.`,
    ],
    [
      "a temporary code is dropped",
      withRows("104,Unassigned,"),
      `- 104 is withdrawn: \`"${TEMPORARY}"\` before, \`"Unassigned"\` now.
  In src/table/iana.ts, row 104, the temporary registration has ended. K${keep(104)}`,
    ],
    [
      "a temporary code is extended",
      base.replace("2025-09-15, expires 2026-11-13", "2026-11-01, expires 2027-11-13"),
      `- 104 is re-registered: \`"${TEMPORARY}"\` before, \`"Upload Resumption Supported (TEMPORARY - registered 2024-11-13, extension registered 2026-11-01, expires 2027-11-13)"\` now.
  In src/table/iana.ts, row 104, set \`registration\` to \`{ state: "temporary", registered: "2024-11-13", extended: "2026-11-01", expires: "2027-11-13" }\`. Users see the new day in hover texts and data: a patch version.`,
    ],
    [
      "a code is obsoleted",
      withRows("506,Variant Also Negotiates (OBSOLETED),[RFC2295][Status change of negotiation to Historic]"),
      `- 506 is re-registered: \`"Variant Also Negotiates"\` before, \`"Variant Also Negotiates (OBSOLETED)"\` now.
  In src/table/iana.ts, row 506, set \`registration\` to \`{ state: "obsoleted", by: { title: "Status change of negotiation to Historic", url: "" } }\`.`,
      `- 506 is re-referenced: \`[RFC2295]\` before, \`[RFC2295][Status change of negotiation to Historic]\` now.
  In src/table/iana.ts, row 506, ${reference}`,
    ],
    [
      "another RFC defines a code",
      withRows("425,Too Early,[RFC9999]"),
      `- 425 is re-referenced: \`[RFC8470]\` before, \`[RFC9999]\` now.
  In src/table/iana.ts, row 425, ${reference}`,
    ],
    [
      "another section defines a code",
      withRows('404,Not Found,"[RFC9110, Section 15.5.50]"'),
      `- 404 is re-referenced: \`[RFC9110, Section 15.5.5]\` before, \`[RFC9110, Section 15.5.50]\` now.
  In src/table/iana.ts, row 404, ${reference}`,
    ],
    [
      "418 is assigned",
      withRows('418,"Say ""When"", Please",[RFC9998]'),
      `- 418 is assigned: \`"(Unused)"\` \`[RFC9110, Section 15.5.19]\` before, \`"Say \\"When\\", Please"\` \`[RFC9998]\` now.
  In src/table/iana.ts, row 418, set \`phrase\`, \`specification\` and \`registration\` (\`registered\`). Add \`"I'm a Teapot"\` to \`formerPhrases\`.`,
    ],
    [
      "306 is assigned",
      withRows("306,Switch Proxy,[RFC9998]"),
      `- 306 is assigned: \`"(Unused)"\` \`[RFC9110, Section 15.4.7]\` before, \`"Switch Proxy"\` \`[RFC9998]\` now.
  Add a row to src/table/iana.ts. ${unused}`,
    ],
    [
      "306 and 418 are no longer kept unused",
      withRows("306,Unassigned,", "418,Unassigned,"),
      `- 306 is withdrawn: \`"(Unused)"\` before, \`"Unassigned"\` now.
  ${unused}`,
      `- 418 is withdrawn: \`"(Unused)"\` before, \`"Unassigned"\` now.
  In src/table/iana.ts, row 418, k${keep(418)}`,
    ],
    [
      "another section keeps 306 and 418 unused",
      withRows("306,(Unused),[RFC9999]", "418,(Unused),[RFC9999]"),
      `- 306 is re-referenced: \`[RFC9110, Section 15.4.7]\` before, \`[RFC9999]\` now.
  ${unused}`,
      `- 418 is re-referenced: \`[RFC9110, Section 15.5.19]\` before, \`[RFC9999]\` now.
  In src/table/iana.ts, row 418, ${reference}`,
    ],
    [
      "an assigned and an unassigned code are kept unused",
      withRows('404,(Unused),"[RFC9110, Section 15.5.5]"', "427,(Unused),[RFC9999]"),
      `- 404 is kept unused: \`"Not Found"\` before, \`"(Unused)"\` now.
  In src/table/iana.ts, row 404, set \`registration\` to \`{ state: "reserved", by: … }\`. Keep the constant.`,
      `- 427 is kept unused: \`"Unassigned"\` before, \`"(Unused)"\` now.
  ${unused}`,
    ],
    [
      "a description or a reference has a new form",
      withRows(
        '404,Not Found (DISPUTED),"[RFC9110, Section 15.5.5]"',
        "423,(DISPUTED) Locked,[RFC4918]",
        "425,Too Early,see [RFC8470]",
        "506,Variant Also Negotiates,[RFC2295] and others",
        "509,Unassigned,[RFC9999]",
      ),
      `- 404 is not understood: \`"Not Found"\` \`[RFC9110, Section 15.5.5]\` before, \`"Not Found (DISPUTED)"\` \`[RFC9110, Section 15.5.5]\` now.
  In src/table/iana.ts, row 404, ${newForm}`,
      `- 423 is not understood: \`"Locked"\` \`[RFC4918]\` before, \`"(DISPUTED) Locked"\` \`[RFC4918]\` now.
  In src/table/iana.ts, row 423, ${newForm}`,
      `- 425 is not understood: \`"Too Early"\` \`[RFC8470]\` before, \`"Too Early"\` \`see [RFC8470]\` now.
  In src/table/iana.ts, row 425, ${newForm}`,
      `- 506 is not understood: \`"Variant Also Negotiates"\` \`[RFC2295]\` before, \`"Variant Also Negotiates"\` \`[RFC2295] and others\` now.
  In src/table/iana.ts, row 506, ${newForm}`,
      `- 509 is not understood: \`"Unassigned"\` before, \`"Unassigned"\` \`[RFC9999]\` now.
  ${unknownForm}`,
    ],
    [
      "a reference is no longer in brackets, or is empty",
      withRows("404,Not Found,", "423,Locked,RFC 4918"),
      `- 404 is not understood: \`"Not Found"\` \`[RFC9110, Section 15.5.5]\` before, \`"Not Found"\` now.
  In src/table/iana.ts, row 404, ${newForm}`,
      `- 423 is not understood: \`"Locked"\` \`[RFC4918]\` before, \`"Locked"\` \`RFC 4918\` now.
  In src/table/iana.ts, row 423, ${newForm}`,
    ],
    [
      "a range has another use, though the table has rows for its codes",
      base.replace(/419-422,Unassigned,\n423,.*\n424,Unassigned,/, "419-424,Private Use,[RFC9999]"),
      `- 419-424 is not understood: \`"Unassigned"\` before, \`"Private Use"\` \`[RFC9999]\` now.
  ${unknownForm}`,
    ],
  ])("%s", (_, csv, ...differences) => {
    expect(told(csv)).toEqual(differences);
  });
});

describe("text that would act as Markdown or direct a terminal", () => {
  const texts = [
    "a | b",
    "`code` and ``more``",
    "```",
    "<img src=x onerror=alert(1)>",
    "[link](https://example.com)",
    "![image](https://example.com/x.png)",
    "@mention and #123",
    "*bold* _it_ ~~no~~ https://example.com",
    "one\n\n# two\r\n- three",
    "\u001b[31mred\u0007\u007f\u009b2J",
    "\u202eright to left\u2066\u200f",
    "no\u00a0break\u2028line\u200bzero \ud83d\ude00 N\u043et",
    "back\\slash",
  ];

  /** The report without its code: the text that GitHub takes as Markdown. */
  function withoutCode(text: string): string {
    return text.replace(/```ts\n.*?\n```\n/s, "").replace(/`[^`\n]*`/g, "CODE");
  }

  function cell(text: string): string {
    return `"${text.replaceAll('"', '""')}"`;
  }

  const plain = withoutCode(reportOn(withRows("404,Gone,(x)", "432,Slow Down,[x]"), true));

  test.each(texts)("%j", (text) => {
    const bracketed = text.replaceAll(/[[\]]/g, "");
    const rows = [
      `404,${cell(text)},${cell(text)}`,
      `432,${cell(text.replaceAll(/[()]/g, ""))},${cell(`[${bracketed}]`)}`,
    ];
    const markdown = reportOn(withRows(...rows), true);
    expect(withoutCode(markdown)).toBe(plain);
    expect(markdown.replaceAll(/[§…]/g, "")).toMatch(/^[ -~\n]+$/);
  });

  test("is escaped as a string of TypeScript, which means the same", () => {
    const text = texts.join("").replaceAll(/[()]/g, "");
    const markdown = reportOn(withRows(`432,${cell(text)},[RFC9999]`), true);
    const [, literal] = /^ {4}phrase: (.*),$/m.exec(markdown) ?? [];
    expect(new Function(`return ${literal}`)()).toBe(text);
  });

  test("in the name of the source", () => {
    const markdown = report("a`b\n@c|<d>.csv", compare(registryRows(withRows("404,Gone,[x]")), table), [], false);
    expect(markdown.split(" and ")[0]).toBe("`a\\u0060b\\u000a@c|<d>.csv`");
  });
});

test("a registration that was never extended says nothing of an extension", () => {
  const registration = { state: "temporary", registered: "2024-11-13", expires: "2025-11-13" };
  expect(registryRow({ ...table[0], registration } as StatusRow).description).toBe(
    "Upload Resumption Supported (TEMPORARY - registered 2024-11-13, expires 2025-11-13)",
  );
});

test("a row of the table that stands for no readable row is not understood either", () => {
  const rows = table.map((row) => (row.code === 404 ? { ...row, phrase: "Not (Found)" } : row));
  expect(compare(registryRows(base), rows).map(({ kind, before }) => [before.value, kind])).toEqual([
    ["404", "not understood"],
  ]);
});

test("a row that is not understood assigns no code", () => {
  expect(isAssigned(readRow({ value: "404", description: "Not Found (DISPUTED)", reference: "[RFC9110]" }))).toBe(
    false,
  );
});

test("a registry without an assigned code differs in each code of the table, and in 306", () => {
  const unassigned = "Value,Description,Reference\n100-599,Unassigned,\n";
  const kinds = compare(registryRows(unassigned), statusRows).map(({ kind }) => kind);
  expect(kinds).toEqual(Array(expectedPhrases.size + 1).fill("withdrawn"));
});
