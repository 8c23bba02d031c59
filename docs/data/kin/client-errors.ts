import { nginxDirective, nodeHttpParser, otherRfc } from "../cited-pages.js";
import type { Kin } from "./kin.js";

/** The pairs in which at least one code is from 400 to 499. In order of the first code, then of the second. */
export const kinOfClientErrors: readonly Kin[] = [
  {
    codes: [100, 417],
    difference:
      "Both answer an Expect field. 100 tells the client to send the content, 417 tells it to repeat the request without that field.",
    sources: ["RFC 9110 §10.1.1"],
  },
  {
    codes: [101, 426],
    difference:
      "101 switches to a protocol that the client has offered. 426 refuses the request until the client offers one that the server names.",
    sources: ["RFC 9110 §7.8"],
  },
  {
    codes: [204, 404],
    difference:
      "204 says that the request has succeeded and that there is nothing to send back. 404 says that the server has not found what the request asks for.",
  },
  {
    codes: [206, 416],
    difference: "206 sends at least a part of what the Range field asks for. 416 says that none of it exists.",
    sources: ["RFC 9110 §14.2"],
  },
  {
    codes: [207, 424],
    difference:
      "207 is the code of a whole response, which holds a code for each part. 424 can be such a code, for a part that failed only because another one did.",
    sources: ["RFC 4918 §9.2.1", "RFC 4918 §13"],
  },
  {
    codes: [300, 406],
    difference:
      "Both can list representations to choose from. 300 leaves the choice to the client, while 406 says that the request accepts none of them.",
    sources: ["RFC 9110 §12.2"],
  },
  {
    codes: [301, 410],
    difference: "301 says where the resource is now. 410 says that it is gone, and names no other place.",
  },
  {
    codes: [304, 412],
    difference:
      "304 answers a GET or HEAD when If-None-Match or If-Modified-Since shows that the client's copy is still good. 412 answers other methods, and the conditions If-Match and If-Unmodified-Since.",
    sources: ["RFC 9110 §13.2.2"],
  },
  {
    codes: [400, 409],
    difference:
      "With 400, the request itself is wrong. With 409, the request is correct but conflicts with the current state of the resource.",
    sources: ["RFC 5789 §2.2"],
  },
  {
    codes: [400, 415],
    difference:
      "400 says that the content breaks the rules of its own format. 415 says that the server does not accept this format.",
    sources: ["RFC 5789 §2.2", "RFC 10008 §2.1"],
  },
  {
    codes: [400, 422],
    difference:
      "400 is for content that the server cannot parse, and for any other mistake of the client. 422 is more exact when the server can parse the content but cannot do what it says.",
    sources: ["RFC 5789 §2.2", otherRfc(9205, "4.6")],
  },
  {
    codes: [400, 431],
    difference:
      "400 is for header fields that break the syntax, 431 for fields that are correct but too large. nginx sends 400 for these too.",
    sources: [nginxDirective("large_client_header_buffers")],
  },
  {
    codes: [400, 500],
    difference:
      "400 says that the client has made the mistake, and has to change the request. 500 says that the server has failed, and the request may be right.",
  },
  {
    codes: [401, 403],
    difference:
      "401 asks for credentials, or for better ones. 403 says that the credentials are valid but not sufficient, or that no credentials would help.",
    sources: ["RFC 9110 §11.4"],
  },
  {
    codes: [401, 407],
    difference:
      "401 comes from the origin server, and the client answers with an Authorization field. 407 comes from a proxy on the way, and the client answers with Proxy-Authorization.",
    sources: ["RFC 9110 §11.3"],
  },
  {
    codes: [401, 511],
    difference:
      "401 comes from the server that the client has asked. 511 comes from the network, for example in a hotel, which lets no request through before the user has logged in.",
  },
  {
    codes: [402, 403],
    difference: "402 has no standard meaning. 403 does have one, and its content can say that a payment is missing.",
    sources: [otherRfc(9457, "3")],
  },
  {
    codes: [403, 404],
    difference:
      "403 refuses access to a resource, and so admits that there may be one. 404 says that there is none, or hides it.",
  },
  {
    codes: [403, 405],
    difference:
      "403 refuses this request, for example because the user may not delete anything. 405 says that the resource does not support the method, whoever asks.",
  },
  {
    codes: [403, 451],
    difference: "403 can have any reason. 451 has a single one: a legal demand.",
  },
  {
    codes: [404, 405],
    difference: "404 says that there is no resource. 405 says that there is one, but not for this method.",
  },
  {
    codes: [404, 410],
    difference:
      "404 does not say whether the resource has ever existed or will come back. 410 says that it did exist and is most likely gone for good.",
  },
  {
    codes: [404, 421],
    difference:
      "404 says that the host has no such resource. 421 says that this server does not answer for the host, or not over this connection.",
  },
  {
    codes: [405, 501],
    difference:
      "405 says that the server knows the method but this resource does not support it. 501 says that the server supports it for no resource at all.",
    sources: ["RFC 9110 §9.1"],
  },
  {
    codes: [406, 415],
    difference:
      "406 is about the format of the response, which the Accept field asks for. 415 is about the format of the request, which the Content-Type field states.",
  },
  {
    codes: [407, 511],
    difference:
      "407 comes from a proxy that the client uses on purpose, and asks for credentials in a header field. 511 comes from a network that intercepts requests, and its content leads to a login page.",
  },
  {
    codes: [408, 504],
    difference:
      "408 says that the client was too slow to send its request. 504 says that a server behind this one was too slow to answer.",
  },
  {
    codes: [409, 412],
    difference:
      "Both can stop the update of a resource that has changed in the meantime. 412 is right if the request has a condition such as If-Match, 409 if it has none.",
    sources: ["RFC 5789 §2.2", "RFC 4918 §12.1"],
  },
  {
    codes: [409, 422],
    difference:
      "With 409, the state of the resource is the problem, and the same content can be right at another time. With 422, the content itself is the problem.",
    sources: ["RFC 5789 §2.2"],
  },
  {
    codes: [409, 423],
    difference: "409 says that the user has to solve a conflict. 423 says that a lock has to be removed first.",
  },
  {
    codes: [411, 413],
    difference:
      "411 asks for the length of the content before the server reads it. 413 says that the content is too large.",
  },
  {
    codes: [412, 428],
    difference: "412 says that the request's condition does not hold. 428 says that the request needs a condition.",
  },
  {
    codes: [413, 414],
    difference: "413 says that the content is too large. 414 says that the URI is too long.",
  },
  {
    codes: [413, 431],
    difference: "413 says that the content is too large. 431 says that the header fields are.",
  },
  {
    codes: [413, 507],
    difference:
      "413 says that the request has more content than the server accepts. 507 says that the server has no space at present to store the result.",
  },
  {
    codes: [414, 431],
    difference:
      "414 is about the URI, 431 about the header fields. Node's HTTP server counts them together and sends 431 for both.",
    sources: [nodeHttpParser],
  },
  {
    codes: [415, 422],
    difference:
      "415 says that the server does not accept the format of the content. 422 says that it does, but cannot do what the content says.",
  },
  {
    codes: [415, 501],
    difference:
      "415 is for a Content-Encoding that the server does not support, such as a compression. 501 is for such a Transfer-Encoding.",
    sources: ["RFC 9110 §8.4", otherRfc(9112, "6.1")],
  },
  {
    codes: [418, 503],
    difference: "A pot that is a teapot for good sends 418. One that cannot brew coffee at the moment may send 503.",
    sources: [otherRfc(7168, "2.3.3")],
  },
  {
    codes: [423, 424],
    difference:
      "423 says that the resource itself is locked. 424 says that something else has failed first, perhaps because of a lock.",
  },
  {
    codes: [424, 502],
    difference:
      "424 says that an action failed because another one did, as within one WebDAV request. 502 says that a server behind this one gave an answer that was not valid.",
  },
  {
    codes: [425, 429],
    difference:
      "After 425, the client may repeat the request as soon as the TLS handshake is complete. After 429, it has to wait, because it has sent too many requests.",
  },
  {
    codes: [426, 505],
    difference:
      "426 names in its Upgrade field the protocol that the client has to switch to. 505 refuses the major version of HTTP that the request uses, and should say in its content which others the server supports.",
  },
  {
    codes: [429, 503],
    difference:
      "429 says that this client has sent too many requests. 503 says that the server is overloaded or under maintenance, whoever asks.",
  },
];
