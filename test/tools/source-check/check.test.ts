import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { beforeEach, describe, expect, test } from "vitest";
import { semanticSets } from "../../../src/facts/semantics.js";
import { statusRows } from "../../../src/table/iana.js";
import type { StatusRow } from "../../../src/table/status-row.js";
import type { Outcome } from "../../../src/tools/check-command/command.js";
import { anchorOf } from "../../../src/tools/source-check/addresses.js";
import { check } from "../../../src/tools/source-check/check.js";
import { type Citation, citations } from "../../../src/tools/source-check/citations.js";
import { pageCitations } from "../../../src/tools/source-check/page-citations.js";
import { readVendorTables } from "../../../src/tools/vendor-files.js";
import { listen } from "../../helpers/loopback.js";
import { start } from "../../helpers/processes.js";

const WINDOWS = process.platform === "win32";
const MDN = "https://developer.mozilla.org/docs/Web/HTTP/Reference/Status";

type Answer = (response: ServerResponse, request: IncomingMessage) => unknown;

/** What the server answers, by address. It answers 404 to everything else. */
let answers: ReadonlyMap<string, Answer>;
/** What the server was asked for, in order: `HEAD https://a.example/x`. */
let asked: string[];
let headers: IncomingMessage["headers"];

/** A server that stands for all others. The first part of the path is the name of the host. */
const mirror = await listen(
  createServer((request, response) => {
    const address = `https:/${request.url}`;
    asked.push(`${request.method} ${address}`);
    headers = request.headers;
    const answer = answers.get(address) ?? missing;
    answer(response, request);
  }),
);

beforeEach(() => {
  answers = new Map();
  asked = [];
});

const found: Answer = (response) => response.end();
const missing: Answer = (response) => response.writeHead(404).end();
const cut: Answer = (response) => response.destroy();
const silent: Answer = () => {};
const page =
  (html: string, type = "text/html; charset=utf-8"): Answer =>
  (response) =>
    response.setHeader("content-type", type).end(html);
const status =
  (code: number): Answer =>
  (response) =>
    response.writeHead(code).end();
const redirect =
  (code: number, location: string): Answer =>
  (response) =>
    response.writeHead(code, { location }).end();
const headRefused =
  (answer: Answer, refusal: Answer = status(405)): Answer =>
  (response, request) =>
    request.method === "HEAD" ? refusal(response, request) : answer(response, request);

function cite(url: string, file = "src/table/vendors/acme.ts", entry = "499 Gone"): Citation {
  return { url, file, entry };
}

function row(code: 103 | 104, mdn: boolean): StatusRow {
  return {
    code,
    phrase: "A Phrase",
    description: "A sentence.",
    specification: "RFC 8297 §2",
    registration: { state: "registered" },
    mdn,
  };
}

function run(
  served: Readonly<Record<string, Answer>>,
  cited: readonly Citation[],
  rows: readonly StatusRow[] = [],
  ...args: readonly string[]
): Promise<Outcome> {
  answers = new Map(Object.entries(served));
  return check(["--mirror", mirror, ...args], cited, rows);
}

const URL_A = "https://a.example/codes";
const URL_B = "https://b.example/new";
const agreed = { exitCode: 0, stdout: "1 of 1 addresses checked: nothing to edit.\n", stderr: "" };

/** The items of a report: what stands between the first line and the steps. */
async function itemsOf(...args: Parameters<typeof run>): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await run(...args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
  return stdout.split("\n\n").slice(1, -2);
}

describe("nothing to edit: exit code 0 and one line", () => {
  test("where every page is there, and MDN has the pages that the table says", async () => {
    const served = { [URL_A]: found, [URL_B]: page('<p id="x">'), [`${MDN}/103`]: found };
    const cited = [cite(URL_A), cite(`${URL_B}#x`), cite(URL_A, "src/table/iana.ts", "404")];
    expect(await run(served, cited, [row(103, true), row(104, false)])).toEqual({
      exitCode: 0,
      stdout: "4 of 4 addresses checked: nothing to edit.\n",
      stderr: "",
    });
    // Each page once, but what was not found a second time. A text is asked for only where an anchor is looked for.
    expect(asked.slice(0, 4).sort()).toEqual([`GET ${URL_B}`, `HEAD ${URL_A}`, `HEAD ${MDN}/103`, `HEAD ${MDN}/104`]);
    expect(asked.slice(4)).toEqual([`GET ${MDN}/104`]);
  });

  test("it asks for HTML in English, and says who asks", async () => {
    await run({ [URL_A]: found }, [cite(URL_A)]);
    expect(headers).toMatchObject({
      accept: "text/html,*/*;q=0.5",
      "accept-language": "en",
      "user-agent": "typed-http-status sources:check",
    });
  });

  test.each<[what: string, answer: Answer]>([
    ["refuses HEAD", headRefused(found)],
    ["does not find the page with HEAD", headRefused(found, missing)],
    ["cuts the connection at HEAD", headRefused(found, cut)],
    ["redirects for now", redirect(302, URL_B)],
    ["redirects for now, another way", redirect(307, URL_B)],
    ["redirects to another language", redirect(301, "/en-US/codes")],
    ["redirects to a page by its new name, for now, and then on for good", redirect(303, "/old")],
  ])("where a site %s", async (_, answer) => {
    const served = {
      [URL_A]: answer,
      "https://a.example/en-US/codes": found,
      "https://a.example/old": redirect(301, URL_B),
      [URL_B]: found,
    };
    expect(await run(served, [cite(URL_A)])).toEqual(agreed);
  });

  test("where a busy site answers the second time", async () => {
    let busy = true;
    const once: Answer = (response) => {
      response.writeHead(busy ? 503 : 200).end();
      busy = false;
    };
    expect(await run({ [URL_A]: once }, [cite(URL_A)])).toEqual(agreed);
    expect(asked).toEqual([`HEAD ${URL_A}`, `GET ${URL_A}`]);
  });

  test.each<[what: string, url: string, answer: Answer]>([
    ["in plain text, which has no anchors", `${URL_A}#x`, page("nothing", "text/plain")],
    ["in a page of an unknown type", `${URL_A}#x`, (response) => response.end("nothing")],
    ["in a file at GitHub", "https://github.com/a/b/blob/main/c.ts#L10-L20", page("<p>nothing</p>")],
  ])("where an anchor is %s", async (_, url, answer) => {
    expect(await run({ [url.replace(/#.*/, "")]: answer }, [cite(url)])).toEqual(agreed);
  });

  test("where an anchor stands in a page in another encoding than UTF-8", async () => {
    const latin1: Answer = (response) =>
      response.setHeader("content-type", "TEXT/HTML").end(Buffer.from('<p id="x">\u00fc', "latin1"));
    expect(await run({ [URL_A]: latin1 }, [cite(`${URL_A}#x`)])).toEqual(agreed);
  });

  test("where an anchor stands behind a redirect", async () => {
    const served = { [URL_A]: redirect(302, `${URL_B}#y`), [URL_B]: page('<p id="x">') };
    expect(await run(served, [cite(`${URL_A}#x`)])).toEqual(agreed);
    expect(asked).toEqual([`GET ${URL_A}`, `GET ${URL_B}`]);
  });
});

describe("something to edit: exit code 1 and a report", () => {
  test("which begins with the count and ends with the steps", async () => {
    expect(await run({ [URL_A]: status(410) }, [cite(URL_A)])).toEqual({
      exitCode: 1,
      stdout: `1 of 1 addresses checked: 1 to edit.

- \`${URL_A}\` is gone: \`answered 410 Gone\`.
  In src/table/vendors/acme.ts (499 Gone), name the document's new address, or another primary source that says the same. Remove what no primary source says any more.

What to do:

1. Make the edits above. The addresses of RFCs and drafts come from src/facts/references.ts, those of MDN's pages from src/facts/status-facts.ts.
2. Run \`npm run update\`, which writes hover texts, README and registry.json anew. Then run \`npm test\`.
3. Add a changeset with \`npx changeset\`. docs/guide/versions.md says which version a change needs.
`,
      stderr: "",
    });
    // A page is gone only if it is gone twice.
    expect(asked).toEqual([`HEAD ${URL_A}`, `GET ${URL_A}`]);
  });

  test("a page that is gone, with each place that cites it", async () => {
    const places = [
      cite(`${URL_A}#x`, "src/table/iana.ts", "206"),
      cite(`${URL_A}#y`, "src/table/iana.ts", "206"),
      cite(URL_A, "src/table/iana.ts", "412"),
      cite(URL_A, "src/facts/semantics.ts", "isRetryable"),
    ];
    const [item] = await itemsOf({}, places);
    expect(item).toContain(`- \`${URL_A}\` is gone: \`answered 404 Not Found\`.
  In src/table/iana.ts (206 and 412) and src/facts/semantics.ts (isRetryable), name`);
  });

  test.each<[what: string, served: Readonly<Record<string, Answer>>, to: string]>([
    ["with 301", { [URL_A]: redirect(301, URL_B) }, URL_B],
    ["with 308, to an anchor", { [URL_A]: redirect(308, `${URL_B}#x`) }, URL_B],
    ["twice", { [URL_A]: redirect(301, "/other"), "https://a.example/other": redirect(308, URL_B) }, URL_B],
    [
      "and then redirects for now",
      { [URL_A]: redirect(301, "/other"), "https://a.example/other": redirect(302, URL_B) },
      "https://a.example/other",
    ],
    [
      "and then for now, and then for good",
      {
        [URL_A]: redirect(301, "/other"),
        "https://a.example/other": redirect(302, "/third"),
        "https://a.example/third": redirect(301, URL_B),
      },
      "https://a.example/other",
    ],
  ])("a page that has moved: %s", async (_, served, to) => {
    expect(await itemsOf({ ...served, [URL_B]: found }, [cite(URL_A)])).toEqual([
      `- \`${URL_A}\` has moved to \`${to}\`.
  In src/table/vendors/acme.ts (499 Gone), name the new address if that page says the same.`,
    ]);
  });

  test("a page that redirects to one that is gone", async () => {
    const [item] = await itemsOf({ [URL_A]: redirect(302, URL_B) }, [cite(URL_A)]);
    expect(item).toContain(`- \`${URL_A}\` is gone: \`answered 404 Not Found\`.`);
  });

  test("anchors that a page does not have", async () => {
    const cited = [
      cite(`${URL_A}#x`),
      cite(`${URL_A}#y`),
      cite(`${URL_A}#y`, "src/table/iana.ts", "404"),
      cite(`${URL_A}#z`),
      cite(URL_A),
    ];
    expect(await itemsOf({ [URL_A]: page('<p id="x">') }, cited)).toEqual([
      `- \`${URL_A}#y\`: the page has no such anchor.
  In src/table/vendors/acme.ts (499 Gone) and src/table/iana.ts (404), correct the section or the part after "#".`,
      `- \`${URL_A}#z\`: the page has no such anchor.
  In src/table/vendors/acme.ts (499 Gone), correct the section or the part after "#".`,
    ]);
    expect(asked).toEqual([`GET ${URL_A}`]);
  });

  test("text of a server, which cannot act as Markdown", async () => {
    const target = "https://b.example/@a*b*?c|`d`";
    const named: Answer = (response) =>
      response.socket?.end("HTTP/1.1 404 `@x` <y>\u009b\r\nContent-Length: 0\r\n\r\n");
    const served = { [URL_A]: redirect(301, target), [target]: found, [URL_B]: named };
    const [moved, gone] = await itemsOf(served, [cite(URL_A), cite(URL_B)]);
    expect(moved).toContain(` has moved to \`https://b.example/@a*b*?c|\\u0060d\\u0060\`.\n`);
    expect(gone).toContain(" is gone: `answered 404 \\u0060@x\\u0060 <y>\\u009b`.\n");
  });
});

describe("MDN's pages", () => {
  const elsewhere = "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status";
  const served = (code: number, answer: Answer) => ({
    [`${MDN}/${code}`]: answer,
    [`${elsewhere}/${code}`]: found,
    [elsewhere]: found,
  });

  test("a page that the table says is there is gone", async () => {
    expect(await itemsOf({}, [], [row(103, true)])).toEqual([
      `- MDN's page on 103 is gone: \`${MDN}/103\` \`answered 404 Not Found\`.
  In src/table/iana.ts, row 103, set \`mdn: false\`.`,
    ]);
  });

  test("a page that the table says is there has moved, as to the list of all codes", async () => {
    expect(await itemsOf(served(103, redirect(301, elsewhere)), [], [row(103, true)])).toEqual([
      `- MDN's page on 103 has moved: \`${MDN}/103\` leads to \`${elsewhere}\`.
  In src/table/iana.ts, row 103, set \`mdn: false\` if that page is not about 103. If it is, change the address in src/facts/status-facts.ts.`,
    ]);
  });

  test("a page that the table says is missing is there", async () => {
    expect(await itemsOf(served(104, redirect(302, `${elsewhere}/104`)), [], [row(104, false)])).toEqual([
      `- MDN has a page on 104 now: \`${MDN}/104\`.
  In src/table/iana.ts, row 104, set \`mdn: true\`.`,
    ]);
  });

  test.each<[what: string, answer: Answer, row: StatusRow]>([
    ["a page in the reader's language", redirect(302, `${elsewhere}/103`), row(103, true)],
    ["no page", missing, row(104, false)],
    ["a redirect to the list of all codes, and no page", redirect(301, elsewhere), row(104, false)],
  ])("are as the table says: %s", async (_, answer, statusRow) => {
    expect(await run(served(statusRow.code, answer), [], [statusRow])).toEqual(agreed);
  });
});

describe("an address that could not be checked", () => {
  const unchecked =
    "Not checked. Sites refuse programs at times, so this alone is nothing to edit. Look at an address yourself if it stays in this list:";

  test.each<[reason: string, answer: Answer]>([
    ["answered 401 Unauthorized", status(401)],
    ["answered 403 Forbidden", status(403)],
    ["answered 429 Too Many Requests", status(429)],
    ["answered 500 Internal Server Error", status(500)],
    ["answered 503 Service Unavailable", status(503)],
    // A redirect to nowhere.
    ["answered 301 Moved Permanently", status(301)],
    ["answered 300 Multiple Choices", redirect(300, URL_B)],
    ["other side closed", cut],
    ["timed out after 0.2 seconds", silent],
    ["redirected more than 20 times", redirect(302, URL_A)],
    ["Invalid URL", redirect(302, "https://")],
    ["unknown scheme", redirect(302, "mailto:a@b.example")],
    ["larger than 8 MiB", page("x".repeat(8 * 1024 ** 2 + 1))],
    [
      "the connection was cut off",
      (response) => {
        response.setHeader("content-type", "text/html").write("<p>", () => response.destroy());
      },
    ],
  ])("is no alarm: %s", async (reason, answer) => {
    const cited = [cite(`${URL_A}#x`), cite(URL_B)];
    const timeout = answer === silent ? ["--timeout", "0.2"] : [];
    expect(await run({ [URL_A]: answer, [URL_B]: found }, cited, [], ...timeout)).toEqual({
      exitCode: 0,
      stdout: `1 of 2 addresses checked: nothing to edit.\n\n${unchecked}\n\n- \`${URL_A}\`: \`${reason}\`\n`,
      stderr: "",
    });
    // It was tried twice, or its redirects were followed twice.
    const tries = asked.filter((request) => request === `GET ${URL_A}`).length;
    expect(tries).toBe(reason === "redirected more than 20 times" ? 42 : 2);
  });

  test("stands in a report, after what is to edit", async () => {
    const { exitCode, stdout } = await run({ [URL_A]: status(403) }, [cite(URL_A), cite(URL_B)]);
    expect(exitCode).toBe(1);
    const [count, item, heading, list, todo] = stdout.split("\n\n");
    expect(count).toBe("1 of 2 addresses checked: 1 to edit.");
    expect(item).toContain(`\`${URL_B}\` is gone`);
    expect([heading, list, todo]).toEqual([unchecked, `- \`${URL_A}\`: \`answered 403 Forbidden\``, "What to do:"]);
  });

  test("of MDN does not say that there is no page", async () => {
    const served = { [`${MDN}/103`]: status(403), [`${MDN}/104`]: status(403), [URL_A]: found };
    const { exitCode, stdout } = await run(served, [cite(URL_A)], [row(103, true), row(104, false)]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("1 of 3 addresses checked: nothing to edit.");
  });
});

describe("nothing checked: exit code 2 and one line on standard error", () => {
  test("where no address could be checked", async () => {
    // The other address has its answer sooner.
    const late: Answer = (response) => setTimeout(() => response.writeHead(503).end(), 50);
    expect(await run({ [URL_A]: late, [URL_B]: status(403) }, [cite(URL_A), cite(URL_B)])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `sources:check: none of 2 addresses could be checked; ${URL_A}: answered 503 Service Unavailable\n`,
    });
  });

  const usage = "usage: npm run sources:check -- [--timeout SECONDS] [--mirror ORIGIN]";
  const bounds = "--timeout must be a number of seconds, more than 0 and at most 3600";
  const origin = "--mirror must be an address that begins with http: or https:";

  test.each([
    [["--nope"], `Unknown option '--nope' (${usage})`],
    [["file"], `Unexpected argument 'file' (${usage})`],
    [["--timeout", "0"], bounds],
    [["--timeout", "soon"], bounds],
    [["--mirror", "file:///x"], origin],
    [["--mirror", "127.0.0.1"], origin],
    [["--mirror", "http://"], origin],
    [["--mirror", "x-http://a.example"], origin],
  ])("%j", async (args, message) => {
    const outcome = await check(args, [], []);
    expect({ ...outcome, stderr: outcome.stderr.replace(/'file'.* \(usage/, "'file' (usage") }).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `sources:check: ${message}\n`,
    });
    expect(asked).toEqual([]);
  });
});

test("a mirror may be written with a path, which does not count", async () => {
  answers = new Map([[URL_A, found]]);
  expect(await check(["--mirror", `${mirror}/path/`], [cite(URL_A)], [])).toEqual(agreed);
});

test("without a mirror, it asks the sites themselves", async () => {
  const own = `${mirror}/a.example/codes`;
  answers = new Map([[URL_A, found]]);
  expect(await check([], [cite(own)], [])).toEqual(agreed);
});

test("four pages are asked for at the same time, and no more", async () => {
  const waiting: ServerResponse[] = [];
  let most = 0;
  const slow: Answer = (response) => {
    waiting.push(response);
    most = Math.max(most, waiting.length);
    setTimeout(() => waiting.splice(waiting.indexOf(response), 1)[0]?.end(), 30);
  };
  const urls = Array.from({ length: 12 }, (_, index) => `${URL_A}/${index}`);
  const served = Object.fromEntries(urls.map((url) => [url, slow]));
  expect(
    await run(
      served,
      urls.map((url) => cite(url)),
    ),
  ).toMatchObject({ exitCode: 0 });
  expect(most).toBe(4);
});

describe("npm run sources:check", async () => {
  const cited = [...citations(statusRows, await readVendorTables(), semanticSets), ...pageCitations()];
  const withoutPage = statusRows.filter(({ mdn }) => !mdn).map(({ code }) => `${MDN}/${code}`);
  const pages = new Set([
    ...cited.map(({ url }) => url.replace(/#.*/, "")),
    ...statusRows.map(({ code }) => `${MDN}/${code}`),
  ]);

  /** A web in which everything is as the table says. */
  function web(): Map<string, Answer> {
    const anchors = cited.map(({ url }) => `<a id="${anchorOf(new URL(url)) ?? ""}">`).join("");
    const there = [...pages].filter((address) => !withoutPage.includes(address));
    return new Map(there.map((address) => [address, page(anchors)]));
  }

  async function command(...args: readonly string[]) {
    const {
      status: exitCode,
      stdout,
      stderr,
    } = await start("npm", ["run", "--silent", "sources:check", "--", ...args], {
      shell: WINDOWS,
    });
    return { exitCode, stdout, stderr: stderr.replace(/^npm warn .*\n/gm, "") };
  }

  test("exits with 0 where everything is as the table says", { timeout: 60_000 }, async () => {
    answers = web();
    expect(await command("--mirror", mirror)).toEqual({
      exitCode: 0,
      stdout: `${pages.size} of ${pages.size} addresses checked: nothing to edit.\n`,
      stderr: "",
    });
  });

  test("exits with 1 where one page is gone", { timeout: 60_000 }, async () => {
    const served = web();
    served.delete(`${MDN}/404`);
    answers = served;
    const { exitCode, stdout, stderr } = await command("--mirror", mirror);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    expect(stdout).toContain("\n\n- MDN's page on 404 is gone: ");
  });

  test("exits with 2 where nothing answers", { timeout: 60_000 }, async () => {
    answers = new Map([...pages].map((address) => [address, status(503)]));
    expect(await command("--mirror", mirror)).toMatchObject({
      exitCode: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^sources:check: none of \d+ addresses could be checked; .*: answered 503 Service Unavailable\n$/,
      ),
    });
  });
});
