import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { statusFacts } from "../../src/facts/status-facts.js";
import { vendorFacts } from "../../src/facts/vendor-facts.js";
import { homepage } from "../../src/generated/package-info.js";
import { vendorTables } from "../../src/generated/vendor-tables.js";
import { classRows } from "../../src/table/classes.js";
import { statusRows } from "../../src/table/iana.js";
import type { StatusRow } from "../../src/table/status-row.js";
import { unassignedCode } from "../helpers/altered-registry.js";
import { expectedMembers } from "../helpers/expected-members.js";
import { expectedPhrases } from "../helpers/iana-registry.js";
import { isKnown } from "../helpers/known-meanings.js";

const PIPE: Terminal = { columns: Number.POSITIVE_INFINITY, color: false };
const SCREEN: Terminal = { columns: 80, color: false };
const ESCAPE = "\u001b";

/** What the command prints if it finds something. */
function output(args: readonly string[], terminal: Terminal = PIPE): string {
  const { exitCode, stdout, stderr } = run(args, terminal);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return stdout;
}

/** The codes of the known meanings that are printed as JSON, in their order. */
function codesInJson(args: readonly string[]): readonly number[] {
  const meanings: readonly { code: number; module?: string }[] = JSON.parse(output([...args, "--json"]));
  return meanings.filter(isKnown).map(({ code }) => code);
}

/** The length of the longest phrase, of all codes or of a class. */
function longestPhrase(first = ""): number {
  const phrases = [...expectedPhrases].filter(([code]) => String(code).startsWith(first));
  return Math.max(...phrases.map(([, phrase]) => phrase.length));
}

/** The codes of a listing, in its order. */
function codesIn(listing: string): readonly number[] {
  return [...listing.matchAll(/^ {2}(\d{3}) {2}/gm)].map(([, code]) => Number(code));
}

describe("without a query", () => {
  test("prints every registered code by class", () => {
    const listing = output([]);
    expect(codesIn(listing)).toEqual([...expectedPhrases.keys()]);
    expect(listing.match(/^\S.*$/gm)).toEqual([
      "1xx Informational",
      "2xx Success",
      "3xx Redirection",
      "4xx Client Error",
      "5xx Server Error",
    ]);
  });

  test("prints code, phrase and description on one line where there is no terminal", () => {
    const lines = output([]).split("\n");
    for (const { code, phrase, description } of statusRows) {
      expect(lines).toContain(`  ${code}  ${phrase.padEnd(longestPhrase())}  ${description}`);
    }
  });

  test.each([119, 80, 40])("prints one line for each code, without descriptions, in %i columns", (columns) => {
    const lines = output([], { columns, color: false }).trimEnd().split("\n");
    for (const { code, phrase } of statusRows) {
      expect(lines).toContain(`  ${code}  ${phrase}`);
    }
    // The others are headings, and empty lines between the classes.
    expect(lines).toHaveLength(expectedPhrases.size + classRows.length * 2 - 1);
  });

  test("fits a long screen of 80 columns", () => {
    const lines = output([], SCREEN).split("\n");
    expect(lines.length).toBeLessThan(80);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("prints descriptions from 120 columns on, and with --long anywhere", () => {
    const [{ description }] = statusRows as readonly [StatusRow];
    const has = (args: readonly string[], columns: number) =>
      output(args, { columns, color: false }).replace(/\s+/g, " ").includes(description);
    expect([has([], 119), has([], 120), has(["--long"], 119), has(["--long"], 40)]).toEqual([false, true, true, true]);
  });

  test.each([200, 120, 80, 60, 40])("keeps to a terminal of %i columns with --long", (columns) => {
    const listing = output(["--long"], { columns, color: false });
    expect(Math.max(...listing.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
    expect(codesIn(listing)).toHaveLength(expectedPhrases.size);
    const words = (text: string) => text.split(/\s+/).filter(Boolean);
    expect(words(listing)).toEqual(words(output([])));
  });
});

describe("--long", () => {
  test("has a column for the descriptions where they fit", () => {
    const width = longestPhrase("5");
    const indent = " ".repeat("  502  ".length + width + 2);
    expect(output(["5xx", "--long"], { columns: width + 49, color: false })).toContain(`
  502  ${"Bad Gateway".padEnd(width)}  The server, acting as a gateway or
${indent}proxy, has received an invalid response
${indent}from an inbound server.
`);
  });

  test("has the descriptions on lines of their own where a column would be too narrow", () => {
    expect(output(["5xx", "--long"], { columns: 60, color: false })).toContain(`
  502  Bad Gateway
       The server, acting as a gateway or proxy, has
       received an invalid response from an inbound server.
`);
  });

  test("calls a column of 32 characters wide enough, and one of 31 too narrow", () => {
    const listing = (columns: number) => output(["5xx", "--long"], { columns, color: false });
    const narrowest = "  502  ".length + longestPhrase("5") + 2 + 32;
    expect(listing(narrowest)).toMatch(/^ {2}502 {2}Bad Gateway {2,}The server/m);
    expect(listing(narrowest - 1)).toMatch(/^ {2}502 {2}Bad Gateway$/m);
  });

  test("changes nothing about a single code, JSON and addresses", () => {
    for (const args of [["404"], ["4xx", "--json"], ["404", "410", "--web"]]) {
      expect(run([...args, "--long"], SCREEN)).toEqual(run(args, SCREEN));
    }
  });
});

describe("colours", () => {
  const COLOR: Terminal = { columns: 80, color: true };

  test.each([
    ["1xx", 35],
    ["2xx", 32],
    ["3xx", 36],
    ["4xx", 33],
    ["5xx", 31],
  ])("%s has its own", (query, color) => {
    const listing = output([query], COLOR);
    expect(listing).toContain(`${ESCAPE}[${color}m${query[0]}00${ESCAPE}[39m`);
    expect(stripVTControlCharacters(listing)).toBe(output([query], { ...COLOR, color: false }));
  });

  test("change no character of the details", () => {
    const details = output(["404"], COLOR);
    expect(details).toContain(`${ESCAPE}[1m${ESCAPE}[33m404 Not Found${ESCAPE}[39m${ESCAPE}[22m`);
    expect(stripVTControlCharacters(details)).toBe(output(["404"], { ...COLOR, color: false }));
  });

  test("are off with --no-color, and in JSON", () => {
    expect(output(["--no-color"], COLOR)).not.toContain(ESCAPE);
    expect(output(["404", "--no-color"], COLOR)).not.toContain(ESCAPE);
    expect(output(["--json"], COLOR)).not.toContain(ESCAPE);
  });
});

describe("a code", () => {
  test("is printed with all its facts", () => {
    expect(output(["413"])).toBe(`413 Content Too Large
The request has more content than the server is able or willing to process.

Constant       HttpStatus.ContentTooLarge
Formerly       "Request Entity Too Large" in RFC 2068 and RFC 2616; other libraries may call it RequestEntityTooLarge
Formerly       "Payload Too Large" in RFC 7231; other libraries may call it PayloadTooLarge
Class          4xx Client Error: the client seems to have made a mistake.
Specification  RFC 9110 §15.5.14, HTTP Semantics
               https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14
MDN            https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/413
Registration   Registered with IANA.
Header fields  Retry-After
Predicates     isClientError, isError
Page           https://typed-http-status.github.io/typed-http-status/413
`);
  });

  test("has a line for what only some codes have", () => {
    expect(output(["104"])).not.toContain("MDN");
    expect(output(["104"])).toMatch(/^Registration +Temporary: registered from 2024-11-13 until .*$/m);
    expect(output(["408"])).toMatch(/^Formerly +"Request Time-out" in RFC 2068 and RFC 2616$/m);
    expect(output(["503"])).toMatch(
      /^Predicates +isServerError, isError, isRetryable\nRetryable +Yes, because overload and/m,
    );
    expect(output(["204"])).toMatch(
      /^Content +Forbidden by RFC 9110 §15\.3\.5\.\nPredicates +isSuccess, isNullBodyStatus, isHeuristicallyCacheable$/m,
    );
    expect(output(["431"])).toMatch(/^Caching +No cache may store the response \(RFC 6585 §5\)\.$/m);
    expect(output(["308"])).toMatch(/^Predicates +isRedirection, isRedirectStatus, isHeuristicallyCacheable$/m);
    expect(output(["404"])).not.toMatch(/^(?:Header fields|Content|Caching|Redirect) /m);
  });

  test("lists its header fields with what requires them", () => {
    expect(output(["401"])).toMatch(/^Header fields +WWW-Authenticate \(required\)$/m);
    expect(output(["201"])).toMatch(/^Header fields +Location, ETag, Last-Modified$/m);
    expect(output(["206"])).toMatch(
      /^Header fields +Content-Range \(required in a response with a single part\); Content-Type \(required in .*\); Cache-Control, Content-Location, Date, ETag, Expires, Vary \(required where .*\); Content-Encoding, Content-Language, Content-Type, Last-Modified \(required where .*\)$/m,
    );
  });

  test.each([
    [301, "Browsers and fetch change POST to GET when they follow it."],
    [303, "Browsers and fetch change every method except HEAD to GET when they follow it."],
    [308, "Browsers and fetch keep the method when they follow it."],
  ])("%i says what it does to the method", (code, sentence) => {
    expect(output([String(code)])).toMatch(new RegExp(`^Redirect +${sentence}$`, "m"));
  });

  test("has rows under these labels alone, whichever it is", () => {
    const all = [...statusRows, ...vendorTables.flatMap(vendorFacts)].map(({ code }) => output([String(code)]));
    const labels = all.flatMap((details) => [...details.matchAll(/^(\S.*?) {2,}/gm)].map(([, label]) => label));
    expect([...new Set(labels)].sort()).toEqual([
      "Caching",
      "Class",
      "Constant",
      "Content",
      "Deprecated",
      "Formerly",
      "Header fields",
      "MDN",
      "Page",
      "Predicates",
      "Redirect",
      "Registration",
      "Retryable",
      "Source",
      "Specification",
      "Vendor",
    ]);
  });

  test("keeps to the terminal's width, but for a URL", () => {
    const lines = output(["408"], { columns: 60, color: false }).split("\n");
    expect(lines.filter((line) => line.length > 60 && !line.includes("https://"))).toEqual([]);
    expect(lines).toContain("               request that is still in progress).");
  });
});

describe("a code that vendors use", () => {
  test("is printed with all its facts", () => {
    expect(output(["527"])).toBe(`527 Railgun Listener to origin error
The connection between Cloudflare and the origin's Railgun server is interrupted.

Constant    import { RailgunListenerToOriginError } from "typed-http-status/cloudflare"
Deprecated  Cloudflare has retired Railgun.
Vendor      Cloudflare: no standard gives the code this meaning.
Class       5xx Server Error: the server has failed, or cannot do what was asked.
Source      Cloudflare, 527 Error
            https://github.com/cloudflare/cloudflare-docs/blob/0a96d9c6ee6256f608b965025fd648d55befc5c5/content/support/Troubleshooting/Cloudflare%20Errors/Troubleshooting%20Cloudflare%205XX%20errors.md
Page        https://typed-http-status.github.io/typed-http-status/527
`);
  });

  test("is printed in each of its meanings, the registered one first", () => {
    const details = output(["451"]);
    expect(details.match(/^451 .*$/gm)).toEqual(["451 Unavailable For Legal Reasons", "451 Redirect"]);
    expect(details).toContain("\n\n451 Redirect\n");
    expect(output(["529"]).match(/^Vendor .*$/gm)).toEqual([
      "Vendor    Anthropic: no standard gives the code this meaning.",
      "Vendor    Qualys SSL Labs: no standard gives the code this meaning.",
    ]);
  });

  test("has no class outside 100 to 599", () => {
    expect(output(["783"])).toMatch(/^Vendor +Shopify/m);
    expect(output(["783"])).not.toMatch(/^Class/m);
  });

  test("is not deprecated unless it is said to be", () => {
    expect(output(["499"])).toMatch(/^499 Client Closed Request$/m);
    expect(output(["499"])).not.toContain("Deprecated");
  });
});

describe("the codes of vendors", () => {
  test("are printed by vendor", () => {
    const listing = output(["unofficial"]);
    const rows = vendorTables.flatMap((table) => (table.id === "unofficial" ? table.rows : []));
    const vendors = [...new Set(rows.map(({ vendor }) => vendor))];
    expect(vendors.slice(0, 2)).toEqual(["Spring Framework", "ASP.NET Core"]);
    expect(listing.match(/^\S.*$/gm)).toEqual(vendors.map((vendor) => `${vendor} (no standard)`));
    expect(codesIn(listing)).toEqual(
      vendors.flatMap((vendor) => rows.filter((row) => row.vendor === vendor).map(({ code }) => code)),
    );
  });

  test("are found by a text after the registered ones, under their vendor", () => {
    const headings = output(["timeout"]).match(/^\S.*$/gm) ?? [];
    const expected = [
      "4xx Client Error",
      "5xx Server Error",
      "AWS Application Load Balancer (no standard)",
      "Cloudflare (no standard)",
      "Microsoft Exchange (no standard)",
    ];
    expect(headings.filter((heading) => expected.includes(heading))).toEqual(expected);
    const firstVendor = headings.findIndex((heading) => heading.endsWith(" (no standard)"));
    expect(headings.slice(firstVendor).every((heading) => heading.endsWith(" (no standard)"))).toBe(true);
  });

  test.each([120, 80, 60])("keep to a terminal of %i columns", (columns) => {
    const listing = output(["cloudflare", "--long"], { columns, color: false });
    expect(Math.max(...listing.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
    expect(codesIn(listing)).toEqual(codesIn(output(["cloudflare"])));
  });

  test("have the colour of their class, and one of their own without a class", () => {
    const listing = output(["shopify"], { columns: 80, color: true });
    expect(listing).toContain(`${ESCAPE}[1m${ESCAPE}[34mShopify (no standard)${ESCAPE}[39m${ESCAPE}[22m`);
    expect(listing).toContain(`${ESCAPE}[33m430${ESCAPE}[39m`);
    expect(listing).toContain(`${ESCAPE}[31m540${ESCAPE}[39m`);
    expect(listing).toContain(`${ESCAPE}[34m783${ESCAPE}[39m`);
  });
});

describe("a name that other names hold", () => {
  test("is answered with its code, and with the others in the last line", () => {
    expect(output(["found"])).toBe(`${output(["302"])}\nAlso: 404 Not Found\n`);
    expect(output(["redirect"], SCREEN)).toMatch(/^ {2}308 {2}Permanent Redirect\n\nAlso: 451 Redirect\n$/m);
  });

  test("has each of the others once, within the terminal's width", () => {
    const last = output(["client"], { columns: 60, color: false }).split("\n\n").at(-1) ?? "";
    expect(last).toMatch(/^Also: /);
    expect(last.match(/499/g)).toHaveLength(1);
    expect(Math.max(...last.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(last.trimEnd().split("\n").length).toBeGreaterThan(1);
  });

  test("is alone in JSON and for --web", () => {
    expect(codesInJson(["found"])).toEqual([302]);
    expect(output(["found", "--web"])).toBe(`${homepage}302\n`);
  });
});

describe("--json", () => {
  test("prints an array of all facts, whatever is asked for", () => {
    const all = statusRows.map(statusFacts);
    expect(JSON.parse(output(["--json"]))).toEqual(all);
    expect(JSON.parse(output(["404", "--json"]))).toEqual(all.filter(({ code }) => code === 404));
    expect(JSON.parse(output(["--json", "2xx"]))).toEqual(all.filter((facts) => facts.class === "2xx"));
  });

  test("tells vendors' codes by their field `vendor`", () => {
    const [nginx] = vendorTables.filter(({ id }) => id === "nginx").map(vendorFacts);
    expect(JSON.parse(output(["nginx", "--json"]))).toEqual(nginx);
    const meanings: readonly object[] = JSON.parse(output(["451", "--json"]));
    expect(meanings.map((meaning) => "vendor" in meaning)).toEqual([false, true]);
  });
});

describe("--web", () => {
  /** What is printed, and whether the command wants it to be opened. */
  const addresses = (...args: readonly string[]) => {
    const { stdout, open } = run([...args, "--web"], SCREEN);
    expect([undefined, stdout.trimEnd()]).toContain(open);
    return { printed: stdout.trimEnd().split("\n"), opens: open !== undefined };
  };
  const one = (path: string) => ({ printed: [`${homepage}${path}`], opens: true });

  test("prints the address of the code's page and wants it to be opened", () => {
    expect(addresses("404")).toEqual(one("404"));
    expect(addresses("not found")).toEqual(one("404"));
    expect(addresses("PAYLOAD_TOO_LARGE")).toEqual(one("413"));
    expect(addresses("499")).toEqual(one("499"));
  });

  test("prints the front page without a query", () => {
    expect(addresses()).toEqual(one(""));
  });

  test.each(classRows)("prints the heading of $class on the front page", ({ class: statusClass, title }) => {
    const expected = one(`#${statusClass}`);
    expect(addresses(statusClass)).toEqual(expected);
    expect(addresses(title)).toEqual(expected);
  });

  test.each(vendorTables)("prints the page of $id", ({ id, title }) => {
    expect(addresses(id)).toEqual(one(`vendors/${id}`));
    expect(addresses(title)).toEqual(one(`vendors/${id}`));
  });

  test("prints each address once and opens none if there are several", () => {
    expect(addresses("404", "499")).toEqual({ printed: [`${homepage}404`, `${homepage}499`], opens: false });
    const { isRetryable = [] } = expectedMembers;
    expect(addresses("isRetryable").printed).toEqual(isRetryable.map((code) => `${homepage}${code}`));
    expect(addresses("4xx", "5xx").printed.length).toBeGreaterThan(20);
    expect(addresses("3xx", "proxy")).toEqual(one("305"));
  });

  test("prints nothing but the message where nothing matches", () => {
    expect(run(["no such text", "--web"], SCREEN)).toMatchObject({ exitCode: 1, stdout: "" });
    expect(run(["no such text", "--web"], SCREEN).open).toBeUndefined();
  });
});

describe("--help and --version", () => {
  test.each(["--help", "-h"])("%s names every option, in 80 columns and 30 lines", (option) => {
    const help = output([option]);
    const named = ["--long", "--web", "--json", "--no-color", "--help", "--version", "404", "4xx", "Exit codes"];
    for (const text of named) {
      expect(help).toContain(text);
    }
    expect(help.replace(/\s+/g, " ")).toContain(` ${vendorTables.map(({ id }) => id).join(", ")} `);
    const lines = help.trimEnd().split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.length).toBeLessThanOrEqual(30 + Math.floor(vendorTables.length / 6));
  });

  test("every query in it finds something", () => {
    const queries = [...output(["--help"]).matchAll(/^ {2}typed-http-status (\S.*?) {2,}\S/gm)].map(
      ([, query]) => query,
    );
    expect(queries.length).toBeGreaterThan(8);
    for (const query of queries) {
      expect(run([String(query)], PIPE).exitCode, query).toBe(0);
    }
  });

  test.each(["--version", "-v"])("%s prints the version", (option) => {
    expect(output([option])).toBe(`${JSON.parse(readFileSync("package.json", "utf8")).version}\n`);
  });
});

describe("nothing found: exit code 1, one line on standard error", () => {
  const noCode = (text: string) => `${text} is not a status code; status codes are the integers from 100 to 599`;

  test.each([
    [
      `${unassignedCode(490)}`,
      `${unassignedCode(490)} is not a registered status code; a client treats it as 400 (RFC 9110 §15)`,
    ],
    ["306", "306 is reserved and unused (RFC 9110 §15.4.7); a client treats it as 300 (RFC 9110 §15)"],
    ["HTTP/1.1 299 Odd", "299 is not a registered status code; a client treats it as 200 (RFC 9110 §15)"],
    ["600", noCode("600")],
    ["999", noCode("999")],
    ["099", noCode("099")],
    ["000", noCode("000")],
    ["0404", noCode("0404")],
    ["4004", noCode("4004")],
    ["99", 'no status code matches "99"'],
    ["6xx", 'no status code matches "6xx"'],
    ["299.5", "299 is not a registered status code; a client treats it as 200 (RFC 9110 §15)"],
    ["\u0664\u0660\u0664", 'no status code matches "\u0664\u0660\u0664"'],
    ["constructor", 'no status code matches "constructor"'],
    ["!!!", 'no status code matches "!!!"'],
    [",", 'no status code matches ","'],
    [`${ESCAPE}[31mred`, 'no status code matches "\\u001b[31mred"'],
    ["\u202e404", 'no status code matches "\\u202e404"'],
    ["4\u200b04\u{e0041}\ud800", 'no status code matches "4\\u200b04\\udb40\\udc41\\ud800"'],
    ["\u3164\u00a0x", 'no status code matches "\\u3164\\u00a0x"'],
    ["не найдено 找不到 नहीं", 'no status code matches "не найдено 找不到 नहीं"'],
    ["n\u202eot fund", 'no status code matches "n\\u202eot fund"; did you mean "Not Found" (404)?'],
  ])("%j", (query, message) => {
    expect(run([query], PIPE)).toEqual({ exitCode: 1, stdout: "", stderr: `typed-http-status: ${message}\n` });
    expect(run([query, "--json"], PIPE).exitCode).toBe(1);
  });

  test("prints what it finds of several queries, and names the others", () => {
    expect(run(["404", "299"], PIPE)).toEqual({
      exitCode: 1,
      stdout: output(["404"]),
      stderr: "typed-http-status: 299 is not a registered status code; a client treats it as 200 (RFC 9110 §15)\n",
    });
    expect(run(["404, not fund, not fund again, not fund"], PIPE).stderr).toBe(
      'typed-http-status: no status code matches "not fund", "not fund again"\n',
    );
    expect(run(["gone, not fund, 299,"], PIPE)).toEqual({
      exitCode: 1,
      stdout: output(["410"]),
      stderr: 'typed-http-status: no status code matches "not fund", "299"\n',
    });
  });
});

/** A text of the most characters that a query may have. */
function longest(unit: (index: number) => string): string {
  return Array.from({ length: 1000 }, (_, index) => unit(index))
    .join("")
    .slice(0, 1000)
    .trim();
}

// Each takes a fraction of a second. The limit of time is far away, for a busy machine.
test.each([
  ["one word", longest(() => "x")],
  ["one number", longest(() => "4")],
  ["unknown words", longest((index) => `q${index} `)],
  ["known words", longest(() => "not found ")],
  ["unknown queries", longest((index) => `q${index},`)],
  ["known queries", longest((index) => `${index % 600},`)],
  ["numbers", longest((index) => `${index} `)],
  ["punctuation", longest(() => ".'")],
  ["capitals", longest(() => "aB")],
  ["qualified names", longest(() => "a.b::")],
  ["versions", longest(() => "HTTP/1.1")],
  ["codes and words", longest((index) => `${100 + index} q${index} `)],
  ["keys", longest(() => "?status")],
  ["characters that stand for many", longest(() => "\ufdfa")],
])("a long query of %s is answered in time", { timeout: 5000 }, (_, query) => {
  expect([0, 1]).toContain(run([query], PIPE).exitCode);
});

describe("bad usage: exit code 2, one line on standard error", () => {
  test.each([
    [["--nope"], "Unknown option '--nope'"],
    [["-1"], "Unknown option '-1'"],
    [[`--a\n${ESCAPE}[31m\u009b\u2028`], "Unknown option '--a\\u000a\\u001b[31m\\u009b\\u2028'"],
    [["--\u202ea\u2066\u{e0041}é"], "Unknown option '--\\u202ea\\u2066\\udb40\\udc41é'"],
    [["-\u202e"], "Unknown option '-\\u202e'"],
    [["--json=3"], "Option '--json' does not take an argument"],
    [[""], "the query is empty"],
    [[" ", ""], "the query is empty"],
    [["x".repeat(1001)], "the query has more than 1000 characters"],
    [["404", "--web", "--json"], "--web and --json cannot be used together"],
  ])("%j", (args, message) => {
    expect(run(args, PIPE)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `typed-http-status: ${message} (see --help)\n`,
    });
  });
});
