import type { StatusFacts } from "../../facts/status-facts.js";
import { memberOf } from "./codes.js";
import { docComment, example, HEADER, members } from "./source.js";

/** The module that exports the constants as the namespace `HttpStatus`. Bundlers drop the members that nobody uses. */
export function renderHttpStatus(): string {
  return `${HEADER}
import * as HttpStatus from "./codes.js";

export { HttpStatus };
`;
}

/**
 * The declarations of that module: a `const`, a `namespace` of types and a `type`, all called `HttpStatus`. With a
 * re-exported namespace, tools that inline declarations would keep only its types, and editors would not offer it for
 * import.
 */
export function renderHttpStatusDeclarations(all: readonly StatusFacts[]): string {
  const ofAll = all.map(memberOf);
  return `${HEADER}
${docComment(
  "The HTTP status codes. As a value, `HttpStatus` has every code under its name: `HttpStatus.NotFound` is the literal `404`.\nAs a type, it is the union of all codes. Each member is a type too: `HttpStatus.NotFound` is the type `404`.",
  `It has the ${registeredCount(all)} codes that the IANA registry assigns, and 418. Nothing can change it at run time.`,
  [
    example(
      'import { HttpStatus } from "typed-http-status";',
      "",
      "HttpStatus.NotFound; // 404",
      "",
      "const status: HttpStatus = 404;",
      "const notFound: HttpStatus.NotFound = 404;",
    ),
    "@see [IANA registry](https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml)",
  ].join("\n"),
)}
export declare const HttpStatus: {
${members(ofAll.map(({ name, code, comment }) => `${comment}\nreadonly ${name}: ${code};`))}
};
export declare namespace HttpStatus {
${members(ofAll.map(({ name, code, comment }) => `${comment}\nexport type ${name} = ${code};`))}
}
export type HttpStatus = (typeof HttpStatus)[keyof typeof HttpStatus];

${docComment("The name of a member of `HttpStatus`: one of the strings in `Object.keys(HttpStatus)`.")}
export type StatusName = keyof typeof HttpStatus;
`;
}

/** The codes that IANA assigns: all but those that it keeps reserved. */
export function registeredCount(all: readonly StatusFacts[]): number {
  return all.filter(({ registration }) => registration.state !== "reserved").length;
}

/** `HttpStatus` as an object literal, for CommonJS and Parcel. Its keys are in the order of a namespace's. */
export function renderHttpStatusObject(all: readonly StatusFacts[]): string {
  const properties = all.map(({ name, code }) => `${name}: ${code},`);
  return `${HEADER}
import type { HttpStatus as Members } from "./http-status.js";

${docComment(
  "`HttpStatus` as an object literal, for CommonJS and Parcel.",
  "Parcel drops the properties of an object that nobody uses, but keeps all of a re-exported namespace.",
)}
export const HttpStatus: typeof Members = {
__proto__: null,
${members(properties.sort())}
} as typeof Members;
`;
}
