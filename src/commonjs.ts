import { HttpStatus as members } from "./generated/http-status-object.js";

export * from "./index.js";

/**
 * The root as CommonJS, where `HttpStatus` is a frozen object: no namespace is needed, and it loads faster.
 *
 * The symbol lets `String()` take it, although it has no prototype: some libraries put a whole enum into a message.
 */
export const HttpStatus: typeof members = Object.freeze(
  Object.defineProperty(members, Symbol.toPrimitive, { value: () => "[object HttpStatus]" }),
);
