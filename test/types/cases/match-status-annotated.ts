import { HttpStatus, matchStatus, type StatusHandlers, type WithStatus } from "typed-http-status";
import { type Changed, type Found, fetched, type Known, known, type Missing, same } from "./responses.js";

const byCode = matchStatus(known, {
  200: (response: Found) => response.data,
  404: (response: Missing) => response.error,
  201: (response: WithStatus<Known, 201>) => response.id,
  422: (response: Changed) => response.id,
});
same<typeof byCode, string | Error | number>(true);

const byClass = matchStatus(known, {
  [HttpStatus.OK]: (response: Found) => response.data,
  "2xx": (response: WithStatus<Known, 201>) => response.id,
  default: (response: Known) => response.status,
});
same<typeof byClass, string | number>(true);

const ofFetch = matchStatus(fetched, {
  404: () => null,
  "2xx": (response: WithStatus<Response, "2xx">) => response.text(),
  default: (response: Response) => response.status,
});
same<typeof ofFetch, null | Promise<string> | number>(true);

const apart: StatusHandlers<Known> = { 200: (response) => response.data, "4xx": (response) => response.status };
export const handled = [apart];

// @ts-expect-error: 422 is missing
matchStatus(known, { 200: () => 1, 201: () => 1, 404: () => 1 });
