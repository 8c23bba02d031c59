import { describe, expect, test } from "vitest";
import { codeMeanings } from "../../docs/pages/meanings.js";
import { pages } from "../../docs/pages/pages.js";
import { vendorTables } from "../../src/generated/vendor-tables.js";
import { statusEntries, statusEntry } from "../../src/registry.js";
import { codeBlocks } from "../helpers/code-blocks.js";

function bodyOf(path: string): string {
  return pages.find((page) => page.path === path)?.body ?? "";
}

/** The text of a section of a page. */
function sectionOf(path: string, heading: string): string | undefined {
  return bodyOf(path)
    .split(/^## /m)
    .find((text) => text.startsWith(`${heading}\n`));
}

test("each code with a meaning has a page, and so has each vendor's table", () => {
  const paths = pages.map(({ path }) => path);
  expect(paths).toEqual([...new Set(paths)]);
  expect(paths).toEqual(expect.arrayContaining(codeMeanings.map(({ code }) => `${code}.md`)));
  expect(paths).toEqual(expect.arrayContaining(statusEntries.map(({ code }) => `${code}.md`)));
  expect(paths).toEqual(expect.arrayContaining(vendorTables.map(({ id }) => `vendors/${id}.md`)));
});

test("no page shows a value that is missing", () => {
  expect(
    pages
      .filter(({ title, description, body }) =>
        /undefined|\bnull\b(?![ -]body)|\[object|NaN/.test(title + description + body),
      )
      .map(({ path }) => path),
  ).toEqual([]);
});

test("every block of code shows a constant that is there", async () => {
  const vendors: Readonly<Record<string, object>> = Object.fromEntries(
    await Promise.all(vendorTables.map(async ({ id }) => [id, await import(`../../src/generated/vendors/${id}.ts`)])),
  );
  const blocks = pages
    .filter(({ path }) => path !== "index.md")
    .flatMap(({ body }) => codeBlocks(body).map(({ code }) => code.trim()));
  const unknown = blocks.filter((code) => {
    const [, member] = /^HttpStatus\.(\w+)$/.exec(code) ?? [];
    const [, name, module = ""] =
      /^import (?:\{ (\w+) \}|\* as \w+) from "typed-http-status\/([\w-]+)";$/.exec(code) ?? [];
    return member
      ? !statusEntries.some((entry) => entry.name === member)
      : !(module in vendors) || (name && !(name in (vendors[module] as object)));
  });
  expect(unknown).toEqual([]);
  expect(blocks.length).toBeGreaterThan(codeMeanings.length);
});

describe("the page of a code", () => {
  test("begins with the code, its meaning and its constant", () => {
    expect(bodyOf("404.md")).toMatch(
      /^# 404 Not Found\n\nThe server finds nothing .*\n\nIn \[typed-http-status\]\(\.\/guide\/start\.md\), import it with `import .*`:\n\n```ts\nHttpStatus\.NotFound\n```\n\n## When to send it\n/,
    );
  });

  test("links the other codes that its texts name, but not itself", () => {
    expect(sectionOf("404.md", "When to send it")).toContain("in place of [403](./403.md) when");
    const texts = codeMeanings.map(({ code }) => [code, sectionOf(`${code}.md`, "What a client does") ?? ""] as const);
    expect(texts.filter(([code, text]) => text.includes(`[${code}]`))).toEqual([]);
  });

  test("says what the registration restricts, with a link", () => {
    expect(bodyOf("305.md")).toContain(
      "**Deprecated by [RFC 9110 §15.4.6](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.6).**",
    );
    expect(bodyOf("510.md")).toMatch(/\*\*Obsoleted: \[.+\]\(https:\/\/datatracker\.ietf\.org\/.+\)\.\*\*/);
    expect(bodyOf("104.md")).toContain("**Temporary: registered from 2024-11-13 until ");
    expect(sectionOf("404.md", "Facts")).toContain("- **Registration**: Registered with IANA.");
    expect(sectionOf("305.md", "Facts")).not.toContain("**Registration**");
  });

  test("groups header fields by what requires them", () => {
    expect(sectionOf("401.md", "Facts")).toContain(
      "- **Header fields**: `WWW-Authenticate`, required ([RFC 9110 §15.5.2](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2))",
    );
    expect(sectionOf("206.md", "Facts")).toMatch(
      /- \*\*Header fields\*\*:\n {2}- `Content-Range`, required in a response with a single part \(/,
    );
  });

  test("says what caches, redirects and retries make of it", () => {
    expect(sectionOf("431.md", "Facts")).toContain("- **Caching**: No cache may store the response ([RFC 6585 §5](");
    expect(sectionOf("404.md", "Facts")).toContain(
      "- **Caching**: A cache may store the response, unless the method or a header field rules that out. If no header field says for how long, the cache decides itself (",
    );
    expect(sectionOf("403.md", "Facts")).toContain(
      "- **Caching**: A cache stores the response only if its header fields allow it (",
    );
    expect(sectionOf("308.md", "Facts")).toContain(
      "- **Redirect**: Browsers and fetch keep the method when they follow it.",
    );
    expect(sectionOf("503.md", "Facts")).toContain(`since ${statusEntry(503).retryReason}.`);
    expect(sectionOf("404.md", "Facts")).toContain("- **Retry**: `isRetryable` is false: ");
    expect(sectionOf("301.md", "Facts")).not.toContain("**Retry**");
    expect(sectionOf("204.md", "Facts")).toContain("- **Content**: Forbidden by [RFC 9110 §15.3.5](");
    expect(sectionOf("404.md", "Facts")).toContain(
      "- **Content**: A server should explain the error, except in an answer to HEAD ([RFC 9110 §15.5](",
    );
    expect(sectionOf("503.md", "Facts")).toContain("answer to HEAD ([RFC 9110 §15.6](");
    expect(sectionOf("200.md", "Facts")).not.toContain("**Content**");
  });

  test("says how it differs from others, on both pages", () => {
    const difference = /: .*401.*403.*|: .*403.*401.*/;
    expect(sectionOf("401.md", "Easily confused")).toMatch(
      new RegExp(`- \\[403 Forbidden\\]\\(\\./403\\.md\\)${difference.source}`),
    );
    expect(sectionOf("403.md", "Easily confused")).toMatch(
      new RegExp(`- \\[401 Unauthorized\\]\\(\\./401\\.md\\)${difference.source}`),
    );
  });

  test("lists its former phrases, and its names elsewhere with what differs", () => {
    expect(sectionOf("413.md", "Facts")).toContain(
      '- **Formerly**: "Payload Too Large" in RFC 7231; other libraries may call it PayloadTooLarge',
    );
    expect(sectionOf("413.md", "Names in other languages")).toContain(
      "| Rust, http | `StatusCode::PAYLOAD_TOO_LARGE` (former name, RFC 7231) | Payload Too Large (former phrase, RFC 7231) |",
    );
    expect(sectionOf("418.md", "Names in other languages")).toContain("[places, versions and dates](./elsewhere.md)");
    expect(sectionOf("418.md", "Names in other languages")).toContain("| .NET, System.Net | **missing** |  |");
  });

  test("has what vendors mean by a registered code, too", () => {
    expect(sectionOf("451.md", "Vendors' own meanings")).toContain("### Microsoft Exchange ActiveSync: Redirect");
    expect(sectionOf("404.md", "Vendors' own meanings")).toBeUndefined();
  });

  test("without a registration says so, and what a client makes of it", () => {
    expect(bodyOf("499.md")).toMatch(
      /^# 499 Client Closed Request\n\nNo standard registers 499\. A client that does not know it treats it as \[400\]\(\.\/400\.md\) \(/,
    );
    expect(sectionOf("499.md", "Vendors' meanings")).toContain(
      'import { ClientClosedRequest } from "typed-http-status/nginx";',
    );
    expect(sectionOf("499.md", "Names in other languages")).toBeUndefined();
    expect(sectionOf("509.md", "Names in other languages")).toContain(
      "| Node.js, node:http2 | `constants.HTTP_STATUS_BANDWIDTH_LIMIT_EXCEEDED` |",
    );
    expect(bodyOf("783.md")).toMatch(
      /^# 783 Unexpected Token\n\nNo standard registers 783\. It is outside 100 to 599, /,
    );
  });
});

test("the page on names elsewhere lists each project's differences", () => {
  const go = sectionOf("elsewhere.md", "Go, net/http");
  expect(go).toMatch(
    /^Go, net\/http\n\nRead from \[src\/net\/http\/status\.go\]\(https:\/\/github\.com\/golang\/go\/.+\) \(.+, on \d{4}-\d\d-\d\d\)\. `http\.StatusText` gives the phrases\.\n/,
  );
  expect(go).toContain(
    "- **Phrases that differ**:\n  - [413](./413.md): Request Entity Too Large (former phrase, RFC 2068 and RFC 2616)\n",
  );
  expect(sectionOf("elsewhere.md", "PHP, Symfony HttpFoundation")).toContain(
    "- **Codes that no standard assigns**:\n  - 306: `Response::HTTP_RESERVED`",
  );
});

test("the front page has a table for each class", () => {
  expect(bodyOf("index.md").match(/^## (.+)$/gm)).toEqual([
    "## 1xx Informational {#1xx}",
    "## 2xx Success {#2xx}",
    "## 3xx Redirection {#3xx}",
    "## 4xx Client Error {#4xx}",
    "## 5xx Server Error {#5xx}",
    "## Codes that no standard registers {#vendors}",
  ]);
  expect(bodyOf("index.md")).toMatch(
    /^\| \[404 Not Found\]\(\.\/404\.md\)<br>`NotFound` \| The server finds nothing .* \|$/m,
  );
});
