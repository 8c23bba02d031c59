import {
  type AnyRfcSection,
  type DraftSection,
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
  /** The document and, unless the whole document is meant, the section: `RFC 9110 §15.5.5`. */
  readonly title: string;
  /** The document's own title: `HTTP Semantics`. */
  readonly document: string;
  /** The address of the section, or of the draft. */
  readonly url: string;
}

/** The reference for a specification as a row writes it. */
export function reference(specification: AnyRfcSection | InternetDraft | DraftSection): Reference {
  const [name = "", section] = specification.split(" §");
  const anchor = section === undefined ? "" : `#section-${section}`;
  return { title: specification, ...document(name, anchor) };
}

function document(name: string, anchor: string): Omit<Reference, "title"> {
  if (isDraft(name)) {
    return { document: draftTitles[name], url: `https://datatracker.ietf.org/doc/html/${name}${anchor}` };
  }
  const rfc = name.replace("RFC ", "");
  return {
    document: rfcTitles[Number(rfc) as RfcNumber],
    url: `https://www.rfc-editor.org/rfc/rfc${rfc}.html${anchor}`,
  };
}

function isDraft(name: string): name is InternetDraft {
  return name in draftTitles;
}
