import { semanticSets } from "../../src/facts/semantics.js";
import { statusFacts } from "../../src/facts/status-facts.js";
import { statusRows } from "../../src/table/iana.js";
import { nullBodyStatuses, redirectStatuses } from "../data/fetch.js";
import { expectedPhrases } from "./iana-registry.js";
import { isKnown } from "./known-meanings.js";

export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * The codes of each semantic predicate, read from its specification and not from the table. Those of RFC 9110 §15.1 and
 * RFC 7725 §3 were read on 2026-11-26.
 */
export const specifiedMembers: Readonly<Record<string, readonly number[]>> = {
  isRedirectStatus: redirectStatuses,
  isNullBodyStatus: nullBodyStatuses,
  isHeuristicallyCacheable: [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501],
  isRetryable: [408, 421, 425, 429, 500, 502, 503, 504],
};

/** Each predicate with all the values for which it has to be true. */
export const expectedMembers: Readonly<Record<string, readonly number[]>> = {
  isInformational: range(100, 199),
  isSuccess: range(200, 299),
  isRedirection: range(300, 399),
  isClientError: range(400, 499),
  isServerError: range(500, 599),
  isError: range(400, 599),
  isStatusCode: range(100, 599),
  isHttpStatus: [...expectedPhrases.keys()],
  ...Object.fromEntries(
    Object.entries(specifiedMembers).map(([predicate, codes]) => [predicate, withLaterRows(predicate, codes)]),
  ),
};

/** For a code that was added to the table later, its row is the only evidence. */
function withLaterRows(predicate: string, codes: readonly number[]): readonly number[] {
  const set = semanticSets.find((candidate) => candidate.predicate === predicate);
  const later = statusRows.map(statusFacts).filter((facts) => !isKnown(facts) && set?.has(facts));
  return [...codes, ...later.map(({ code }) => code)].sort((a, b) => a - b);
}
