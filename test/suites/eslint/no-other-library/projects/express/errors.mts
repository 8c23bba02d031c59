import { getReasonPhrase, ReasonPhrases, StatusCodes } from "http-status-codes";

export class ApiError extends Error {
  status = StatusCodes.INTERNAL_SERVER_ERROR;

  constructor(status: StatusCodes, message: string = ReasonPhrases.INTERNAL_SERVER_ERROR) {
    super(message);
    this.status = status;
  }
}

export class NotFoundError extends ApiError {
  constructor(message = getReasonPhrase(StatusCodes.NOT_FOUND)) {
    super(StatusCodes.NOT_FOUND, message);
  }
}

export const tooLarge = () => new ApiError(StatusCodes.REQUEST_TOO_LONG, "Too much");

const RETRYABLE = [StatusCodes.BAD_GATEWAY, StatusCodes.SERVICE_UNAVAILABLE];

export function isRetryable(status: number): boolean {
  return RETRYABLE.includes(status);
}
