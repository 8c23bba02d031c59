import { HttpStatus as members } from "./generated/http-status-object.js";

export * from "./index.js";

/** The root as CommonJS, where `HttpStatus` is a frozen object: no namespace is needed, and it loads faster. */
export const HttpStatus: typeof members = Object.freeze(members);
