import { classOf } from "./classes.js";
import type { Registration, StatusEntry } from "./entry.js";
import type { FormerPhraseFacts, RegistrationFacts, StatusFacts } from "./published.js";
import { reference } from "./specifications.js";

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
