import { classOf } from "../../facts/classes.js";
import type { StatusRow } from "../../table/status-row.js";
import { quote } from "../check-command/markdown.js";
import { CLASSES, FACTS, FORMS, ROW_TYPE, TABLE, TABLE_TEST, TEST_DATA, TITLES } from "../check-command/paths.js";
import type { Difference } from "./compare.js";
import type { RegistryRow } from "./csv.js";
import { registrationText, specificationText } from "./new-row.js";
import { type Assigned, unusedRows } from "./rows.js";

/** What to edit because of a difference, as Markdown. */
export function edit(difference: Difference): string {
  const { statusRow } = difference;
  return statusRow === undefined
    ? editWithoutRow(difference)
    : `In ${TABLE}, row ${statusRow.code}, ${editOfRow(difference, statusRow)}`;
}

function editOfRow(difference: Difference, row: StatusRow): string {
  switch (difference.kind) {
    case "assigned":
      return `set \`phrase\`, \`specification\` and \`registration\` (${registration(difference)}). Add ${quote(row.phrase)} to \`formerPhrases\`.`;
    case "renamed":
      return "set `phrase` to the new phrase. Add the old one to `formerPhrases`.";
    case "re-registered":
      return `set \`registration\` to ${registration(difference)}.${afterTemporary(difference, row)}`;
    case "re-referenced":
      return row.registration.state === "temporary"
        ? `set \`specification\` to \`${specificationText(difference.after.reference)}\` and complete it. In ${TITLES}, put the new document in the draft's place. Compare every field of the row with it.`
        : "set `specification` or `registration.by` to the new reference.";
    case "kept unused":
      return 'set `registration` to `{ state: "reserved", by: … }`. Keep the constant.';
    case "withdrawn":
      return withdrawal(row);
    case "not understood":
      return `set what has changed. Change ${FORMS} so that it reads and writes the new form.`;
  }
}

/** What else follows when a temporary registration is extended or made permanent. */
function afterTemporary({ now }: { readonly now: Assigned }, { registration }: StatusRow): string {
  if (registration.state !== "temporary") {
    return "";
  }
  return now.state === "temporary"
    ? " Users see the new day in hover texts and data: a patch version."
    : " Users see that the note on the registration is gone: a patch version.";
}

function withdrawal({ code, registration }: StatusRow): string {
  const cause = registration.state === "temporary" ? "the temporary registration has ended. K" : "k";
  return `${cause}eep the row, so that users' code still compiles: a minor version. Set \`registration\` to a new state for withdrawn codes. Add the state to ${ROW_TYPE} and ${FORMS}, and a note for hover texts to ${FACTS}. Add ${code} beside 418 to ${TEST_DATA} and ${TABLE_TEST}. If you delete the row instead, its constant goes away: a major version.`;
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

/** Whether the new row's code is one that the table can hold. */
export function hasClass({ after }: Difference): boolean {
  return classOf(Number(after.value)) !== undefined;
}

/** The new registration, as TypeScript. */
function registration({ now, after }: { readonly now: Assigned; readonly after: RegistryRow }): string {
  return `\`${registrationText(now, after.reference)}\``;
}
