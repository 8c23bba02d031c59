import type { VendorSource, VendorTable } from "../vendor-row.js";

/** Spring's enumeration of status codes, in the version that the rows follow. */
const spring: VendorSource = {
  title: "Spring Framework, HttpStatus.java",
  url: "https://github.com/spring-projects/spring-framework/blob/v6.0.0/spring-web/src/main/java/org/springframework/http/HttpStatus.java",
};

const shopify: VendorSource = {
  title: "Shopify, API response status and error codes",
  url: "https://shopify.dev/docs/api/usage/response-codes",
};

/**
 * The codes of vendors that have no table of their own. A code with several meanings has a row for each. Many web hosts
 * use 509; Spring's source code is the one that states it.
 *
 * Other lists have these codes, but no vendor's page or source code states them as status codes:
 * - 218: said to be of Apache httpd, whose table of status lines does not have it.
 * - 498 and 499 of Esri: error codes in the JSON of a response, where Esri's client reads them.
 * - 598 and 599, said to come from proxies: Tornado's client only simulates a 599 when it gets no response.
 * - 999, said to come from LinkedIn: its page on errors does not have it.
 */
export const table: VendorTable = {
  title: "Unofficial",
  about: "Status codes of several vendors that no standard registers.",
  rows: [
    {
      code: 419,
      phrase: "Page Expired",
      description: "The session has expired, or the CSRF token of the request does not match it.",
      vendor: "Laravel",
      source: {
        title: "Laravel, 419.blade.php",
        url: "https://github.com/laravel/framework/blob/HEAD/src/Illuminate/Foundation/Exceptions/views/419.blade.php",
      },
    },
    {
      code: 419,
      phrase: "Insufficient Space On Resource",
      description: "The space of the resource is insufficient for what the request asks for.",
      vendor: "Spring Framework",
      source: spring,
      deprecated: "Spring deprecates it, since WebDAV dropped it while it was a draft.",
    },
    {
      code: 420,
      phrase: "Method Failure",
      description: "The method of the request has failed.",
      vendor: "Spring Framework",
      source: spring,
      deprecated: "Spring deprecates it, since WebDAV dropped it while it was a draft.",
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
    },
    {
      code: 430,
      phrase: "Shopify Security Rejection",
      description: "The request might be malicious, and is rejected to protect the app from an attack.",
      vendor: "Shopify",
      source: shopify,
    },
    {
      code: 509,
      phrase: "Bandwidth Limit Exceeded",
      description: "The bandwidth that the server may use is exceeded.",
      vendor: "Spring Framework",
      source: spring,
    },
    {
      code: 529,
      phrase: "Overloaded",
      description: "The API is overloaded for the moment, as it may be under high traffic from all its users.",
      vendor: "Anthropic",
      source: { title: "Claude API, Errors", url: "https://platform.claude.com/docs/en/api/errors" },
    },
    {
      code: 529,
      phrase: "The service is overloaded",
      description: "The service is overloaded, by no fault of the client, which is to come back later.",
      vendor: "Qualys SSL Labs",
      source: {
        title: "SSL Labs API v4",
        url: "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md",
      },
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
      description: "The requested endpoint is disabled for the moment, and will soon be back.",
      vendor: "Shopify",
      source: shopify,
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
