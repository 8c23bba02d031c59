import { expectedPhrases } from "./registry.js";

export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Each predicate with all the values for which it has to be true, read from the specifications and not from the table. */
export const expectedMembers: Readonly<Record<string, readonly number[]>> = {
  isInformational: range(100, 199),
  isSuccess: range(200, 299),
  isRedirection: range(300, 399),
  isClientError: range(400, 499),
  isServerError: range(500, 599),
  isError: range(400, 599),
  isStatusCode: range(100, 599),
  isHttpStatus: [...expectedPhrases.keys()],
  isRedirectStatus: [301, 302, 303, 307, 308],
  isNullBodyStatus: [101, 103, 204, 205, 304],
  isHeuristicallyCacheable: [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501],
  isRetryable: [408, 425, 429, 500, 502, 503, 504],
};
