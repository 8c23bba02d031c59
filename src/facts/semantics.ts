import { reference, type Source } from "./references.js";
import type { StatusFacts } from "./status-facts.js";

/** A set of codes that share a meaning across the classes, and its predicate. */
export interface SemanticSet {
  /** The predicate's name. */
  readonly predicate: string;
  /** What is true of a code in the set: a clause that completes "Whether `status` …". */
  readonly meaning: string;
  /** When the predicate helps: a sentence. */
  readonly use: string;
  /** The set in a few words, for README and the guide. */
  readonly summary: string;
  readonly has: (facts: StatusFacts) => boolean;
  /** Codes for the documentation's example: one in the set, and one that readers might expect there. */
  readonly example: { readonly inside: number; readonly outside: number };
  /** Who defines the set. Empty where this project does; then `reason` says why each code is in it. */
  readonly sources: readonly Source[];
  /** Why a code is in the set: a clause. */
  readonly reason?: (facts: StatusFacts) => string | null;
}

export const semanticSets: readonly SemanticSet[] = [
  {
    predicate: "isRedirectStatus",
    meaning: 'is a "redirect status": one that `fetch` follows to the URL in `Location`',
    use: "`fetch` does not follow other 3xx codes, such as 300 and 304.",
    summary: "redirects that `fetch` follows",
    has: (facts) => facts.redirect,
    example: { inside: 308, outside: 304 },
    sources: [{ title: "Fetch, redirect status", url: "https://fetch.spec.whatwg.org/#redirect-status" }],
  },
  {
    predicate: "isNullBodyStatus",
    meaning: 'is a "null body status" of the Fetch standard: one whose response cannot have a body',
    use: "With 204, 205 and 304, `new Response(body, { status })` throws a `TypeError` unless `body` is null. With 101 and 103, it always throws a `RangeError`, because it takes 200 to 599. Some other responses cannot have a body either: every 1xx response, every response to HEAD, and every 2xx response to CONNECT (RFC 9110 §6.4.1).",
    summary:
      "responses without a body in the Fetch standard; all other 1xx responses have none either (RFC 9110 §6.4.1)",
    has: (facts) => facts.nullBody,
    example: { inside: 204, outside: 200 },
    sources: [{ title: "Fetch, null body status", url: "https://fetch.spec.whatwg.org/#null-body-status" }],
  },
  {
    predicate: "isHeuristicallyCacheable",
    meaning: 'is "heuristically cacheable": a cache may store such a response and decide itself how long to reuse it',
    use: "A cache stores a response with any other status only if its header fields allow it. It never stores a response with a 1xx status (RFC 9111 §3), or with 428, 429, 431 or 511 (RFC 6585). The method may rule it out too: responses to PUT and DELETE are not cacheable (RFC 9110 §9.3.4 and §9.3.5).",
    summary:
      "responses that a cache may store and reuse although no header field says for how long; it must never store 1xx, 428, 429, 431 and 511",
    has: (facts) => facts.heuristicallyCacheable,
    example: { inside: 404, outside: 302 },
    sources: [reference("RFC 9110 §15.1"), reference("RFC 7725 §3")],
  },
  {
    predicate: "isRetryable",
    meaning: "means that the same request may succeed when it is sent again",
    use: "After 421, any request may be repeated (RFC 9110 §15.5.20), and after 425 too, but not in early data (RFC 8470 §5.2). After the others, whether that is safe depends on the method. 413 is not in the set, because the same content is still too large, unless a Retry-After field says otherwise (RFC 9110 §15.5.14). Nor is 507, because the client must wait for a new action by the user (RFC 4918 §11.5).",
    summary:
      "the same request may succeed when it is sent again; this project chose the codes, and the hover text gives the reasons",
    has: (facts) => facts.retryable,
    example: { inside: 503, outside: 501 },
    sources: [],
    reason: (facts) => facts.retryReason,
  },
];
