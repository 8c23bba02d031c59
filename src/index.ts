/**
 * HTTP status codes as typed constants, with predicates and lookups.
 *
 * @packageDocumentation
 */

export { isHttpStatus, type ReasonPhrase, reasonPhrase, statusClass, statusCode, statusName } from "./api/lookups.js";
export type { StatusHandlers, StatusPattern, WithStatus } from "./api/response-types.js";
export { hasStatus, matchStatus } from "./api/responses.js";
export {
  isClientError,
  isError,
  isInformational,
  isRedirection,
  isServerError,
  isStatusCode,
  isSuccess,
} from "./generated/class-predicates.js";
export { HttpStatus, type StatusName } from "./generated/http-status.js";
export { reasonPhrases } from "./generated/reason-phrases.js";
export {
  isHeuristicallyCacheable,
  isNullBodyStatus,
  isRedirectStatus,
  isRetryable,
} from "./generated/semantic-predicates.js";
export { statusCodes } from "./generated/status-codes.js";
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
