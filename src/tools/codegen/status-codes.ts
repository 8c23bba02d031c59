import type { StatusFacts } from "../../facts/status-facts.js";
import { docComment, example, HEADER, members } from "./source.js";

/** The module of the list of all codes. */
export function renderStatusCodes(all: readonly StatusFacts[]): string {
  const codes = members(all.map(({ code }) => `${code},`));
  const comment = docComment(
    "The codes in `HttpStatus`, in ascending order.",
    "The array is frozen. Its type is a tuple of literals, which schema libraries need.",
    [
      example(
        'import { statusCodes } from "typed-http-status";',
        "",
        'const schema = { type: "integer", enum: statusCodes };',
        "",
        "schema.enum.includes(404); // true",
      ),
      "@see [IANA registry](https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml)",
    ].join("\n"),
  );
  return `${HEADER}
${comment}
export const statusCodes: readonly [
${codes}
] = /* @__PURE__ */ Object.freeze([
${codes}
] as const);
`;
}
