import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { homepage } from "../../../src/generated/package-info.js";

/** The built site. */
export const SITE: string = join(import.meta.dirname, "../../../docs/.vitepress/dist");

/** The path of the site on its host, from package.json's `homepage`. */
export const BASE: string = new URL(homepage).pathname;

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** A server of the site that finds files as GitHub Pages does: `/404` is 404.html, which also answers for what is missing. */
export function siteServer(): Server {
  return createServer(({ url = "" }, response) => {
    const { pathname } = new URL(url, "http://127.0.0.1");
    const path = decodeURIComponent(pathname).replace(BASE, "");
    const candidates = pathname.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
    const found = pathname.startsWith(BASE) ? candidates.map(read).find((file) => file !== undefined) : undefined;
    const { name, content } = found ?? (read("404.html") as File);
    response.writeHead(found ? 200 : 404, { "Content-Type": TYPES[extname(name)] ?? "application/octet-stream" });
    response.end(content);
  });
}

interface File {
  readonly name: string;
  readonly content: Buffer;
}

function read(name: string): File | undefined {
  try {
    return { name, content: readFileSync(join(SITE, name)) };
  } catch {
    return undefined;
  }
}
