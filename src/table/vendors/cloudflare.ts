import type { VendorSource, VendorTable } from "../vendor-row.js";

/** Cloudflare's page about one code. */
function page(code: number, folder = "cloudflare-5xx-errors"): VendorSource {
  return {
    title: `Cloudflare, Error ${code}`,
    url: `https://developers.cloudflare.com/support/troubleshooting/http-status-codes/${folder}/error-${code}/`,
  };
}

/**
 * The codes that Cloudflare sends when it gets no usable response from the origin server, and the 499 of its logs.
 *
 * The phrases are the headings of Cloudflare's pages. The heading of 499 says "Client Close Request", its text "Client
 * Closed Request". The page of 530 has no phrase. The phrase comes from Shopify's page, which attributes it to
 * Cloudflare.
 *
 * Cloudflare's four-digit errors are not status codes: they are in the body of a response, such as a 530.
 */
export const table: VendorTable = {
  title: "Cloudflare",
  about:
    "The status codes of Cloudflare that no standard registers, most of them for errors between it and the origin server.",
  rows: [
    {
      code: 499,
      phrase: "Client Closed Request",
      description:
        "The client has closed the connection before Cloudflare could respond: the code is only in logs and analytics.",
      vendor: "Cloudflare",
      source: page(499, "4xx-client-error"),
    },
    {
      code: 520,
      phrase: "Web server returns an unknown error",
      description: "The origin server returns an empty, unknown or unexpected response to Cloudflare.",
      vendor: "Cloudflare",
      source: page(520),
    },
    {
      code: 521,
      phrase: "Web server is down",
      description: "The origin server refuses connections from Cloudflare.",
      vendor: "Cloudflare",
      source: page(521),
    },
    {
      code: 522,
      phrase: "Connection timed out",
      description:
        "Cloudflare waits too long for the origin server to accept the connection, or to acknowledge the request on it.",
      vendor: "Cloudflare",
      source: page(522),
    },
    {
      code: 523,
      phrase: "Origin is unreachable",
      description:
        "Cloudflare cannot contact the origin server, usually because there is no network route to its IP address.",
      vendor: "Cloudflare",
      source: page(523),
    },
    {
      code: 524,
      phrase: "A timeout occurred",
      description:
        "Cloudflare has connected to the origin server, but the server does not accept the request or send an HTTP response in time.",
      vendor: "Cloudflare",
      source: page(524),
    },
    {
      code: 525,
      phrase: "SSL handshake failed",
      description: "The TLS handshake between Cloudflare and the origin server fails.",
      vendor: "Cloudflare",
      source: page(525),
    },
    {
      code: 526,
      phrase: "Invalid SSL certificate",
      description: "Cloudflare cannot validate the certificate of the origin server.",
      vendor: "Cloudflare",
      source: page(526),
    },
    {
      code: 527,
      phrase: "Railgun Listener to origin error",
      description: "The connection between Cloudflare and the origin's Railgun server is interrupted.",
      vendor: "Cloudflare",
      // Cloudflare has removed the page; its history still has it.
      source: {
        title: "Cloudflare, 527 Error",
        url: "https://github.com/cloudflare/cloudflare-docs/blob/0a96d9c6ee6256f608b965025fd648d55befc5c5/content/support/Troubleshooting/Cloudflare%20Errors/Troubleshooting%20Cloudflare%205XX%20errors.md",
      },
      deprecated: "Cloudflare has retired Railgun.",
    },
    {
      code: 530,
      phrase: "Origin DNS Error",
      description:
        "Cloudflare cannot resolve the host name of the origin: an error code in the body (1xxx) gives the reason.",
      vendor: "Cloudflare",
      source: page(530),
    },
  ],
};
