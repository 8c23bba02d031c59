import express, { type ErrorRequestHandler, type Express } from "express";
import { StatusCodes } from "http-status-codes";
import { ApiError, isRetryable, NotFoundError, tooLarge } from "./errors.mjs";

const { CREATED, NO_CONTENT } = StatusCodes;

const titles: Partial<Record<StatusCodes, string>> = {
  [StatusCodes.NOT_FOUND]: "There is no such thing",
  [StatusCodes.REQUEST_TOO_LONG]: "It is too large",
};

function statusOf(error: unknown, fallback = StatusCodes.INTERNAL_SERVER_ERROR): StatusCodes {
  return error instanceof ApiError ? error.status : fallback;
}

const onError: ErrorRequestHandler = (error, _request, response, _next) => {
  let status = StatusCodes.INTERNAL_SERVER_ERROR;
  if (error instanceof ApiError) {
    status = statusOf(error);
  }
  response
    .status(status)
    .json({ title: titles[status] ?? "It failed", retry: isRetryable(status), message: error.message });
};

export function createApp(): Express {
  const app = express();
  const things = new Map<string, string>();
  app.put("/things/:id", (request, response) => {
    const created = !things.has(request.params.id);
    things.set(request.params.id, "thing");
    response.status(created ? CREATED : StatusCodes.OK).end();
  });
  app.get("/things/:id", (request, response) => {
    const thing = things.get(request.params.id);
    if (thing === undefined) {
      throw new NotFoundError();
    }
    response.status(StatusCodes.OK).send(thing);
  });
  app.delete("/things/:id", (request, response) => {
    things.delete(request.params.id);
    response.sendStatus(NO_CONTENT);
  });
  app.post("/things", () => {
    throw tooLarge();
  });
  app.get("/busy", () => {
    throw new ApiError(StatusCodes.SERVICE_UNAVAILABLE);
  });
  app.use(onError);
  return app;
}
