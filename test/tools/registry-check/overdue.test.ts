import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { statusRows } from "../../../src/table/iana.js";
import { check } from "../../../src/tools/registry-check/check.js";
import { compare } from "../../../src/tools/registry-check/compare.js";
import { registryRows } from "../../../src/tools/registry-check/csv.js";
import { overdueNotes } from "../../../src/tools/registry-check/overdue.js";
import { registryRow } from "../../../src/tools/registry-check/rows.js";
import { withRow } from "../../helpers/altered-registry.js";
import { registryCsv } from "../../helpers/iana-registry.js";
import { removeFolder, temporaryFolder } from "../../helpers/processes.js";

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));
const source = join(folder, "source.csv");

const DAY = "2026-11-13";
const NEXT_DAY = "2026-11-14";

/** A registry in which 104 is temporary until a day, and a table that says the same. */
const description = `Upload Resumption Supported (TEMPORARY - registered 2024-11-13, expires ${DAY})`;
const rows = registryRows(withRow(registryCsv, 104, `104,"${description}",[draft-a\`b\u202e]`));

const note = `104: the temporary registration was until ${DAY}. On ${NEXT_DAY}, the list above still has it, for \`[draft-a\\u0060b\\u202e]\`. Nothing to edit: the package names that day, which stays true. When the registry extends the registration, makes it permanent or drops it, this check says what to edit.`;

describe("a temporary registration", () => {
  test("whose day is past has a note, which cannot act as Markdown", () => {
    expect(overdueNotes(rows, [], NEXT_DAY)).toEqual([note]);
  });

  test("whose day is today has none", () => {
    expect(overdueNotes(rows, [], DAY)).toEqual([]);
  });

  test("that differs from the table has none: the difference says what to edit", () => {
    const differences = compare(rows, statusRows);
    expect(differences.map(({ after }) => after.value)).toContain("104");
    expect(overdueNotes(rows, differences, NEXT_DAY)).toEqual([]);
  });

  test("has its note beside the difference of another code", () => {
    const renamed = withRow(registryCsv, 404, '404,Nothing Found,"[RFC9110, Section 15.5.5]"');
    const differences = compare(registryRows(renamed), statusRows);
    expect(differences.map(({ after }) => after.value)).toEqual(["404"]);
    expect(overdueNotes(rows, differences, NEXT_DAY)).toEqual([note]);
  });
});

test("a permanent registration has no note on any day", () => {
  const permanent = statusRows.filter(({ registration }) => registration.state !== "temporary").map(registryRow);
  expect(overdueNotes(permanent, [], "9999-12-31")).toEqual([]);
});

describe("the check on a day in the far future", () => {
  const FUTURE = "9999-12-31";

  /** The table's temporary codes, whichever they are. */
  const temporary = statusRows.filter(({ registration }) => registration.state === "temporary");
  const begins = temporary.map(({ code }) => `${code}: the temporary registration was until `);

  async function notesOf(csv: string) {
    writeFileSync(source, csv);
    const { exitCode, stdout } = await check([source], source, FUTURE);
    return { exitCode, notes: stdout.match(/^\d{3}: the temporary registration was until /gm) ?? [] };
  }

  test("has nothing to edit while the registry and the table agree", async () => {
    expect(await notesOf(registryCsv)).toEqual({ exitCode: 0, notes: begins });
  });

  test("has the notes in a report, too", async () => {
    const renamed = withRow(registryCsv, 404, '404,Nothing Found,"[RFC9110, Section 15.5.5]"');
    expect(await notesOf(renamed)).toEqual({ exitCode: 1, notes: begins });
  });
});
