import type { ReadSource } from "./source.js";

/*
 * What the specifications say, as they write it. Nothing here follows from src/table/.
 */

interface Document extends ReadSource {
  readonly title: string;
  /** The headings of the sections that the table cites, by number. */
  readonly headings: Readonly<Record<string, string>>;
}

const READ = "2026-11-26";

/** The HTTP working group's copy of an RFC. */
function workingGroupCopy(rfc: number): ReadSource {
  const commit = "d8cc2e842f1a7382477a3766569317acdccc573d";
  const url = `https://github.com/httpwg/httpwg.github.io/blob/${commit}/specs/rfc${rfc}.html`;
  return { url, version: commit, read: READ };
}

/** A copy of an RFC beside its translation. It has RFCs that the working group's site lacks. */
function bilingualCopy(rfc: number, commit: string): ReadSource {
  return {
    url: `https://github.com/tex2e/rfc-translater/blob/${commit}/html/rfc${rfc}.html`,
    version: commit,
    read: READ,
  };
}

/** The documents that the table cites, by name. */
export const documents: Readonly<Record<string, Document>> = {
  "RFC 2295": {
    ...bilingualCopy(2295, "01b8a5384dcd114b30f9912eaa9dca63445c9e76"),
    title: "Transparent Content Negotiation in HTTP",
    headings: { "8.1": "506 Variant Also Negotiates" },
  },
  "RFC 2324": {
    url: "https://github.com/tex2e/rfc-translater/blob/52f1bc2e81ea0f81f150908ff99a24d8fec211f6/data/2000/300/rfc2324-trans.json",
    version: "52f1bc2e81ea0f81f150908ff99a24d8fec211f6",
    read: READ,
    title: "Hyper Text Coffee Pot Control Protocol (HTCPCP/1.0)",
    headings: { "2.3.2": "418 I'm a teapot" },
  },
  "RFC 2518": {
    ...bilingualCopy(2518, "010b2134f86b904a2f0106d10519d9cfeab08f1d"),
    title: "HTTP Extensions for Distributed Authoring -- WEBDAV",
    headings: { "9.7": "Status-URI Response Header", "10.1": "102 Processing" },
  },
  "RFC 2616": {
    ...bilingualCopy(2616, "01b8a5384dcd114b30f9912eaa9dca63445c9e76"),
    title: "Hypertext Transfer Protocol -- HTTP/1.1",
    headings: { "10.3.6": "305 Use Proxy" },
  },
  "RFC 2774": {
    ...bilingualCopy(2774, "0295ab02ab3d1fc399a3d10b98fa9aed0a221ebf"),
    title: "An HTTP Extension Framework",
    headings: { "7": "510 Not Extended" },
  },
  "RFC 3229": {
    ...bilingualCopy(3229, "010b2134f86b904a2f0106d10519d9cfeab08f1d"),
    title: "Delta encoding in HTTP",
    headings: { "10.4.1": "226 IM Used", "10.5.1": "Delta-Base", "10.5.2": "IM" },
  },
  "RFC 4918": {
    ...bilingualCopy(4918, "01b8a5384dcd114b30f9912eaa9dca63445c9e76"),
    title: "HTTP Extensions for Web Distributed Authoring and Versioning (WebDAV)",
    headings: {
      "11.1": "207 Multi-Status",
      "11.3": "423 Locked",
      "11.4": "424 Failed Dependency",
      "11.5": "507 Insufficient Storage",
    },
  },
  "RFC 5789": {
    ...workingGroupCopy(5789),
    title: "PATCH Method for HTTP",
    headings: { "2.2": "Error Handling" },
  },
  "RFC 5842": {
    ...bilingualCopy(5842, "01b8a5384dcd114b30f9912eaa9dca63445c9e76"),
    title: "Binding Extensions to Web Distributed Authoring and Versioning (WebDAV)",
    headings: { "7.1": "208 Already Reported", "7.2": "508 Loop Detected" },
  },
  "RFC 6585": {
    ...workingGroupCopy(6585),
    title: "Additional HTTP Status Codes",
    headings: {
      "3": "428 Precondition Required",
      "4": "429 Too Many Requests",
      "5": "431 Request Header Fields Too Large",
      "6": "511 Network Authentication Required",
    },
  },
  "RFC 7168": {
    ...bilingualCopy(7168, "01b8a5384dcd114b30f9912eaa9dca63445c9e76"),
    title: "The Hyper Text Coffee Pot Control Protocol for Tea Efflux Appliances (HTCPCP-TEA)",
    headings: { "2.3.3": "418 I'm a Teapot" },
  },
  "RFC 7725": {
    ...workingGroupCopy(7725),
    title: "An HTTP Status Code to Report Legal Obstacles",
    headings: { "3": "451 Unavailable For Legal Reasons", "4": "Identifying Blocking Entities" },
  },
  "RFC 8297": {
    ...workingGroupCopy(8297),
    title: "An HTTP Status Code for Indicating Hints",
    headings: { "2": "HTTP Status Code 103: Early Hints" },
  },
  "RFC 8470": {
    ...workingGroupCopy(8470),
    title: "Using Early Data in HTTP",
    headings: { "5.2": "The 425 (Too Early) Status Code" },
  },
  "RFC 9110": {
    ...workingGroupCopy(9110),
    title: "HTTP Semantics",
    headings: {
      "7.8": "Upgrade",
      "8.6": "Content-Length",
      "10.2.3": "Retry-After",
      "15.1": "Overview of Status Codes",
      "15.2": "Informational 1xx",
      "15.2.1": "100 Continue",
      "15.2.2": "101 Switching Protocols",
      "15.3": "Successful 2xx",
      "15.3.1": "200 OK",
      "15.3.2": "201 Created",
      "15.3.3": "202 Accepted",
      "15.3.4": "203 Non-Authoritative Information",
      "15.3.5": "204 No Content",
      "15.3.6": "205 Reset Content",
      "15.3.7": "206 Partial Content",
      "15.3.7.1": "Single Part",
      "15.3.7.2": "Multiple Parts",
      "15.4": "Redirection 3xx",
      "15.4.1": "300 Multiple Choices",
      "15.4.2": "301 Moved Permanently",
      "15.4.3": "302 Found",
      "15.4.4": "303 See Other",
      "15.4.5": "304 Not Modified",
      "15.4.6": "305 Use Proxy",
      "15.4.7": "306 (Unused)",
      "15.4.8": "307 Temporary Redirect",
      "15.4.9": "308 Permanent Redirect",
      "15.5": "Client Error 4xx",
      "15.5.1": "400 Bad Request",
      "15.5.2": "401 Unauthorized",
      "15.5.3": "402 Payment Required",
      "15.5.4": "403 Forbidden",
      "15.5.5": "404 Not Found",
      "15.5.6": "405 Method Not Allowed",
      "15.5.7": "406 Not Acceptable",
      "15.5.8": "407 Proxy Authentication Required",
      "15.5.9": "408 Request Timeout",
      "15.5.10": "409 Conflict",
      "15.5.11": "410 Gone",
      "15.5.12": "411 Length Required",
      "15.5.13": "412 Precondition Failed",
      "15.5.14": "413 Content Too Large",
      "15.5.15": "414 URI Too Long",
      "15.5.16": "415 Unsupported Media Type",
      "15.5.17": "416 Range Not Satisfiable",
      "15.5.18": "417 Expectation Failed",
      "15.5.19": "418 (Unused)",
      "15.5.20": "421 Misdirected Request",
      "15.5.21": "422 Unprocessable Content",
      "15.5.22": "426 Upgrade Required",
      "15.6": "Server Error 5xx",
      "15.6.1": "500 Internal Server Error",
      "15.6.2": "501 Not Implemented",
      "15.6.3": "502 Bad Gateway",
      "15.6.4": "503 Service Unavailable",
      "15.6.5": "504 Gateway Timeout",
      "15.6.6": "505 HTTP Version Not Supported",
    },
  },
  "RFC 9111": {
    ...workingGroupCopy(9111),
    title: "HTTP Caching",
    headings: { "3": "Storing Responses in Caches" },
  },
  "RFC 10008": {
    ...bilingualCopy(10008, "010b2134f86b904a2f0106d10519d9cfeab08f1d"),
    title: "The HTTP QUERY Method",
    headings: { "2.1": "Media Types and Content Negotiation" },
  },
  "draft-ietf-httpbis-resumable-upload-05": {
    url: "https://github.com/httpwg/http-extensions/blob/draft-ietf-httpbis-resumable-upload-05/draft-ietf-httpbis-resumable-upload.md",
    version: "05",
    read: READ,
    title: "Resumable Uploads for HTTP",
    headings: { "4": "Upload Creation", "4.2": "Draft Version Identification" },
  },
};

/** The section that defines each code outside chapter 15 of RFC 9110. The draft has no section for its code. */
export const definedElsewhere: Readonly<Record<number, string>> = {
  102: "RFC 2518 §10.1",
  103: "RFC 8297 §2",
  104: "draft-ietf-httpbis-resumable-upload-05",
  207: "RFC 4918 §11.1",
  208: "RFC 5842 §7.1",
  226: "RFC 3229 §10.4.1",
  418: "RFC 2324 §2.3.2",
  423: "RFC 4918 §11.3",
  424: "RFC 4918 §11.4",
  425: "RFC 8470 §5.2",
  428: "RFC 6585 §3",
  429: "RFC 6585 §4",
  431: "RFC 6585 §5",
  451: "RFC 7725 §3",
  506: "RFC 2295 §8.1",
  507: "RFC 4918 §11.5",
  508: "RFC 5842 §7.2",
  510: "RFC 2774 §7",
  511: "RFC 6585 §6",
};

/** Where a specification says that such a response cannot, or must not, have content. */
export const contentForbidden: Readonly<Record<string, string>> = {
  "1xx": "RFC 9110 §15.2",
  204: "RFC 9110 §15.3.5",
  205: "RFC 9110 §15.3.6",
  304: "RFC 9110 §15.4.5",
};

/** Where a specification says that a cache must not store such a response. RFC 9111 lets it store final responses only. */
export const storageForbidden: Readonly<Record<string, string>> = {
  "1xx": "RFC 9111 §3",
  428: "RFC 6585 §3",
  429: "RFC 6585 §4",
  431: "RFC 6585 §5",
  511: "RFC 6585 §6",
};

/** The section that says of a code that its request may or should be repeated, or when. */
export const repeatableBy: Readonly<Record<number, string>> = {
  408: "RFC 9110 §15.5.9",
  421: "RFC 9110 §15.5.20",
  425: "RFC 8470 §5.2",
  429: "RFC 6585 §4",
  503: "RFC 9110 §15.6.4",
};

/** A header field that a section asks for in a response with one of the codes. */
interface FieldRule {
  readonly codes: readonly number[];
  readonly fields: readonly string[];
  readonly section: string;
  /** `may` stands for weaker words too, such as "can", "ought to" and an example. */
  readonly level: "must" | "should" | "may";
  /** When a field is required, if not always. */
  readonly when?: string;
}

const DRAFT = "draft-ietf-httpbis-resumable-upload-05";
const SHORTER = ["Cache-Control", "Content-Location", "Date", "ETag", "Expires", "Vary"];
const AS_IN_200 = "where a 200 response to the request would have the field";

/** The header fields that the specifications require, recommend or name for certain codes. */
export const fieldRules: readonly FieldRule[] = [
  { codes: [101], fields: ["Upgrade"], section: "RFC 9110 §15.2.2", level: "must" },
  { codes: [426], fields: ["Upgrade"], section: "RFC 9110 §15.5.22", level: "must" },
  { codes: [101, 426], fields: ["Connection"], section: "RFC 9110 §7.8", level: "must" },
  { codes: [102], fields: ["Status-URI"], section: "RFC 2518 §9.7", level: "may" },
  { codes: [103], fields: ["Link"], section: "RFC 8297 §2", level: "may" },
  {
    codes: [104],
    fields: ["Location"],
    section: `${DRAFT} §4`,
    level: "must",
    when: "in the first 104 response to the request that starts an upload, and forbidden in any other",
  },
  {
    codes: [104],
    fields: ["Upload-Draft-Interop-Version"],
    section: `${DRAFT} §4.2`,
    level: "must",
    when: "where the server implements a draft of the protocol",
  },
  { codes: [104], fields: ["Upload-Offset", "Upload-Limit"], section: `${DRAFT} §4`, level: "may" },
  { codes: [200], fields: ["ETag", "Last-Modified"], section: "RFC 9110 §15.3.1", level: "should" },
  { codes: [201], fields: ["Location", "ETag", "Last-Modified"], section: "RFC 9110 §15.3.2", level: "may" },
  { codes: [204], fields: ["ETag"], section: "RFC 9110 §15.3.5", level: "may" },
  {
    codes: [206],
    fields: ["Content-Range"],
    section: "RFC 9110 §15.3.7.1",
    level: "must",
    when: "in a response with a single part",
  },
  {
    codes: [206],
    fields: ["Content-Type"],
    section: "RFC 9110 §15.3.7.2",
    level: "must",
    when: "in a response with several parts",
  },
  { codes: [206], fields: SHORTER, section: "RFC 9110 §15.3.7", level: "must", when: AS_IN_200 },
  {
    codes: [206],
    fields: ["Content-Encoding", "Content-Language", "Content-Type", "Last-Modified"],
    section: "RFC 9110 §15.3.7",
    level: "must",
    when: "where the request has no If-Range field and a 200 response to it would have the field",
  },
  { codes: [226], fields: ["ETag"], section: "RFC 3229 §10.4.1", level: "must" },
  {
    codes: [226],
    fields: ["Delta-Base"],
    section: "RFC 3229 §10.5.1",
    level: "must",
    when: "where a delta answers a request that named several entity tags",
  },
  {
    codes: [226],
    fields: ["IM"],
    section: "RFC 3229 §10.5.2",
    level: "must",
    when: "where the content is a range and another instance manipulation was applied too",
  },
  {
    codes: [226],
    fields: ["Content-Range"],
    section: "RFC 3229 §10.5.2",
    level: "must",
    when: "where IM lists a range, sent as a single part",
  },
  {
    codes: [226],
    fields: ["Content-Type"],
    section: "RFC 3229 §10.5.2",
    level: "must",
    when: "where IM lists a range, sent as several parts",
  },
  { codes: [300], fields: ["Location"], section: "RFC 9110 §15.4.1", level: "should" },
  { codes: [301], fields: ["Location"], section: "RFC 9110 §15.4.2", level: "should" },
  { codes: [302], fields: ["Location"], section: "RFC 9110 §15.4.3", level: "should" },
  { codes: [303], fields: ["Location"], section: "RFC 9110 §15.4.4", level: "may" },
  { codes: [305], fields: ["Location"], section: "RFC 2616 §10.3.6", level: "may" },
  { codes: [307], fields: ["Location"], section: "RFC 9110 §15.4.8", level: "should" },
  { codes: [308], fields: ["Location"], section: "RFC 9110 §15.4.9", level: "should" },
  {
    codes: [300, 301, 302, 303, 305, 307, 308],
    fields: ["Retry-After"],
    section: "RFC 9110 §10.2.3",
    level: "may",
  },
  { codes: [304], fields: SHORTER, section: "RFC 9110 §15.4.5", level: "must", when: AS_IN_200 },
  { codes: [304], fields: ["Last-Modified"], section: "RFC 9110 §15.4.5", level: "may" },
  { codes: [304], fields: ["Content-Length"], section: "RFC 9110 §8.6", level: "may" },
  { codes: [401], fields: ["WWW-Authenticate"], section: "RFC 9110 §15.5.2", level: "must" },
  { codes: [405], fields: ["Allow"], section: "RFC 9110 §15.5.6", level: "must" },
  { codes: [407], fields: ["Proxy-Authenticate"], section: "RFC 9110 §15.5.8", level: "must" },
  { codes: [413], fields: ["Retry-After"], section: "RFC 9110 §15.5.14", level: "should" },
  { codes: [415], fields: ["Accept", "Accept-Encoding"], section: "RFC 9110 §15.5.16", level: "may" },
  { codes: [415], fields: ["Accept-Patch"], section: "RFC 5789 §2.2", level: "should" },
  { codes: [415], fields: ["Accept-Query"], section: "RFC 10008 §2.1", level: "may" },
  { codes: [416], fields: ["Content-Range"], section: "RFC 9110 §15.5.17", level: "should" },
  { codes: [429], fields: ["Retry-After"], section: "RFC 6585 §4", level: "may" },
  { codes: [451], fields: ["Link"], section: "RFC 7725 §4", level: "should" },
  { codes: [503], fields: ["Retry-After"], section: "RFC 9110 §15.6.4", level: "may" },
];
