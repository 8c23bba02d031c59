/* What is published of each code, in `/registry` and in registry.json. */

/** The class of a status code, written as the RFCs write it. */
export type StatusClass = "1xx" | "2xx" | "3xx" | "4xx" | "5xx";

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

/** Which methods a redirect changes to GET, by the Fetch standard. */
export type MethodChange = "POST" | "all but GET and HEAD" | "none";

/** Assigned for good. */
export interface Registered {
  readonly state: "registered";
}

/** Assigned until a day, while its draft is on the way to an RFC. */
export interface Temporary {
  readonly state: "temporary";
  /** The day of the registration. */
  readonly registered: IsoDate;
  /** The day of its last extension, if there was one. */
  readonly extended?: IsoDate;
  /** The day on which it ends. */
  readonly expires: IsoDate;
}

type IsoDate = `${number}-${number}-${number}`;

/** Where something is stated, with what a reader needs to get there. */
export interface Source {
  /** What to call it. */
  readonly title: string;
  /** The address of the page or file. */
  readonly url: string;
}

/** A specification, or a section of it. */
export interface Reference extends Source {
  /** The document and, in an RFC, the section: `RFC 9110 §15.5.5`. */
  readonly title: string;
  /** The document's own title: `HTTP Semantics`. */
  readonly document: string;
  /** The address of the section, or of the draft. */
  readonly url: string;
}
