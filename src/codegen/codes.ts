import { formerNames, registrationNote } from "../table/facts.js";
import type { StatusFacts } from "../table/published.js";
import { docComment, HEADER, link } from "./source.js";

/** The module of the constants: for each name a `const` and a `type`, documented. */
export function renderCodes(all: readonly StatusFacts[]): string {
  return [HEADER, moduleComment, ...all.flatMap((facts) => [member(facts), ...formerMembers(facts)])].join("\n");
}

const moduleComment = `${docComment(
  "Each HTTP status code as a constant of its own, with a type of the same name. A constant costs no byte in a bundle.",
  "@packageDocumentation",
)}\n`;

function member(facts: StatusFacts): string {
  return `${docComment(
    heading(facts),
    facts.description,
    registrationNote(facts),
    links(facts),
  )}\n${declaration(facts.name, facts.code)}`;
}

function formerMembers(facts: StatusFacts): readonly string[] {
  return formerNames(facts).map(({ name, phrase, rfcs }) => {
    const use = `@deprecated Use \`${facts.name}\`.`;
    const reason = `@deprecated It is named after the phrase "${phrase}" of ${rfcs.join(" and ")}.`;
    const comment = docComment(heading(facts), facts.description, links(facts), use);
    return `${comment}\n${declaration(name, facts.code, `${docComment(reason)}\n`)}`;
  });
}

/**
 * The constant and its type. The annotation keeps the type from widening: under `const NotFound = 404`, an object
 * `{ status: NotFound }` would have a status of type `number`.
 *
 * A deprecated name needs the tag on both, or editors strike out neither; hover text joins the two.
 */
export function declaration(name: string, code: number, typeComment = ""): string {
  return `export const ${name}: ${code} = ${code};\n${typeComment}export type ${name} = ${code};\n`;
}

/** The first line of a constant's comment. */
export function heading({ code, phrase }: { readonly code: number; readonly phrase: string }): string {
  return `\`${code} ${phrase}\``;
}

function links({ specification, mdn }: StatusFacts): string {
  return [specification, ...(mdn === null ? [] : [{ title: "MDN", url: mdn }])].map(link).join(" · ");
}
