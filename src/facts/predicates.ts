import { classRows } from "../table/classes.js";
import { className, classRow, errorClasses } from "./classes.js";
import { semanticSets } from "./semantics.js";
import type { StatusFacts } from "./status-facts.js";

/** A predicate of the package. */
export interface Predicate {
  readonly name: string;
  readonly has: (facts: StatusFacts) => boolean;
}

/** The predicates that tell registered codes from each other. */
export const predicates: readonly Predicate[] = [
  ...classRows.map((row) => ({ name: `is${className(row)}`, has: (facts: StatusFacts) => facts.class === row.class })),
  { name: "isError", has: (facts) => errorClasses.includes(classRow(facts.class)) },
  ...semanticSets.map(({ predicate, has }) => ({ name: predicate, has })),
];

/** The names of the predicates that are true for a code. */
export function predicateNames(facts: StatusFacts): readonly string[] {
  return predicates.filter(({ has }) => has(facts)).map(({ name }) => name);
}
