import { fetchStandard, otherRfc, rfcAppendix } from "../cited-pages.js";
import type { Usage } from "./usage.js";

const redirectFetch = fetchStandard("HTTP-redirect fetch", "http-redirect-fetch");
const redirectStatus = fetchStandard("redirect status", "redirect-status");

export const redirection: readonly Usage[] = [
  {
    code: 300,
    server:
      "Send it when the user or the client should choose between versions that have URLs of their own. List the URLs in the content. No format is defined for the list, so it is HTML for people, or something that you have agreed on with your clients.",
    client:
      "A browser shows the content. `fetch` and browsers do not follow the `Location` of a 300, although the standard allows it; other clients may.",
    sources: [redirectStatus],
  },
  {
    code: 301,
    server:
      "Send it when pages have moved for good, such as to another domain. If methods other than GET matter, send 308. While you are not sure, send 302 or 307, or set a short `max-age` in `Cache-Control`: a cached 301 is hard to take back.",
    client:
      "A client goes to `Location`, and can replace the old address in links that it keeps. If the response does not limit its lifetime, a cache decides by itself how long it answers with the redirect.",
    sources: [otherRfc(9205, "4.6.1"), "RFC 9111 §4.2.2", "RFC 9111 §5.2.2.1"],
  },
  {
    code: 302,
    server:
      "Send it for a detour with GET, such as to a login page. After a form has been processed, 303 says more clearly that a GET follows. If the method must stay the same, send 307.",
    client:
      "A client goes to `Location` this time, and uses the original URL again the next time. With this and every other redirect, `fetch` removes an `Authorization` field when the origin changes, and follows at most 20 in a row.",
    sources: [redirectFetch],
  },
  {
    code: 303,
    server:
      "Send it after a POST or PUT that has worked, with the URL of a page that shows the result. If the user then reloads the page, the browser repeats only the GET.",
    client:
      "A client gets the page at `Location` and shows it as the answer to its request. The page has a URL of its own, so it can be bookmarked and cached.",
    sources: [
      {
        title: "MDN, redirections in HTTP",
        url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Redirections#temporary_responses_to_unsafe_requests",
      },
    ],
  },
  {
    code: 304,
    server:
      "Send it to a GET or HEAD request whose `If-None-Match` or `If-Modified-Since` shows that the client has the current version. A framework may do that for you if the response has an `ETag`. To other methods, send 412 if `If-None-Match` matches.",
    client:
      "A cache updates the header fields of its copy and uses the copy. `fetch` then gives your code that copy, usually with status 200. Your code sees the 304 only if it has set `If-None-Match` or `If-Modified-Since` itself.",
    sources: [
      "RFC 9110 §13.1.2",
      "RFC 9110 §13.2.2",
      "RFC 9111 §4.3.4",
      fetchStandard("HTTP-network-or-cache fetch", "http-network-or-cache-fetch"),
    ],
  },
  {
    code: 305,
    server:
      "Do not send it. If clients have to use a proxy, configure that in the clients or in their network. A response is not a safe way to tell them.",
    client: "`fetch` and browsers do not follow it. They treat it as a response like any other.",
    sources: [rfcAppendix(7231, "B"), redirectStatus],
  },
  {
    code: 307,
    server:
      "Send it when requests of any method must go to another URL for a while, with method and content unchanged, such as the requests to an API. If the move is for good, send 308.",
    client:
      "A client sends the same request to `Location`, and uses the original URL again the next time. `fetch` fails if the body is a stream, because it cannot send a stream twice.",
    sources: [redirectFetch],
  },
  {
    code: 308,
    server:
      "Send it when a resource has moved for good and requests of any method must go to the new URL unchanged, such as the requests to an API. While you are not sure, send 307: a cached 308 is hard to take back.",
    client:
      "A client sends the same request to `Location`, and can replace the old address in links that it keeps. A client that is too old to know 308 treats it as a 300 and may not follow it.",
    sources: [otherRfc(7538, "4"), "RFC 9111 §4.2.2"],
  },
];
