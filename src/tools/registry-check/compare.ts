import type { StatusRow } from "../../table/status-row.js";
import { codeRange, type RegistryRow } from "./csv.js";
import { type Assigned, isAssigned, readRow, registryRow, unassignedRow, unusedRows } from "./rows.js";

/** A difference between the registry and the table. */
export type Difference = {
  /** What the registry would say if it agreed with the table. */
  readonly before: RegistryRow;
  /** What the registry says. */
  readonly after: RegistryRow;
  /** The table's row, if it has one for the code. */
  readonly statusRow: StatusRow | undefined;
} & Change;

type Change =
  | { readonly kind: "assigned" | "re-registered"; readonly now: Assigned }
  | { readonly kind: "renamed" | "re-referenced" | "withdrawn" | "kept unused" | "not understood" };

type Expected = Pick<Difference, "before" | "statusRow">;

/** All differences between the rows of the registry and the rows of the table, in the registry's order. */
export function compare(registryRows: readonly RegistryRow[], statusRows: readonly StatusRow[]): readonly Difference[] {
  const expected: readonly Expected[] = [
    ...statusRows.map((statusRow) => ({ before: registryRow(statusRow), statusRow })),
    ...unusedRows.map((before) => ({ before, statusRow: undefined })),
  ];
  return registryRows.flatMap((row) => differences(row, expected));
}

function differences(row: RegistryRow, expected: readonly Expected[]): readonly Difference[] {
  const { first, last } = codeRange(row);
  // Splits an "Unassigned" range into codes. Any other range is one difference.
  const codes =
    first === last || readRow(row)?.state === "unassigned"
      ? expected.filter(({ before }) => Number(before.value) >= first && Number(before.value) <= last)
      : [];
  const compared = codes.length > 0 ? codes : [{ before: unassignedRow(row.value), statusRow: undefined }];
  return compared.flatMap(({ before, statusRow }) => {
    const after = { ...row, value: before.value };
    return changes(before, after).map((change) => ({ before, after, statusRow, ...change }));
  });
}

function changes(before: RegistryRow, after: RegistryRow): readonly Change[] {
  if (before.description === after.description && before.reference === after.reference) {
    return [];
  }
  const [was, now] = [readRow(before), readRow(after)];
  if (was === undefined || now === undefined) {
    return [{ kind: "not understood" }];
  }
  if (isAssigned(now)) {
    return isAssigned(was) ? changesOfAssigned(before, was, after, now) : [{ kind: "assigned", now }];
  }
  if (was.state === now.state) {
    return [{ kind: "re-referenced" }];
  }
  return [{ kind: now.state === "unused" ? "kept unused" : "withdrawn" }];
}

function changesOfAssigned(before: RegistryRow, was: Assigned, after: RegistryRow, now: Assigned): readonly Change[] {
  const changed: Change[] = [];
  if (was.phrase !== now.phrase) {
    changed.push({ kind: "renamed" });
  }
  // The text after the phrase states the registration.
  if (before.description.slice(was.phrase.length) !== after.description.slice(now.phrase.length)) {
    changed.push({ kind: "re-registered", now });
  }
  if (before.reference !== after.reference) {
    changed.push({ kind: "re-referenced" });
  }
  return changed;
}
