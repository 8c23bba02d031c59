import type { Source } from "../../src/facts/references.js";

/** A section of an RFC that no row of the table cites. */
export function otherRfc(rfc: number, section: string): Source {
  return { title: `RFC ${rfc} §${section}`, url: `https://www.rfc-editor.org/rfc/rfc${rfc}.html#section-${section}` };
}

/** A part of the appendix of an RFC, such as `F.3`. */
export function rfcAppendix(rfc: number, part: string): Source {
  return {
    title: `RFC ${rfc}, Appendix ${part}`,
    url: `https://www.rfc-editor.org/rfc/rfc${rfc}.html#appendix-${part}`,
  };
}

/** A part of the Fetch standard. */
export function fetchStandard(name: string, anchor: string): Source {
  return { title: `Fetch, ${name}`, url: `https://fetch.spec.whatwg.org/#${anchor}` };
}

/** What the HTML standard says about navigation to a response, which differs for 204 and 205. */
export const htmlNavigation: Source = {
  title: "HTML, populating a session history entry",
  url: "https://html.spec.whatwg.org/multipage/browsing-the-web.html#populating-a-session-history-entry",
};

/** A part of the page about Node's module `http`. */
export function nodeHttp(name: string, anchor: string): Source {
  return { title: `Node.js, ${name}`, url: `https://nodejs.org/api/http.html#${anchor}` };
}

/** A directive of nginx's core module. */
export function nginxDirective(name: string): Source {
  return { title: `nginx, ${name}`, url: `https://nginx.org/en/docs/http/ngx_http_core_module.html#${name}` };
}

/** MDN's page of a code. */
export function mdnPage(code: number): Source {
  return {
    title: `MDN, ${code}`,
    url: `https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/${code}`,
  };
}

/** Where Node counts the bytes of the URI and of the header fields together. */
export const nodeHttpParser: Source = {
  title: "Node.js, node_http_parser.cc",
  url: "https://github.com/nodejs/node/blob/0031663d9ea356ce9c0f56697c1a0e4888479902/src/node_http_parser.cc",
};
