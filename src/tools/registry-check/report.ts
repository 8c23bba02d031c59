import { escapeControls } from "../../cli/escape.js";
import { codeSpan, numbered, quote } from "../check-command/markdown.js";
import { COPY, LAST_STEPS, TABLE, TEST_DATA, TITLES } from "../check-command/paths.js";
import type { Difference } from "./compare.js";
import type { RegistryRow } from "./csv.js";
import { edit, hasClass } from "./edits.js";
import { newRow } from "./new-row.js";

const WRITE = `Run \`npm run registry:check -- --write\`. It updates ${COPY} and prints a row for each new code.`;

const STEPS = [
  `Make the edits above in ${TABLE}.`,
  `Add the title of each document that is new to the table to ${TITLES}.`,
  `Set \`registryDate\` in ${TABLE} and \`expectedRegistryDate\` in ${TEST_DATA} to the date that https://www.iana.org/assignments/http-status-codes gives as "Last Updated".`,
  ...LAST_STEPS,
];

/**
 * Says that the registry and the table agree, for a terminal: one line, and one more for each note.
 *
 * @param notes - Further information that does not require an edit.
 * @param written - Whether the project's copy now has the text of the source.
 */
export function agreement(source: string, rowCount: number, notes: readonly string[], written: boolean): string {
  const line = `${escapeControls(source)} and ${TABLE}: no difference in ${rowCount} rows.`;
  return [written ? `${line} ${COPY} is up to date.` : line, ...notes].join("\n");
}

/**
 * Says how the registry and the table differ and what to edit, as Markdown for an issue.
 *
 * @param notes - Further information that does not require an edit.
 * @param written - Whether the project's copy now has the text of the source. The report then has the new rows, too.
 */
export function report(
  source: string,
  differences: readonly Difference[],
  notes: readonly string[],
  written: boolean,
): string {
  const count = differences.length === 1 ? "one difference" : `${differences.length} differences`;
  const items = differences.map((difference) => `- ${change(difference)}\n  ${edit(difference)}`);
  return [
    `${codeSpan(source)} and ${TABLE}: ${count}.`,
    ...items,
    ...notes,
    ...(written ? newRows(differences) : []),
    `${written ? `${COPY} is up to date. ` : ""}What to do:`,
    numbered(written ? STEPS : [WRITE, ...STEPS]),
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
