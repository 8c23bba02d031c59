import { fetchStandard, htmlNavigation, mdnPage, otherRfc, rfcAppendix } from "../cited-pages.js";
import type { Kin } from "./kin.js";

/** Pairs without a code of the class 4xx, in code order. */
export const kinOfOtherClasses: readonly Kin[] = [
  {
    codes: [100, 101],
    difference:
      "100 asks for the rest of the request, and the protocol stays the same. 101 changes the protocol of the connection; if a request asks for both, 100 comes first.",
    sources: ["RFC 9110 §7.8"],
  },
  {
    codes: [100, 102],
    difference:
      "100 means that the client should send the body now. 102 means that the server has the whole request, and that its work takes a long time.",
  },
  {
    codes: [100, 103],
    difference:
      "100 lets the client send the body of its request. 103 tells the client something about the response to come, and asks for nothing.",
  },
  {
    codes: [101, 200],
    difference:
      "Over HTTP/1.1, a WebSocket opens with 101. Over HTTP/2, which has no 101, it opens with 200 in response to CONNECT.",
    sources: [otherRfc(8441, "5"), otherRfc(9113, "8.6")],
  },
  {
    codes: [102, 103],
    difference: "102 says only that the work is not done yet. 103 already gives header fields of the final response.",
  },
  {
    codes: [102, 202],
    difference:
      "After 102, the final response comes on the same request. 202 is itself the final response, and the client has to ask for the result later.",
  },
  {
    codes: [103, 104],
    difference:
      "Both come before the final response. 103 helps a browser to load what a page needs, 104 helps a client to resume an upload.",
  },
  {
    codes: [200, 201],
    difference:
      "201 says that the request has created a resource, and where it is. With 200, a request has worked without that: it has read, changed or deleted something.",
    sources: ["RFC 9110 §9.3.4", "RFC 9110 §9.3.5"],
  },
  {
    codes: [200, 202],
    difference: "200 means that the work is done. 202 means that it is not done yet, and may still fail.",
  },
  {
    codes: [200, 203],
    difference: "200 has the content that the server sent. 203 is a 200 whose content a proxy has changed on the way.",
  },
  {
    codes: [200, 204],
    difference:
      "Both mean success. 200 normally has content; 204 never has any, and a browser stays on the page that it shows.",
    sources: [htmlNavigation],
  },
  {
    codes: [200, 206],
    difference:
      "200 has the whole content, even if the request has a `Range`. 206 has only parts of it, and only a request with a `Range` gets it.",
    sources: ["RFC 9110 §14.2"],
  },
  {
    codes: [200, 207],
    difference: "200 means that the whole request has worked. 207 means that you have to look at each part.",
    sources: ["RFC 4918 §13"],
  },
  {
    codes: [200, 304],
    difference:
      "200 brings the content. 304 says that the client's stored content is still current, and brings only header fields.",
  },
  {
    codes: [201, 202],
    difference: "With 201, the new resource is there. With 202, it may come later, or never.",
  },
  {
    codes: [201, 204],
    difference:
      "After a PUT, 201 means that it has created the resource. 204 means that it has replaced the old content.",
    sources: ["RFC 9110 §9.3.4"],
  },
  {
    codes: [201, 303],
    difference:
      "Both can name a new resource in `Location`. With 303, the client goes there; with 201, it stays with the response that it has.",
    sources: ["RFC 9110 §10.2.2", fetchStandard("redirect status", "redirect-status")],
  },
  {
    codes: [202, 204],
    difference: "For a DELETE, 204 means that the deletion is done. 202 means that it will probably be done later.",
    sources: ["RFC 9110 §9.3.5"],
  },
  {
    codes: [204, 205],
    difference:
      "After 204, the user goes on with what is on the screen. After 205, the client should empty the form or editor, which browsers do not do by themselves.",
    sources: [mdnPage(205)],
  },
  {
    codes: [204, 304],
    difference:
      "Neither has content. 204 means that there is none to send; 304 means that the client can use the content that it has stored.",
  },
  {
    codes: [206, 226],
    difference:
      "206 has a range of the content. 226 has the content in another form, such as a delta, and may have only a range of that.",
    sources: ["RFC 3229 §10.5.2"],
  },
  {
    codes: [207, 208],
    difference: "207 is the status of a response. 208 stands only inside the content of a 207.",
  },
  {
    codes: [208, 508],
    difference:
      "Both come up when WebDAV collections contain each other. 208 goes to clients that know it, and the request works; with 508, it fails.",
    sources: ["RFC 5842 §7.2"],
  },
  {
    codes: [300, 302],
    difference: "300 offers several URLs, and the client or its user chooses. 302 names one, and clients go there.",
  },
  {
    codes: [300, 506],
    difference:
      "300 is a normal step of content negotiation. 506 means that the server's negotiation is set up wrongly.",
    sources: ["RFC 9110 §12.2"],
  },
  {
    codes: [301, 302],
    difference:
      "301 means that the resource has moved for good, and clients should use the new URL. 302 is only for now: clients should go on using the original URL.",
  },
  {
    codes: [301, 308],
    difference:
      "Both mean that the resource has moved for good. After 301, clients may change POST to GET; after 308, method and content stay the same.",
  },
  {
    codes: [302, 303],
    difference:
      "After 303, the client always uses GET, or HEAD after HEAD. After 302, clients may change POST to GET, and other methods stay.",
    sources: [fetchStandard("HTTP-redirect fetch", "http-redirect-fetch")],
  },
  {
    codes: [302, 307],
    difference:
      "Both are only for now. After 302, clients may change POST to GET; after 307, method and content stay the same.",
  },
  {
    codes: [302, 511],
    difference:
      "A network that wants a login can answer with either. But a program follows a 302 and mistakes the login page for its data, while 511 tells it that the network has answered.",
    sources: ["RFC 6585 §6.1", rfcAppendix(6585, "B")],
  },
  {
    codes: [303, 307],
    difference:
      "After 303, the client gets another page with GET. After 307, it sends the same request again, body included.",
  },
  {
    codes: [307, 308],
    difference:
      "Both keep method and content. 307 is only for now; 308 is permanent, and caches may store it even if its header fields do not say so.",
    sources: ["RFC 9110 §15.1"],
  },
  {
    codes: [500, 501],
    difference:
      "500 means that something has gone wrong. 501 means that the server was never built to do what the request asks for.",
  },
  {
    codes: [500, 502],
    difference:
      "500 means that the server itself has failed. 502 means that it is a gateway, and that the server behind it has answered badly.",
  },
  {
    codes: [500, 503],
    difference:
      "500 is an error that nobody expected, and it may stay. 503 is a known state that passes, such as overload or maintenance.",
  },
  {
    codes: [501, 505],
    difference:
      "501 is about what the request asks for, such as its method. 505 is about the version of HTTP that it uses.",
  },
  {
    codes: [501, 510],
    difference:
      "501 means that the server lacks something that the request needs. 510 means that the request lacks an extension that the server needs.",
  },
  {
    codes: [502, 503],
    difference:
      "502 means that the server behind a gateway has answered badly or refused the connection. 503 means that a server cannot take the request at the moment, and says so.",
    sources: [otherRfc(9209, "2.3")],
  },
  {
    codes: [502, 504],
    difference:
      "Both come from a gateway. 502 means that the server behind it has sent a bad answer; 504 means that it has not answered in time.",
  },
  {
    codes: [502, 508],
    difference:
      "502 is recommended for a request that a proxy would forward to itself. 508 is about a loop of collections in WebDAV.",
    sources: [otherRfc(9209, "2.3.32")],
  },
  {
    codes: [503, 504],
    difference:
      "503 means that a server cannot take the request at the moment, and says so. 504 means that a gateway has waited for another server and has got no answer.",
  },
  {
    codes: [503, 507],
    difference:
      "Both are temporary. 503 means that the server is overloaded or in maintenance; 507 means that it has no room for what this request would store.",
  },
];
