import { stringLiteral } from "../check-command/markdown.js";
import type { RegistryRow } from "./csv.js";
import type { Assigned } from "./rows.js";

/** A blank to fill in. The compiler refuses a row with blanks. */
const BLANK = '""';

/**
 * The table's row for a newly assigned code, as TypeScript to paste into `statusRows`.
 *
 * It has a blank for each fact that the registry does not state: `""`, or a `§` without a number.
 */
export function newRow({ value, reference }: RegistryRow, now: Assigned): string {
  return `  {
    code: ${value},
    phrase: ${stringLiteral(now.phrase)},
    description: ${BLANK},
    specification: ${specificationText(reference)},
    registration: ${registrationText(now, reference)},
    mdn: false,
  },`;
}

/** The TypeScript that a row of the table has for a registration. */
export function registrationText({ phrase: _, ...registration }: Assigned, reference: string): string {
  switch (registration.state) {
    case "registered":
      // The constant of this name in the table's file.
      return "registered";
    case "temporary": {
      const facts = Object.entries(registration).map(([name, fact]) => `${name}: "${fact}"`);
      return `{ ${facts.join(", ")} }`;
    }
    case "obsoleted": {
      const [, title = ""] = documents(reference);
      return `{ state: "obsoleted", by: { title: ${stringLiteral(title)}, url: ${BLANK} } }`;
    }
  }
}

/** The TypeScript that a row has for the document of a reference, with blanks to fill in. */
export function specificationText(reference: string): string {
  const document = documents(reference)[0] as string;
  const rfc = /^RFC(\d+)(?:, Section (\d+(?:\.\d+)*))?$/.exec(document);
  if (rfc !== null) {
    const [, number, section = ""] = rfc;
    return `"RFC ${number} §${section}"`;
  }
  return /^draft-[a-z\d-]+$/.test(document) ? `"${document}"` : BLANK;
}

/** The documents that a reference names: two in `[RFC2774][Status change of HTTP experiments to Historic]`. */
function documents(reference: string): readonly string[] {
  return reference.slice(1, -1).split("][");
}
