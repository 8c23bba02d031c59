import * as HttpStatus from "../generated/codes.js";

/** `HttpStatus` as an object literal, for what has no namespace that is as good. */
export const HTTP_STATUS_OBJECT: string = `{\n${Object.entries(HttpStatus)
  .map(([name, code]) => `  ${name}: ${code},\n`)
  .join("")}}`;
