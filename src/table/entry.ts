import type { MethodChange, Registered, StatusClass, Temporary } from "./published.js";
import type { AnyRfcSection, InternetDraft, RfcSection } from "./specifications.js";

/*
 * What a row of the table must hold. The types are as strict as TypeScript lets them be, so that most wrong rows do not
 * compile; test/table/ checks the rest (uniqueness, order, the registry's letter).
 */

/** An entry of the table: one status code of the class `C` and every fact about it. */
export type StatusEntry<C extends StatusClass = StatusClass> = C extends StatusClass
  ? CommonFacts<C> & ClassFacts[C] & Provenance<C>
  : never;

interface CommonFacts<C extends StatusClass> {
  /** A code of its class. 306 can be no entry: RFC 9110 §15.4.7 keeps it unused. */
  readonly code: Exclude<CodeOf<C>, 306>;
  /** The reason phrase, to the letter of the IANA registry. */
  readonly phrase: string;
  /** One sentence on what the code means, in the present tense. */
  readonly description: Sentence;
  /** The phrases that earlier RFCs gave the code, oldest first, where more than letter case differs. */
  readonly formerPhrases?: readonly [FormerPhrase, ...FormerPhrase[]];
  /** Whether MDN has a page about the code. */
  readonly mdn: boolean;
  /** The header fields that the specification wants in such a response in particular: required ones first. */
  readonly headerFields?: readonly HeaderField[];
}

export interface HeaderField {
  readonly name: string;
  /** Set where the field is required: always, or in a case; not set where it is only named as useful. */
  readonly required?: "always" | `in ${string}` | `where ${string}`;
  /** The section that says so, where it is not the one that defines the code. */
  readonly by?: AnyRfcSection;
}

/** The facts that only codes of some classes can have: what the semantic predicates are made from. */
interface ClassFacts {
  "1xx": MayHaveNullBody;
  "2xx": MayHaveNullBody & MayBeCacheable;
  "3xx": MayHaveNullBody & MayBeCacheable & MayBeRedirect;
  "4xx": MayBeCacheable & MayBeRetryable;
  "5xx": MayBeCacheable & MayBeRetryable;
}

interface MayHaveNullBody {
  /** Set where the Fetch standard counts the code among its "null body statuses". */
  readonly nullBody?: true;
}

interface MayBeRedirect {
  /** Set where the Fetch standard counts the code among its "redirect statuses": with the methods that it changes to GET. */
  readonly redirect?: MethodChange;
}

interface MayBeCacheable {
  /** Set where a cache may store the response without explicit freshness (RFC 9110 §15.1, RFC 7725 §3 for 451). */
  readonly heuristicallyCacheable?: true;
}

interface MayBeRetryable {
  /** Why the same request may succeed later: a clause that completes "retryable, since …". */
  readonly retryable?: string;
}

/** Where a code comes from. Only a draft's code is registered for a time; only an RFC's code for good. */
type Provenance<C extends StatusClass> =
  | {
      readonly specification: RfcSection<C>;
      readonly registration: Registered | Reserved | Deprecated | Obsoleted;
    }
  | {
      readonly specification: InternetDraft;
      readonly registration: Temporary;
    };

/** The entry's registration, as the IANA registry and the RFCs state it. */
export type Registration = Registered | Temporary | Reserved | Deprecated | Obsoleted;

/** Marked `(Unused)` by the registry, which therefore assigns it to nothing else; the entry is defined elsewhere. */
export interface Reserved {
  readonly state: "reserved";
  readonly by: RfcSection;
}

/** Assigned, but not to be used any more. */
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

/** An address that is read over HTTPS. */
export type Url = `https://${string}`;
