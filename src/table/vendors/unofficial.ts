import type { VendorSource, VendorTable } from "../vendor-row.js";

const spring: VendorSource = {
  title: "Spring Framework, HttpStatus.java",
  url: "https://github.com/spring-projects/spring-framework/blob/v6.0.0/spring-web/src/main/java/org/springframework/http/HttpStatus.java",
};

const shopify: VendorSource = {
  title: "Shopify, API response status and error codes",
  url: "https://shopify.dev/docs/api/usage/response-codes",
};

const aspNetCore: VendorSource = {
  title: "ASP.NET Core, StatusCodes.cs",
  url: "https://github.com/dotnet/aspnetcore/blob/main/src/Http/Http.Abstractions/src/StatusCodes.cs",
};

const sslLabs: VendorSource = {
  title: "SSL Labs API v4",
  url: "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md",
};

const edgeRoutine: VendorSource = {
  title: "Alibaba Cloud DCDN, HTTP status codes",
  url: "https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes",
};

const droppedDraft = "Spring removed it in version 7.0, because WebDAV dropped it during its draft stage.";

/**
 * The codes of vendors that have no table of their own.
 *
 * The lists of ASP.NET Core, Node.js and Spring contain little more than phrases, so the descriptions follow the
 * phrases. The cited version of Spring is 6.0.0, because later versions lack some of the codes.
 *
 * Laravel's page for 419 has only the phrase: its Handler.php sends the code for a CSRF token that does not match. Alibaba
 * Cloud has no phrases for 598 and 599: the names follow its descriptions.
 *
 * Left out of the cited sources:
 * - "Switch Proxy" for 306, of ASP.NET Core: a former meaning in a standard, as the source says.
 * - 530 of Shopify: an error of Cloudflare, which is in Cloudflare's table.
 *
 * Other lists have these codes, but no vendor's page or source code states them as status codes with a meaning:
 * - 218: attributed to Apache httpd, whose table of status lines does not contain it.
 * - 498 and 499 of Esri: error codes in the JSON of a response, where Esri's client reads them.
 * - 598 and 599 as timeouts of a proxy: Tornado's client only simulates a 599 when it gets no response.
 * - 999, said to come from LinkedIn: its page on errors does not list it.
 */
export const table: VendorTable = {
  title: "Unofficial",
  about: "Status codes of several vendors that no standard registers.",
  rows: [
    {
      code: 103,
      phrase: "Checkpoint",
      description: "The code belongs to a proposal for POST and PUT requests that a client can resume.",
      vendor: "Spring Framework",
      source: spring,
      deprecated: "Spring removed it in version 7.0, in favour of the registered Early Hints.",
    },
    {
      code: 419,
      phrase: "Authentication Timeout",
      description: "The authentication of the client has timed out.",
      vendor: "ASP.NET Core",
      source: aspNetCore,
    },
    {
      code: 419,
      phrase: "Page Expired",
      description: "The CSRF token of the request does not match that of the session, which may have expired.",
      vendor: "Laravel",
      source: {
        title: "Laravel, 419.blade.php",
        url: "https://github.com/laravel/framework/blob/HEAD/src/Illuminate/Foundation/Exceptions/views/419.blade.php",
      },
    },
    {
      code: 419,
      phrase: "Insufficient Space On Resource",
      description: "The resource does not have enough space for what the request asks for.",
      vendor: "Spring Framework",
      source: spring,
      deprecated: droppedDraft,
    },
    {
      code: 420,
      phrase: "Method Failure",
      description: "The method of the request has failed.",
      vendor: "Spring Framework",
      source: spring,
      deprecated: droppedDraft,
    },
    {
      code: 420,
      phrase: "Enhance Your Calm",
      description: "The application has made too many requests, and its rate is limited.",
      vendor: "Twitter",
      source: {
        title: "Twitter API, Response codes",
        url: "https://developer.x.com/ja/docs/basics/response-codes",
      },
      deprecated: "The newer X API answers with 429 instead, and its pages do not list 420.",
    },
    {
      code: 421,
      phrase: "Destination Locked",
      description: "The destination of the request is locked.",
      vendor: "Spring Framework",
      source: spring,
      deprecated: droppedDraft,
    },
    {
      code: 430,
      phrase: "Shopify Security Rejection",
      description: "The request might be malicious, and is rejected to protect the app from an attack.",
      vendor: "Shopify",
      source: shopify,
    },
    {
      code: 441,
      phrase: "Unauthorized Error",
      description: "The client has not registered with the API, which it must do before using it.",
      vendor: "Qualys SSL Labs",
      source: sslLabs,
    },
    {
      code: 499,
      phrase: "Client Closed Request",
      description: "The client has disconnected, and logs commonly use this code to say so.",
      vendor: "ASP.NET Core",
      source: aspNetCore,
    },
    {
      code: 499,
      phrase: "Client Closed Request",
      description:
        "The operation was cancelled, typically by the caller: this is the HTTP status of the error CANCELLED.",
      vendor: "Google APIs",
      source: {
        title: "Google APIs, code.proto",
        url: "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto",
      },
    },
    {
      code: 499,
      phrase: "Client Closed Request",
      description: "The client has disconnected before the proxy got a response, and the proxy sends this code.",
      vendor: "Traefik",
      source: {
        title: "Traefik, proxy.go",
        url: "https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go",
      },
    },
    {
      code: 509,
      phrase: "Bandwidth Limit Exceeded",
      description: "The server sends this phrase with the code, and its source defines no other meaning.",
      vendor: "Node.js",
      source: {
        title: "Node.js, _http_server.js",
        url: "https://github.com/nodejs/node/blob/main/lib/_http_server.js",
      },
    },
    {
      code: 509,
      phrase: "Bandwidth Limit Exceeded",
      description: "The server has exceeded the bandwidth that it may use.",
      vendor: "Spring Framework",
      source: spring,
      deprecated: "Spring has deprecated it since version 7.0, because the code is unassigned.",
    },
    {
      code: 529,
      phrase: "Overloaded",
      description: "The API is temporarily overloaded, for example by high traffic from all its users.",
      vendor: "Anthropic",
      source: { title: "Claude API, Errors", url: "https://platform.claude.com/docs/en/api/errors" },
    },
    {
      code: 529,
      phrase: "The service is overloaded",
      description: "The service is overloaded through no fault of the client, which should come back later.",
      vendor: "Qualys SSL Labs",
      source: sslLabs,
    },
    {
      code: 530,
      phrase: "Site Frozen",
      description: "The sandbox site has been inactive for months, and is frozen until its owner unfreezes it.",
      vendor: "Pantheon",
      source: {
        title: "Pantheon, Inactive Site Freezing",
        url: "https://docs.pantheon.io/guides/platform-considerations/platform-site-info#inactive-site-freezing",
      },
    },
    {
      code: 540,
      phrase: "Temporarily Disabled",
      description: "The requested endpoint is temporarily disabled, and will be available again soon.",
      vendor: "Shopify",
      source: shopify,
    },
    {
      code: 598,
      phrase: "Throttled Or Blocked",
      description:
        "The function cannot run: there are too many requests, its node is overloaded, or a fault has blocked it.",
      vendor: "Alibaba Cloud EdgeRoutine",
      source: edgeRoutine,
    },
    {
      code: 599,
      phrase: "Uncaught Exception",
      description: "The function did not catch an exception while it was starting or handling the request.",
      vendor: "Alibaba Cloud EdgeRoutine",
      source: edgeRoutine,
    },
    {
      code: 783,
      phrase: "Unexpected Token",
      description: "The request has an error in its JSON syntax.",
      vendor: "Shopify",
      source: shopify,
    },
  ],
};
