import type { StatusEntry } from "../table/entry.js";
import { codeRange, type RegistryRow } from "./csv.js";
import { type Assigned, isAssigned, readRow, registryRow, unassignedRow, unusedRows } from "./rows.js";

/** One thing that the registry says otherwise than the table. */
export type Difference = {
  /** The row that the table stands for. */
  readonly before: RegistryRow;
  /** The registry's row. */
  readonly after: RegistryRow;
  /** The table's entry, where it has one for the code. */
  readonly entry: StatusEntry | undefined;
} & Change;

type Change =
  | { readonly kind: "assigned" | "re-registered"; readonly now: Assigned }
  | { readonly kind: "renamed" | "re-referenced" | "withdrawn" | "kept unused" | "not understood" };

interface Expected {
  readonly before: RegistryRow;
  readonly entry: StatusEntry | undefined;
}

/** Every difference between the rows of the registry and the entries of the table, in the registry's order. */
export function compare(rows: readonly RegistryRow[], entries: readonly StatusEntry[]): readonly Difference[] {
  const expected: readonly Expected[] = [
    ...entries.map((entry) => ({ before: registryRow(entry), entry })),
    ...unusedRows.map((before) => ({ before, entry: undefined })),
  ];
  return rows.flatMap((row) => differences(row, expected));
}

function differences(row: RegistryRow, expected: readonly Expected[]): readonly Difference[] {
  const { first, last } = codeRange(row);
  // What is said of a whole range is compared code by code where that is that its codes are unassigned.
  const codes =
    first === last || readRow(row)?.state === "unassigned"
      ? expected.filter(({ before }) => Number(before.value) >= first && Number(before.value) <= last)
      : [];
  const compared = codes.length > 0 ? codes : [{ before: unassignedRow(row.value), entry: undefined }];
  return compared.flatMap(({ before, entry }) => {
    const after = { ...row, value: before.value };
    return changes(before, after).map((change) => ({ before, after, entry, ...change }));
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
  // What follows the phrase is all about the registration.
  if (before.description.slice(was.phrase.length) !== after.description.slice(now.phrase.length)) {
    changed.push({ kind: "re-registered", now });
  }
  if (before.reference !== after.reference) {
    changed.push({ kind: "re-referenced" });
  }
  return changed;
}
