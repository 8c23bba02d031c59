import { classRange, classTypeName, errorClasses } from "../../facts/classes.js";
import { reference } from "../../facts/references.js";
import { type ClassRow, classRows } from "../../table/classes.js";
import { docComment, HEADER, link, members, quote, union } from "./source.js";

/** The module of the types that hold whole ranges of codes, registered or not. */
export function renderStatusTypes(): string {
  const section = link(reference("RFC 9110 §15"));
  return [
    HEADER,
    ...classRows.map(classType),
    `${docComment(
      `Each integer of the classes ${errorClasses.map((row) => row.class).join(" and ")}, registered or not.`,
      section,
    )}
export type ErrorStatus = ${union(errorClasses.map(classTypeName))};
`,
    `${docComment("Every valid status code: the integers 100 to 599, registered or not.", section)}
export type StatusCode = ${union(classRows.map(classTypeName))};
`,
    `${docComment("The class of a status code, as the RFCs write it.", section)}
export type StatusClass = ${union(classRows.map((row) => quote(row.class)))};
`,
    `${docComment("Each class with its codes.")}
export interface StatusRanges {
${members(classRows.map((row) => `readonly ${quote(row.class)}: ${classTypeName(row)};`))}
}
`,
  ].join("\n");
}

function classType(row: ClassRow): string {
  const { first, last } = classRange(row.class);
  const codes = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return `${docComment(
    `Each integer of the class ${row.class} (${row.title}), ${first} to ${last}, registered or not.`,
    link(reference(row.specification)),
  )}
export type ${classTypeName(row)} = ${union(codes)};
`;
}
