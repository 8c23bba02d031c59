import { className, classRange, classTypeName, errorClasses, statusClasses } from "../table/classes.js";
import type { Reference } from "../table/published.js";
import { reference } from "../table/specifications.js";
import { docComment, example, HEADER, link, type Parameter, STATUS } from "./source.js";

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

const VALUE: Parameter = { name: "value", type: "unknown", accepts: "Anything." };

/** The module of the predicates that test for a range of codes. */
export function renderClassPredicates(): string {
  const predicates = rangePredicates();
  return [
    HEADER,
    `import type { ${predicates
      .map(({ type }) => type)
      .sort()
      .join(", ")} } from "./status-types.js";\n`,
    ...predicates.map(renderPredicate),
  ].join("\n");
}

function rangePredicates(): readonly RangePredicate[] {
  return [
    ...statusClasses.map((entry) => ({
      name: `is${className(entry)}`,
      parameter: STATUS,
      type: classTypeName(entry),
      meaning: `is of the class ${entry.class} (${entry.title}): ${entry.meaning}.`,
      ...classRange(entry.class),
      specification: reference(entry.specification),
    })),
    {
      name: "isError",
      parameter: STATUS,
      type: "ErrorStatus",
      meaning: `is of the class ${errorClasses.map((entry) => `${entry.class} (${entry.title})`).join(" or ")}.`,
      ...spanOf(errorClasses),
      specification: reference("RFC 9110 §15"),
    },
    {
      name: "isStatusCode",
      parameter: VALUE,
      type: "StatusCode",
      meaning: "is a valid status code, registered or not: a number, not a string of digits.",
      ...spanOf(statusClasses),
      specification: reference("RFC 9110 §15"),
    },
  ];
}

/** From the first code of the first class to the last code of the last. */
function spanOf(classes: typeof statusClasses): { first: number; last: number } {
  const ranges = classes.map((entry) => classRange(entry.class));
  return { first: Math.min(...ranges.map(({ first }) => first)), last: Math.max(...ranges.map(({ last }) => last)) };
}

function renderPredicate({ name, parameter, type, meaning, first, last, specification }: RangePredicate): string {
  const number = `(${parameter.name} as number)`;
  return `${docComment(
    `Whether \`${parameter.name}\` ${meaning}`,
    `True for each integer from ${first} to ${last}, and false for anything else: it never throws.`,
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
export function ${name}(${parameter.name}: ${parameter.type}): ${parameter.name} is ${type} {
  return Number.isInteger(${parameter.name}) && ${number} >= ${first} && ${number} <= ${last};
}
`;
}
