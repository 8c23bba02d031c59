import { classOf, type StatusClass } from "./classes.js";
import type { MethodChange, Registered, Registration, StatusEntry, Temporary } from "./entry.js";
import { type Reference, reference, type Source } from "./specifications.js";

/** All that is known of a status code: its entry in the table and what follows from it. */
export interface StatusFacts {
  /** The status code. */
  readonly code: number;
  /** The name of its constant: `NotFound`. */
  readonly name: string;
  /** The reason phrase, to the letter of the IANA registry. */
  readonly phrase: string;
  /** The phrases that earlier RFCs gave the code, oldest first. */
  readonly formerPhrases: readonly FormerPhraseFacts[];
  /** The class, as the RFCs write it: `4xx`. */
  readonly class: StatusClass;
  /** One sentence on what the code means. */
  readonly description: string;
  /** The section, or the draft, that defines the code. */
  readonly specification: Reference;
  /** The address of MDN's page, in the reader's language; `null` where MDN has none. */
  readonly mdn: string | null;
  /** How the code is registered. */
  readonly registration: RegistrationFacts;
  /** The header fields that a specification wants in such a response in particular. */
  readonly headerFields: readonly HeaderFieldFacts[];
  /** Whether the Fetch standard counts the code among its null body statuses: no response with it has a body. */
  readonly nullBody: boolean;
  /** Whether the Fetch standard counts the code among its redirect statuses. */
  readonly redirect: boolean;
  /** Which methods a client changes to GET when it follows the redirect; `null` where the code is no redirect status. */
  readonly methodsChangedToGet: MethodChange | null;
  /** Whether a cache may store such a response and reuse it without being told how long. */
  readonly heuristicallyCacheable: boolean;
  /** Whether the same request may succeed when it is sent again later, in this project's judgement. */
  readonly retryable: boolean;
  /** Why it may: a clause that completes "since …"; `null` where the code is not retryable. */
  readonly retryReason: string | null;
}

/** A phrase that earlier RFCs gave a code. */
export interface FormerPhraseFacts {
  /** The phrase, as the latest of them writes it. */
  readonly phrase: string;
  /** The name of the constant under that phrase; the current name where the two are spelled alike. */
  readonly name: string;
  /** The RFCs that used the phrase, oldest first: `RFC 2068`. */
  readonly rfcs: readonly string[];
}

/**
 * How a code is registered: for good; for a time; not at all, since the registry keeps the code unused; or still, though it
 * is deprecated, or defined by a document that has become historic.
 */
export type RegistrationFacts =
  | Registered
  | Temporary
  | { readonly state: "reserved" | "deprecated" | "obsoleted"; readonly by: Source };

/** A header field that a specification wants in a response with a certain code. */
export interface HeaderFieldFacts {
  /** The field's name, as its specification writes it. */
  readonly name: string;
  /** Whether the specification requires the field; `false` where it only names it as useful. */
  readonly required: boolean;
  /** In which case it requires it: a clause that begins with "in" or "where"; `null` where there is no condition. */
  readonly condition: string | null;
  /** The section that says so. */
  readonly specification: Reference;
}

export function statusFacts(entry: StatusEntry): StatusFacts {
  const retryReason = ("retryable" in entry && entry.retryable) || null;
  const methodsChangedToGet = ("redirect" in entry && entry.redirect) || null;
  return {
    code: entry.code,
    name: memberName(entry.phrase),
    phrase: entry.phrase,
    formerPhrases: (entry.formerPhrases ?? []).map(({ phrase, rfcs }) => ({
      phrase,
      name: memberName(phrase),
      rfcs: rfcs.map((rfc) => `RFC ${rfc}`),
    })),
    class: classOf(entry.code),
    description: entry.description,
    specification: reference(entry.specification),
    mdn: entry.mdn ? `https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/${entry.code}` : null,
    registration: registrationFacts(entry.registration),
    headerFields: (entry.headerFields ?? []).map(({ name, required, by }) => ({
      name,
      required: required !== undefined,
      condition: required === undefined || required === "always" ? null : required,
      specification: reference(by ?? entry.specification),
    })),
    nullBody: "nullBody" in entry,
    redirect: methodsChangedToGet !== null,
    methodsChangedToGet,
    heuristicallyCacheable: "heuristicallyCacheable" in entry,
    retryable: retryReason !== null,
    retryReason,
  };
}

function registrationFacts(registration: Registration): RegistrationFacts {
  switch (registration.state) {
    case "reserved":
    case "deprecated": {
      const { title, url } = reference(registration.by);
      return { state: registration.state, by: { title, url } };
    }
    default:
      return registration;
  }
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
    // Stryker disable next-line StringLiteral: without a case, the answer is the same
    // Stryker disable next-line StringLiteral: without the case, nothing is returned either.
    case "registered":
      return undefined;
    case "temporary": {
      const extended = registration.extended === undefined ? "" : `, extended ${registration.extended}`;
      return `Temporary registration: registered ${registration.registered}${extended}, expires ${registration.expires}.`;
    }
    case "reserved":
      return `Reserved: the registry has the code as (Unused) (${registration.by.title}); ${specification.title} defines it.`;
    case "deprecated":
      return `Deprecated by ${registration.by.title}.`;
    case "obsoleted":
      return `Obsoleted: ${registration.by.title} (${registration.by.url}).`;
  }
}
