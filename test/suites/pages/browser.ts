import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll } from "vitest";
import { chromium as binary, chromiumFlags } from "../../helpers/chromium.js";
import { listen } from "../../helpers/loopback.js";
import { BASE, siteServer } from "./site.js";

/** A page in the browser. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console and of scripts, and requests to other hosts, so far. */
  readonly problems: readonly string[];
}

const origin = await listen(siteServer());
const browser = await chromium.launch({ executablePath: binary(), args: [...chromiumFlags] });
afterAll(() => browser.close());

/** Opens a page of the site, uses it and closes it. `path` is its address below the front page. */
export async function visit(
  path: string,
  options: BrowserContextOptions,
  use: (visit: Visit) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => message.type() === "error" && problems.push(`console: ${message.text()}`));
    page.on("pageerror", ({ message }) => problems.push(`error: ${message}`));
    page.on("request", (request) => request.url().startsWith(origin) || problems.push(`request: ${request.url()}`));
    await page.goto(origin + BASE + path);
    if (options.javaScriptEnabled !== false) {
      await page.waitForFunction(() => "__vue_app__" in (document.getElementById("app") as HTMLElement));
    }
    await use({ page, problems });
  } finally {
    await context.close();
  }
}
