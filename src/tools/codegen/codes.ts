import { formerNames, registrationNote, type StatusFacts } from "../../facts/status-facts.js";
import { docComment, HEADER, link } from "./source.js";

/** A name of a code, with what its declarations say. */
export interface Member {
  readonly name: string;
  readonly code: number;
  /** The comment of the constant. */
  readonly comment: string;
  readonly deprecated: boolean;
}

/** The members of `HttpStatus` and the constants of `/codes`: each code by its name, then by its former names. */
export function membersOf(all: readonly StatusFacts[]): readonly Member[] {
  return all.flatMap((facts) => [currentMember(facts), ...formerMembers(facts)]);
}

/** The module of the constants: for each name a `const` and a `type`, documented. */
export function renderCodes(all: readonly StatusFacts[]): string {
  return [HEADER, moduleComment, ...membersOf(all).map(declaration)].join("\n");
}

const moduleComment = `${docComment(
  "Each HTTP status code as a constant, with a type of the same name. A constant adds nothing to your bundle.",
  "@packageDocumentation",
)}\n`;

function currentMember(facts: StatusFacts): Member {
  const { name, code, description } = facts;
  return {
    name,
    code,
    comment: docComment(heading(facts), description, registrationNote(facts), links(facts)),
    deprecated: false,
  };
}

function formerMembers(facts: StatusFacts): readonly Member[] {
  return formerNames(facts).map(({ name, phrase, rfcs }) => {
    const reason = `@deprecated Use \`${facts.name}\`. In ${rfcs.join(" and ")}, the phrase was "${phrase}".`;
    return {
      name,
      code: facts.code,
      comment: docComment(heading(facts), facts.description, links(facts), reason),
      deprecated: true,
    };
  });
}

/**
 * The constant and its type. The annotation keeps the type from widening: with `const NotFound = 404`, the object
 * `{ status: NotFound }` would have a status of type `number`.
 */
export function declaration({ name, code, comment, deprecated }: Member): string {
  // Editors strike out a name only if its type is deprecated too. Hover text joins the two comments.
  const ofType = deprecated ? `${docComment("@deprecated")}\n` : "";
  return `${comment}\nexport const ${name}: ${code} = ${code};\n${ofType}export type ${name} = ${code};\n`;
}

/** The first line of a constant's comment. */
export function heading({ code, phrase }: { readonly code: number; readonly phrase: string }): string {
  return `\`${code} ${phrase}\``;
}

function links({ specification, mdn }: StatusFacts): string {
  return [specification, ...(mdn === null ? [] : [{ title: "MDN", url: mdn }])].map(link).join(" · ");
}
