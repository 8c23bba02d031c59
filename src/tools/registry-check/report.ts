import { escapeControls } from "../../cli/escape.js";
import { classOf } from "../../facts/classes.js";
import type { StatusRow } from "../../table/status-row.js";
import type { Difference } from "./compare.js";
import type { RegistryRow } from "./csv.js";
import { codeSpan, stringLiteral } from "./escape.js";
import { newRow, registrationText } from "./new-row.js";
import { type Assigned, unusedRows } from "./rows.js";

/** The project's copy of the registry. */
export const COPY = "test/data/iana-http-status-codes.csv";

const TABLE = "src/table/iana.ts";
const ROW_TYPE = "src/table/status-row.ts";
const CLASSES = "src/table/classes.ts";
const TITLES = "src/table/specifications.ts";
const TEST_DATA = "test/helpers/iana-registry.ts";
const FORMS = "src/tools/registry-check/rows.ts";

const WRITE = `Run \`npm run registry:check -- --write\`. It updates ${COPY} and prints a row for each new code.`;

const STEPS = [
  `Make the edits above in ${TABLE}.`,
  `Add the title of each document that is new to the table to ${TITLES}.`,
  `Set \`registryDate\` in ${TABLE} and \`expectedRegistryDate\` in ${TEST_DATA} to the date that https://www.iana.org/assignments/http-status-codes gives as "Last Updated".`,
  "Run `npm run update`, then `npm test`.",
  'Add a changeset with `npx changeset`. "Versions" in README.md says which version a change needs.',
];

/**
 * Says that the registry and the table agree, as one line for a terminal.
 *
 * @param written - Whether the project's copy now has the text of the source.
 */
export function agreement(source: string, rowCount: number, written: boolean): string {
  const line = `${escapeControls(source)} and ${TABLE}: no difference in ${rowCount} rows.`;
  return written ? `${line} ${COPY} is up to date.` : line;
}

/**
 * Says how the registry and the table differ and what to edit, as Markdown for an issue.
 *
 * @param written - Whether the project's copy now has the text of the source. The report then has the new rows, too.
 */
export function report(source: string, differences: readonly Difference[], written: boolean): string {
  const count = differences.length === 1 ? "one difference" : `${differences.length} differences`;
  const items = differences.map((difference) => `- ${change(difference)}\n  ${edit(difference)}`);
  const steps = (written ? STEPS : [WRITE, ...STEPS]).map((step, index) => `${index + 1}. ${step}`);
  return [
    `${codeSpan(source)} and ${TABLE}: ${count}.`,
    ...items,
    ...(written ? newRows(differences) : []),
    `${written ? `${COPY} is up to date. ` : ""}What to do:`,
    steps.join("\n"),
  ].join("\n\n");
}

function change({ kind, before, after }: Difference): string {
  return `${after.value} is ${kind}: ${part(before, kind)} before, ${part(after, kind)} now.`;
}

/** The part of a row that differs. */
function part({ description, reference }: RegistryRow, kind: Difference["kind"]): string {
  switch (kind) {
    case "re-referenced":
      return codeSpan(reference);
    case "assigned":
    case "not understood":
      return reference === "" ? quote(description) : `${quote(description)} ${codeSpan(reference)}`;
    default:
      return quote(description);
  }
}

function edit(difference: Difference): string {
  const { statusRow } = difference;
  return statusRow === undefined
    ? editWithoutRow(difference)
    : `In ${TABLE}, row ${statusRow.code}, ${editOfRow(difference, statusRow)}`;
}

function editOfRow(difference: Difference, { phrase }: StatusRow): string {
  switch (difference.kind) {
    case "assigned":
      return `set \`phrase\`, \`specification\` and \`registration\` (${registration(difference)}). Add ${quote(phrase)} to \`formerPhrases\`.`;
    case "renamed":
      return "set `phrase` to the new phrase. Add the old one to `formerPhrases`.";
    case "re-registered":
      return `set \`registration\` to ${registration(difference)}.`;
    case "re-referenced":
      return "set `specification` or `registration.by` to the new reference.";
    case "kept unused":
      return 'set `registration` to `{ state: "reserved", by: … }`. Keep the constant.';
    case "withdrawn":
      return `set \`registration\` to a new state for withdrawn codes. Add the state to ${ROW_TYPE} and ${FORMS}. Keep the constant.`;
    case "not understood":
      return `set what has changed. Change ${FORMS} so that it reads and writes the new form.`;
  }
}

function editWithoutRow(difference: Difference): string {
  const unused = `Correct \`unusedRows\` in ${FORMS} and the type of \`code\` in ${ROW_TYPE}.`;
  switch (difference.kind) {
    case "not understood":
      return `Find out what the registry means. Change ${FORMS} so that it reads the new form.`;
    case "assigned": {
      if (!hasClass(difference)) {
        return `The table cannot hold it: ${CLASSES} has no class for it. Decide what to do.`;
      }
      const add = `Add a row to ${TABLE}.`;
      return unusedRows.includes(difference.before) ? `${add} ${unused}` : add;
    }
    default:
      return unused;
  }
}

/** The rows to add to the table, and what is left to do about them. Empty if there are none. */
function newRows(differences: readonly Difference[]): readonly string[] {
  const rows = differences.flatMap((difference) =>
    difference.kind === "assigned" && difference.statusRow === undefined && hasClass(difference)
      ? [newRow(difference.after, difference.now)]
      : [],
  );
  return rows.length === 0
    ? []
    : [
        `Rows for \`statusRows\` in ${TABLE}, in code order. Fill in each \`""\` and each \`§\` without a number. Check \`mdn\` and add the optional fields that apply.`,
        `\`\`\`ts\n${rows.join("\n")}\n\`\`\``,
      ];
}

function hasClass({ after }: Difference): boolean {
  return classOf(Number(after.value)) !== undefined;
}

/** The new registration, as TypeScript. */
function registration({ now, after }: { readonly now: Assigned; readonly after: RegistryRow }): string {
  return `\`${registrationText(now, after.reference)}\``;
}

function quote(text: string): string {
  return `\`${stringLiteral(text)}\``;
}
