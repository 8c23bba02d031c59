import * as HttpStatus from "../generated/codes.js";

/** The members of `HttpStatus` as an object literal has them, for what has no namespace that is as good. */
export const HTTP_STATUS_PROPERTIES: string = Object.entries(HttpStatus)
  .map(([name, code]) => `  ${name}: ${code},\n`)
  .join("");
