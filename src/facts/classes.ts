import { type ClassRow, classRows, type StatusClass } from "../table/classes.js";

/** The classes whose codes report an error. */
export const errorClasses: readonly ClassRow[] = classRows.filter(({ title }) => title.endsWith("Error"));

/** The row of a class. */
export function classRow(statusClass: StatusClass): ClassRow {
  return classRows.find((row) => row.class === statusClass) as ClassRow;
}

/** The name of a class in the names of types and predicates: `ClientError`. */
export function className({ title }: ClassRow): string {
  return title.replace(" ", "");
}

/** The name of the type that holds all codes of a class: `ClientErrorStatus`. */
export function classTypeName(row: ClassRow): string {
  return `${className(row)}Status`;
}

/** The first and the last code of a class, registered or not. */
export function classRange(statusClass: StatusClass): { first: number; last: number } {
  const first = Number(statusClass[0]) * 100;
  return { first, last: first + 99 };
}

/** The class of a code; `undefined` for a code outside 100 to 599. */
export function classOf(code: number): StatusClass | undefined {
  const name = `${String(code)[0]}xx`;
  return classRows.find((row) => row.class === name)?.class;
}
