import { describe, expect, test } from "vitest";
import { compare } from "../../src/registry-check/compare.js";
import { registryRows } from "../../src/registry-check/csv.js";
import { report } from "../../src/registry-check/report.js";
import { isAssigned, readRow, registryRow } from "../../src/registry-check/rows.js";
import type { StatusEntry } from "../../src/table/entry.js";
import { statusEntries } from "../../src/table/iana.js";
import { registry, registryCsv } from "../registry.js";
import { withRow } from "./altered.js";

function reportOn(csv: string): string {
  return report("registry.csv", compare(registryRows(csv), statusEntries));
}

/** The differences that the report tells, without what it says before and after them. */
function told(csv: string): readonly string[] {
  return reportOn(csv).split("\n\n").slice(1, -1);
}

test("the project's copy of the registry does not differ", () => {
  expect(compare(registry, statusEntries)).toEqual([]);
});

test("line ends, and quotation marks that need not be, are no difference", () => {
  const lines = withRow("404", '404,"Not Found","[RFC9110, Section 15.5.5]"').split("\n");
  expect(compare(registryRows(lines.join("\r\n")), statusEntries)).toEqual([]);
});

test("a report begins with the source, and ends with what is to be done after the edits", () => {
  expect(reportOn(withRow("413", '413,Payload Too Big,"[RFC9110, Section 15.5.14]"'))).toBe(
    `registry.csv and src/table/iana.ts: one difference.

- 413 is renamed: "Content Too Large" before, "Payload Too Big" now.
  In src/table/iana.ts, entry 413, set \`phrase\` to the new phrase, and put the old one into \`formerPhrases\`.

Then give each document that is new to the table its title in src/table/specifications.ts, put the registry's CSV in the
place of test/data/iana-http-status-codes.csv and its date into the \`registryDate\` of src/table/iana.ts, run \`npm run generate\` and
\`npm test\`, and add a changeset with \`npx changeset\` ("Versions" in README.md says which).`,
  );
});

describe("what the report says where", () => {
  test.each<[what: string, csv: string, ...differences: string[]]>([
    [
      "an unassigned code is assigned",
      withRow("419-420", '419,Page Expired,"[RFC9999, Section 4.2]"\n420,Unassigned,'),
      `- 419 is assigned: "Unassigned" before, "Page Expired" [RFC9999, Section 4.2] now.
  Add an entry to src/table/iana.ts with all its fields, among them \`phrase\`, \`specification\` and \`registration\` ({ state: "registered" }).`,
    ],
    [
      "an unassigned code is assigned for a time",
      withRow(
        "430",
        '430,"Slow Down (TEMPORARY - registered 2027-01-02, expires 2028-01-02)",[draft-example-slow-down-00]',
      ),
      `- 430 is assigned: "Unassigned" before, "Slow Down (TEMPORARY - registered 2027-01-02, expires 2028-01-02)" [draft-example-slow-down-00] now.
  Add an entry to src/table/iana.ts with all its fields, among them \`phrase\`, \`specification\` and \`registration\` ({ state: "temporary", registered: "2027-01-02", expires: "2028-01-02" }).`,
    ],
    [
      "a code is withdrawn",
      withRow("103", "103,Unassigned,"),
      `- 103 is withdrawn: "Early Hints" before, "Unassigned" now.
  In src/table/iana.ts, entry 103, set \`registration\` to a state that says so, new in src/table/entry.ts and src/registry-check/rows.ts: the constant stays.`,
    ],
    [
      "a code joins an unassigned range",
      withRow("104", "").replace("\n\n", "\n").replace("105-199", "104-199"),
      `- 104 is withdrawn: "Upload Resumption Supported (TEMPORARY - registered 2024-11-13, extension registered 2025-09-15, expires 2026-11-13)" before, "Unassigned" now.
  In src/table/iana.ts, entry 104, set \`registration\` to a state that says so, new in src/table/entry.ts and src/registry-check/rows.ts: the constant stays.`,
    ],
    [
      "a temporary code becomes permanent",
      withRow("104", "104,Upload Resumption Supported,[RFC9999]"),
      `- 104 is re-registered: "Upload Resumption Supported (TEMPORARY - registered 2024-11-13, extension registered 2025-09-15, expires 2026-11-13)" before, "Upload Resumption Supported" now.
  In src/table/iana.ts, entry 104, set \`registration\` to { state: "registered" }.`,
      `- 104 is re-referenced: [draft-ietf-httpbis-resumable-upload-05] before, [RFC9999] now.
  In src/table/iana.ts, entry 104, set \`specification\` or \`registration.by\` to what it refers to now.`,
    ],
    [
      "a temporary code is extended",
      registryCsv.replace(
        "extension registered 2025-09-15, expires 2026-11-13",
        "extension registered 2026-11-01, expires 2027-11-13",
      ),
      `- 104 is re-registered: "Upload Resumption Supported (TEMPORARY - registered 2024-11-13, extension registered 2025-09-15, expires 2026-11-13)" before, "Upload Resumption Supported (TEMPORARY - registered 2024-11-13, extension registered 2026-11-01, expires 2027-11-13)" now.
  In src/table/iana.ts, entry 104, set \`registration\` to { state: "temporary", registered: "2024-11-13", extended: "2026-11-01", expires: "2027-11-13" }.`,
    ],
    [
      "a code is obsoleted",
      withRow("506", "506,Variant Also Negotiates (OBSOLETED),[RFC2295][Status change of negotiation to Historic]"),
      `- 506 is re-registered: "Variant Also Negotiates" before, "Variant Also Negotiates (OBSOLETED)" now.
  In src/table/iana.ts, entry 506, set \`registration\` to { state: "obsoleted", by: … }.`,
      `- 506 is re-referenced: [RFC2295] before, [RFC2295][Status change of negotiation to Historic] now.
  In src/table/iana.ts, entry 506, set \`specification\` or \`registration.by\` to what it refers to now.`,
    ],
    [
      "another RFC defines a code",
      withRow("425", "425,Too Early,[RFC9999]"),
      `- 425 is re-referenced: [RFC8470] before, [RFC9999] now.
  In src/table/iana.ts, entry 425, set \`specification\` or \`registration.by\` to what it refers to now.`,
    ],
    [
      "another section defines a code",
      withRow("404", '404,Not Found,"[RFC9110, Section 15.5.50]"'),
      `- 404 is re-referenced: [RFC9110, Section 15.5.5] before, [RFC9110, Section 15.5.50] now.
  In src/table/iana.ts, entry 404, set \`specification\` or \`registration.by\` to what it refers to now.`,
    ],
    [
      "418 is assigned",
      withRow("418", '418,"Say ""When"", Please",[RFC9998]'),
      `- 418 is assigned: "(Unused)" [RFC9110, Section 15.5.19] before, "Say \\"When\\", Please" [RFC9998] now.
  In src/table/iana.ts, entry 418, set \`phrase\`, \`specification\` and \`registration\` ({ state: "registered" }), and put "I'm a Teapot" into \`formerPhrases\`.`,
    ],
    [
      "306 is assigned",
      withRow("306", "306,Switch Proxy,[RFC9998]"),
      `- 306 is assigned: "(Unused)" [RFC9110, Section 15.4.7] before, "Switch Proxy" [RFC9998] now.
  Add an entry to src/table/iana.ts with all its fields, among them \`phrase\`, \`specification\` and \`registration\` ({ state: "registered" }), and correct what src/registry-check/rows.ts (\`unusedRows\`) and src/table/entry.ts (\`code\`) say of the codes that have no entry.`,
    ],
    [
      "306 and 418 are no longer kept unused",
      registryCsv.replaceAll(/(306|418),\(Unused\),.*/g, "$1,Unassigned,"),
      `- 306 is withdrawn: "(Unused)" before, "Unassigned" now.
  Correct what src/registry-check/rows.ts (\`unusedRows\`) and src/table/entry.ts (\`code\`) say of the codes that have no entry.`,
      `- 418 is withdrawn: "(Unused)" before, "Unassigned" now.
  In src/table/iana.ts, entry 418, set \`registration\` to a state that says so, new in src/table/entry.ts and src/registry-check/rows.ts: the constant stays.`,
    ],
    [
      "another section keeps 306 and 418 unused",
      registryCsv.replaceAll(/(306|418),\(Unused\),.*/g, "$1,(Unused),[RFC9999]"),
      `- 306 is re-referenced: [RFC9110, Section 15.4.7] before, [RFC9999] now.
  Correct what src/registry-check/rows.ts (\`unusedRows\`) and src/table/entry.ts (\`code\`) say of the codes that have no entry.`,
      `- 418 is re-referenced: [RFC9110, Section 15.5.19] before, [RFC9999] now.
  In src/table/iana.ts, entry 418, set \`specification\` or \`registration.by\` to what it refers to now.`,
    ],
    [
      "an assigned and an unassigned code are kept unused",
      withRow("305", '305,(Unused),"[RFC9110, Section 15.4.6]"').replace("427,Unassigned,", "427,(Unused),[RFC9999]"),
      `- 305 is kept unused: "Use Proxy" before, "(Unused)" now.
  In src/table/iana.ts, entry 305, set \`registration\` to { state: "reserved", by: … }: the constant stays.`,
      `- 427 is kept unused: "Unassigned" before, "(Unused)" now.
  Correct what src/registry-check/rows.ts (\`unusedRows\`) and src/table/entry.ts (\`code\`) say of the codes that have no entry.`,
    ],
    [
      "a description, a reference or a range is of a form of its own",
      withRow("404", '404,Not Found (DISPUTED),"[RFC9110, Section 15.5.5]"')
        .replace("425,Too Early,[RFC8470]", "425,Too Early,RFC 8470")
        .replace("423,Locked,[RFC4918]", "423,(DISPUTED) Locked,[RFC4918]")
        .replace("424,Failed Dependency,[RFC4918]", "424,Failed Dependency,see [RFC4918]")
        .replace("428,Precondition Required,[RFC6585]", "428,Precondition Required,[RFC6585] and others")
        .replace("509,Unassigned,", "509,Unassigned,[RFC9999]")
        .replace("512-599,Unassigned,", "512-599,Private Use,[RFC9999]"),
      `- 404 is not understood: "Not Found" [RFC9110, Section 15.5.5] before, "Not Found (DISPUTED)" [RFC9110, Section 15.5.5] now.
  In src/table/iana.ts, entry 404, set what has changed, and let src/registry-check/rows.ts write and read it so.`,
      `- 423 is not understood: "Locked" [RFC4918] before, "(DISPUTED) Locked" [RFC4918] now.
  In src/table/iana.ts, entry 423, set what has changed, and let src/registry-check/rows.ts write and read it so.`,
      `- 424 is not understood: "Failed Dependency" [RFC4918] before, "Failed Dependency" see [RFC4918] now.
  In src/table/iana.ts, entry 424, set what has changed, and let src/registry-check/rows.ts write and read it so.`,
      `- 425 is not understood: "Too Early" [RFC8470] before, "Too Early" RFC 8470 now.
  In src/table/iana.ts, entry 425, set what has changed, and let src/registry-check/rows.ts write and read it so.`,
      `- 428 is not understood: "Precondition Required" [RFC6585] before, "Precondition Required" [RFC6585] and others now.
  In src/table/iana.ts, entry 428, set what has changed, and let src/registry-check/rows.ts write and read it so.`,
      `- 509 is not understood: "Unassigned" before, "Unassigned" [RFC9999] now.
  Read the registry, and let src/registry-check/rows.ts read it so.`,
      `- 512-599 is not understood: "Unassigned" before, "Private Use" [RFC9999] now.
  Read the registry, and let src/registry-check/rows.ts read it so.`,
    ],
    [
      "codes have become a range, of which nothing is known",
      withRow("411", "").replace("\n\n", "\n").replace("410,Gone,", "410-411,Private Use,"),
      `- 410-411 is not understood: "Unassigned" before, "Private Use" [RFC9110, Section 15.5.11] now.
  Read the registry, and let src/registry-check/rows.ts read it so.`,
    ],
  ])("%s", (_, csv, ...differences) => {
    expect(told(csv)).toEqual(differences);
  });
});

test("a report on several differences counts them", () => {
  const csv = withRow("410", "410,Unassigned,").replace("423,Locked,", "423,Unlocked,");
  expect(reportOn(csv).split("\n")[0]).toBe("registry.csv and src/table/iana.ts: 2 differences.");
});

test("a registration for a time that was never extended says nothing of an extension", () => {
  const [entry] = statusEntries.filter(({ registration }) => registration.state === "temporary");
  const registration = { state: "temporary", registered: "2024-11-13", expires: "2025-11-13" };
  expect(registryRow({ ...entry, registration } as StatusEntry).description).toBe(
    "Upload Resumption Supported (TEMPORARY - registered 2024-11-13, expires 2025-11-13)",
  );
});

test("an entry that stands for no row that could be read is not understood either", () => {
  const entries = statusEntries.map((entry) => (entry.code === 404 ? { ...entry, phrase: "Not (Found)" } : entry));
  expect(compare(registry, entries).map(({ kind, before }) => [before.value, kind])).toEqual([
    ["404", "not understood"],
  ]);
});

test("a row that is not understood assigns no code", () => {
  expect(isAssigned(readRow({ value: "404", description: "Not Found (DISPUTED)", reference: "[RFC9110]" }))).toBe(
    false,
  );
});

test("a table that the registry knows nothing of differs in every code", () => {
  const unassigned = "Value,Description,Reference\n100-599,Unassigned,\n";
  expect(compare(registryRows(unassigned), statusEntries).map(({ kind }) => kind)).toEqual(Array(64).fill("withdrawn"));
});
