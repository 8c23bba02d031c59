import type { Registration, StatusRow, Temporary } from "../../table/status-row.js";
import type { RegistryRow } from "./csv.js";

const UNASSIGNED = "Unassigned";
const UNUSED = "(Unused)";

/** The codes that the registry keeps unused and that have no row in the table. */
export const unusedRows: readonly RegistryRow[] = [
  { value: "306", description: UNUSED, reference: "[RFC9110, Section 15.4.7]" },
];

/** The registry's row for a row of the table. */
export function registryRow({ code, phrase, specification, registration }: StatusRow): RegistryRow {
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
    // The registry does not say that a code is deprecated.
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
  const [document, section] = specification.replace("RFC ", "RFC").split(" §");
  // The registry names sections of RFC 9110 only.
  return document === "RFC9110" ? `[${document}, Section ${section}]` : `[${document}]`;
}

/** What a row of the registry says about its code or codes. */
export type Assignment = Unassigned | Unused | Assigned;

/** An assigned code: its phrase, and what the registry says about its registration. */
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
const PERMANENT = /^([^()]+?)( \(OBSOLETED\))?$/;

/** Reads a row of the registry. Returns `undefined` for a form that this module does not know. */
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
  const permanent = PERMANENT.exec(description);
  return permanent === null
    ? undefined
    : { state: permanent[2] === undefined ? "registered" : "obsoleted", phrase: permanent[1] as string };
}

/** The registry's row for a code, or a range of codes, that is not assigned. */
export function unassignedRow(value: string): RegistryRow {
  return { value, description: UNASSIGNED, reference: "" };
}

/** Whether a row assigns a code. Takes what `readRow` returns. */
export function isAssigned(assignment: Assignment | undefined): assignment is Assigned {
  return assignment !== undefined && "phrase" in assignment;
}
