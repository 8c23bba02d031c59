import type { AnyRfcSection } from "./specifications.js";

/** A class of status codes. */
export interface ClassRow {
  readonly class: StatusClass;
  /** What the class is called. Its types and its predicate are named after it. */
  readonly title: string;
  /** What all codes of the class mean: a clause that completes "… says that". */
  readonly meaning: string;
  readonly specification: `RFC 9110 §15.${number}`;
  /** The section that rules out content in every response of the class. */
  readonly contentForbidden?: AnyRfcSection;
  /** The section that forbids caches to store any response of the class. */
  readonly storageForbidden?: AnyRfcSection;
}

/** The class of a status code, as the RFCs write it. */
export type StatusClass = "1xx" | "2xx" | "3xx" | "4xx" | "5xx";

/** The five classes of status codes (RFC 9110 §15), in order. */
export const classRows: readonly ClassRow[] = [
  {
    class: "1xx",
    title: "Informational",
    meaning: "the server sends an interim response before the final one",
    specification: "RFC 9110 §15.2",
    contentForbidden: "RFC 9110 §15.2",
    storageForbidden: "RFC 9111 §3",
  },
  {
    class: "2xx",
    title: "Success",
    meaning: "the server has received, understood and accepted the request",
    specification: "RFC 9110 §15.3",
  },
  {
    class: "3xx",
    title: "Redirection",
    meaning: "the client has to take further action to complete the request",
    specification: "RFC 9110 §15.4",
  },
  {
    class: "4xx",
    title: "Client Error",
    meaning: "the client seems to have made a mistake",
    specification: "RFC 9110 §15.5",
  },
  {
    class: "5xx",
    title: "Server Error",
    meaning: "the server has failed, or cannot do what was asked",
    specification: "RFC 9110 §15.6",
  },
];
