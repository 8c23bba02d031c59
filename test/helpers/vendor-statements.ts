/** What one source of a vendor says of status codes. */
export interface VendorStatement {
  /** The table that has the codes. */
  readonly table: string;
  readonly vendor: string;
  readonly source: { readonly title: string; readonly url: string };
  /** What was read, where it is not the source itself. */
  readonly read?: string;
  readonly meanings: readonly StatedMeaning[];
}

export interface StatedMeaning {
  readonly code: number;
  readonly phrase: string;
  /** Words that every description of the fact needs. */
  readonly says: RegExp;
  /** Why the code is deprecated, if so. */
  readonly deprecated?: string;
}

const ALB_GUIDE =
  "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html";

const CLOUDFLARE_PAGES = "https://developers.cloudflare.com/support/troubleshooting/http-status-codes";

const OPEN_SPECIFICATIONS = "https://learn.microsoft.com/en-us/openspecs";

const WEBDAV_DRAFT = "Spring removed it in version 7.0, because WebDAV dropped it during its draft stage.";

/** What the vendors' pages and source files say, as they were read on 2026-11-26. */
export const vendorStatements: readonly VendorStatement[] = [
  {
    table: "aws",
    vendor: "AWS Application Load Balancer",
    source: { title: "Application Load Balancers, HTTP 460", url: `${ALB_GUIDE}#http-460-issues` },
    read: "awsdocs/elb-application-load-balancers-user-guide, doc_source/load-balancer-troubleshooting.md",
    meanings: [
      {
        code: 460,
        phrase: "Client Closed Connection",
        says: /^The client has closed the connection before the idle timeout of the load balancer was over/,
      },
    ],
  },
  {
    table: "aws",
    vendor: "AWS Application Load Balancer",
    source: { title: "Application Load Balancers, HTTP 463", url: `${ALB_GUIDE}#http-463-issues` },
    read: "awsdocs/elb-application-load-balancers-user-guide, doc_source/load-balancer-troubleshooting.md",
    meanings: [
      {
        code: 463,
        phrase: "Too Many IP Addresses",
        says: /^The X-Forwarded-For field of the request holds more than 30 IP addresses/,
      },
    ],
  },
  {
    table: "aws",
    vendor: "AWS Application Load Balancer",
    source: { title: "Application Load Balancers, HTTP 464", url: `${ALB_GUIDE}#http-464-issues` },
    read: "a copy of the page in a public repository, since the user guide's is older than the code",
    meanings: [
      {
        code: 464,
        phrase: "Incompatible Protocol",
        says: /protocol of the request is not compatible .*protocol version of the target group/,
      },
    ],
  },
  {
    table: "aws",
    vendor: "AWS Application Load Balancer",
    source: { title: "Application Load Balancers, HTTP 561", url: `${ALB_GUIDE}#http-561-issues` },
    read: "awsdocs/elb-application-load-balancers-user-guide, doc_source/load-balancer-troubleshooting.md",
    meanings: [
      {
        code: 561,
        phrase: "Unauthorized",
        says: /^The load balancer authenticates users.*identity provider has returned an error code/,
      },
    ],
  },
  {
    table: "cloudflare",
    vendor: "Cloudflare",
    source: { title: "Cloudflare, Error 499", url: `${CLOUDFLARE_PAGES}/4xx-client-error/error-499/` },
    read: "cloudflare/cloudflare-docs, 4xx-client-error/error-499.mdx",
    meanings: [
      {
        code: 499,
        phrase: "Client Closed Request",
        says: /^The client has closed the connection before Cloudflare could respond.*only in logs and analytics/,
      },
    ],
  },
  {
    table: "cloudflare",
    vendor: "Cloudflare",
    source: { title: "Cloudflare, Error 520", url: `${CLOUDFLARE_PAGES}/cloudflare-5xx-errors/error-520/` },
    read: "cloudflare/cloudflare-docs, cloudflare-5xx-errors/error-520.mdx",
    meanings: [
      {
        code: 520,
        phrase: "Web server returns an unknown error",
        says: /origin server returns an empty, unknown or unexpected response to Cloudflare/,
      },
    ],
  },
  {
    table: "cloudflare",
    vendor: "Cloudflare",
    source: { title: "Cloudflare, Error 521", url: `${CLOUDFLARE_PAGES}/cloudflare-5xx-errors/error-521/` },
    read: "cloudflare/cloudflare-docs, cloudflare-5xx-errors/error-521.mdx",
    meanings: [{ code: 521, phrase: "Web server is down", says: /origin server refuses connections from Cloudflare/ }],
  },
  {
    table: "cloudflare",
    vendor: "Cloudflare",
    source: { title: "Cloudflare, Error 522", url: `${CLOUDFLARE_PAGES}/cloudflare-5xx-errors/error-522/` },
    read: "cloudflare/cloudflare-docs, cloudflare-5xx-errors/error-522.mdx",
    meanings: [
      {
        code: 522,
        phrase: "Connection timed out",
        says: /^Cloudflare waits too long.*origin server to accept the connection, or to acknowledge the request/,
      },
    ],
  },
  {
    table: "cloudflare",
    vendor: "Cloudflare",
    source: { title: "Cloudflare, Error 523", url: `${CLOUDFLARE_PAGES}/cloudflare-5xx-errors/error-523/` },
    read: "cloudflare/cloudflare-docs, cloudflare-5xx-errors/error-523.mdx",
    meanings: [
      {
        code: 523,
        phrase: "Origin is unreachable",
        says: /^Cloudflare cannot contact the origin server, usually because there is no network route to its IP address/,
      },
    ],
  },
  {
    table: "cloudflare",
    vendor: "Cloudflare",
    source: { title: "Cloudflare, Error 524", url: `${CLOUDFLARE_PAGES}/cloudflare-5xx-errors/error-524/` },
    read: "cloudflare/cloudflare-docs, cloudflare-5xx-errors/error-524.mdx",
    meanings: [
      {
        code: 524,
        phrase: "A timeout occurred",
        says: /^Cloudflare has connected to the origin server, but the server does not accept the request or send an HTTP response in time/,
      },
    ],
  },
  {
    table: "cloudflare",
    vendor: "Cloudflare",
    source: { title: "Cloudflare, Error 525", url: `${CLOUDFLARE_PAGES}/cloudflare-5xx-errors/error-525/` },
    read: "cloudflare/cloudflare-docs, cloudflare-5xx-errors/error-525.mdx",
    meanings: [
      {
        code: 525,
        phrase: "SSL handshake failed",
        says: /TLS handshake between Cloudflare and the origin server fails/,
      },
    ],
  },
  {
    table: "cloudflare",
    vendor: "Cloudflare",
    source: { title: "Cloudflare, Error 526", url: `${CLOUDFLARE_PAGES}/cloudflare-5xx-errors/error-526/` },
    read: "cloudflare/cloudflare-docs, cloudflare-5xx-errors/error-526.mdx",
    meanings: [
      {
        code: 526,
        phrase: "Invalid SSL certificate",
        says: /^Cloudflare cannot validate the certificate of the origin server/,
      },
    ],
  },
  {
    table: "cloudflare",
    vendor: "Cloudflare",
    source: {
      title: "Cloudflare, 527 Error",
      url: "https://github.com/cloudflare/cloudflare-docs/blob/0a96d9c6ee6256f608b965025fd648d55befc5c5/content/support/Troubleshooting/Cloudflare%20Errors/Troubleshooting%20Cloudflare%205XX%20errors.md",
    },
    meanings: [
      {
        code: 527,
        phrase: "Railgun Listener to origin error",
        says: /connection between Cloudflare and the origin's Railgun server is interrupted/,
        deprecated: "Cloudflare has retired Railgun.",
      },
    ],
  },
  {
    table: "cloudflare",
    vendor: "Cloudflare",
    source: { title: "Cloudflare, Error 530", url: `${CLOUDFLARE_PAGES}/cloudflare-5xx-errors/error-530/` },
    read: "cloudflare/cloudflare-docs, cloudflare-5xx-errors/error-530.mdx; the phrase on Shopify's page",
    meanings: [
      {
        code: 530,
        phrase: "Origin DNS Error",
        says: /^Cloudflare cannot resolve the host name of the origin.*error code in the body \(1xxx\)/,
      },
    ],
  },
  {
    table: "iis",
    vendor: "Microsoft Exchange",
    source: {
      title: "Exchange Server 2007, Troubleshoot the 440 Login Timeout",
      url: "https://technet.microsoft.com/en-us/library/dd789741%28v=EXCHG.80%29.aspx",
    },
    meanings: [
      {
        code: 440,
        phrase: "Login Timeout",
        says: /^The user cannot log on to Outlook Web Access.*IIS has a problem with permissions or authentication/,
      },
    ],
  },
  {
    table: "iis",
    vendor: "Microsoft WebDAV",
    source: {
      title: "[MS-WDV] §2.2.6",
      url: `${OPEN_SPECIFICATIONS}/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100`,
    },
    meanings: [
      {
        code: 449,
        phrase: "Retry With",
        says: /client has not provided enough information.*repeat the request with more/,
      },
    ],
  },
  {
    table: "iis",
    vendor: "Microsoft Exchange ActiveSync",
    source: {
      title: "[MS-ASHTTP] §3.1.5.2.2",
      url: `${OPEN_SPECIFICATIONS}/exchange_server_protocols/ms-ashttp/a907164a-907c-48b4-b2ef-44a06867f03f`,
    },
    meanings: [
      {
        code: 451,
        phrase: "Redirect",
        says: /^The server cannot access the user's mailbox, or another server is better suited to do so.*X-MS-Location may name that server/,
      },
    ],
  },
  {
    table: "iis",
    vendor: "Microsoft Exchange ActiveSync",
    source: {
      title: "[MS-ASHTTP] §2.2.2.1.1",
      url: `${OPEN_SPECIFICATIONS}/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d`,
    },
    meanings: [
      { code: 456, phrase: "Blocked", says: /user's account is blocked/ },
      { code: 457, phrase: "Expired Password", says: /user's password has expired/ },
    ],
  },
  {
    table: "nginx",
    vendor: "nginx",
    source: {
      title: "nginx, ngx_http_rewrite_module, return",
      url: "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return",
    },
    read: "nginx/nginx.org, xml/en/docs/http/ngx_http_rewrite_module.xml",
    meanings: [{ code: 444, phrase: "No Response", says: /^The server closes the connection without any response/ }],
  },
  {
    table: "nginx",
    vendor: "nginx",
    source: {
      title: "nginx, ngx_http_special_response.c",
      url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c",
    },
    read: "nginx/nginx at 3f6f7824d4e2; ngx_http_request.c there says when nginx uses the codes",
    meanings: [
      {
        code: 494,
        phrase: "Request Header Too Large",
        says: /header of the request or a cookie is too large.*too many fields: the server answers with 400/,
      },
      {
        code: 495,
        phrase: "HTTPS Certificate Error",
        says: /error with the client's certificate: the server answers with 400/,
      },
      {
        code: 496,
        phrase: "HTTPS No Certificate",
        says: /client has not sent the certificate that the server requires: the server answers with 400/,
      },
      {
        code: 497,
        phrase: "HTTP To HTTPS",
        says: /client has sent a plain HTTP request to a port for HTTPS: the server answers with 400/,
      },
    ],
  },
  {
    table: "nginx",
    vendor: "nginx",
    source: {
      title: "nginx, ngx_http_request.h",
      url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
    },
    read: "nginx/nginx at 3f6f7824d4e2",
    meanings: [
      {
        code: 499,
        phrase: "Client Closed Request",
        says: /client has closed the connection before the server could send a header.*only logged/,
      },
    ],
  },
  {
    table: "unofficial",
    vendor: "Alibaba Cloud EdgeRoutine",
    source: {
      title: "Alibaba Cloud DCDN, HTTP status codes",
      url: "https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes",
    },
    meanings: [
      {
        code: 598,
        phrase: "Throttled Or Blocked",
        says: /function cannot run.*too many requests.*node is overloaded.*fault has blocked it/,
      },
      {
        code: 599,
        phrase: "Uncaught Exception",
        says: /function did not catch an exception while it was starting or handling the request/,
      },
    ],
  },
  {
    table: "unofficial",
    vendor: "Anthropic",
    source: { title: "Claude API, Errors", url: "https://platform.claude.com/docs/en/api/errors" },
    read: "a copy of the page in a public repository",
    meanings: [{ code: 529, phrase: "Overloaded", says: /temporarily overloaded.*high traffic from all its users/ }],
  },
  {
    table: "unofficial",
    vendor: "ASP.NET Core",
    source: {
      title: "ASP.NET Core, StatusCodes.cs",
      url: "https://github.com/dotnet/aspnetcore/blob/main/src/Http/Http.Abstractions/src/StatusCodes.cs",
    },
    read: "dotnet/aspnetcore; for 499 the page of Status499ClientClosedRequest on learn.microsoft.com",
    meanings: [
      { code: 419, phrase: "Authentication Timeout", says: /authentication of the client has timed out/ },
      { code: 499, phrase: "Client Closed Request", says: /client has disconnected, and logs commonly use/ },
    ],
  },
  {
    table: "unofficial",
    vendor: "Google APIs",
    source: {
      title: "Google APIs, code.proto",
      url: "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto",
    },
    read: "googleapis/googleapis at 16b971c46e2f",
    meanings: [
      {
        code: 499,
        phrase: "Client Closed Request",
        says: /operation was cancelled, typically by the caller: this is the HTTP status of the error CANCELLED/,
      },
    ],
  },
  {
    table: "unofficial",
    vendor: "Laravel",
    source: {
      title: "Laravel, 419.blade.php",
      url: "https://github.com/laravel/framework/blob/HEAD/src/Illuminate/Foundation/Exceptions/views/419.blade.php",
    },
    read: "laravel/framework at bd71b45fbb7e; its Handler.php says when Laravel sends the code",
    meanings: [
      {
        code: 419,
        phrase: "Page Expired",
        says: /CSRF token of the request does not match that of the session, which may have expired/,
      },
    ],
  },
  {
    table: "unofficial",
    vendor: "Node.js",
    source: {
      title: "Node.js, _http_server.js",
      url: "https://github.com/nodejs/node/blob/main/lib/_http_server.js",
    },
    read: "nodejs/node at 0012a77503d5",
    meanings: [
      {
        code: 509,
        phrase: "Bandwidth Limit Exceeded",
        says: /server sends this phrase with the code, and its source defines no other meaning/,
      },
    ],
  },
  {
    table: "unofficial",
    vendor: "Pantheon",
    source: {
      title: "Pantheon, Inactive Site Freezing",
      url: "https://docs.pantheon.io/guides/platform-considerations/platform-site-info#inactive-site-freezing",
    },
    read: "pantheon-systems/documentation, 02-platform-site-info.md",
    meanings: [
      {
        code: 530,
        phrase: "Site Frozen",
        says: /sandbox site has been inactive for months.*frozen until its owner unfreezes it/,
      },
    ],
  },
  {
    table: "unofficial",
    vendor: "Qualys SSL Labs",
    source: {
      title: "SSL Labs API v4",
      url: "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md",
    },
    read: "ssllabs/ssllabs-scan at its newest commit",
    meanings: [
      {
        code: 441,
        phrase: "Unauthorized Error",
        says: /client has not registered with the API, which it must do before using it/,
      },
      {
        code: 529,
        phrase: "The service is overloaded",
        says: /service is overloaded through no fault of the client.*come back later/,
      },
    ],
  },
  {
    table: "unofficial",
    vendor: "Shopify",
    source: {
      title: "Shopify, API response status and error codes",
      url: "https://shopify.dev/docs/api/usage/response-codes",
    },
    read: "the page's beginning, and a copy of its whole table in a public repository",
    meanings: [
      {
        code: 430,
        phrase: "Shopify Security Rejection",
        says: /^The request might be malicious.*rejected to protect the app from an attack/,
      },
      {
        code: 540,
        phrase: "Temporarily Disabled",
        says: /requested endpoint is temporarily disabled.*available again soon/,
      },
      { code: 783, phrase: "Unexpected Token", says: /request has an error in its JSON syntax/ },
    ],
  },
  {
    table: "unofficial",
    vendor: "Spring Framework",
    source: {
      title: "Spring Framework, HttpStatus.java",
      url: "https://github.com/spring-projects/spring-framework/blob/v6.0.0/spring-web/src/main/java/org/springframework/http/HttpStatus.java",
    },
    read: "spring-projects/spring-framework, v6.0.0 for the rows, v6.0.5 and v7.0.0 for what is deprecated",
    meanings: [
      {
        code: 103,
        phrase: "Checkpoint",
        says: /proposal for POST and PUT requests that a client can resume/,
        deprecated: "Spring removed it in version 7.0, in favour of the registered Early Hints.",
      },
      {
        code: 419,
        phrase: "Insufficient Space On Resource",
        says: /resource does not have enough space for what the request asks for/,
        deprecated: WEBDAV_DRAFT,
      },
      { code: 420, phrase: "Method Failure", says: /method of the request has failed/, deprecated: WEBDAV_DRAFT },
      {
        code: 421,
        phrase: "Destination Locked",
        says: /destination of the request is locked/,
        deprecated: WEBDAV_DRAFT,
      },
      {
        code: 509,
        phrase: "Bandwidth Limit Exceeded",
        says: /exceeded the bandwidth that it may use/,
        deprecated: "Spring has deprecated it since version 7.0, because the code is unassigned.",
      },
    ],
  },
  {
    table: "unofficial",
    vendor: "Traefik",
    source: {
      title: "Traefik, proxy.go",
      url: "https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go",
    },
    read: "traefik/traefik at fd5a576df2e8",
    meanings: [
      {
        code: 499,
        phrase: "Client Closed Request",
        says: /client has disconnected before the proxy got a response.*proxy sends/,
      },
    ],
  },
  {
    table: "unofficial",
    vendor: "Twitter",
    source: { title: "Twitter API, Response codes", url: "https://developer.x.com/ja/docs/basics/response-codes" },
    read: "the source; for what replaces it docs.x.com/x-api/fundamentals/response-codes-and-errors",
    meanings: [
      {
        code: 420,
        phrase: "Enhance Your Calm",
        says: /application has made too many requests.*rate is limited/,
        deprecated: "The newer X API answers with 429 instead, and its pages do not list 420.",
      },
    ],
  },
];
