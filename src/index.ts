/**
 * HTTP status codes as typed constants, with predicates and lookups.
 *
 * @packageDocumentation
 */

export {
  isClientError,
  isError,
  isInformational,
  isRedirection,
  isServerError,
  isStatusCode,
  isSuccess,
} from "./generated/class-predicates.js";
export { reasonPhrases } from "./generated/reason-phrases.js";
export {
  isHeuristicallyCacheable,
  isNullBodyStatus,
  isRedirectStatus,
  isRetryable,
} from "./generated/semantic-predicates.js";
export type {
  ClientErrorStatus,
  ErrorStatus,
  InformationalStatus,
  RedirectionStatus,
  ServerErrorStatus,
  StatusClass,
  StatusCode,
  SuccessStatus,
} from "./generated/status-types.js";
export { HttpStatus, isHttpStatus, type StatusName } from "./http-status.js";
export { type ReasonPhrase, reasonPhrase, statusClass, statusCode } from "./lookups.js";
export type { StatusHandlers, StatusPattern, WithStatus } from "./response-types.js";
export { hasStatus, matchStatus } from "./responses.js";
