import { type SemanticSet, semanticSets } from "../../facts/semantics.js";
import type { StatusFacts } from "../../facts/status-facts.js";
import { docComment, example, HEADER, link, list, STATUS, STATUS_IMPORT, union } from "./source.js";

/** The module of the predicates that test for a set of codes with a common property. */
export function renderSemanticPredicates(all: readonly StatusFacts[]): string {
  return [
    HEADER,
    `${STATUS_IMPORT}import type { StatusCode } from "./status-types.js";\n`,
    ...semanticSets.map((set) => renderPredicate(set, all.filter(set.has))),
  ].join("\n");
}

function renderPredicate(set: SemanticSet, members: readonly StatusFacts[]): string {
  const codes = members.map(({ code }) => code);
  return `${docComment(
    `Whether \`status\` ${set.meaning}.`,
    `True for ${list(codes)}, false for anything else. It never throws. ${set.use}`,
    reasons(set, members),
    [
      `@param ${STATUS.name} - ${STATUS.accepts}`,
      example(
        `import { ${set.predicate} } from "typed-http-status";`,
        "",
        `${set.predicate}(${set.example.inside}); // true`,
        `${set.predicate}(${set.example.outside}); // false`,
      ),
      ...set.sources.map((source) => `@see ${link(source)}`),
    ].join("\n"),
  )}
export function ${set.predicate}${STATUS.generic}(${STATUS.name}: ${STATUS.type}): ${STATUS.name} is ${union(codes)} {
  return [${codes.join(", ")}].includes(status as number);
}
`;
}

/** Why each code is in a set that no standard defines. */
function reasons({ reason }: SemanticSet, members: readonly StatusFacts[]): string | undefined {
  return reason === undefined
    ? undefined
    : [
        "No standard defines this set. This project chose it, for these reasons:",
        ...members.map((facts) => `- \`${facts.code} ${facts.phrase}\`: ${reason(facts)}.`),
      ].join("\n");
}
