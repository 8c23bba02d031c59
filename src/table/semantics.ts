import type { StatusFacts } from "./published.js";
import { reference } from "./specifications.js";

/** A set of codes that share a meaning across the classes, and the predicate that tests for it. */
export interface SemanticSet {
  /** The predicate's name. */
  readonly predicate: string;
  /** What is true of a code of the set: a clause that completes "Whether `status` …". */
  readonly meaning: string;
  /** Why one would ask. */
  readonly use: string;
  readonly has: (facts: StatusFacts) => boolean;
  /** Codes for the documentation's example: one of the set, one that might be taken for one. */
  readonly example: { readonly inside: number; readonly outside: number };
  /** Who defines the set; nobody where each code's own reason is given in place of a standard's. */
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

export const semanticSets: readonly SemanticSet[] = [
  {
    predicate: "isRedirectStatus",
    meaning: 'is a "redirect status": one that `fetch` follows to the URL in `Location`',
    use: "Other codes of the class 3xx, such as 300 and 304, are not followed.",
    has: (facts) => facts.redirect,
    example: { inside: 308, outside: 304 },
    sources: [{ title: "Fetch, redirect status", url: "https://fetch.spec.whatwg.org/#redirect-status" }],
  },
  {
    predicate: "isNullBodyStatus",
    meaning: 'is a "null body status": one whose response cannot have a body',
    use: "With such a status, `new Response(body, { status })` throws unless `body` is null.",
    has: (facts) => facts.nullBody,
    example: { inside: 204, outside: 200 },
    sources: [{ title: "Fetch, null body status", url: "https://fetch.spec.whatwg.org/#null-body-status" }],
  },
  {
    predicate: "isHeuristicallyCacheable",
    meaning:
      'is "heuristically cacheable": a cache may store such a response and reuse it for a time of its own choice',
    use: "With any other status, a response is cached only where its header fields say so.",
    has: (facts) => facts.heuristicallyCacheable,
    example: { inside: 404, outside: 302 },
    sources: [reference("RFC 9110 §15.1"), reference("RFC 7725 §3")],
  },
  {
    predicate: "isRetryable",
    meaning: "is one after which the same request may succeed when it is sent again later",
    use: "It says nothing of whether repeating the request is safe: that depends on its method.",
    has: (facts) => facts.retryable,
    example: { inside: 503, outside: 501 },
    sources: [],
  },
];
