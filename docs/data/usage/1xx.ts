import { fetchStandard, nodeHttp, otherRfc, rfcAppendix } from "../cited-pages.js";
import type { Usage } from "./usage.js";

const networkFetch = fetchStandard("HTTP-network fetch", "http-network-fetch");

export const informational: readonly Usage[] = [
  {
    code: 100,
    server:
      "An HTTP library, such as `node:http`, sends it by itself when a request has `Expect: 100-continue`. Handle the expectation yourself if the header fields alone can show that you must refuse the request. Then send the final response at once, such as 401 or 413, and the client need not send the body.",
    client:
      "A client that waits for it now sends the body. It should not wait forever: if no response comes, it sends the body after a while. `fetch` does not show a 100 to your code.",
    sources: ["RFC 9110 §10.1.1", nodeHttp("event checkContinue", "event-checkcontinue"), networkFetch],
  },
  {
    code: 101,
    server:
      "Send it to accept a protocol that the request names in `Upgrade`, such as `websocket`. A WebSocket library does that for you. It belongs to HTTP/1.1: HTTP/2 and HTTP/3 do not have it.",
    client:
      "A client speaks the new protocol on the same connection from then on. Over HTTP/1.1, a browser's `WebSocket` accepts no other status. `fetch` does not show a 101 to your code.",
    sources: [
      "RFC 9110 §7.8",
      otherRfc(9113, "8.6"),
      otherRfc(9114, "4.5"),
      {
        title: "WebSockets, establish a WebSocket connection",
        url: "https://websockets.spec.whatwg.org/#concept-websocket-establish",
      },
      networkFetch,
    ],
  },
  {
    code: 102,
    server:
      "Do not use it in new software: the current WebDAV specification has removed it, because too few programs implemented it. If work takes long, send 202 and let the client ask for the result later.",
    client:
      "A client goes on waiting for the final response, and may ignore a 102 that it does not expect. `fetch` does not show it to your code.",
    sources: [rfcAppendix(4918, "F.3"), "RFC 9110 §15.2", "RFC 9110 §15.3.3", networkFetch],
  },
  {
    code: 103,
    server:
      "Send it when you know what a page needs, but need time to make the page itself. List these resources in `Link` fields with `rel=preload`, or their origins with `rel=preconnect`, and repeat the fields in the final response unless they were wrong. Be careful over HTTP/1.1, where some clients mistake a 103 for the final response.",
    client:
      "A browser can load the resources while it waits for the page. It does so only for a page that it navigates to, and uses only the first 103. `fetch` does not show a 103 to your code.",
    sources: [
      "RFC 8297 §3",
      { title: "HTML, early hints", url: "https://html.spec.whatwg.org/multipage/semantics.html#early-hints" },
      networkFetch,
    ],
  },
  {
    code: 104,
    server:
      "Send it while the body still arrives, if the request has an `Upload-Complete` field and you have made a URI for the upload. As long as the protocol is a draft, send it only if the `Upload-Draft-Interop-Version` of the request is the one that your server implements.",
    client:
      "A client keeps the URI. If the connection breaks or a 5xx response comes, it can ask there how much has arrived and send the rest. Without a 104 it must not try that, unless it knows in another way that the server can resume uploads.",
    sources: [
      "draft-ietf-httpbis-resumable-upload-05 §4",
      "draft-ietf-httpbis-resumable-upload-05 §4.1",
      "draft-ietf-httpbis-resumable-upload-05 §4.2",
      "draft-ietf-httpbis-resumable-upload-05 §5",
    ],
  },
];
