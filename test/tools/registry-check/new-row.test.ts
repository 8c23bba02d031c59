import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { statusRows } from "../../../src/table/iana.js";
import type { RegistryRow } from "../../../src/tools/registry-check/csv.js";
import { newRow } from "../../../src/tools/registry-check/new-row.js";
import { isAssigned, readRow, registryRow } from "../../../src/tools/registry-check/rows.js";
import { unassignedCode } from "../../helpers/altered-registry.js";

const code = unassignedCode(432);

function rowFor(row: RegistryRow): string {
  const assignment = readRow(row);
  if (!isAssigned(assignment)) {
    throw new Error(`${row.value} is not assigned`);
  }
  return newRow(row, assignment);
}

describe("the row of a new code", () => {
  const permanent = { specification: '"RFC 9110 §15.5.33"', registration: "registered" };
  const [registered, extended, expires] = ["2027-01-02", "2028-01-02", "2029-01-02"];

  test.each<[what: string, description: string, reference: string, fields: Partial<typeof permanent>]>([
    ["a section of RFC 9110", "", "[RFC9110, Section 15.5.33]", {}],
    ["another RFC: the section is blank", "", "[RFC9999]", { specification: '"RFC 9999 §"' }],
    ["two RFCs: the first defines it", "", "[RFC9999][RFC9998]", { specification: '"RFC 9999 §"' }],
    ["another document: the specification is blank", "", "[Some Book, RFC9999]", { specification: '""' }],
    ["a section that is no number", "", "[RFC9999, Section A.1]", { specification: '""' }],
    ["a document that ends like an RFC", "", "[MYRFC9999]", { specification: '""' }],
    ["a document that begins like a draft", "", "[draft-a`b`]", { specification: '""' }],
    ["a document that ends like a draft", "", "[my draft-a]", { specification: '""' }],
    [
      "a draft",
      ` (TEMPORARY - registered ${registered}, expires ${expires})`,
      "[draft-ietf-example-2x-00]",
      {
        specification: '"draft-ietf-example-2x-00"',
        registration: `{ state: "temporary", registered: "${registered}", expires: "${expires}" }`,
      },
    ],
    [
      "a draft whose time was extended",
      ` (TEMPORARY - registered ${registered}, extension registered ${extended}, expires ${expires})`,
      "[draft-example-00]",
      {
        specification: '"draft-example-00"',
        registration: `{ state: "temporary", registered: "${registered}", extended: "${extended}", expires: "${expires}" }`,
      },
    ],
    [
      "a code that was obsoleted: the address is blank",
      " (OBSOLETED)",
      "[RFC9999][Status change to Historic]",
      {
        specification: '"RFC 9999 §"',
        registration: '{ state: "obsoleted", by: { title: "Status change to Historic", url: "" } }',
      },
    ],
    [
      "a code that was obsoleted by nothing",
      " (OBSOLETED)",
      "[RFC9999]",
      {
        specification: '"RFC 9999 §"',
        registration: '{ state: "obsoleted", by: { title: "", url: "" } }',
      },
    ],
  ])("%s", (_, rest, reference, fields) => {
    const { specification, registration } = { ...permanent, ...fields };
    expect(rowFor({ value: String(code), description: `Slow Down${rest}`, reference })).toBe(`  {
    code: ${code},
    phrase: "Slow Down",
    description: "",
    specification: ${specification},
    registration: ${registration},
    mdn: false,
  },`);
  });

  test("a phrase that needs escapes", () => {
    const description = 'Say "`When`"\n\u202e';
    expect(rowFor({ value: String(code), description, reference: "[RFC9110]" })).toContain(
      '    phrase: "Say \\"\\u0060When\\u0060\\"\\n\\u202e",\n',
    );
  });
});

// Each row of the table is written as the registry's row, and read back.
test.each(statusRows.filter(({ registration }) => registration.state === "registered"))(
  "the row for $code has the facts that the registry states",
  (row) => {
    const { code, phrase, specification, registration } = row;
    const [document, section] = specification.split("§");
    const text = rowFor(registryRow(row));
    expect(new Function("registered", `return [${text}]`)(registration)).toEqual([
      {
        code,
        phrase,
        description: "",
        specification: document === "RFC 9110 " ? `${document}§${section}` : `${document}§`,
        registration,
        mdn: false,
      },
    ]);
  },
);

test("the compiler refuses the blanks, and nothing else", { timeout: 60_000 }, () => {
  const complete = rowFor({ value: String(code), description: "Slow Down", reference: "[RFC9110, Section 15.5.33]" });
  const incomplete = rowFor({ value: String(code), description: "Slow Down", reference: "[RFC6585]" });
  const described = (row: string) => row.replace('description: ""', 'description: "The client sends too fast."');
  const rows = [complete, described(complete), described(incomplete), described(incomplete).replace("§", "§7")];
  expect(refused(rows)).toEqual([
    [0, "description"],
    [2, "specification"],
  ]);
});

/** The fields that the compiler refuses, each with the index of its row. */
function refused(rows: readonly string[]): readonly (readonly [row: number, field: string])[] {
  // TypeScript writes paths with slashes on every system.
  const path = join(import.meta.dirname, "pasted.ts").replaceAll("\\", "/");
  const text = `import type { Registered, StatusRow } from "../../../src/table/status-row.js";
const registered: Registered = { state: "registered" };
${rows.map((row, index) => `export const row${index}: readonly StatusRow[] = [\n${row}\n];`).join("\n")}
`;
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      module: "nodenext",
      target: "es2022",
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      lib: ["es5"],
      types: [],
    },
    import.meta.dirname,
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, settings) =>
    name === path ? ts.createSourceFile(name, text, settings) : getSourceFile(name, settings);
  const program = ts.createProgram([path], options, host);
  return ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ start = 0, length = 0 }) => {
    const row = text.slice(0, start).split("export const row").length - 2;
    return [row, text.slice(start, start + length)];
  });
}
