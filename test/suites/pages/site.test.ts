import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { codeMeanings, titleOf } from "../../../docs/pages/meanings.js";
import { homepage } from "../../../src/generated/package-info.js";
import { statusEntries } from "../../../src/registry.js";
import { BASE, SITE } from "./site.js";

const files = readdirSync(SITE, { recursive: true, encoding: "utf8" });

function read(file: string): string {
  return readFileSync(join(SITE, file), "utf8");
}

/** The HTML of each page, by file. */
const pages: ReadonlyMap<string, string> = new Map(
  files.filter((file) => file.endsWith(".html")).map((file) => [file, read(file)]),
);

function attributes(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    value.replaceAll("&amp;", "&").replaceAll("&quot;", '"'),
  );
}

/** The file that the address of a page leads to, if there is one. */
function fileAt(path: string): string | undefined {
  return [path, `${path}.html`, join(path, "index.html")].find((file) => /\.\w+$/.test(file) && files.includes(file));
}

const BAD_ANCHOR = "leads to no such anchor";

/** The links of the site to itself, and what is wrong with them. */
function checkLinks(): { readonly checked: number; readonly broken: readonly string[] } {
  const anchors = new Map([...pages].map(([file, html]) => [file, new Set(attributes(html, "id"))]));
  const broken: string[] = [];
  let checked = 0;
  for (const [page, html] of pages) {
    for (const href of attributes(html, "href").filter((value) => !/^(?:https?:|mailto:)/.test(value))) {
      checked++;
      const { pathname, hash } = new URL(href, `https://host${BASE}${page}`);
      const target = pathname.startsWith(BASE)
        ? fileAt(decodeURIComponent(pathname).slice(BASE.length) || "index")
        : undefined;
      const anchor = decodeURIComponent(hash.slice(1));
      if (target === undefined) {
        broken.push(`${page}: ${href} leads nowhere`);
      } else if (anchor !== "" && !anchors.get(target)?.has(anchor)) {
        broken.push(`${page}: ${href} ${BAD_ANCHOR}`);
      }
    }
  }
  return { checked, broken };
}

test("every link within the site leads to a page, and to an anchor that is there", () => {
  const { checked, broken } = checkLinks();
  console.log(`${pages.size} pages, ${checked} links`);
  expect(broken).toEqual([]);
  // Each code's page links to each registered code.
  expect(checked).toBeGreaterThan(codeMeanings.length * statusEntries.length);
});

test("every page is linked from another", () => {
  const linked = new Set(
    [...pages].flatMap(([page, html]) =>
      attributes(html, "href")
        .map((href) => new URL(href, `https://host${BASE}${page}`).pathname.slice(BASE.length))
        .map((path) => fileAt(path || "index"))
        .filter((target) => target !== page),
    ),
  );
  expect([...pages.keys()].filter((page) => !linked.has(page))).toEqual([]);
});

test("every code that has a meaning has a page, whose title it is", () => {
  for (const meanings of codeMeanings) {
    expect(read(`${meanings.code}.html`)).toContain(`<title>${titleOf(meanings)} | typed-http-status</title>`);
  }
});

test("no column of a table lacks a heading", () => {
  expect([...pages].filter(([, html]) => /<th[^>]*><\/th>/.test(html)).map(([page]) => page)).toEqual([]);
});

test("no page has a description that breaks its HTML", () => {
  const descriptions = [...pages.values()].map((html) => /<meta name="description" (.*)>/.exec(html)?.[1]);
  expect(descriptions.filter((description) => !/^content="[^"]+"$/.test(description ?? ""))).toEqual([]);
});

describe("for machines", () => {
  const twins = files.filter((file) => file.endsWith(".md"));

  test("each page is there as Markdown, and says so", () => {
    expect(twins.map((file) => file.replace(/\.md$/, ".html")).sort()).toEqual([...pages.keys()].sort());
    for (const [file, html] of pages) {
      expect(html).toContain(
        `<link rel="alternate" type="text/markdown" href="${BASE}${file.replace(/html$/, "md")}">`,
      );
    }
  });

  test("the Markdown begins with the heading, and its links lead to Markdown", () => {
    for (const file of twins) {
      const text = read(file);
      expect(text).toMatch(/^# /);
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = ""]) => link);
      const missing = links.filter((link) => !existsSync(join(SITE, dirname(file), link)) || !link.endsWith(".md"));
      expect({ file, missing }).toEqual({ file, missing: [] });
    }
  });

  test("llms.txt lists each page once", () => {
    const listed = [...read("llms.txt").matchAll(/^- \[.+\]\((.+?)\)(?:: .+)?$/gm)].map(([, url = ""]) =>
      relative(homepage, url),
    );
    expect(listed.sort()).toEqual([...twins].sort());
  });
});

/** What a page loads before it works, in bytes after Brotli: its HTML, scripts and styles. */
function weight(page: string): number {
  const html = pages.get(page) as string;
  const loaded = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => /^<script|rel="(?:modulepreload|preload stylesheet)"/.test(tag))
    .flatMap((tag) => [...attributes(tag, "src"), ...attributes(tag, "href")])
    .map((url) => readFileSync(join(SITE, url.replace(BASE, ""))));
  return [Buffer.from(html), ...loaded].reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
}

test.each([
  ["404.html", 85_000],
  ["index.html", 90_000],
])("%s weighs at most %i bytes", (page, most) => {
  const bytes = weight(page);
  console.log(`${page}: ${bytes} bytes`);
  expect(bytes).toBeLessThanOrEqual(most);
});
