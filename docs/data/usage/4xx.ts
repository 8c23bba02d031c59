import { fetchStandard, mdnPage, nginxDirective, nodeHttp, nodeHttpParser, otherRfc } from "../cited-pages.js";
import type { Usage } from "./usage.js";

const okStatus = fetchStandard("ok status", "ok-status");
const networkFetch = fetchStandard("HTTP-network-or-cache fetch", "concept-http-network-or-cache-fetch");
const forbiddenField = fetchStandard("forbidden request-header", "forbidden-header-name");

/** What the pages of the codes from 400 to 499 add to the facts of the table. In code order. */
export const clientErrors: readonly Usage[] = [
  {
    code: 400,
    server:
      "Send it when you cannot read the request or make sense of it, and no other code fits better: broken JSON in the content, or a query parameter that is missing. Say in the content what is wrong. For a message that breaks the syntax of HTTP, the HTTP server below your code sends it by itself.",
    client:
      "A client changes the request before it sends it again, since the same request would most likely fail again. It also treats every 4xx code that it does not know as 400. `fetch` does not reject after such a response: its promise is fulfilled, and `response.ok` is false.",
    sources: ["RFC 9110 §15", otherRfc(9112, "2.2"), okStatus],
  },
  {
    code: 401,
    server:
      "Send it when a request for a protected resource has no credentials, or has invalid ones, such as an expired token. The response must have a WWW-Authenticate field, in which an API that takes bearer tokens names the scheme `Bearer`. If the credentials are right but do not suffice, send 403.",
    client:
      "A browser that knows the scheme in WWW-Authenticate asks the user for a name and a password, and repeats the request. It does not ask if a script sent a cross-origin request, or one with `credentials: 'omit'`; the script gets the 401. Other clients may repeat the request with new credentials, for example a fresh token.",
    sources: ["RFC 9110 §11.4", otherRfc(6750, "3"), networkFetch],
  },
  {
    code: 402,
    server:
      "Send it only where the documentation of your API says what it means, because HTTP has no rules for it. A 403 whose content explains the reason is the safer choice. The example in RFC 9457 answers like that when the user's credit is too low.",
    client: "A client that does not know your API can only treat it as 400. Browsers do nothing special with it.",
    sources: ["RFC 9110 §15", otherRfc(9457, "3"), mdnPage(402)],
  },
  {
    code: 403,
    server:
      "Send it when you know who asks and the answer is no, or when no credentials would help, as with a network address that you block. If even the existence of the resource is a secret, send 404. To refuse a CORS request, send 403 without the CORS header fields.",
    client:
      "A client does not repeat the request with the same credentials by itself. It may try with others, but nobody promises that they help. It shows the content to the user, where you can give the reason.",
    sources: ["RFC 9110 §11.4", "RFC 9110 §15.5", fetchStandard("HTTP responses", "http-responses")],
  },
  {
    code: 404,
    server:
      "Send it when there is nothing at the requested URL, with content that helps people to find their way. Also send it in place of 403 when the existence of the resource is a secret. If you know that the resource is gone for good, send 410.",
    client:
      "A browser shows the content to the user. A client cannot tell whether the resource may come back. `fetch` does not reject: its promise is fulfilled, and `response.ok` is false.",
    sources: ["RFC 9110 §15.5", okStatus],
  },
  {
    code: 405,
    server:
      "Send it when your server knows the method but this resource does not support it, such as DELETE for a file that can only be read. For a method that your server does not know at all, send 501. If other origins may call your API, do not answer OPTIONS with it: browsers use that method for CORS preflights.",
    client:
      "A client reads in the Allow field which methods the resource supports at present. An empty field means none. If the answer to a CORS preflight is a 405, `fetch` rejects with a `TypeError`.",
    sources: ["RFC 9110 §9.1", "RFC 9110 §10.2.1", fetchStandard("CORS-preflight fetch", "cors-preflight-fetch")],
  },
  {
    code: 406,
    server:
      "Send it when you have nothing in a format or a language that the request accepts, and list in the content what you have. You need not be that strict: you may also ignore the field and send what you have.",
    client:
      "A client may choose from the list by itself, but HTTP defines no format for such a list. `fetch` accepts every media type unless you set the Accept field.",
    sources: ["RFC 9110 §12.4.1", fetchStandard("fetch", "concept-fetch")],
  },
  {
    code: 407,
    server:
      "Only a proxy sends it, when it wants credentials before it forwards the request. If your own server wants credentials, send 401.",
    client:
      "A client may repeat the request with a Proxy-Authorization field. A browser asks the user and repeats the request, or `fetch` rejects with a `TypeError` if there is no window to ask in. In both cases, no script sees the 407.",
    sources: ["RFC 9110 §11.3", "RFC 9110 §11.7.2", networkFetch],
  },
  {
    code: 408,
    server:
      "Usually the HTTP server below your code sends it, when a request does not arrive completely in time. Node's does so after `server.requestTimeout`, and closes the connection. If a server behind yours is too slow to answer, send 504.",
    client:
      "A client that was sending a request may repeat it, over a new connection if the old one is closed. Some servers also send 408 before they close an unused connection. Then there is nothing to repeat.",
    sources: [nodeHttp("server.requestTimeout", "serverrequesttimeout"), mdnPage(408)],
  },
  {
    code: 409,
    server:
      "Send it when the request is correct but collides with the current state of the resource: a user name that is taken, or an edit of a version that has changed since. Say in the content what collides, so that the user can solve it. If the request has a condition such as If-Match and that does not hold, send 412.",
    client:
      "A client gets the current state, solves the conflict or lets the user do so, and sends a new request. Whether the same request can succeed later depends on the application.",
    sources: ["RFC 5789 §2.2", otherRfc(7644, "3.3")],
  },
  {
    code: 410,
    server:
      "Send it when you have removed a resource on purpose and do not expect it back, such as the page of an offer that has ended. You decide for how long you send it. You need not send it for everything that is gone: 404 is right too.",
    client:
      "A client that keeps links to the resource is asked to remove them. It should not ask for the resource again.",
    sources: [mdnPage(410)],
  },
  {
    code: 411,
    server:
      "Send it when you must know the length of the content before you read it, for example because your server passes it to a program that needs the length. HTTP/1.1 clients leave out Content-Length when they send the content in chunks.",
    client:
      "A client may repeat the request with a Content-Length field. In a browser, `fetch` sets the field for content of known length, such as a string or a `Blob`, but not for a stream. A script cannot set it, so send a string or a `Blob`.",
    sources: [otherRfc(9112, "6.3"), networkFetch, forbiddenField],
  },
  {
    code: 412,
    server:
      "Send it when If-Match or If-Unmodified-Since does not hold, and for methods other than GET and HEAD also when If-None-Match does not. Do not perform the method then. With `If-None-Match: *`, a PUT can create a resource but never overwrites one.",
    client:
      "A client gets the resource again with its new ETag, applies its change to that, and sends the result with the new ETag in If-Match. In this way, nobody's change is lost.",
    sources: ["RFC 9110 §13.1.1", "RFC 9110 §13.1.2", "RFC 9110 §13.2.2"],
  },
  {
    code: 413,
    server:
      "Send it as soon as you know that the content is larger than you accept. You need not read the rest, and may close the connection. A proxy in front of your server may have a lower limit: nginx sends 413 above `client_max_body_size`, which is 1 MiB unless you set it.",
    client:
      "A client sends less. If Retry-After says that the limit is temporary, it may try again after that time. If the server closes the connection at once, the client may see a network error in place of the response.",
    sources: [otherRfc(9112, "9.6"), nginxDirective("client_max_body_size")],
  },
  {
    code: 414,
    server:
      "Send it when the URI is longer than you accept. RFC 9110 recommends accepting URIs of 8000 bytes at least. A proxy in front of your server may have a lower limit: nginx sends 414 when the request line does not fit into one of its `large_client_header_buffers`.",
    client:
      "A client moves the data from the query of the URI to the content of a POST or QUERY request. If it has followed redirects, each of them may have made the URI longer: then the server has to correct them.",
    sources: ["RFC 9110 §4.1", "RFC 10008 §1", nginxDirective("large_client_header_buffers")],
  },
  {
    code: 415,
    server:
      "Send it when you do not support the media type or the content coding of the request, or when you look into the content and find a format that you do not support. Send Accept-Encoding only if the coding is the problem: that is how a client sees which of the two it is.",
    client:
      "A client sends the content in a media type that the response lists, or without the coding. `fetch` labels a string as `text/plain;charset=UTF-8` unless you set Content-Type. So JSON that is sent without that field may get a 415.",
    sources: ["RFC 9110 §12.5.3", fetchStandard("extract a body", "concept-bodyinit-extract")],
  },
  {
    code: 416,
    server:
      "Send it when no byte of the range exists, because it starts at the end of the representation or after it. You may also ignore the Range field, and send everything with 200.",
    client:
      "A client reads in Content-Range how long the representation is now, and asks for a range within it or for everything. A client that resumes a download gets 416 too if it already has every byte. It cannot rely on getting 416, because many servers answer with 200.",
    sources: ["RFC 9110 §14.1.2", "RFC 9110 §14.2"],
  },
  {
    code: 417,
    server:
      "Send it when the Expect field asks for anything but `100-continue`, which is the only expectation that HTTP defines. Node's HTTP server does so by itself, unless you listen to its event `checkExpectation`.",
    client:
      "A client that sent `Expect: 100-continue` repeats the request without it. A script in a browser cannot set this field.",
    sources: ["RFC 9110 §10.1.1", nodeHttp("event checkExpectation", "event-checkexpectation"), forbiddenField],
  },
  {
    code: 418,
    server:
      "Send it as a joke, and for nothing else: HTTP gives clients no rule for it. For a request that you do not want to serve, send 403.",
    client: "A client that does not know the joke treats it as 400. The content may be short and stout.",
    sources: ["RFC 9110 §15", "RFC 9110 §15.5.4"],
  },
  {
    code: 421,
    server:
      "Send it when a request names a scheme or a host that your server is not set up for, or one that does not fit the TLS connection. An HTTP/2 client may reuse a connection for another host, usually one with the same IP address, if the server's certificate is valid for both. A reverse proxy may send it on behalf of the origin server, any other proxy must not.",
    client:
      "A browser repeats the request once over a new connection, whatever the method is. It cannot do so if the content is a stream, which can be read only once. Then the script gets the 421.",
    sources: [otherRfc(9113, "9.1.1"), networkFetch],
  },
  {
    code: 422,
    server:
      "Send it when you can parse the content but its values break your rules: a field that is missing, a date that does not exist, or an end before the start. List all errors in the content, for example as problem details (`application/problem+json`).",
    client:
      "A client shows the errors to the user, best beside the fields of the form. It does not send the same content again, since that would most likely fail again.",
    sources: [otherRfc(9457, "3")],
  },
  {
    code: 423,
    server:
      "A WebDAV server sends it when a request would change a locked resource and lacks the lock's token, or asks for a lock that conflicts with an existing one. The content should name the locked resource. GET works in spite of a lock.",
    client:
      "A client that owns the lock repeats the request with the lock's token in the If field. Any other client waits until the lock is removed or times out.",
    sources: ["RFC 4918 §6.6", "RFC 4918 §7", "RFC 4918 §7.5", "RFC 4918 §16"],
  },
  {
    code: 424,
    server:
      "A WebDAV server sends it, for example within a 207 response, for a part of a request that it has not done because another part has failed. With PROPPATCH, either all changes succeed or none: the other changes get 424 then. If a server behind yours gives a wrong answer, send 502.",
    client: "A client looks for the part that failed with another code, corrects that and sends the request again.",
    sources: ["RFC 4918 §9.2.1", "RFC 9110 §15.6.3"],
  },
  {
    code: 425,
    server:
      "Send it when a request came in TLS early data or has the field `Early-Data: 1`, and a copy of it would do harm, such as a second payment. Do not send it otherwise: the client may not know that it can repeat the request.",
    client:
      "A client that used early data repeats the request by itself, but not in early data. A proxy forwards the response if the request that it received had an Early-Data field.",
    sources: ["RFC 8470 §4", "RFC 8470 §5.1"],
  },
  {
    code: 426,
    server:
      "Send it when the resource needs another protocol, for example when a WebSocket endpoint gets a plain GET. A WebSocket server may also send it for a version of WebSocket that it does not support, with its own versions in Sec-WebSocket-Version.",
    client:
      "A client that supports the protocol repeats the request with an Upgrade field, over HTTP/1.1: HTTP/2 cannot switch to another protocol like that. A script in a browser cannot set the field. For WebSocket, use the `WebSocket` class instead of `fetch`.",
    sources: [
      "RFC 9110 §7.8",
      otherRfc(9113, "8.6"),
      otherRfc(6455, "4.2.2"),
      {
        title: "ws, websocket-server.js",
        url: "https://github.com/websockets/ws/blob/01ba54edaeff0f3a58abd7cb9f8e1f3bf134d0fc/lib/websocket-server.js",
      },
      forbiddenField,
    ],
  },
  {
    code: 428,
    server:
      "Send it when a PUT, PATCH or DELETE has no If-Match field and so could overwrite a change that the client has never seen. Say in the content which condition you want.",
    client:
      "A client gets the resource, and sends its request again with the resource's ETag in If-Match. Servers need not ask for that, so a careful client always sends If-Match.",
    sources: ["RFC 6585 §7.1", "RFC 9110 §13.1.1"],
  },
  {
    code: 429,
    server:
      "Send it when a client is over your limit, and say in Retry-After how long to wait, if you know. HTTP leaves it to you how you identify clients and how you count. During an attack, dropping connections may cost you less than answering.",
    client:
      "A client should wait for as long as Retry-After says. `fetch` does not do that for you. A script from another origin can read this field only if Access-Control-Expose-Headers names it.",
    sources: [
      "RFC 6585 §7.2",
      fetchStandard("CORS-safelisted response-header name", "cors-safelisted-response-header-name"),
    ],
  },
  {
    code: 431,
    server:
      "Usually the HTTP server below your code sends it. Node's does so when the URI and the header fields together have more than 16 KiB, unless you set `maxHeaderSize`. If you send it because of a single field, name the field in the content.",
    client:
      "A client may send the request again with smaller fields. In a browser, the cause is often the cookies of the site, or the address in the Referer field. Delete the cookies and try again.",
    sources: [nodeHttp("http.maxHeaderSize", "httpmaxheadersize"), nodeHttpParser, mdnPage(431)],
  },
  {
    code: 451,
    server:
      "Send it when a legal demand, such as a court order, makes you refuse access. State in the content who made the demand, under which law, and whom and what it concerns. Not only the origin server sends it, but also others on the way, such as an Internet provider.",
    client:
      "A client shows the explanation. It does not learn whether the resource exists, and the user may still reach it in another way, for example through a VPN. It cannot rely on getting 451, because some authorities forbid the server to tell anybody about the demand.",
    sources: ["RFC 7725 §4", "RFC 7725 §5"],
  },
];
