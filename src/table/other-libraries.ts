/*
 * The names of other libraries, for the lint rule that replaces them. Three kinds of names are derived from our own
 * table: those that follow from a current phrase, those that follow from a phrase of an earlier RFC, and vendors' names
 * with the same letters.
 */

/** How a library makes a name of a phrase: `NOT_FOUND`, `Ok` and `NotFound`, or as in `HttpStatus`. */
export type Spelling = "upper" | "pascal" | "member";

/** The meaning of a name that cannot be derived, and the reason. */
export type OwnName =
  | { readonly code: number; readonly why: string }
  | { readonly constant: `${string}/${string}`; readonly why: string }
  | { readonly noEqual: number; readonly why: string };

/** Names of one object, beside those that a current phrase gives. */
export interface OtherNames {
  /** Names that a phrase of an earlier RFC gives. */
  readonly former?: readonly string[];
  /** Vendors' names with the letters of a constant of ours, and their codes. */
  readonly vendors?: Readonly<Record<string, number>>;
  readonly own?: Readonly<Record<string, OwnName>>;
}

export interface OtherLibrary extends OtherNames {
  readonly spelling: Spelling;
  /** The objects that hold names of codes. For each, the codes that it names after their current phrase: "100-103 200". */
  readonly current: Readonly<Record<string, string>>;
  /** More objects, with vendors' names only. */
  readonly groups?: Readonly<Record<string, OtherNames>>;
  /** The phrases that we lack, or that differ from ours, by code. */
  readonly phrases?: Readonly<Record<number, string>>;
}

const unused306 = "RFC 9110 §15.4.7 keeps 306 unused";

/** The other libraries, by the name of their package. */
export const otherLibraries: Readonly<Record<string, OtherLibrary>> = {
  "http-status-codes": {
    spelling: "upper",
    current: {
      StatusCodes:
        "100-103 200-207 300-301 303-305 307-308 400-412 415 417-418 421 423-424 426 428-429 431 451 500-505 507 511",
      "": "100-102 200-207 300-301 303-305 307-308 400-412 415 417-418 423-424 428-429 431 500-505 507 511",
      default: "100-102 200-207 300-301 303-305 307-308 400-412 415 417-418 423 428-429 431 500-505 507 511",
    },
    former: ["MOVED_TEMPORARILY", "REQUEST_URI_TOO_LONG", "REQUESTED_RANGE_NOT_SATISFIABLE", "UNPROCESSABLE_ENTITY"],
    vendors: { INSUFFICIENT_SPACE_ON_RESOURCE: 419, METHOD_FAILURE: 420 },
    own: { REQUEST_TOO_LONG: { code: 413, why: "its own short form of Request Entity Too Large" } },
    phrases: {
      203: "Non Authoritative Information",
      302: "Moved Temporarily",
      413: "Request Entity Too Large",
      414: "Request-URI Too Long",
      416: "Requested Range Not Satisfiable",
      418: "I'm a teapot",
      419: "Insufficient Space on Resource",
      420: "Method Failure",
      422: "Unprocessable Entity",
    },
  },
  "http-status": {
    spelling: "upper",
    current: {
      "": "100-103 200-208 226 300-305 307-308 400-412 415 417-418 421 423-426 428-429 431 451 500-508 510-511",
    },
    former: [
      "REQUEST_ENTITY_TOO_LARGE",
      "REQUEST_URI_TOO_LONG",
      "REQUESTED_RANGE_NOT_SATISFIABLE",
      "UNPROCESSABLE_ENTITY",
    ],
    own: { SWITCH_PROXY: { noEqual: 306, why: unused306 } },
    groups: {
      unofficial: {
        vendors: { CHECKPOINT: 103, PAGE_EXPIRED: 419, ENHANCE_YOUR_CALM: 420, BANDWIDTH_LIMIT_EXCEEDED: 509 },
        own: {
          THIS_IS_FINE: { noEqual: 218, why: "no vendor states it" },
          BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS: { noEqual: 450, why: "no vendor states it" },
          INVALID_TOKEN: { noEqual: 498, why: "Esri sends it in the body of a response, not as a status" },
          TOKEN_REQUIRED: { noEqual: 499, why: "Esri sends it in the body of a response, not as a status" },
          SITE_IS_FROZEN: { constant: "unofficial/SiteFrozen", why: "Pantheon calls it Site Frozen" },
          NETWORK_READ_TIMEOUT_ERROR: { noEqual: 598, why: "no vendor states this meaning" },
        },
      },
      iis: { vendors: { LOGIN_TIME_OUT: 440, RETRY_WITH: 449, REDIRECT: 451 } },
      nginx: {
        vendors: { NO_RESPONSE: 444, REQUEST_HEADER_TOO_LARGE: 494, CLIENT_CLOSED_REQUEST: 499 },
        own: {
          SSL_CERTIFICATE_ERROR: { constant: "nginx/HTTPSCertificateError", why: "nginx says HTTPS" },
          SSL_CERTIFICATE_REQUIRED: { constant: "nginx/HTTPSNoCertificate", why: "nginx says HTTPS, no certificate" },
          HTTP_REQUEST_SENT_TO_HTTPS_PORT: { constant: "nginx/HTTPToHTTPS", why: "nginx says HTTP to HTTPS" },
        },
      },
      cloudflare: {
        vendors: {
          WEB_SERVER_IS_DOWN: 521,
          CONNECTION_TIMED_OUT: 522,
          ORIGIN_IS_UNREACHABLE: 523,
          A_TIMEOUT_OCCURRED: 524,
          SSL_HANDSHAKE_FAILED: 525,
          INVALID_SSL_CERTIFICATE: 526,
        },
        own: {
          UNKNOWN_ERROR: {
            constant: "cloudflare/WebServerReturnsAnUnknownError",
            why: "the heading of Cloudflare's page is longer",
          },
          RAILGUN_ERROR: {
            constant: "cloudflare/RailgunListenerToOriginError",
            why: "the heading of Cloudflare's page is longer",
          },
        },
      },
    },
    phrases: {
      207: "Multi Status",
      306: "Switch Proxy",
      408: "Request Time-out",
      413: "Request Entity Too Large",
      414: "Request-URI Too Large",
      416: "Requested Range not Satisfiable",
      418: "I'm a teapot",
      422: "Unprocessable Entity",
      504: "Gateway Time-out",
      505: "HTTP Version not Supported",
    },
  },
  statuses: {
    spelling: "upper",
    current: { message: "100-103 200-208 226 300-305 307-308 400-418 421-426 428-429 431 451 500-508 510-511" },
    phrases: { 413: "Payload Too Large", 422: "Unprocessable Entity", 509: "Bandwidth Limit Exceeded" },
  },
  axios: {
    spelling: "pascal",
    current: {
      HttpStatusCode: "100-103 200-208 226 300-305 307-308 400-418 421-426 428-429 431 451 500-508 510-511",
    },
    former: ["PayloadTooLarge", "UnprocessableEntity"],
    vendors: {
      WebServerReturnsAnUnknownError: 520,
      WebServerIsDown: 521,
      ConnectionTimedOut: 522,
      OriginIsUnreachable: 523,
      SslHandshakeFailed: 525,
      InvalidSslCertificate: 526,
    },
    own: {
      Unused: { noEqual: 306, why: unused306 },
      TimeoutOccurred: { constant: "cloudflare/ATimeoutOccurred", why: "Cloudflare says A timeout occurred" },
    },
  },
  "@angular/common/http": {
    spelling: "pascal",
    current: {
      HttpStatusCode: "100-103 200-208 226 300-305 307-308 400-412 414-418 421 423-426 428-429 431 451 500-508 510-511",
    },
    former: ["PayloadTooLarge", "UnprocessableEntity"],
    own: { Unused: { noEqual: 306, why: unused306 } },
  },
  "@nestjs/common": {
    spelling: "upper",
    current: {
      HttpStatus: "100-102 200-208 301-304 307-308 400-412 414-415 417 423-424 428-429 500-505 507-508",
    },
    former: ["PAYLOAD_TOO_LARGE", "REQUESTED_RANGE_NOT_SATISFIABLE", "UNPROCESSABLE_ENTITY"],
    own: {
      EARLYHINTS: { code: 103, why: "it has no underscore" },
      CONTENT_DIFFERENT: { noEqual: 210, why: "no specification has it" },
      AMBIGUOUS: { code: 300, why: "its own name for Multiple Choices" },
      I_AM_A_TEAPOT: { code: 418, why: "it writes I am for I'm" },
      MISDIRECTED: { code: 421, why: "its own short form" },
      UNRECOVERABLE_ERROR: { noEqual: 456, why: "no specification has it" },
    },
  },
  "@std/http/status": {
    spelling: "member",
    current: {
      STATUS_CODE:
        "100-103 200-202 204-208 226 300-305 307-308 400-406 408-417 421 423-426 428-429 431 451 500-508 510-511",
    },
    former: ["UnprocessableEntity"],
    own: {
      NonAuthoritativeInfo: { code: 203, why: "its own short form" },
      ProxyAuthRequired: { code: 407, why: "its own short form" },
      Teapot: { code: 418, why: "its own short form" },
    },
  },
};
