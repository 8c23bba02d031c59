import type { ReadSource } from "./source.js";

/** The codes after which an HTTP client repeats a request, without being configured. */
export interface RetrySet extends ReadSource {
  readonly client: string;
  readonly codes: readonly number[];
}

export const retrySets: readonly RetrySet[] = [
  {
    client: "ky",
    url: "https://github.com/sindresorhus/ky/blob/3419113b48e034fdcf8fa6bd3be3da7b3d0d758f/source/utils/normalize.ts",
    version: "2.0.2",
    read: "2026-11-26",
    codes: [408, 413, 429, 500, 502, 503, 504],
  },
  {
    client: "got",
    url: "https://github.com/sindresorhus/got/blob/d00d845a0b435365ec73ea5a1fca6e17ee677184/source/core/options.ts",
    version: "15.0.5",
    read: "2026-11-26",
    codes: [408, 413, 429, 500, 502, 503, 504, 521, 522, 524],
  },
  {
    client: "axios-retry",
    url: "https://github.com/softonic/axios-retry/blob/dd9b700dfbe51ba2962e70e7822734e3e74613c8/src/index.ts",
    version: "4.5.0",
    read: "2026-11-26",
    // 429 and all from 500 to 599. Of those, the ones that were registered on that day.
    codes: [429, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511],
  },
  {
    client: "urllib3",
    url: "https://github.com/urllib3/urllib3/blob/6a8536b6e1b0cbe69ae801337c599951e527ae29/src/urllib3/util/retry.py",
    version: "2.7.0",
    read: "2026-11-26",
    // Only where the response has a Retry-After field.
    codes: [413, 429, 503],
  },
];

/** Codes about which clients and `isRetryable` differ, and why `isRetryable` does not follow them. */
export interface RetryDifference {
  readonly clients: readonly string[];
  /** `only theirs`: the clients repeat the request, `isRetryable` says no. `only ours`: the other way round. */
  readonly kind: "only theirs" | "only ours";
  readonly codes: readonly number[];
  readonly reason: string;
}

export const retryDifferences: readonly RetryDifference[] = [
  {
    clients: ["ky", "got", "urllib3"],
    kind: "only theirs",
    codes: [413],
    reason:
      "They need a Retry-After field, which RFC 9110 §15.5.14 asks for if the condition is temporary. The code alone does not say so.",
  },
  {
    clients: ["got"],
    kind: "only theirs",
    codes: [521, 522, 524],
    reason: "Cloudflare's codes. `isRetryable` knows registered codes only.",
  },
  {
    clients: ["axios-retry"],
    kind: "only theirs",
    codes: [501, 505, 506, 508, 510, 511],
    reason: "The same request fails again until somebody changes the server, the request or the client's access.",
  },
  {
    clients: ["axios-retry"],
    kind: "only theirs",
    codes: [507],
    reason: "RFC 4918 §11.5 forbids to repeat the request before the user acts again.",
  },
  {
    clients: ["ky", "got", "axios-retry", "urllib3"],
    kind: "only ours",
    codes: [421],
    reason: "RFC 9110 §15.5.20 lets a client repeat the request over another connection. Fetch does.",
  },
  {
    clients: ["ky", "got", "axios-retry", "urllib3"],
    kind: "only ours",
    codes: [425],
    reason: "RFC 8470 §5.2 expects a client to repeat the request outside TLS early data.",
  },
  {
    clients: ["axios-retry", "urllib3"],
    kind: "only ours",
    codes: [408],
    reason: "RFC 9110 §15.5.9 lets a client repeat the request.",
  },
  {
    clients: ["urllib3"],
    kind: "only ours",
    codes: [500, 502, 504],
    reason: "urllib3 repeats after these only where the user lists them. The condition may pass all the same.",
  },
];
