import { formerNote, registrationNote, type StatusFacts } from "../../facts/status-facts.js";
import { docComment, HEADER, link } from "./source.js";

/** A constant, and the contents of its declarations. */
export interface Member {
  readonly name: string;
  readonly code: number;
  /** The comment of the constant. */
  readonly comment: string;
  readonly deprecated: boolean;
}

/** A member of `HttpStatus`, which is a constant of `/codes` too. */
export function memberOf(facts: StatusFacts): Member {
  const { name, code, description } = facts;
  return {
    name,
    code,
    comment: docComment(heading(facts), description, registrationNote(facts), formerNote(facts), links(facts)),
    deprecated: false,
  };
}

/** The module of the constants: for each name a `const` and a `type`, documented. */
export function renderCodes(all: readonly StatusFacts[]): string {
  return [HEADER, moduleComment, ...all.map(memberOf).map(declaration)].join("\n");
}

const moduleComment = `${docComment(
  "Each HTTP status code as a constant, with a type of the same name. A constant adds nothing to your bundle.",
  "@packageDocumentation",
)}\n`;

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
