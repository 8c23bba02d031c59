import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { statusEntries } from "../../../src/registry.js";
import { visit } from "./browser.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const MISSING = "there/is/no/such/page";

/** A page of each kind. */
const PAGES = [
  "",
  "404",
  "206",
  "499",
  "vendors/unofficial",
  "elsewhere",
  "guide/start",
  "recipes/express",
  "rules/no-magic-status",
  "api/",
  "api/typed-http-status/openapi",
  MISSING,
];

const SCREENS = {
  "a desktop, light": { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  "a desktop, dark": { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  "a phone, light": { viewport: { width: 360, height: 800 }, colorScheme: "light" },
  "a phone, dark": { viewport: { width: 360, height: 800 }, colorScheme: "dark" },
} as const;

type Screen = keyof typeof SCREENS;

/** What axe-core finds wrong with a page. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const results: AxeResults = await page.evaluate('axe.run({ resultTypes: ["violations"] })');
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const everywhere = Object.keys(SCREENS) as Screen[];

describe.each(
  PAGES.map((path) => ({
    path,
    // These two have every part of the theme. The others show that their own content is fine where it has least room.
    screens: ["", "404"].includes(path) ? everywhere : (["a phone, dark"] as const),
  })),
)("/$path", ({ path, screens }) => {
  test.each(screens)("on %s is accessible, fits, causes no error and asks no other host", async (screen) => {
    const { viewport } = SCREENS[screen];
    await visit(path, SCREENS[screen], async ({ page, problems }) => {
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      // The browser itself reports the status of a page that is missing.
      expect(problems).toEqual(path === MISSING ? [expect.stringMatching(/^console: .* 404 /)] : []);
    });
  });
});

describe.each(["a desktop, light", "a phone, dark"] as const)("on %s", (screen) => {
  test("the search and the menu are accessible while they are open", async () => {
    await visit("404", SCREENS[screen], async ({ page, problems }) => {
      await page.keyboard.press("/");
      await page.locator("#localsearch-input").fill("not found");
      await page.locator("#localsearch-list a").first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      if (screen.startsWith("a phone")) {
        await page.getByRole("button", { name: "Menu", exact: true }).click();
        await page.locator(".VPSidebar.open").waitFor();
        // Contrast is too low while the menu fades in.
        await expect.poll(() => violations(page)).toEqual([]);
      }
      expect(problems).toEqual([]);
    });
  });
});

describe("the search", () => {
  test.each([
    ["not found", "404"],
    ["404", "404"],
    ["too many", "429"],
    ["nginx 499", "499"],
    ["NotFound", "404"],
    ["teapot", "418"],
    ["PayloadTooLarge", "413"],
    ["Request Entity Too Large", "413"],
    ["UnprocessableEntity", "422"],
    ["cloudflare 520", "520"],
    ["matchStatus", "guide/narrowing"],
    ["predicates", "guide/predicates"],
    ["retries", "recipes/retries"],
    ["ESLint", "guide/lint-rules"],
    ["axios", "recipes/axios"],
  ])("for %s leads to /%s", async (query, expected) => {
    await visit("guide/start", {}, async ({ page, problems }) => {
      await page.keyboard.press("/");
      await page.locator("#localsearch-input").fill(query);
      const first = page.locator("#localsearch-list a").first();
      // The list shows what the first letters find, until all are there.
      await expect.poll(() => first.getAttribute("href")).toMatch(new RegExp(`/${expected}(?:#|$)`));
      await page.keyboard.press("Enter");
      await page.waitForURL(new RegExp(`/${expected}(?:#|$)`));
      expect(problems).toEqual([]);
    });
  });
});

describe("without JavaScript", () => {
  test("the front page has the table of all codes", async () => {
    await visit("", { javaScriptEnabled: false }, async ({ page }) => {
      const rows = await page.locator("main table tbody tr").allInnerTexts();
      for (const { code, phrase, name } of statusEntries) {
        expect(rows).toContainEqual(expect.stringMatching(new RegExp(`^${code} ${phrase}\\s+${name}\\s`)));
      }
    });
  });

  test.each(["404", MISSING])("/%s is the page of 404", async (path) => {
    await visit(path, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator("h1").innerText()).toMatch(/^404 Not Found/);
      expect(await page.locator("main").innerText()).toContain("RFC 9110 §15.5.5");
    });
  });
});

test("a missing page says so", async () => {
  await visit(MISSING, {}, async ({ page }) => {
    expect(await page.locator(".not-found").innerText()).toMatch(/^404 Not Found\s+This page does not exist\./);
    await page.getByRole("link", { name: "What the code 404 means" }).click();
    await page.waitForURL(/\/404$/);
    // The address changes before the page does.
    await expect.poll(() => page.locator("main").innerText()).toContain("RFC 9110 §15.5.5");
  });
});

test("a click copies the constant", async () => {
  await visit("404", { permissions: ["clipboard-read", "clipboard-write"] }, async ({ page }) => {
    await page.getByRole("button", { name: "Copy Code" }).first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe("HttpStatus.NotFound");
  });
});

test("the keyboard skips the navigation", async () => {
  await visit("404", {}, async ({ page }) => {
    const inContent = () => page.evaluate(() => document.activeElement?.closest("#VPContent") !== null);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Skip to content");
    expect(await inContent()).toBe(false);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await inContent()).toBe(true);
  });
});

test("on paper, there is the content alone", async () => {
  await visit("404", {}, async ({ page }) => {
    const visible = () =>
      Promise.all([".VPNav", ".VPSidebar", ".aside", "h1"].map((part) => page.locator(part).first().isVisible()));
    expect(await visible()).toEqual([true, true, true, true]);
    await page.emulateMedia({ media: "print" });
    expect(await visible()).toEqual([false, false, false, true]);
  });
});
