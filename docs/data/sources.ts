import type { Source } from "../../src/facts/references.js";

/** A section of an RFC that no row of the table cites. */
export function rfc(number: number, section: string): Source {
  return {
    title: `RFC ${number} §${section}`,
    url: `https://www.rfc-editor.org/rfc/rfc${number}.html#section-${section}`,
  };
}

/** A part of an RFC's appendix, such as `F.3`. */
export function appendix(number: number, part: string): Source {
  return {
    title: `RFC ${number}, Appendix ${part}`,
    url: `https://www.rfc-editor.org/rfc/rfc${number}.html#appendix-${part}`,
  };
}

function fetchSection(title: string, anchor: string): Source {
  return { title: `Fetch, ${title}`, url: `https://fetch.spec.whatwg.org/#${anchor}` };
}

function htmlSection(title: string, address: string): Source {
  return { title: `HTML, ${title}`, url: `https://html.spec.whatwg.org/multipage/${address}` };
}

export const corsResponses: Source = fetchSection("HTTP responses of the CORS protocol", "http-responses");
export const mainFetch: Source = fetchSection("main fetch", "main-fetch");
export const fetchMethod: Source = fetchSection("fetch methods", "fetch-method");
export const networkFetch: Source = fetchSection("HTTP-network fetch", "http-network-fetch");
export const cacheFetch: Source = fetchSection("HTTP-network-or-cache fetch", "http-network-or-cache-fetch");
export const okStatus: Source = fetchSection("ok status", "ok-status");
export const redirectFetch: Source = fetchSection("HTTP-redirect fetch", "http-redirect-fetch");
export const redirectStatus: Source = fetchSection("redirect status", "redirect-status");

export const earlyHints: Source = htmlSection("early hints", "semantics.html#early-hints");
export const navigation: Source = htmlSection(
  "populating a session history entry",
  "browsing-the-web.html#populating-a-session-history-entry",
);

export const mdnResetContent: Source = {
  title: "MDN, 205 Reset Content",
  url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/205",
};
