import type { HeaderField, IsoDate, Registered, StatusRow } from "./status-row.js";

const registered: Registered = { state: "registered" };

const redirectAfter: HeaderField = { name: "Retry-After", by: "RFC 9110 §10.2.3" };

/** The fields of a response that changes the protocol, or asks for that. */
const upgradeFields: readonly HeaderField[] = [
  { name: "Upgrade", required: "always" },
  { name: "Connection", required: "always", by: "RFC 9110 §7.8" },
];

/** The fields of a 200 response that a shorter response must keep. */
const fieldsOf200 = ["Cache-Control", "Content-Location", "Date", "ETag", "Expires", "Vary"].map(
  (name): HeaderField => ({ name, required: "where a 200 response to the request would have the field" }),
);

/** The other fields about the representation, which a client that sends If-Range already has. */
const representationFieldsOf200 = ["Content-Encoding", "Content-Language", "Content-Type", "Last-Modified"].map(
  (name): HeaderField => ({
    name,
    required: "where the request has no If-Range field and a 200 response to it would have the field",
  }),
);

/** The date of the IANA registry that the table follows. */
export const registryDate: IsoDate = "2025-09-15";

/** The day on which all facts, the vendors' included, were last compared with their sources. */
export const factsDate: IsoDate = "2026-11-26";

/**
 * The status codes that the IANA registry assigns, and 418, in code order. Facts about them are written here and nowhere
 * else. Run `npm run update` after a change.
 *
 * Sources: the IANA registry, the sections that each row names, the Fetch standard (null body and redirect statuses), RFC
 * 9110 §15.1 and RFC 7725 §3 (heuristically cacheable), MDN's list of pages. This project itself decides which codes are
 * retryable.
 *
 * @see https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml
 */
export const statusRows: readonly StatusRow[] = [
  {
    code: 100,
    phrase: "Continue",
    description: "The server has received the request headers and is waiting for the client to send the body.",
    specification: "RFC 9110 §15.2.1",
    registration: registered,
    mdn: true,
  },
  {
    code: 101,
    phrase: "Switching Protocols",
    description: "The server is switching to the protocol that the client asked for in its Upgrade field.",
    specification: "RFC 9110 §15.2.2",
    registration: registered,
    mdn: true,
    headerFields: upgradeFields,
    nullBody: true,
  },
  {
    code: 102,
    phrase: "Processing",
    description: "The server has accepted the complete request and is still working on it (WebDAV).",
    specification: "RFC 2518 §10.1",
    registration: registered,
    mdn: false,
    headerFields: [{ name: "Status-URI", by: "RFC 2518 §9.7" }],
  },
  {
    code: 103,
    phrase: "Early Hints",
    description:
      "Before the final response, the server sends header fields that this response will probably contain, such as links to preload.",
    specification: "RFC 8297 §2",
    registration: registered,
    mdn: true,
    headerFields: [{ name: "Link" }],
    nullBody: true,
  },
  {
    code: 104,
    phrase: "Upload Resumption Supported",
    description:
      "The server lets the client resume this upload after an interruption: the first 104 gives the upload's URI, and later ones may report the progress.",
    specification: "draft-ietf-httpbis-resumable-upload-05",
    registration: { state: "temporary", registered: "2024-11-13", extended: "2025-09-15", expires: "2026-11-13" },
    mdn: false,
    headerFields: [
      {
        name: "Location",
        required: "in the first 104 response to the request that starts an upload, and forbidden in any other",
        by: "draft-ietf-httpbis-resumable-upload-05 §4",
      },
      {
        name: "Upload-Draft-Interop-Version",
        required: "where the server implements a draft of the protocol",
        by: "draft-ietf-httpbis-resumable-upload-05 §4.2",
      },
      { name: "Upload-Offset", by: "draft-ietf-httpbis-resumable-upload-05 §4" },
      { name: "Upload-Limit", by: "draft-ietf-httpbis-resumable-upload-05 §4" },
    ],
  },
  {
    code: 200,
    phrase: "OK",
    description: "The request has succeeded, and the meaning of the content depends on the method.",
    specification: "RFC 9110 §15.3.1",
    registration: registered,
    mdn: true,
    headerFields: [{ name: "ETag" }, { name: "Last-Modified" }],
    heuristicallyCacheable: true,
  },
  {
    code: 201,
    phrase: "Created",
    description: "The request has been fulfilled and has created one or more new resources.",
    specification: "RFC 9110 §15.3.2",
    registration: registered,
    mdn: true,
    headerFields: [{ name: "Location" }, { name: "ETag" }, { name: "Last-Modified" }],
  },
  {
    code: 202,
    phrase: "Accepted",
    description:
      "The request has been accepted for processing, which is not complete and may still fail or be refused.",
    specification: "RFC 9110 §15.3.3",
    registration: registered,
    mdn: true,
  },
  {
    code: 203,
    phrase: "Non-Authoritative Information",
    description:
      "The request has succeeded, but a transforming proxy has changed the content of the origin server's 200 response.",
    specification: "RFC 9110 §15.3.4",
    registration: registered,
    mdn: true,
    heuristicallyCacheable: true,
  },
  {
    code: 204,
    phrase: "No Content",
    description: "The server has processed the request successfully and has no content to return.",
    specification: "RFC 9110 §15.3.5",
    registration: registered,
    mdn: true,
    headerFields: [{ name: "ETag" }],
    contentForbidden: "RFC 9110 §15.3.5",
    nullBody: true,
    heuristicallyCacheable: true,
  },
  {
    code: 205,
    phrase: "Reset Content",
    description:
      "The server has processed the request and wants the client to reset the view that sent it, such as a form.",
    specification: "RFC 9110 §15.3.6",
    registration: registered,
    mdn: true,
    contentForbidden: "RFC 9110 §15.3.6",
    nullBody: true,
  },
  {
    code: 206,
    phrase: "Partial Content",
    description:
      "The content is one or more parts of the representation: all or some of those that the request's Range field asks for.",
    specification: "RFC 9110 §15.3.7",
    registration: registered,
    mdn: true,
    headerFields: [
      { name: "Content-Range", required: "in a response with a single part", by: "RFC 9110 §15.3.7.1" },
      { name: "Content-Type", required: "in a response with several parts", by: "RFC 9110 §15.3.7.2" },
      ...fieldsOf200,
      ...representationFieldsOf200,
    ],
    heuristicallyCacheable: true,
  },
  {
    code: 207,
    phrase: "Multi-Status",
    description: "The content contains a separate status for each of several resources (WebDAV).",
    specification: "RFC 4918 §11.1",
    registration: registered,
    mdn: true,
  },
  {
    code: 208,
    phrase: "Already Reported",
    description:
      "The same response has already listed the members of this collection and does not repeat them (WebDAV).",
    specification: "RFC 5842 §7.1",
    registration: registered,
    mdn: true,
  },
  {
    code: 226,
    phrase: "IM Used",
    description:
      "The content is the result of instance manipulations, such as delta encoding, applied to the current representation.",
    specification: "RFC 3229 §10.4.1",
    registration: registered,
    mdn: true,
    headerFields: [
      { name: "ETag", required: "always" },
      {
        name: "Delta-Base",
        required: "where a delta answers a request that named several entity tags",
        by: "RFC 3229 §10.5.1",
      },
      {
        name: "IM",
        required: "where the content is a range and another instance manipulation was applied too",
        by: "RFC 3229 §10.5.2",
      },
      { name: "Content-Range", required: "where IM lists a range, sent as a single part", by: "RFC 3229 §10.5.2" },
      { name: "Content-Type", required: "where IM lists a range, sent as several parts", by: "RFC 3229 §10.5.2" },
    ],
  },
  {
    code: 300,
    phrase: "Multiple Choices",
    description:
      "The resource has several representations, each at a URI of its own, for the client or its user to choose from.",
    specification: "RFC 9110 §15.4.1",
    registration: registered,
    mdn: true,
    headerFields: [{ name: "Location" }, redirectAfter],
    heuristicallyCacheable: true,
  },
  {
    code: 301,
    phrase: "Moved Permanently",
    description: "The resource has a new permanent URI, and clients may change POST to GET when they go there.",
    specification: "RFC 9110 §15.4.2",
    registration: registered,
    mdn: true,
    headerFields: [{ name: "Location" }, redirectAfter],
    redirect: "POST",
    heuristicallyCacheable: true,
  },
  {
    code: 302,
    phrase: "Found",
    description:
      "The resource is temporarily at a different URI, and clients may change POST to GET when they go there.",
    specification: "RFC 9110 §15.4.3",
    registration: registered,
    formerPhrases: [{ phrase: "Moved Temporarily", rfcs: [1945, 2068] }],
    mdn: true,
    headerFields: [{ name: "Location" }, redirectAfter],
    redirect: "POST",
  },
  {
    code: 303,
    phrase: "See Other",
    description:
      "The server redirects the client to a different resource, which answers the request indirectly and is retrieved with GET.",
    specification: "RFC 9110 §15.4.4",
    registration: registered,
    mdn: true,
    headerFields: [{ name: "Location" }, redirectAfter],
    redirect: "all but GET and HEAD",
  },
  {
    code: 304,
    phrase: "Not Modified",
    description:
      "The resource has not been modified since the version that the request headers specify, so the client can use its stored copy.",
    specification: "RFC 9110 §15.4.5",
    registration: registered,
    mdn: true,
    headerFields: [...fieldsOf200, { name: "Last-Modified" }, { name: "Content-Length", by: "RFC 9110 §8.6" }],
    contentForbidden: "RFC 9110 §15.4.5",
    nullBody: true,
  },
  {
    code: 305,
    phrase: "Use Proxy",
    description: "The client is told to use the proxy that Location names, but cannot safely trust this instruction.",
    specification: "RFC 9110 §15.4.6",
    registration: { state: "deprecated", by: "RFC 9110 §15.4.6" },
    mdn: false,
    headerFields: [{ name: "Location", by: "RFC 2616 §10.3.6" }, redirectAfter],
  },
  {
    code: 307,
    phrase: "Temporary Redirect",
    description:
      "The resource is temporarily at a different URI, and the client repeats the request there without changing the method.",
    specification: "RFC 9110 §15.4.8",
    registration: registered,
    mdn: true,
    headerFields: [{ name: "Location" }, redirectAfter],
    redirect: "none",
  },
  {
    code: 308,
    phrase: "Permanent Redirect",
    description:
      "The resource has a new permanent URI, and the client repeats the request there without changing the method.",
    specification: "RFC 9110 §15.4.9",
    registration: registered,
    mdn: true,
    headerFields: [{ name: "Location" }, redirectAfter],
    redirect: "none",
    heuristicallyCacheable: true,
  },
  {
    code: 400,
    phrase: "Bad Request",
    description:
      "The server cannot or will not process the request because of something that it considers a client error, such as malformed syntax.",
    specification: "RFC 9110 §15.5.1",
    registration: registered,
    mdn: true,
  },
  {
    code: 401,
    phrase: "Unauthorized",
    description: "Authentication is required, and the credentials are missing or have failed.",
    specification: "RFC 9110 §15.5.2",
    registration: registered,
    mdn: true,
    headerFields: [{ name: "WWW-Authenticate", required: "always" }],
  },
  {
    code: 402,
    phrase: "Payment Required",
    description: "The code is reserved for future use and has no standard meaning yet.",
    specification: "RFC 9110 §15.5.3",
    registration: registered,
    mdn: true,
  },
  {
    code: 403,
    phrase: "Forbidden",
    description:
      "The server understands the request but refuses it, because the credentials are not sufficient or for any other reason.",
    specification: "RFC 9110 §15.5.4",
    registration: registered,
    mdn: true,
  },
  {
    code: 404,
    phrase: "Not Found",
    description:
      "The server finds nothing that matches the requested URI, or does not want to reveal that something exists there.",
    specification: "RFC 9110 §15.5.5",
    registration: registered,
    mdn: true,
    heuristicallyCacheable: true,
  },
  {
    code: 405,
    phrase: "Method Not Allowed",
    description:
      "The resource does not support the request's method; the Allow field lists the methods that it does support.",
    specification: "RFC 9110 §15.5.6",
    registration: registered,
    mdn: true,
    headerFields: [{ name: "Allow", required: "always" }],
    heuristicallyCacheable: true,
  },
  {
    code: 406,
    phrase: "Not Acceptable",
    description:
      "The resource has no representation that the request's Accept fields allow, and the server will not send another one.",
    specification: "RFC 9110 §15.5.7",
    registration: registered,
    mdn: true,
  },
  {
    code: 407,
    phrase: "Proxy Authentication Required",
    description: "A proxy on the way to the server requires authentication before it forwards the request.",
    specification: "RFC 9110 §15.5.8",
    registration: registered,
    mdn: true,
    headerFields: [{ name: "Proxy-Authenticate", required: "always" }],
  },
  {
    code: 408,
    phrase: "Request Timeout",
    description: "The client did not send its complete request within the time that the server was prepared to wait.",
    specification: "RFC 9110 §15.5.9",
    registration: registered,
    formerPhrases: [{ phrase: "Request Time-out", rfcs: [2068, 2616] }],
    mdn: true,
    retryable:
      "the next attempt may arrive in time (RFC 9110 §15.5.9 lets a client repeat a request that is still in progress)",
  },
  {
    code: 409,
    phrase: "Conflict",
    description:
      "The request conflicts with the current state of the resource, for example because it edits an outdated version.",
    specification: "RFC 9110 §15.5.10",
    registration: registered,
    mdn: true,
  },
  {
    code: 410,
    phrase: "Gone",
    description: "The resource used to be here and is gone, most likely for good.",
    specification: "RFC 9110 §15.5.11",
    registration: registered,
    mdn: true,
    heuristicallyCacheable: true,
  },
  {
    code: 411,
    phrase: "Length Required",
    description: "The server requires a Content-Length field, which the request does not have.",
    specification: "RFC 9110 §15.5.12",
    registration: registered,
    mdn: true,
  },
  {
    code: 412,
    phrase: "Precondition Failed",
    description: "A condition in the request headers, such as If-Match, is not met.",
    specification: "RFC 9110 §15.5.13",
    registration: registered,
    mdn: true,
  },
  {
    code: 413,
    phrase: "Content Too Large",
    description: "The request has more content than the server is able or willing to process.",
    specification: "RFC 9110 §15.5.14",
    registration: registered,
    formerPhrases: [
      { phrase: "Request Entity Too Large", rfcs: [2068, 2616] },
      { phrase: "Payload Too Large", rfcs: [7231] },
    ],
    mdn: true,
    headerFields: [{ name: "Retry-After" }],
  },
  {
    code: 414,
    phrase: "URI Too Long",
    description: "The target URI exceeds the length that the server accepts.",
    specification: "RFC 9110 §15.5.15",
    registration: registered,
    formerPhrases: [
      { phrase: "Request-URI Too Long", rfcs: [2068, 2616] },
      { phrase: "Request-URI Too Large", rfcs: [2068, 2616] },
    ],
    mdn: true,
    heuristicallyCacheable: true,
  },
  {
    code: 415,
    phrase: "Unsupported Media Type",
    description: "The format or the coding of the request content is not supported for this method on this resource.",
    specification: "RFC 9110 §15.5.16",
    registration: registered,
    mdn: true,
    headerFields: [
      { name: "Accept" },
      { name: "Accept-Encoding" },
      { name: "Accept-Patch", by: "RFC 5789 §2.2" },
      { name: "Accept-Query", by: "RFC 10008 §2.1" },
    ],
  },
  {
    code: 416,
    phrase: "Range Not Satisfiable",
    description:
      "None of the ranges in the request's Range field can be satisfied, or too many of them are small or overlap.",
    specification: "RFC 9110 §15.5.17",
    registration: registered,
    formerPhrases: [{ phrase: "Requested Range Not Satisfiable", rfcs: [2616] }],
    mdn: true,
    headerFields: [{ name: "Content-Range" }],
  },
  {
    code: 417,
    phrase: "Expectation Failed",
    description:
      "The server, or another server on the way to it, cannot meet the expectation in the request's Expect field.",
    specification: "RFC 9110 §15.5.18",
    registration: registered,
    mdn: true,
  },
  {
    code: 418,
    // RFC 2324 defines the code as "I'm a teapot". RFC 7168 §2.3.3 writes the phrase like other phrases.
    phrase: "I'm a Teapot",
    description: "The server is a teapot and cannot brew coffee, according to an April Fools' Day RFC.",
    specification: "RFC 2324 §2.3.2",
    registration: { state: "reserved", by: "RFC 9110 §15.5.19" },
    mdn: true,
  },
  {
    code: 421,
    phrase: "Misdirected Request",
    description:
      "The request has reached a server that cannot or will not answer for the target URI's origin, at least over this connection.",
    specification: "RFC 9110 §15.5.20",
    registration: registered,
    mdn: true,
    retryable:
      "another connection may lead to a server that answers (RFC 9110 §15.5.20 lets a client repeat the request, whatever its method)",
  },
  {
    code: 422,
    phrase: "Unprocessable Content",
    description:
      "The server understands the type of the content and its syntax is correct, but the server cannot follow its instructions.",
    specification: "RFC 9110 §15.5.21",
    registration: registered,
    formerPhrases: [{ phrase: "Unprocessable Entity", rfcs: [2518, 4918] }],
    mdn: true,
  },
  {
    code: 423,
    phrase: "Locked",
    description: "The source or the destination resource of the method is locked (WebDAV).",
    specification: "RFC 4918 §11.3",
    registration: registered,
    mdn: true,
  },
  {
    code: 424,
    phrase: "Failed Dependency",
    description: "The method depends on another action, and that action has failed (WebDAV).",
    specification: "RFC 4918 §11.4",
    registration: registered,
    mdn: true,
  },
  {
    code: 425,
    phrase: "Too Early",
    description:
      "The server does not want to risk processing a request in TLS early data, because an attacker might have replayed it.",
    specification: "RFC 8470 §5.2",
    registration: registered,
    mdn: true,
    retryable: "a server accepts it outside TLS early data (RFC 8470 §5.2)",
  },
  {
    code: 426,
    phrase: "Upgrade Required",
    description:
      "The server refuses the request over the current protocol, but might accept it over a protocol that its Upgrade field names.",
    specification: "RFC 9110 §15.5.22",
    registration: registered,
    mdn: true,
    headerFields: upgradeFields,
  },
  {
    code: 428,
    phrase: "Precondition Required",
    description:
      "The server requires the request to be conditional, with If-Match for instance, so that no update is lost.",
    specification: "RFC 6585 §3",
    registration: registered,
    mdn: true,
    storageForbidden: "RFC 6585 §3",
  },
  {
    code: 429,
    phrase: "Too Many Requests",
    description: "The user has sent more requests in a given amount of time than the server allows (rate limiting).",
    specification: "RFC 6585 §4",
    registration: registered,
    mdn: true,
    headerFields: [{ name: "Retry-After" }],
    storageForbidden: "RFC 6585 §4",
    retryable: "the limit is temporary, and Retry-After may state how long to wait (RFC 6585 §4)",
  },
  {
    code: 431,
    phrase: "Request Header Fields Too Large",
    description:
      "The request's header fields, all together or a single one, are larger than the server is willing to process.",
    specification: "RFC 6585 §5",
    registration: registered,
    mdn: true,
    storageForbidden: "RFC 6585 §5",
  },
  {
    code: 451,
    phrase: "Unavailable For Legal Reasons",
    description: "The server denies access to the resource because of a legal demand.",
    specification: "RFC 7725 §3",
    registration: registered,
    mdn: true,
    headerFields: [{ name: "Link", by: "RFC 7725 §4" }],
    heuristicallyCacheable: true,
  },
  {
    code: 500,
    phrase: "Internal Server Error",
    description: "An unexpected condition on the server prevents it from fulfilling the request.",
    specification: "RFC 9110 §15.6.1",
    registration: registered,
    mdn: true,
    retryable: "the unexpected condition may have passed",
  },
  {
    code: 501,
    phrase: "Not Implemented",
    description: "The server does not support what the request needs, such as a method that it does not know.",
    specification: "RFC 9110 §15.6.2",
    registration: registered,
    mdn: true,
    heuristicallyCacheable: true,
  },
  {
    code: 502,
    phrase: "Bad Gateway",
    description: "The server, acting as a gateway or proxy, has received an invalid response from an inbound server.",
    specification: "RFC 9110 §15.6.3",
    registration: registered,
    mdn: true,
    retryable: "the inbound server may answer correctly on the next attempt",
  },
  {
    code: 503,
    phrase: "Service Unavailable",
    description: "The server is unable to handle the request for now, because of temporary overload or maintenance.",
    specification: "RFC 9110 §15.6.4",
    registration: registered,
    mdn: true,
    headerFields: [{ name: "Retry-After" }],
    retryable: "overload and maintenance are temporary, and Retry-After may state how long to wait (RFC 9110 §15.6.4)",
  },
  {
    code: 504,
    phrase: "Gateway Timeout",
    description:
      "The server, acting as a gateway or proxy, has not received a response in time from an upstream server that it needs.",
    specification: "RFC 9110 §15.6.5",
    registration: registered,
    formerPhrases: [{ phrase: "Gateway Time-out", rfcs: [2068, 2616] }],
    mdn: true,
    retryable: "the upstream server may answer in time on the next attempt",
  },
  {
    code: 505,
    phrase: "HTTP Version Not Supported",
    description: "The request uses a major version of HTTP that the server cannot or will not support.",
    specification: "RFC 9110 §15.6.6",
    registration: registered,
    mdn: true,
  },
  {
    code: 506,
    phrase: "Variant Also Negotiates",
    description:
      "The variant that content negotiation chose is itself set up to negotiate, which is a configuration error.",
    specification: "RFC 2295 §8.1",
    registration: registered,
    mdn: true,
  },
  {
    code: 507,
    phrase: "Insufficient Storage",
    description: "The server cannot store the data that it needs to store to complete the request (WebDAV).",
    specification: "RFC 4918 §11.5",
    registration: registered,
    mdn: true,
  },
  {
    code: 508,
    phrase: "Loop Detected",
    description:
      'The server has stopped a request with "Depth: infinity" because it led into an endless loop (WebDAV).',
    specification: "RFC 5842 §7.2",
    registration: registered,
    mdn: true,
  },
  {
    code: 510,
    phrase: "Not Extended",
    description: "The request lacks an extension that the server requires for access to the resource.",
    specification: "RFC 2774 §7",
    registration: {
      state: "obsoleted",
      by: {
        title: "Status change of HTTP experiments to Historic",
        url: "https://datatracker.ietf.org/doc/status-change-http-experiments-to-historic/",
      },
    },
    mdn: true,
  },
  {
    code: 511,
    phrase: "Network Authentication Required",
    description:
      "The response comes from a network on the way, not from the target server: the client has to authenticate to that network.",
    specification: "RFC 6585 §6",
    registration: registered,
    mdn: true,
    storageForbidden: "RFC 6585 §6",
  },
];
