import type { StatusClass } from "../table/classes.js";
import type { MethodChange, Registered, Registration, StatusRow, Temporary } from "../table/status-row.js";
import { classOf, classRow } from "./classes.js";
import { memberName } from "./member-name.js";
import { type Reference, reference, type Source } from "./references.js";

/** All facts about a status code. */
export interface StatusFacts {
  /** The status code. */
  readonly code: number;
  /** The name of its constant: `NotFound`. */
  readonly name: string;
  /** The reason phrase, exactly as IANA registers it; for 418, as RFC 7168 §2.3.3 writes it. */
  readonly phrase: string;
  /** The phrases that earlier RFCs gave the code, oldest first. */
  readonly formerPhrases: readonly FormerPhraseFacts[];
  /** The class, as the RFCs write it: `4xx`. */
  readonly class: StatusClass;
  /** One sentence that says what the code means. */
  readonly description: string;
  /** The section, or the draft, that defines the code. */
  readonly specification: Reference;
  /** The address of MDN's page, which opens in the reader's language; `null` where MDN has none. */
  readonly mdn: string | null;
  /** How the code is registered. */
  readonly registration: RegistrationFacts;
  /** The header fields that a specification requires or names in such a response. */
  readonly headerFields: readonly HeaderFieldFacts[];
  /** The section that forbids content in such a response; `null` if none does. */
  readonly contentForbidden: Reference | null;
  /** Whether the code is a null body status of the Fetch standard. `contentForbidden` says what HTTP itself forbids. */
  readonly nullBody: boolean;
  /** Whether the code is a redirect status of the Fetch standard. */
  readonly redirect: boolean;
  /** Which methods a client changes to GET when it follows the redirect; `null` where the code is no redirect status. */
  readonly methodsChangedToGet: MethodChange | null;
  /** Whether a cache may store and reuse such a response although no header field says for how long. */
  readonly heuristicallyCacheable: boolean;
  /**
   * The section that forbids caches from storing such a response, whatever its header fields say; `null` if none does.
   */
  readonly storageForbidden: Reference | null;
  /**
   * Whether the same request may succeed when it is sent again. This is this project's decision, not that of a
   * standard.
   */
  readonly retryable: boolean;
  /** Why it may succeed: a clause that completes "since …"; `null` where the code is not retryable. */
  readonly retryReason: string | null;
}

/** A phrase that earlier RFCs gave a code. */
export interface FormerPhraseFacts {
  /** The phrase, as the latest of these RFCs writes it. */
  readonly phrase: string;
  /**
   * The name that follows from the phrase: `PayloadTooLarge`. Other libraries may use it. `HttpStatus` has only the
   * current name.
   */
  readonly name: string;
  /** The RFCs that used the phrase, oldest first: `RFC 2068`. */
  readonly rfcs: readonly string[];
}

/**
 * How a code is registered: `registered` permanently, `temporary` until a certain day, `reserved` because the IANA
 * registry keeps it unused, `deprecated`, or `obsoleted` because the document that defines it has become historic.
 */
export type RegistrationFacts = Registered | Temporary | Restricted;

/** Reserved, deprecated or obsoleted. */
export interface Restricted {
  /** The kind of registration. */
  readonly state: "reserved" | "deprecated" | "obsoleted";
  /** The source that states this. */
  readonly by: Source;
}

/** A header field that a specification requires or names in a response with a certain code. */
export interface HeaderFieldFacts {
  /** The field's name, as its specification writes it. */
  readonly name: string;
  /** Whether the specification requires the field; `false` where it only says that the field is useful. */
  readonly required: boolean;
  /** When the field is required: a clause that begins with "in" or "where"; `null` where there is no condition. */
  readonly condition: string | null;
  /** The section that says so. */
  readonly specification: Reference;
}

/** The facts of a row. */
export function statusFacts(row: StatusRow): StatusFacts {
  const retryReason = ("retryable" in row && row.retryable) || null;
  const methodsChangedToGet = ("redirect" in row && row.redirect) || null;
  const statusClass = classOf(row.code) as StatusClass;
  const { contentForbidden = null, storageForbidden = null } = { ...classRow(statusClass), ...row };
  return {
    code: row.code,
    name: memberName(row.phrase),
    phrase: row.phrase,
    formerPhrases: (row.formerPhrases ?? []).map(({ phrase, rfcs }) => ({
      phrase,
      name: memberName(phrase),
      rfcs: rfcs.map((rfc) => `RFC ${rfc}`),
    })),
    class: statusClass,
    description: row.description,
    specification: reference(row.specification),
    mdn: row.mdn ? `https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/${row.code}` : null,
    registration: registrationFacts(row.registration),
    headerFields: (row.headerFields ?? []).map(({ name, required, by }) => ({
      name,
      required: required !== undefined,
      condition: required === undefined || required === "always" ? null : required,
      specification: reference(by ?? row.specification),
    })),
    contentForbidden: contentForbidden && reference(contentForbidden),
    nullBody: "nullBody" in row,
    redirect: methodsChangedToGet !== null,
    methodsChangedToGet,
    heuristicallyCacheable: "heuristicallyCacheable" in row,
    storageForbidden: storageForbidden && reference(storageForbidden),
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

/** What a code used to be called; `undefined` if its phrase never changed. */
export function formerNote({ formerPhrases }: StatusFacts): string | undefined {
  const phrases = formerPhrases.map(({ phrase, rfcs }) => `"${phrase}" (${rfcs.join(", ")})`);
  return phrases.length === 0 ? undefined : `Formerly ${phrases.join(" and ")}.`;
}

/**
 * A note on a registration that is not the usual kind; `undefined` for the usual kind.
 *
 * @param link - How to write a link to a source. Without it, the note is plain text.
 */
export function registrationNote(
  { registration, specification }: StatusFacts,
  link?: (source: Source) => string,
): string | undefined {
  switch (registration.state) {
    case "temporary": {
      const { registered, extended, expires } = registration;
      const extension = extended === undefined ? "" : ` (extended ${extended})`;
      return `Temporary: registered from ${registered} until ${expires}${extension}.`;
    }
    case "reserved":
      return `Reserved: the registry lists the code as (Unused) (${link?.(registration.by) ?? registration.by.title}); ${specification.title} defines it.`;
    case "deprecated":
      return `Deprecated by ${link?.(registration.by) ?? registration.by.title}.`;
    case "obsoleted":
      return `Obsoleted: ${link?.(registration.by) ?? `${registration.by.title} (${registration.by.url})`}.`;
    default:
      return undefined;
  }
}
