/**
 * HTTP status codes as typed constants, with predicates and lookups.
 *
 * @packageDocumentation
 */

export * from "./functions.js";
export { HttpStatus, type StatusName } from "./generated/http-status.js";
