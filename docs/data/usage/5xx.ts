import { fetchStandard, otherRfc } from "../cited-pages.js";
import type { Usage } from "./usage.js";

export const serverErrors: readonly Usage[] = [
  {
    code: 500,
    server:
      "Send it when your code fails in a way that the client has not caused. Many frameworks do that for an error that nothing catches. Write the details into your log, not into the response: a stack trace tells attackers how your server works.",
    client:
      "A client reports that the server has failed. It can repeat an idempotent request, such as GET or PUT, but should not repeat a POST by itself. `fetch` does not reject: check `response.ok`.",
    sources: ["RFC 9110 §9.2.2", otherRfc(9457, "5"), fetchStandard("fetch methods", "fetch-method")],
  },
  {
    code: 501,
    server:
      "Send it for a method that your server supports for no resource at all. If it supports the method for other resources, send 405. You can also send it for a function that you have not built yet, with `Cache-Control: no-store` so that no cache keeps it.",
    client:
      "A client gains nothing by repeating the request: the server has to be changed first. It can try without the method or the function.",
    sources: ["RFC 9110 §15.5.6", "RFC 9111 §5.2.2.5"],
  },
  {
    code: 502,
    server:
      "A reverse proxy or a load balancer sends it when the server behind it refuses the connection, ends it too early, or sends something that is not valid HTTP. Send it from your application if it needs the answer of another server, and that answer is unusable.",
    client:
      "A client does not know whether the request has had an effect on the server behind the gateway. It should repeat only idempotent requests by itself. To find the cause, read the logs of the gateway and of that server.",
    sources: ["RFC 9110 §3.7", "RFC 9110 §9.2.2", otherRfc(9209, "2.3")],
  },
  {
    code: 503,
    server:
      "Send it during maintenance, or when your server has too much to do. Set `Retry-After` if you know when it will be able to answer. A load balancer sends it when it has no server that works.",
    client:
      "A client waits as long as `Retry-After` says before it repeats the request. A cache may answer with an old copy instead, if the `Cache-Control` of that copy has `stale-if-error`.",
    sources: ["RFC 9110 §10.2.3", otherRfc(5861, "4"), otherRfc(9209, "2.3.4")],
  },
  {
    code: 504,
    server:
      "A reverse proxy or a load balancer sends it when the server behind it takes too long. Send it from your application if it needs the answer of another server, and that takes too long. How long is too long is your own decision.",
    client:
      "A client does not know whether the request has had an effect, and the server behind the gateway may still be working on it. It should repeat only idempotent requests by itself, after a pause.",
    sources: ["RFC 9110 §3.7", "RFC 9110 §9.2.2", otherRfc(9209, "2.3")],
  },
  {
    code: 505,
    server:
      "The HTTP library that your application uses sends it, if at all. The content should say why the version is not supported, and what the server supports instead.",
    client:
      "A client gains nothing by repeating the request with the same major version. Few applications choose the version themselves, so look at the HTTP library and at proxies on the way.",
    sources: ["RFC 9110 §2.5"],
  },
  {
    code: 506,
    server:
      "Your server sends it only if it implements transparent content negotiation, which lets a client choose from a list of variants. If you choose by `Accept` or `Accept-Language` yourself, you do not need it.",
    client: "A client treats it as a 500. Only a change of the server's configuration helps.",
    sources: ["RFC 9110 §12.1", "RFC 9110 §15"],
  },
  {
    code: 507,
    server:
      "Send it when the disk is full, or when the request would exceed the user's quota. Say in the content which of the two it is.",
    client:
      "A client tells the user, who can make room. The condition is temporary, but the client must not repeat by itself a request that the user has started.",
    sources: [otherRfc(4331, "6")],
  },
  {
    code: 508,
    server:
      "A WebDAV server sends it when collections contain each other in a loop. If it finds the loop after it has begun to send a 207, it writes 508 into that. For a loop of proxies, 502 is recommended.",
    client:
      "A client treats the whole request as failed. It can send a PROPFIND for each level, with `Depth: 1`, or send `DAV: bind` to say that it understands 208.",
    sources: ["RFC 5842 §7.1", "RFC 5842 §8.2", "RFC 4918 §10.2", otherRfc(9209, "2.3.32")],
  },
  {
    code: 510,
    server:
      "Do not send it in new software, because the extension framework that it belongs to is historic. If a request lacks something, send a code of the class 4xx, such as 428 for a missing condition; otherwise, send 400.",
    client:
      "A client can repeat the request with the extension, if the content describes an extension that it supports. A client that does not know the code treats it as a 500.",
    sources: ["RFC 9110 §15", "RFC 6585 §3"],
  },
  {
    code: 511,
    server:
      "Your application does not send it: a network does, such as a Wi-Fi network that requires a login first. The content links to the login page. It should not hold the login form itself, because a browser would show that under the URL of another site.",
    client:
      "A user follows the link and logs in. A program learns that the response does not come from the server that it asked, and so does not use the content as data. Over HTTPS, the client sees a certificate error instead.",
    sources: ["RFC 6585 §6.1", "RFC 6585 §7.4"],
  },
];
