import { type ClassEntry, classRange, classTypeName, errorClasses, statusClasses } from "../table/classes.js";
import { reference } from "../table/specifications.js";
import { docComment, HEADER, link, members, quote, union } from "./source.js";

/** The module of the types that hold whole ranges of codes, registered or not. */
export function renderStatusTypes(): string {
  const section = link(reference("RFC 9110 §15"));
  return [
    HEADER,
    ...statusClasses.map(classType),
    `${docComment(
      `Each integer of the classes ${errorClasses.map((entry) => entry.class).join(" and ")}, registered or not.`,
      section,
    )}
export type ErrorStatus = ${union(errorClasses.map(classTypeName))};
`,
    `${docComment("Every valid status code: the integers 100 to 599, registered or not.", section)}
export type StatusCode = ${union(statusClasses.map(classTypeName))};
`,
    `${docComment("The class of a status code, as the RFCs write it.", section)}
export type StatusClass = ${union(statusClasses.map((entry) => quote(entry.class)))};
`,
    `${docComment("Each class with its codes.")}
export interface StatusRanges {
${members(statusClasses.map((entry) => `readonly ${quote(entry.class)}: ${classTypeName(entry)};`))}
}
`,
  ].join("\n");
}

function classType(entry: ClassEntry): string {
  const { first, last } = classRange(entry.class);
  const codes = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return `${docComment(
    `Each integer of the class ${entry.class} (${entry.title}), ${first} to ${last}, registered or not.`,
    link(reference(entry.specification)),
  )}
export type ${classTypeName(entry)} = ${union(codes)};
`;
}
