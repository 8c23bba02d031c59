import { className, classRange, classTypeName, errorClasses } from "../../facts/classes.js";
import { type Reference, reference } from "../../facts/references.js";
import { type ClassRow, classRows } from "../../table/classes.js";
import { docComment, example, HEADER, link, type Parameter, STATUS, STATUS_IMPORT } from "./source.js";

/** A predicate that tests for a range of codes. */
interface RangePredicate {
  readonly name: string;
  readonly parameter: Parameter;
  readonly type: string;
  readonly meaning: string;
  readonly first: number;
  readonly last: number;
  readonly specification: Reference;
}

const VALUE: Parameter = { name: "value", generic: "", type: "unknown", accepts: "Any value." };

/** The module of the predicates that test for a range of codes. */
export function renderClassPredicates(): string {
  const predicates = rangePredicates();
  return [
    HEADER,
    `${STATUS_IMPORT}import type { ${predicates
      .map(({ type }) => type)
      .sort()
      .join(", ")} } from "./status-types.js";\n`,
    ...predicates.map(renderPredicate),
  ].join("\n");
}

function rangePredicates(): readonly RangePredicate[] {
  return [
    ...classRows.map((row) => ({
      name: `is${className(row)}`,
      parameter: STATUS,
      type: classTypeName(row),
      meaning: `is of the class ${row.class} (${row.title}): ${row.meaning}.`,
      ...classRange(row.class),
      specification: reference(row.specification),
    })),
    {
      name: "isError",
      parameter: STATUS,
      type: "ErrorStatus",
      meaning: `is of the class ${errorClasses.map((row) => `${row.class} (${row.title})`).join(" or ")}.`,
      ...spanOf(errorClasses),
      specification: reference("RFC 9110 §15"),
    },
    {
      name: "isStatusCode",
      parameter: VALUE,
      type: "StatusCode",
      meaning: "is a valid status code, registered or not: a number, not a string of digits.",
      ...spanOf(classRows),
      specification: reference("RFC 9110 §15"),
    },
  ];
}

/** From the first code of the first class to the last code of the last. */
function spanOf(classes: readonly ClassRow[]): { first: number; last: number } {
  const ranges = classes.map((row) => classRange(row.class));
  return { first: Math.min(...ranges.map(({ first }) => first)), last: Math.max(...ranges.map(({ last }) => last)) };
}

function renderPredicate({ name, parameter, type, meaning, first, last, specification }: RangePredicate): string {
  const number = `(${parameter.name} as number)`;
  return `${docComment(
    `Whether \`${parameter.name}\` ${meaning}`,
    `True for each integer from ${first} to ${last}, false for anything else. It never throws.`,
    [
      `@param ${parameter.name} - ${parameter.accepts}`,
      example(
        `import { ${name} } from "typed-http-status";`,
        "",
        `${name}(${first}); // true`,
        `${name}(${last + 1}); // false`,
        `${name}(${last}.5); // false`,
      ),
      `@see ${link(specification)}`,
    ].join("\n"),
  )}
export function ${name}${parameter.generic}(${parameter.name}: ${parameter.type}): ${parameter.name} is ${type} {
  return Number.isInteger(${parameter.name}) && ${number} >= ${first} && ${number} <= ${last};
}
`;
}
