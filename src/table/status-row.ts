import type { StatusClass } from "./classes.js";
import type { AnyRfcSection, DraftSection, InternetDraft, RfcSection } from "./specifications.js";

/*
 * The types of the rows in iana.ts. They are strict, so that most wrong rows do not compile. test/table/ checks the rest:
 * order, unique codes and names, and agreement with the IANA registry.
 */

/** A row of the table: one status code of the class `C` with every fact about it. */
export type StatusRow<C extends StatusClass = StatusClass> = C extends StatusClass
  ? CommonFields<C> & ClassFields[C] & Provenance<C>
  : never;

interface CommonFields<C extends StatusClass> {
  /** A code of its class, but never 306: RFC 9110 §15.4.7 keeps it unused. */
  readonly code: Exclude<CodeOf<C>, 306>;
  /** The reason phrase, exactly as IANA registers it. */
  readonly phrase: string;
  /** One sentence that says what the code means, in the present tense. */
  readonly description: Sentence;
  /** The phrases that earlier RFCs gave the code, oldest first. Leave out phrases that differ only in letter case. */
  readonly formerPhrases?: readonly [FormerPhrase, ...FormerPhrase[]];
  /** Whether MDN has a page about the code. */
  readonly mdn: boolean;
  /**
   * The header fields that a specification requires or names in such a response. Required fields come first. A
   * field that is required in two cases has two entries.
   */
  readonly headerFields?: readonly HeaderField[];
}

export interface HeaderField {
  readonly name: string;
  /** Set where the field is required, always or in one case. Not set where the field is only useful. */
  readonly required?: "always" | `in ${string}` | `where ${string}`;
  /** The section that says so, unless it is the one that defines the code. */
  readonly by?: AnyRfcSection | DraftSection;
}

/** The fields that only some classes can have. The semantic predicates follow from them. */
interface ClassFields {
  "1xx": MayHaveNullBody;
  "2xx": MayHaveNullBody & MayBeForbidden & MayBeCacheable;
  "3xx": MayHaveNullBody & MayBeForbidden & MayBeCacheable & MayBeRedirect;
  "4xx": MayBeForbidden & MayBeCacheable & MayBeRetryable;
  "5xx": MayBeForbidden & MayBeCacheable & MayBeRetryable;
}

/** Not for 1xx: the row of that class forbids both. */
interface MayBeForbidden {
  /** The section that forbids content in such a response. */
  readonly contentForbidden?: AnyRfcSection;
  /** The section that forbids caches from storing such a response, whatever its header fields say. */
  readonly storageForbidden?: AnyRfcSection;
}

interface MayHaveNullBody {
  /** Set for the "null body statuses" of the Fetch standard. */
  readonly nullBody?: true;
}

interface MayBeRedirect {
  /** Set for the "redirect statuses" of the Fetch standard. The value says which methods become GET. */
  readonly redirect?: MethodChange;
}

interface MayBeCacheable {
  /** Set where a cache may store the response without explicit freshness (RFC 9110 §15.1; RFC 7725 §3 for 451). */
  readonly heuristicallyCacheable?: true;
}

interface MayBeRetryable {
  /** Why the same request may succeed when it is sent again: a clause that completes "retryable, since …". */
  readonly retryable?: string;
}

/** Which methods a redirect changes to GET, by the Fetch standard. */
export type MethodChange = "POST" | "all but GET and HEAD" | "none";

/** Where a code comes from. A draft's code is registered for a time, an RFC's code for good. */
type Provenance<C extends StatusClass> =
  | {
      readonly specification: RfcSection<C>;
      readonly registration: Registered | Reserved | Deprecated | Obsoleted;
    }
  | {
      readonly specification: InternetDraft;
      readonly registration: Temporary;
    };

/** How a code is registered, as the IANA registry and the RFCs state it. */
export type Registration = Registered | Temporary | Reserved | Deprecated | Obsoleted;

/** Assigned permanently. */
export interface Registered {
  /** The kind of registration. */
  readonly state: "registered";
}

/** Assigned until a certain day, while its draft is becoming an RFC. */
export interface Temporary {
  /** The kind of registration. */
  readonly state: "temporary";
  /** The day of the registration. */
  readonly registered: IsoDate;
  /** The day of its last extension, if there was one. */
  readonly extended?: IsoDate;
  /** The day until which it lasts, unless IANA extends it. That day may be past. */
  readonly expires: IsoDate;
}

/** A day, as `2025-09-15`. */
export type IsoDate = `${number}-${number}-${number}`;

/** The IANA registry lists the code as `(Unused)` and assigns it to nothing. Another document defines it. */
export interface Reserved {
  readonly state: "reserved";
  readonly by: RfcSection;
}

/** Assigned, but no longer to be used. */
export interface Deprecated {
  readonly state: "deprecated";
  readonly by: RfcSection;
}

/** Assigned by a document that has since become historic. */
export interface Obsoleted {
  readonly state: "obsoleted";
  readonly by: { readonly title: string; readonly url: Url };
}

export interface FormerPhrase {
  readonly phrase: string;
  /** The RFCs that used the phrase, oldest first. */
  readonly rfcs: readonly [number, ...number[]];
}

type CodeOf<C extends StatusClass> = C extends `${infer First}xx` ? ToNumber<`${First}${Digit}${Digit}`> : never;
type ToNumber<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;
type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** A text that ends with a full stop. */
export type Sentence = `${string}.`;

/** An HTTPS address. */
export type Url = `https://${string}`;
