import { describe, expect, test } from "vitest";
import { vendorFacts } from "../../src/facts/vendor-facts.js";
import { vendorTables } from "../../src/generated/vendor-tables.js";
import type { VendorRow } from "../../src/table/vendor-row.js";
import { expectedPhrases } from "../helpers/iana-registry.js";
import { isKnown, vendorCodes } from "../helpers/known-meanings.js";

const all = vendorTables.flatMap(vendorFacts);

/** The meanings that these tests know. One that is added later is checked by its type and by the general rules. */
const known = all.filter(isKnown);

function row(id: string, code: number, vendor?: string): VendorRow {
  const found = vendorTables
    .find((table) => table.id === id)
    ?.rows.find((candidate) => candidate.code === code && candidate.vendor === (vendor ?? candidate.vendor));
  if (found === undefined) {
    throw new Error(`no row for ${code} in ${id}`);
  }
  return found;
}

/** One sentence. A version such as HTTP/1.1 may be in it. */
const SENTENCE = /^[A-Z](?:[^.]|\.(?=\d))*\.$/;

/** Sites that collect status codes from others. */
const collections = /wikipedia|developer\.mozilla|httpstatuses|http\.dev|stackoverflow|restapitutorial|npmjs/;

test("the tables hold the codes that they are known to hold", () => {
  for (const [id, codes] of Object.entries(vendorCodes)) {
    const table = vendorTables.find((candidate) => candidate.id === id);
    expect(table?.rows.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
  }
});

describe.each(vendorTables)("the table $id", (table) => {
  test("says in one sentence what it holds", () => {
    expect(table.about).toMatch(SENTENCE);
  });

  test("is in code order, and the meanings of one code in the order of their vendors' names", () => {
    const keys = table.rows.map(({ code, vendor }) => `${code} ${vendor}`);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  test("has a name of its own for each constant, none of them the map's", () => {
    const names = vendorFacts(table).map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    for (const name of names) {
      expect(name).toMatch(/^[A-Z][A-Za-z0-9]*$/);
    }
  });
});

describe.each(all)("$code $phrase", ({ code, phrase, description, source }) => {
  test("has three digits", () => {
    expect(String(code)).toMatch(/^[1-9]\d\d$/);
  });

  test("is described in one sentence that fits a hover text", () => {
    expect(description).toMatch(SENTENCE);
    expect(description.length).toBeLessThanOrEqual(150);
  });

  test("has a source on a page of its vendor, not in a list of codes", () => {
    expect(new URL(source.url).host).not.toMatch(collections);
    expect(source.url).toMatch(/^https:/);
    expect(source.title).not.toBe("");
  });

  test("does not repeat the registered meaning", () => {
    expect(expectedPhrases.get(code)?.toLowerCase()).not.toBe(phrase.toLowerCase());
  });
});

test.each<[id: string, code: number, vendor: string, title: string, url: string]>([
  [
    "aws",
    460,
    "AWS Application Load Balancer",
    "Application Load Balancers, HTTP 460",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-460-issues",
  ],
  [
    "aws",
    463,
    "AWS Application Load Balancer",
    "Application Load Balancers, HTTP 463",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-463-issues",
  ],
  [
    "aws",
    464,
    "AWS Application Load Balancer",
    "Application Load Balancers, HTTP 464",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues",
  ],
  [
    "aws",
    561,
    "AWS Application Load Balancer",
    "Application Load Balancers, HTTP 561",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-561-issues",
  ],
  [
    "cloudflare",
    520,
    "Cloudflare",
    "Cloudflare, Error 520",
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/",
  ],
  [
    "cloudflare",
    521,
    "Cloudflare",
    "Cloudflare, Error 521",
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/",
  ],
  [
    "cloudflare",
    522,
    "Cloudflare",
    "Cloudflare, Error 522",
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/",
  ],
  [
    "cloudflare",
    523,
    "Cloudflare",
    "Cloudflare, Error 523",
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/",
  ],
  [
    "cloudflare",
    524,
    "Cloudflare",
    "Cloudflare, Error 524",
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/",
  ],
  [
    "cloudflare",
    525,
    "Cloudflare",
    "Cloudflare, Error 525",
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/",
  ],
  [
    "cloudflare",
    526,
    "Cloudflare",
    "Cloudflare, Error 526",
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/",
  ],
  [
    "cloudflare",
    527,
    "Cloudflare",
    "Cloudflare, 527 Error",
    "https://github.com/cloudflare/cloudflare-docs/blob/0a96d9c6ee6256f608b965025fd648d55befc5c5/content/support/Troubleshooting/Cloudflare%20Errors/Troubleshooting%20Cloudflare%205XX%20errors.md",
  ],
  [
    "cloudflare",
    530,
    "Cloudflare",
    "Cloudflare, Error 530",
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/",
  ],
  [
    "iis",
    440,
    "Microsoft Exchange",
    "Exchange Server 2007, Troubleshoot the 440 Login Timeout",
    "https://technet.microsoft.com/en-us/library/dd789741%28v=EXCHG.80%29.aspx",
  ],
  [
    "iis",
    449,
    "Microsoft WebDAV",
    "[MS-WDV] §2.2.6",
    "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100",
  ],
  [
    "iis",
    451,
    "Microsoft Exchange ActiveSync",
    "[MS-ASHTTP] §3.1.5.2.2",
    "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/a907164a-907c-48b4-b2ef-44a06867f03f",
  ],
  [
    "nginx",
    444,
    "nginx",
    "nginx, ngx_http_request.h",
    "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
  ],
  [
    "nginx",
    494,
    "nginx",
    "nginx, ngx_http_special_response.c",
    "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c",
  ],
  [
    "nginx",
    495,
    "nginx",
    "nginx, ngx_http_special_response.c",
    "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c",
  ],
  [
    "nginx",
    496,
    "nginx",
    "nginx, ngx_http_special_response.c",
    "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c",
  ],
  [
    "nginx",
    497,
    "nginx",
    "nginx, ngx_http_special_response.c",
    "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c",
  ],
  [
    "nginx",
    499,
    "nginx",
    "nginx, ngx_http_request.h",
    "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
  ],
  [
    "unofficial",
    419,
    "Laravel",
    "Laravel, 419.blade.php",
    "https://github.com/laravel/framework/blob/HEAD/src/Illuminate/Foundation/Exceptions/views/419.blade.php",
  ],
  [
    "unofficial",
    419,
    "Spring Framework",
    "Spring Framework, HttpStatus.java",
    "https://github.com/spring-projects/spring-framework/blob/v6.0.0/spring-web/src/main/java/org/springframework/http/HttpStatus.java",
  ],
  [
    "unofficial",
    420,
    "Spring Framework",
    "Spring Framework, HttpStatus.java",
    "https://github.com/spring-projects/spring-framework/blob/v6.0.0/spring-web/src/main/java/org/springframework/http/HttpStatus.java",
  ],
  [
    "unofficial",
    420,
    "Twitter",
    "Twitter API, Response codes",
    "https://developer.x.com/ja/docs/basics/response-codes",
  ],
  [
    "unofficial",
    430,
    "Shopify",
    "Shopify, API response status and error codes",
    "https://shopify.dev/docs/api/usage/response-codes",
  ],
  [
    "unofficial",
    509,
    "Spring Framework",
    "Spring Framework, HttpStatus.java",
    "https://github.com/spring-projects/spring-framework/blob/v6.0.0/spring-web/src/main/java/org/springframework/http/HttpStatus.java",
  ],
  ["unofficial", 529, "Anthropic", "Claude API, Errors", "https://platform.claude.com/docs/en/api/errors"],
  [
    "unofficial",
    529,
    "Qualys SSL Labs",
    "SSL Labs API v4",
    "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md",
  ],
  [
    "unofficial",
    530,
    "Pantheon",
    "Pantheon, Inactive Site Freezing",
    "https://docs.pantheon.io/guides/platform-considerations/platform-site-info#inactive-site-freezing",
  ],
  [
    "unofficial",
    540,
    "Shopify",
    "Shopify, API response status and error codes",
    "https://shopify.dev/docs/api/usage/response-codes",
  ],
  [
    "unofficial",
    783,
    "Shopify",
    "Shopify, API response status and error codes",
    "https://shopify.dev/docs/api/usage/response-codes",
  ],
])("%s %i of %s is stated in %s", (id, code, vendor, title, url) => {
  expect(row(id, code, vendor).source).toEqual({ title, url });
});

test("every description is of one meaning", () => {
  expect(new Set(all.map(({ description }) => description)).size).toBe(all.length);
});

test("451 alone is registered too, in another meaning", () => {
  expect(known.filter(({ code }) => expectedPhrases.has(code)).map(({ code, phrase }) => [code, phrase])).toEqual([
    [451, "Redirect"],
  ]);
});

test("three entries are deprecated, and say why", () => {
  const deprecated = known.filter((facts) => facts.deprecated !== null);
  expect(deprecated.map((facts) => [facts.code, facts.vendor, facts.deprecated])).toEqual([
    [527, "Cloudflare", "Cloudflare has retired Railgun."],
    [419, "Spring Framework", expect.stringContaining("Spring deprecates it")],
    [420, "Spring Framework", expect.stringContaining("Spring deprecates it")],
  ]);
});

test("the facts of an entry hold all that is known of it", () => {
  const [, second] = vendorTables.filter(({ id }) => id === "iis").flatMap(vendorFacts);
  expect(second).toEqual({
    code: 449,
    name: "RetryWith",
    phrase: "Retry With",
    class: "4xx",
    description: "The client has provided too little information, and is to repeat the request with more.",
    vendor: "Microsoft WebDAV",
    source: {
      title: "[MS-WDV] §2.2.6",
      url: "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100",
    },
    module: "typed-http-status/iis",
    deprecated: null,
  });
});

test("a code outside 100 to 599 has no class", () => {
  expect(known.filter((facts) => facts.class === null).map(({ code }) => code)).toEqual([783]);
  expect(all.find(({ code }) => code === 561)?.class).toBe("5xx");
});

// What the sources say about the codes, in words that every description of the fact needs.
test.each<[id: string, code: number, phrase: string, fact: RegExp, vendor?: string]>([
  ["nginx", 444, "No Response", /closes the connection without any response/],
  ["nginx", 494, "Request Header Too Large", /cookie.*too large.*400/],
  ["nginx", 495, "HTTPS Certificate Error", /client's certificate.*400/],
  ["nginx", 496, "HTTPS No Certificate", /not sent the certificate.*requires.*400/],
  ["nginx", 497, "HTTP To HTTPS", /plain HTTP request.*port for HTTPS.*400/],
  ["nginx", 499, "Client Closed Request", /client has closed the connection before.*logged/],
  ["cloudflare", 520, "Web server returns an unknown error", /empty, unknown or unexpected response/],
  ["cloudflare", 521, "Web server is down", /refuses connections/],
  ["cloudflare", 522, "Connection timed out", /connection.*acknowledge/],
  ["cloudflare", 523, "Origin is unreachable", /cannot contact.*route/],
  ["cloudflare", 524, "A timeout occurred", /connected.*not send an HTTP response in time/],
  ["cloudflare", 525, "SSL handshake failed", /handshake.*fails/],
  ["cloudflare", 526, "Invalid SSL certificate", /cannot validate the certificate/],
  ["cloudflare", 527, "Railgun Listener to origin error", /Railgun server is interrupted/],
  ["cloudflare", 530, "Origin DNS Error", /cannot resolve the host name.*1xxx/],
  ["iis", 440, "Login Timeout", /log on to Outlook Web Access/],
  ["iis", 449, "Retry With", /too little information.*repeat the request/],
  ["iis", 451, "Redirect", /cannot access the user's mailbox.*X-MS-Location/],
  ["aws", 460, "Client Closed Connection", /client has closed the connection before the idle timeout/],
  ["aws", 463, "Too Many IP Addresses", /X-Forwarded-For.*more than 30 IP addresses/],
  ["aws", 464, "Incompatible Protocol", /protocol version of the target group/],
  ["aws", 561, "Unauthorized", /identity provider has returned an error code/],
  ["unofficial", 419, "Page Expired", /session has expired.*CSRF token/, "Laravel"],
  ["unofficial", 419, "Insufficient Space On Resource", /space.*insufficient/, "Spring Framework"],
  ["unofficial", 420, "Method Failure", /method.*failed/, "Spring Framework"],
  ["unofficial", 420, "Enhance Your Calm", /too many requests/, "Twitter"],
  ["unofficial", 430, "Shopify Security Rejection", /might be malicious.*rejected/],
  ["unofficial", 509, "Bandwidth Limit Exceeded", /bandwidth.*exceeded/],
  ["unofficial", 529, "Overloaded", /overloaded for the moment.*all its users/, "Anthropic"],
  ["unofficial", 529, "The service is overloaded", /no fault of the client/, "Qualys SSL Labs"],
  ["unofficial", 530, "Site Frozen", /inactive.*frozen/],
  ["unofficial", 540, "Temporarily Disabled", /endpoint is disabled for the moment/],
  ["unofficial", 783, "Unexpected Token", /error in its JSON syntax/],
])("%s %i %s: says what the source says", (id, code, phrase, fact, vendor) => {
  const found = row(id, code, vendor);
  expect(found.phrase).toBe(phrase);
  expect(found.description).toMatch(fact);
});
