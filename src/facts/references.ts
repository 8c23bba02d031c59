import {
  type AnyRfcSection,
  draftTitles,
  type InternetDraft,
  type RfcNumber,
  rfcTitles,
} from "../table/specifications.js";

/** A page or file that states a fact. */
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

/** The reference for a specification as a row writes it. */
export function reference(specification: AnyRfcSection | InternetDraft): Reference {
  if (isDraft(specification)) {
    return {
      title: specification,
      document: draftTitles[specification],
      url: `https://datatracker.ietf.org/doc/html/${specification}`,
    };
  }
  const [rfc, section] = specification.replace("RFC ", "").split(" §");
  return {
    title: specification,
    document: rfcTitles[Number(rfc) as RfcNumber],
    url: `https://www.rfc-editor.org/rfc/rfc${rfc}.html#section-${section}`,
  };
}

function isDraft(specification: string): specification is InternetDraft {
  return specification in draftTitles;
}
