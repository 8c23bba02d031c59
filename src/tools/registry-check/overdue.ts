import { codeSpan } from "../check-command/markdown.js";
import type { Difference } from "./compare.js";
import type { RegistryRow } from "./csv.js";
import { readRow } from "./rows.js";

/**
 * A note on each temporary registration whose day is past, though the registry still lists it as the table does.
 *
 * @param today - The day that counts as today: `2026-11-14`.
 */
export function overdueNotes(
  rows: readonly RegistryRow[],
  differences: readonly Difference[],
  today: string,
): readonly string[] {
  const agreed = rows.filter(({ value }) => differences.every(({ after }) => after.value !== value));
  return agreed.flatMap((row) => {
    const assignment = readRow(row);
    return assignment?.state === "temporary" && assignment.expires < today
      ? [note(row, assignment.expires, today)]
      : [];
  });
}

function note({ value, reference }: RegistryRow, expires: string, today: string): string {
  return `${value}: the temporary registration was until ${expires}. On ${today}, the list above still has it, for ${codeSpan(reference)}. Nothing to edit: the package names that day, which stays true. When the registry extends the registration, makes it permanent or drops it, this check says what to edit.`;
}
