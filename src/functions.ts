/** The root without `HttpStatus`. In one file with it, Turbopack would keep all members beside any function. */

export { assertStatus, expectStatus, StatusError } from "./api/expect-status.js";
export type { StatusHandlers } from "./api/handlers.js";
export { isHttpStatus, type ReasonPhrase, reasonPhrase, statusClass, statusCode, statusName } from "./api/lookups.js";
export { hasStatus, matchStatus } from "./api/responses.js";
export type { StatusPattern, WithStatus } from "./api/with-status.js";
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
