import { fetchStandard, htmlNavigation, mdnPage, otherRfc } from "../cited-pages.js";
import type { Usage } from "./usage.js";

const okStatus = fetchStandard("ok status", "ok-status");

export const success: readonly Usage[] = [
  {
    code: 200,
    server:
      "Send it when the request has succeeded and no other 2xx code says more: 201 for something new, 202 for work that is not done yet, 204 if there is nothing to return. Do not send it with an error message inside: caches, proxies and client libraries look at the code, not at the content.",
    client:
      "A client uses the content. For `fetch`, `response.ok` is true with every code from 200 to 299. If the method can change something, as POST and PUT can, a cache on the way asks the server again before it uses what it has stored for the URL.",
    sources: [otherRfc(9205, "4.6"), okStatus, "RFC 9111 §4.4"],
  },
  {
    code: 201,
    server:
      "Send it when a POST or a PUT has created a resource. Name the new resource in `Location`, unless it is at the URL of the request. If a PUT has only replaced what was there, send 200 or 204.",
    client:
      "A client learns the address of the new resource. `fetch` and browsers do not go there by themselves, because they follow `Location` only with a redirect status.",
    sources: [
      "RFC 9110 §9.3.3",
      "RFC 9110 §9.3.4",
      "RFC 9110 §10.2.2",
      fetchStandard("redirect status", "redirect-status"),
    ],
  },
  {
    code: 202,
    server:
      "Send it when you have put the work into a queue and do not know its result yet. Describe the current state in the content, and link to a resource that reports the progress.",
    client:
      "A client must not treat it as a success of the work itself. It asks the linked resource for the result, because the server cannot send a second response later. How this works is up to your API: HTTP does not define it.",
    sources: [otherRfc(7240, "4.1")],
  },
  {
    code: 203,
    server:
      "Your application does not send it. A proxy on the way does, if it has changed the content of your 200, for example to make images smaller. If proxies must not change your content, send `Cache-Control: no-transform`.",
    client:
      "A client uses the content, and knows that it may differ from what the server has sent. It may have to use the same proxies when it asks later whether its copy is still valid.",
    sources: ["RFC 9110 §7.7", "RFC 9111 §5.2.2.6"],
  },
  {
    code: 204,
    server:
      "Send it when a PUT, PATCH or DELETE has worked and you have nothing to add. It also fits as the response to a CORS preflight. An `ETag` in it belongs to the resource after the change: after a PUT, send one only if you have stored the content unchanged.",
    client:
      "A browser that navigates to it stays on the page that it shows. For `fetch`, the body is empty: `response.text()` gives an empty string, and `response.json()` rejects.",
    sources: [
      "RFC 9110 §9.3.4",
      "RFC 9110 §9.3.5",
      "RFC 5789 §2.1",
      fetchStandard("HTTP responses of the CORS protocol", "http-responses"),
      htmlNavigation,
      fetchStandard("main fetch", "main-fetch"),
    ],
  },
  {
    code: 205,
    server:
      "Send it when the user should go on with an empty form or editor after the input was saved. Send it only to a client that you write yourself; for a browser alone, it does no more than 204.",
    client:
      "A browser that navigates to it stays on the page that it shows, as with 204. It does not reset the form: a script has to do that.",
    sources: [htmlNavigation, mdnPage(205)],
  },
  {
    code: 206,
    server:
      "Send it when a GET request has a `Range` that you can satisfy; a library that serves files does that for you. You may ignore `Range` and send 200 with everything. You must do so if the request has an `If-Range` that no longer matches.",
    client:
      "A client reads from the response which part it holds, because it may be less than the client has asked for. It puts parts together only if they have the same strong validator, such as the same strong `ETag`.",
    sources: ["RFC 9110 §14.2", "RFC 9110 §13.1.5", "RFC 9110 §15.3.7.3"],
  },
  {
    code: 207,
    server:
      "Send it when one request has acted on several resources, each with its own result. In WebDAV the content is an XML document with the root `multistatus`. If your API uses JSON, you have to define its form yourself.",
    client:
      "A client looks for the results in the content. A 207 does not say that anything has worked: for `fetch`, `response.ok` is true even if every single part has failed.",
    sources: ["RFC 4918 §13", okStatus],
  },
  {
    code: 208,
    server:
      "Write it into the content of a 207, as the status of a collection that the same 207 has listed under another URL. Do so only if the request has `Depth: infinity`, and `DAV: bind` to say that the client knows the code. For other clients, send 508 if you find a loop.",
    client:
      "A WebDAV client takes the members of the collection from the entry that has 200. It can recognize that entry by the property `DAV:resource-id`, if it has asked for it.",
    sources: ["RFC 5842 §8.2"],
  },
  {
    code: 226,
    server:
      "Send it only for a GET request whose `A-IM` field lists what you have applied, such as `vcdiff` for a delta. If you have only selected a range, send 206.",
    client:
      "A client computes the current version from the content and, if the content is a delta, from an older version that it named in `If-None-Match`. A client that sends no `A-IM` field does not get this code.",
    sources: ["RFC 3229 §10.5.1", "RFC 3229 §10.5.2"],
  },
];
