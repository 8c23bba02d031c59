import { classOf, type StatusClass } from "./classes.js";
import type { Registration, StatusEntry } from "./entry.js";
import { type Reference, reference } from "./specifications.js";

/** All that is known of a status code: its entry in the table and what follows from it. */
export interface StatusFacts {
  readonly code: number;
  /** The name of the constant. */
  readonly name: string;
  readonly phrase: string;
  readonly class: StatusClass;
  readonly description: string;
  readonly specification: Reference;
  /** The address of MDN's page, in the reader's language; `null` where MDN has none. */
  readonly mdn: string | null;
  readonly registration: Registration;
  readonly formerPhrases: readonly FormerPhraseFacts[];
  readonly nullBody: boolean;
  readonly redirect: boolean;
  readonly heuristicallyCacheable: boolean;
  readonly retryable: boolean;
  /** Why the code is retryable: a clause that completes "since …"; `null` where it is not. */
  readonly retryReason: string | null;
}

export interface FormerPhraseFacts {
  readonly phrase: string;
  /** The name of the constant under that phrase; the current name where the two are spelled alike. */
  readonly name: string;
  /** The RFCs that used the phrase: `RFC 2068`, oldest first. */
  readonly rfcs: readonly string[];
}

export function statusFacts(entry: StatusEntry): StatusFacts {
  const retryReason = ("retryable" in entry && entry.retryable) || null;
  return {
    code: entry.code,
    name: memberName(entry.phrase),
    phrase: entry.phrase,
    class: classOf(entry.code),
    description: entry.description,
    specification: reference(entry.specification),
    mdn: entry.mdn ? `https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/${entry.code}` : null,
    registration: entry.registration,
    formerPhrases: (entry.formerPhrases ?? []).map(({ phrase, rfcs }) => ({
      phrase,
      name: memberName(phrase),
      rfcs: rfcs.map((rfc) => `RFC ${rfc}`),
    })),
    nullBody: "nullBody" in entry,
    redirect: "redirect" in entry,
    heuristicallyCacheable: "heuristicallyCacheable" in entry,
    retryable: retryReason !== null,
    retryReason,
  };
}

/**
 * The constant's name for a reason phrase: the words, each capitalised, with everything but letters and digits removed.
 * `I'm a Teapot` is `ImATeapot`; `Multi-Status` is `MultiStatus`.
 */
export function memberName(phrase: string): string {
  return phrase
    .split(" ")
    .map((word) => word.replace(/[^A-Za-z0-9]/g, ""))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** The former names of a code: those of its former phrases that give another name than the current one. */
export function formerNames(facts: StatusFacts): readonly FormerPhraseFacts[] {
  return facts.formerPhrases.filter(({ name }) => name !== facts.name);
}

/** What a reader has to know of a registration that is not the usual one; `undefined` for the usual one. */
export function registrationNote({ registration, specification }: StatusFacts): string | undefined {
  switch (registration.state) {
    case "registered":
      return undefined;
    case "temporary": {
      const extended = registration.extended === undefined ? "" : `, extended ${registration.extended}`;
      return `Temporary registration: registered ${registration.registered}${extended}, expires ${registration.expires}.`;
    }
    case "reserved":
      return `Reserved: the registry has the code as (Unused) (${registration.by}); ${specification.title} defines it.`;
    case "deprecated":
      return `Deprecated by ${registration.by}.`;
    case "obsoleted":
      return `Obsoleted: ${registration.by.title} (${registration.by.url}).`;
  }
}
