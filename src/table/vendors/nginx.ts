import type { VendorSource, VendorTable } from "../vendor-row.js";

const returnDirective: VendorSource = {
  title: "nginx, ngx_http_rewrite_module, return",
  url: "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return",
};

const definitions: VendorSource = {
  title: "nginx, ngx_http_request.h",
  url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
};

const errorPages: VendorSource = {
  title: "nginx, ngx_http_special_response.c",
  url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c",
};

/**
 * The codes in nginx's configuration and logs. nginx sends none of them, unless `error_page` or `return` says so: it ends a
 * request with 444 or 499 without a response, and answers the others with 400.
 *
 * The phrases come from the comments beside nginx's error pages, and for 499 from its constant. 444 has no phrase: nginx
 * calls it "close", and says that it sends no response header. nginx does not use 498: its comment says "canceled".
 */
export const table: VendorTable = {
  title: "nginx",
  about: "The status codes that nginx uses in its configuration and logs, and that no standard registers.",
  rows: [
    {
      code: 444,
      phrase: "No Response",
      description: "The server closes the connection without any response.",
      vendor: "nginx",
      source: returnDirective,
    },
    {
      code: 494,
      phrase: "Request Header Too Large",
      description:
        "The header of the request or a cookie is too large, or the header has too many fields: the server answers with 400.",
      vendor: "nginx",
      source: errorPages,
    },
    {
      code: 495,
      phrase: "HTTPS Certificate Error",
      description: "There is an error with the client's certificate: the server answers with 400.",
      vendor: "nginx",
      source: errorPages,
    },
    {
      code: 496,
      phrase: "HTTPS No Certificate",
      description: "The client has not sent the certificate that the server requires: the server answers with 400.",
      vendor: "nginx",
      source: errorPages,
    },
    {
      code: 497,
      phrase: "HTTP To HTTPS",
      description: "The client has sent a plain HTTP request to a port for HTTPS: the server answers with 400.",
      vendor: "nginx",
      source: errorPages,
    },
    {
      code: 499,
      phrase: "Client Closed Request",
      description:
        "The client has closed the connection before the server could send a header: the code is only logged.",
      vendor: "nginx",
      source: definitions,
    },
  ],
};
