import type { StatusClass } from "./published.js";

export interface ClassEntry {
  readonly class: StatusClass;
  /** What the class is called; its types and its predicate are named after it. */
  readonly title: string;
  /** What all codes of the class mean: a clause that completes "… says that". */
  readonly meaning: string;
  readonly specification: `RFC 9110 §15.${number}`;
}

/** The five classes of status codes (RFC 9110 §15), in order. */
export const statusClasses: readonly ClassEntry[] = [
  {
    class: "1xx",
    title: "Informational",
    meaning: "the server has more to say before the final response",
    specification: "RFC 9110 §15.2",
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
    meaning: "the client has to do something more for the request to be fulfilled",
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

/** The classes whose codes report an error. */
export const errorClasses: readonly ClassEntry[] = statusClasses.filter(({ title }) => title.endsWith("Error"));

/** The name of a class in the names of types and predicates: `ClientError`. */
export function className({ title }: ClassEntry): string {
  return title.replace(" ", "");
}

/** The name of the type that holds all codes of a class: `ClientErrorStatus`. */
export function classTypeName(entry: ClassEntry): string {
  return `${className(entry)}Status`;
}

/** The first and the last code of a class, registered or not. */
export function classRange(statusClass: StatusClass): { first: number; last: number } {
  const first = Number(statusClass[0]) * 100;
  return { first, last: first + 99 };
}

/** The class of a code from 100 to 599. */
export function classOf(code: number): StatusClass {
  return `${String(code)[0]}xx` as StatusClass;
}
