import type { ReadSource } from "./source.js";

/** MDN's folder of pages about status codes. It lists 102 and 305 in its index only. */
export const mdnSource: ReadSource = {
  url: "https://github.com/mdn/content/tree/main/files/en-us/web/http/reference/status",
  version: "after pull request 45377, which removed the page of 102",
  read: "2026-11-26",
};

/** The codes that have a page. */
export const mdnPages: readonly number[] = [
  100, 101, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304, 307, 308, 400, 401, 402,
  403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428,
  429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511,
];
