import { HttpStatus as members } from "./generated/http-status-object.js";

export * from "./index.js";

/**
 * The root as CommonJS, where `HttpStatus` is a frozen object: it does not have to be a namespace, and an object loads
 * faster.
 *
 * The symbol makes `String()` work although the object has no prototype: some libraries put a whole enum into a
 * message.
 */
export const HttpStatus: typeof members = Object.freeze(
  Object.defineProperty(members, Symbol.toPrimitive, { value: () => "[object HttpStatus]" }),
);
