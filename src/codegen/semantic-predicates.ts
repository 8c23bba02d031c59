import type { StatusFacts } from "../table/published.js";
import { type SemanticSet, semanticSets } from "../table/semantics.js";
import { docComment, example, HEADER, link, STATUS, union } from "./source.js";

/** The module of the predicates that test for a set of codes with a meaning of its own. */
export function renderSemanticPredicates(all: readonly StatusFacts[]): string {
  return [HEADER, ...semanticSets.map((set) => renderPredicate(set, all.filter(set.has)))].join("\n");
}

function renderPredicate(set: SemanticSet, members: readonly StatusFacts[]): string {
  const codes = members.map(({ code }) => code);
  return `${docComment(
    `Whether \`status\` ${set.meaning}.`,
    `True for ${list(codes)}, and false for anything else: it never throws. ${set.use}`,
    set.sources.length > 0 ? undefined : reasons(members),
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
export function ${set.predicate}(${STATUS.name}: ${STATUS.type}): ${STATUS.name} is ${union(codes)} {
  return [${codes.join(", ")}].includes(status as number);
}
`;
}

function list(codes: readonly number[]): string {
  return `${codes.slice(0, -1).join(", ")} and ${codes.at(-1)}`;
}

/** Why each code belongs to a set that no standard defines. */
function reasons(members: readonly StatusFacts[]): string {
  return [
    "No standard defines this set; it is this project's own, for these reasons:",
    ...members.map(({ code, phrase, retryReason }) => `- \`${code} ${phrase}\`: ${retryReason}.`),
  ].join("\n");
}
