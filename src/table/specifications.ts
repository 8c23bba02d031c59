import type { StatusClass } from "./classes.js";

/** The RFCs that rows cite, with their titles. */
export const rfcTitles = {
  2295: "Transparent Content Negotiation in HTTP",
  2324: "Hyper Text Coffee Pot Control Protocol (HTCPCP/1.0)",
  2518: "HTTP Extensions for Distributed Authoring -- WEBDAV",
  2616: "Hypertext Transfer Protocol -- HTTP/1.1",
  2774: "An HTTP Extension Framework",
  3229: "Delta encoding in HTTP",
  4918: "HTTP Extensions for Web Distributed Authoring and Versioning (WebDAV)",
  5789: "PATCH Method for HTTP",
  5842: "Binding Extensions to Web Distributed Authoring and Versioning (WebDAV)",
  6585: "Additional HTTP Status Codes",
  7725: "An HTTP Status Code to Report Legal Obstacles",
  8297: "An HTTP Status Code for Indicating Hints",
  8470: "Using Early Data in HTTP",
  9110: "HTTP Semantics",
  9111: "HTTP Caching",
  10008: "The HTTP QUERY Method",
} as const;

/** The Internet-Drafts that define status codes, with their titles. The revision is the one that the IANA registry names. */
export const draftTitles = {
  "draft-ietf-httpbis-resumable-upload-05": "Resumable Uploads for HTTP",
} as const;

export type RfcNumber = keyof typeof rfcTitles;
export type InternetDraft = keyof typeof draftTitles;

/** `RFC 9110 §15.5.5`. In RFC 9110, only the section that defines the codes of class `C`. */
export type RfcSection<C extends StatusClass = StatusClass> =
  | `RFC 9110 §15.${Rfc9110Chapter[C]}.${number}`
  | `RFC ${Exclude<RfcNumber, 9110>} §${number}${string}`;

interface Rfc9110Chapter {
  "1xx": 2;
  "2xx": 3;
  "3xx": 4;
  "4xx": 5;
  "5xx": 6;
}

/** Any section of an RFC, such as one about many codes or about a header field. */
export type AnyRfcSection = `RFC ${RfcNumber} §${number}${string}`;

/** `draft-ietf-httpbis-resumable-upload-05 §4.2`. */
export type DraftSection = `${InternetDraft} §${number}${string}`;
