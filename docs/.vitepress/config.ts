import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTheme, defineConfig } from "vitepress";
import { vendorTables } from "../../src/generated/vendor-tables.js";
import { classRows } from "../../src/table/classes.js";
import { entryPoints } from "../../src/tools/entry-points.js";
import { writeForMachines } from "../pages/for-machines.js";
import { codeMeanings, titleOf } from "../pages/meanings.js";
import { headingOf } from "../pages/page-files.js";

const FOLDER = join(import.meta.dirname, "..");

const { homepage, repository, description } = JSON.parse(readFileSync(join(FOLDER, "../package.json"), "utf8"));

/** The path of the site on its host. */
const BASE = new URL(homepage).pathname;

type Items = DefaultTheme.SidebarItem[];

/** Links to pages of a folder, each with the page's heading. */
function linksTo(folder: string, names: readonly string[]): Items {
  return names.map((name) => ({
    text: headingOf(readFileSync(join(FOLDER, folder, `${name}.md`), "utf8")),
    link: `/${folder}/${name}`,
  }));
}

const guide: Items = [
  {
    text: "Guide",
    items: linksTo("guide", [
      "start",
      "constants",
      "narrowing",
      "expecting",
      "predicates",
      "lookups",
      "vendors",
      "data",
      "terminal",
      "lint-rules",
      "migrating",
      "why",
      "limits",
      "versions",
    ]),
  },
  {
    text: "Recipes",
    items: linksTo("recipes", [
      "frameworks",
      "express",
      "fastify",
      "hono",
      "nest",
      "next",
      "fetch",
      "axios",
      "openapi-fetch",
      "schemas",
      "errors",
      "retries",
      "logging",
    ]),
  },
  { text: "Lint rules", items: linksTo("rules", ["no-magic-status", "no-other-library", "prefer-predicate"]) },
];

const codes: Items = [
  ...classRows.map((row) => ({
    text: `${row.class} ${row.title}`,
    items: codeMeanings
      .filter(({ registered }) => registered?.class === row.class)
      .map((meanings) => ({ text: titleOf(meanings), link: `/${meanings.code}` })),
  })),
  {
    text: "No standard",
    items: vendorTables.map(({ id, title }) => ({ text: title, link: `/vendors/${id}` })),
  },
  { text: "Names in other languages", link: "/elsewhere" },
];

const api: Items = [
  {
    text: "API",
    link: "/api/",
    items: Object.keys(entryPoints).map((name) => ({
      text: name === "index" ? "typed-http-status" : `…/${name}`,
      link: `/api/typed-http-status/${name}`,
    })),
  },
];

export default defineConfig({
  title: "typed-http-status",
  description,
  base: BASE,
  cleanUrls: true,
  // The default colours of comments and keywords are too pale for readers with weak eyes.
  markdown: { theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } },
  head: [["link", { rel: "icon", href: `${BASE}icon.svg`, type: "image/svg+xml" }]],
  sitemap: { hostname: homepage },
  themeConfig: {
    nav: [
      { text: "Codes", link: "/", activeMatch: "^/(?:\\d+|elsewhere|vendors/.*)?$" },
      { text: "Guide", link: "/guide/start", activeMatch: "^/(?:guide|recipes|rules)/" },
      { text: "API", link: "/api/", activeMatch: "^/api/" },
    ],
    sidebar: { "/guide/": guide, "/recipes/": guide, "/rules/": guide, "/api/": api, "/": codes },
    outline: { level: [2, 3] },
    search: { provider: "local", options: { miniSearch: { searchOptions: { combineWith: "AND", boostDocument } } } },
    socialLinks: [{ icon: "github", link: repository.url.replace(/^git\+|\.git$/g, "") }],
    docFooter: { prev: false, next: false },
  },
  transformHead: ({ page }) => [
    ["link", { rel: "canonical", href: homepage + page.replace(/(?:index)?\.md$/, "") }],
    ["link", { rel: "alternate", type: "text/markdown", href: BASE + page }],
  ],
  transformHtml: (html, _file, { page, content }) => (page === "404.md" ? withContent(html, content) : html),
  buildEnd: ({ srcDir, outDir, pages }) => writeForMachines(pages, { from: srcDir, to: outDir, homepage, description }),
});

/**
 * How much a section of a page counts in the search: first the start of a code's page, last the API. The browser gets the
 * text of this function, so it must not use anything else.
 */
function boostDocument(address: string): number {
  if (/\/\d{3}#/.test(address)) {
    return /#_\d{3}-/.test(address) ? 10 : 6;
  }
  return /\/(?:guide|recipes)\//.test(address) ? 3 : address.includes("/api/") ? 0.5 : 1;
}

/**
 * The page of the code 404. It is also what GitHub Pages answers for an address that does not exist, so VitePress leaves its
 * content out. At such an address, the script removes the content, so that VitePress can say that there is no such page.
 */
function withContent(html: string, content: string): string {
  const own = JSON.stringify([`${BASE}404`, `${BASE}404.html`]);
  const script = `if (!${own}.includes(location.pathname)) document.getElementById("app").textContent = "";`;
  return html.replace('<div id="app"></div>', () => `<div id="app">${content}</div>\n    <script>${script}</script>`);
}
