import type { Registration, StatusEntry } from "../table/entry.js";
import type { Temporary } from "../table/published.js";
import type { RegistryRow } from "./csv.js";

const UNASSIGNED = "Unassigned";
const UNUSED = "(Unused)";

/** The codes that the registry keeps unused and that have no entry in the table. */
export const unusedRows: readonly RegistryRow[] = [
  { value: "306", description: UNUSED, reference: "[RFC9110, Section 15.4.7]" },
];

/** The row of the registry that an entry stands for. */
export function registryRow({ code, phrase, specification, registration }: StatusEntry): RegistryRow {
  return {
    value: String(code),
    description: describe(phrase, registration),
    reference:
      registration.state === "reserved"
        ? cite(registration.by)
        : cite(specification) + (registration.state === "obsoleted" ? `[${registration.by.title}]` : ""),
  };
}

function describe(phrase: string, registration: Registration): string {
  switch (registration.state) {
    case "registered":
    // The registry does not say of a code that it is deprecated.
    case "deprecated":
      return phrase;
    case "reserved":
      return UNUSED;
    case "obsoleted":
      return `${phrase} (OBSOLETED)`;
    case "temporary": {
      const { registered, extended, expires } = registration;
      const extension = extended === undefined ? "" : `, extension registered ${extended}`;
      return `${phrase} (TEMPORARY - registered ${registered}${extension}, expires ${expires})`;
    }
  }
}

function cite(specification: string): string {
  // Stryker disable next-line StringLiteral: only the compiler minds, since a text always has a first part
  const [document = "", section] = specification.replace("RFC ", "RFC").split(" §");
  // The registry names the section for RFC 9110 only.
  return document === "RFC9110" ? `[${document}, Section ${section}]` : `[${document}]`;
}

/** What a row says of its code or codes. */
export type Assignment = Unassigned | Unused | Assigned;

/** An assigned code, with what the registry has to say of its registration. */
export type Assigned = { readonly phrase: string } & (Temporary | { readonly state: "registered" | "obsoleted" });

interface Unassigned {
  readonly state: "unassigned";
}

interface Unused {
  readonly state: "unused";
}

type Day = Temporary["expires"];
type TemporaryTexts = [phrase: string, registered: Day, extended: Day | undefined, expires: Day];

const DAY = String.raw`\d{4}-\d\d-\d\d`;
const TEMPORARY = new RegExp(
  `^([^()]+) \\(TEMPORARY - registered (${DAY})(?:, extension registered (${DAY}))?, expires (${DAY})\\)$`,
);

/** Reads a row of the registry; `undefined` where it says anything that the table has no words for. */
export function readRow({ value, description, reference }: RegistryRow): Assignment | undefined {
  if (description === UNASSIGNED) {
    return reference === "" ? { state: "unassigned" } : undefined;
  }
  if (!/^\d+$/.test(value) || !/^(\[[^[\]]+\])+$/.test(reference)) {
    return undefined;
  }
  return description === UNUSED ? { state: "unused" } : readAssigned(description);
}

function readAssigned(description: string): Assigned | undefined {
  const temporary = TEMPORARY.exec(description);
  if (temporary !== null) {
    const [phrase, registered, extended, expires] = temporary.slice(1) as TemporaryTexts;
    return { state: "temporary", phrase, registered, ...(extended === undefined ? {} : { extended }), expires };
  }
  // Stryker disable next-line ArrayDeclaration: the first element is not read
  const [, phrase, obsoleted] = /^([^()]+?)( \(OBSOLETED\))?$/.exec(description) ?? [];
  return phrase === undefined ? undefined : { state: obsoleted === undefined ? "registered" : "obsoleted", phrase };
}

/** The row of a code, or of a range of codes, that is not assigned. */
export function unassignedRow(value: string): RegistryRow {
  return { value, description: UNASSIGNED, reference: "" };
}

/** Whether a row that was read assigns a code. */
export function isAssigned(assignment: Assignment | undefined): assignment is Assigned {
  return assignment !== undefined && "phrase" in assignment;
}
