import type { ReadSource } from "./source.js";

export const fetchSource: ReadSource = {
  url: "https://github.com/whatwg/fetch/blob/586cd2a44c2a865b37c166dc0740f3fb8bb220d6/fetch.bs",
  version: "586cd2a44c2a865b37c166dc0740f3fb8bb220d6",
  read: "2026-11-26",
};

/** "A null body status is a status that is …" */
export const nullBodyStatuses: readonly number[] = [101, 103, 204, 205, 304];

/** "A redirect status is a status that is …" */
export const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];

/** HTTP-redirect fetch: the methods that become GET. */
export const methodsChangedToGet: Readonly<Record<number, string>> = {
  301: "POST",
  302: "POST",
  303: "all but GET and HEAD",
  307: "none",
  308: "none",
};

/** HTTP fetch repeats the request over a new connection. */
export const repeatedStatuses: readonly number[] = [421];
