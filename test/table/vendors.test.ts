import { describe, expect, test } from "vitest";
import type { VendorEntry } from "../../src/table/vendors/entry.js";
import { vendorFacts } from "../../src/table/vendors/facts.js";
import { vendorTables } from "../../src/table/vendors/tables.js";
import { expectedPhrases } from "../registry.js";

const all = vendorTables.flatMap((table) => vendorFacts(table));

function entry(id: string, code: number, vendor?: string): VendorEntry {
  const found = vendorTables
    .find((table) => table.id === id)
    ?.entries.find((candidate) => candidate.code === code && candidate.vendor === (vendor ?? candidate.vendor));
  if (found === undefined) {
    throw new Error(`no entry for ${code} in ${id}`);
  }
  return found;
}

/** Where the vendors publish: their own sites, and GitHub for what they keep there. */
const vendorHosts: readonly string[] = [
  "developer.x.com",
  "developers.cloudflare.com",
  "docs.aws.amazon.com",
  "docs.pantheon.io",
  "github.com",
  "learn.microsoft.com",
  "platform.claude.com",
  "shopify.dev",
  "technet.microsoft.com",
];

test("the tables hold these codes and no others, each as often as it has meanings", () => {
  const codes = vendorTables.map(({ id, entries }) => [id, entries.map(({ code }) => code)]);
  expect(Object.fromEntries(codes)).toEqual({
    nginx: [444, 494, 495, 496, 497, 499],
    cloudflare: [520, 521, 522, 523, 524, 525, 526, 527, 530],
    iis: [440, 449, 451],
    aws: [460, 463, 464, 561],
    unofficial: [419, 419, 420, 420, 430, 509, 529, 529, 530, 540, 783],
  });
});

describe.each(vendorTables)("the table $id", (table) => {
  test("says in one sentence what it holds", () => {
    expect(table.about).toMatch(/^[A-Z][^.]*no standard registers\.$/);
  });

  test("is in code order, and the meanings of one code in the order of their vendors' names", () => {
    const keys = table.entries.map(({ code, vendor }) => `${code} ${vendor}`);
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
    expect(description).toMatch(/^[A-Z][^.]*\.$/);
    expect(description.length).toBeLessThanOrEqual(150);
  });

  test("has a source on a page of its vendor, not in a list of codes", () => {
    expect(vendorHosts).toContain(new URL(source.url).host);
    expect(source.url).toMatch(/^https:/);
    expect(source.title).not.toBe("");
  });

  test("does not repeat the registered meaning", () => {
    expect(expectedPhrases.get(code)?.toLowerCase()).not.toBe(phrase.toLowerCase());
  });
});

test("a source on GitHub is in the vendor's own repository", () => {
  const repositories = all
    .map(({ source }) => new URL(source.url))
    .filter(({ host }) => host === "github.com")
    .map(({ pathname }) => pathname.split("/").slice(1, 3).join("/"));
  expect([...new Set(repositories)].sort()).toEqual([
    "cloudflare/cloudflare-docs",
    "laravel/framework",
    "nginx/nginx",
    "spring-projects/spring-framework",
    "ssllabs/ssllabs-scan",
  ]);
});

test("every description is of one meaning", () => {
  expect(new Set(all.map(({ description }) => description)).size).toBe(all.length);
});

test("451 alone is registered too, in another meaning", () => {
  expect(all.filter(({ code }) => expectedPhrases.has(code)).map(({ code, phrase }) => [code, phrase])).toEqual([
    [451, "Redirect"],
  ]);
});

test("three entries are deprecated, and say why", () => {
  const deprecated = all.filter((facts) => facts.deprecated !== null);
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
  expect(all.filter((facts) => facts.class === null).map(({ code }) => code)).toEqual([783]);
  expect(all.find(({ code }) => code === 561)?.class).toBe("5xx");
});

// What the sources say of the codes, in words that a description of the same fact cannot do without.
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
  const found = entry(id, code, vendor);
  expect(found.phrase).toBe(phrase);
  expect(found.description).toMatch(fact);
});
