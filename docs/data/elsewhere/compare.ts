import { type StatusFacts, statusFacts } from "../../../src/facts/status-facts.js";
import { statusRows } from "../../../src/table/iana.js";
import { projects } from "./elsewhere.js";
import type { Project, Row } from "./project.js";

const statuses: ReadonlyMap<number, StatusFacts> = new Map(statusRows.map((row) => [row.code, statusFacts(row)]));

/** What a project has for a code. The notes are `null` where there is nothing to say. */
export interface NameElsewhere {
  readonly project: Project;
  readonly code: number;
  /** The constant; `null` where the project lacks the code. */
  readonly constant: Constant | null;
  /** Its other constants for the same code. */
  readonly also: readonly Constant[];
  /** The phrase; `null` where the project has none. */
  readonly phrase: string | null;
  /** How the phrase differs from the current one: `former phrase, RFC 7231` or `other letter case`. */
  readonly phraseNote: string | null;
}

export interface Constant {
  /** The constant, as code writes it: `http.StatusNotFound`. */
  readonly written: string;
  /** Whether the project itself calls it deprecated or obsolete. */
  readonly deprecated: boolean;
  /** How the name differs from the current phrase: `former name, RFC 7231` or `another name`. */
  readonly note: string | null;
}

/** Where a project's table differs from ours. */
export interface Faults {
  /** The codes that it lacks. */
  readonly missing: readonly StatusFacts[];
  /** The codes whose constant is not named after the current phrase. */
  readonly names: readonly NameElsewhere[];
  /** The codes whose phrase is not exactly the current one. */
  readonly phrases: readonly NameElsewhere[];
  /** The codes whose constant it calls deprecated. */
  readonly deprecated: readonly NameElsewhere[];
  /** The codes that no standard assigns. They are in none of the other lists. */
  readonly beyond: readonly NameElsewhere[];
}

/** What each project has for a code, registered or not. */
export function namesElsewhere(code: number): readonly NameElsewhere[] {
  return projects.map((project) => nameElsewhere(project, code));
}

/** Where the project's table differs from ours. */
export function faultsOf(project: Project): Faults {
  const names = project.rows.map(([code]) => nameElsewhere(project, code));
  const registered = names.filter(({ code }) => statuses.has(code));
  return {
    missing: [...statuses.values()].filter(({ code }) => rowOf(project, code) === undefined),
    names: registered.filter(({ constant }) => constant?.note),
    phrases: registered.filter(({ phraseNote }) => phraseNote !== null),
    deprecated: registered.filter(({ constant }) => constant?.deprecated),
    beyond: names.filter(({ code }) => !statuses.has(code)),
  };
}

function nameElsewhere(project: Project, code: number): NameElsewhere {
  const row = rowOf(project, code);
  if (row === undefined) {
    return { project, code, constant: null, also: [], phrase: null, phraseNote: null };
  }
  const [, name, phrase, ...also] = row;
  const status = statuses.get(code);
  const constant = (one: string): Constant => ({
    written: project.before + one,
    deprecated: project.deprecated?.includes(one) ?? false,
    note: status === undefined ? null : nameNote(one, project, status),
  });
  return {
    project,
    code,
    constant: constant(name),
    also: also.map(constant),
    phrase,
    phraseNote: status === undefined ? null : phraseNote(phrase, status),
  };
}

function rowOf({ rows }: Project, code: number): Row | undefined {
  return rows.find(([one]) => one === code);
}

/** Compares letters and digits only, without the stem and with it: Symfony's name for 505 is HTTP_VERSION_NOT_SUPPORTED. */
function nameNote(name: string, { stem = "" }: Project, status: StatusFacts): string | null {
  const match = matchingPhrase(status, name.slice(stem.length)) ?? matchingPhrase(status, name);
  return match ? formerNote("former name", match) : "another name";
}

/** A phrase that differs in letter case or punctuation only is recognised, but still differs. */
function phraseNote(phrase: string | null, status: StatusFacts): string | null {
  if (phrase === null) {
    return "no phrase";
  }
  const match = matchingPhrase(status, phrase);
  if (match === undefined) {
    return "another phrase";
  }
  return [formerNote("former phrase", match), spellingNote(phrase, match.phrase)].filter(Boolean).join("; ") || null;
}

function spellingNote(text: string, phrase: string): string | null {
  if (text === phrase) {
    return null;
  }
  return text.toLowerCase() === phrase.toLowerCase() ? "other letter case" : "other punctuation";
}

interface KnownPhrase {
  readonly phrase: string;
  /** Only former phrases have RFCs. */
  readonly rfcs?: readonly string[];
}

/** The current or former phrase of the code that has the text's letters and digits. */
function matchingPhrase(status: StatusFacts, text: string): KnownPhrase | undefined {
  const known: readonly KnownPhrase[] = [{ phrase: status.phrase }, ...status.formerPhrases];
  return known.find(({ phrase }) => letters(phrase) === letters(text));
}

function letters(text: string): string {
  return text.replace(/[\W_]/g, "").toLowerCase();
}

function formerNote(what: string, { rfcs }: KnownPhrase): string | null {
  return rfcs === undefined ? null : `${what}, ${rfcs.join(" and ")}`;
}
