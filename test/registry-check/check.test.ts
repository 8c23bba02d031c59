import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { check } from "../../src/registry-check/check.js";
import { listen } from "../interop/loopback.js";
import { registryCsv } from "../registry.js";
import { withRow } from "./altered.js";

const COPY = "test/data/iana-http-status-codes.csv";
const MIB = 1024 ** 2;

const folder = mkdtempSync(join(tmpdir(), "typed-http-status-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const missing = join(folder, "missing.csv");

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** How much of the endless answer had been sent when the check went away. */
let endless = 0;

/** What the server answers, by path. */
const answers: Record<string, (response: ServerResponse) => void> = {
  "/registry": (response) => response.end(registryCsv),
  "/altered": (response) => response.end(withRow("413", '413,Payload Too Big,"[RFC9110, Section 15.5.14]"')),
  "/moved": (response) => response.writeHead(301, { location: "/found" }).end(),
  "/found": (response) => response.writeHead(302, { location: "/registry" }).end(),
  "/loop": (response) => response.writeHead(302, { location: "/loop" }).end(),
  "/missing": (response) => response.writeHead(404).end(registryCsv),
  "/failing": (response) => response.writeHead(503).end(),
  // The space after the status code is there; the reason is not.
  "/unnamed": (response) => response.socket?.end("HTTP/1.1 404 \r\nContent-Length: 0\r\n\r\n"),
  "/silent": () => {},
  "/slow": (response) => response.write(registryCsv.slice(0, 1000)),
  "/short": (response) => {
    response.writeHead(200, { "content-length": registryCsv.length });
    response.write(registryCsv.slice(0, 1000), () => response.destroy());
  },
  "/chunked": (response) => {
    response.write(registryCsv.slice(0, 1000), () => response.destroy());
  },
  "/endless": (response) => {
    const chunk = Buffer.alloc(64 * 1024, "x");
    const send = () => {
      while (!response.destroyed && response.write(chunk)) {
        endless += chunk.length;
      }
    };
    response.on("drain", send);
    send();
  },
  "/large": (response) => response.end("x".repeat(2 * MIB)),
  "/page": (response) =>
    response.setHeader("content-type", "text/html").end('<!DOCTYPE html>\n<html lang="en"><p>Blocked</p></html>\n'),
  "/nothing": (response) => response.writeHead(204).end(),
  "/empty": (response) => response.end(),
};

const origin = await listen(createServer(({ url = "" }, response) => answers[url]?.(response)));

/** Where nothing listens: a port that was free a moment ago. */
const refused = await new Promise<string>((resolve) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo;
    server.close(() => resolve(`127.0.0.1:${port}`));
  });
});

describe("where nothing differs: exit code 0, one line", () => {
  test.each([
    ["a file", COPY],
    ["an address", `${origin}/registry`],
    ["a redirected address", `${origin}/moved`],
    ["a file with a byte order mark and CRLF", file("crlf.csv", `\uFEFF${registryCsv.replaceAll("\n", "\r\n")}`)],
  ])("%s", async (_, source) => {
    expect(await check([source])).toEqual({
      exitCode: 0,
      stdout: `${source} and src/table/iana.ts: no difference in 75 rows.\n`,
      stderr: "",
    });
  });
});

test("without a source, the registry at IANA is read", async () => {
  const fetched = vi.spyOn(globalThis, "fetch").mockResolvedValueOnce(new Response(registryCsv));
  const { exitCode, stdout } = await check([]);
  const address = "https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv";
  expect({ exitCode, address: fetched.mock.lastCall?.[0] }).toEqual({ exitCode: 0, address });
  expect(stdout.startsWith(`${address} and `)).toBe(true);
});

test("a character may arrive in two parts", async () => {
  const bytes = new TextEncoder().encode(withRow("404", '404,"Not\u00a0Found","[RFC9110, Section 15.5.5]"'));
  const within = bytes.indexOf(0xa0);
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.subarray(0, within));
      controller.enqueue(bytes.subarray(within));
      controller.close();
    },
  });
  vi.spyOn(globalThis, "fetch").mockResolvedValueOnce(new Response(body));
  expect((await check([origin])).stdout).toContain('"Not\u00a0Found" now');
});

test("where something differs: exit code 1, and the report", async () => {
  const { exitCode, stdout, stderr } = await check([`${origin}/altered`]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
  expect(stdout.startsWith(`${origin}/altered and src/table/iana.ts: one difference.\n\n- 413 is renamed: `)).toBe(
    true,
  );
  expect(stdout.endsWith(".\n")).toBe(true);
});

describe("where nothing can be compared: exit code 2, one line on standard error", () => {
  const reads = (line: string) => `its first line is ${JSON.stringify(line)}, not "Value,Description,Reference"`;

  test.each([
    ["a redirect without an end", `${origin}/loop`, "redirect count exceeded"],
    ["a missing page", `${origin}/missing`, "answered 404 Not Found"],
    ["a failing server", `${origin}/failing`, "answered 503 Service Unavailable"],
    ["a connection that ends before its content", `${origin}/short`, "the connection was cut off"],
    ["a connection that ends before its last chunk", `${origin}/chunked`, "the connection was cut off"],
    ["an answer of 2 MiB", `${origin}/large`, "larger than 1 MiB"],
    ["an HTML page", `${origin}/page`, `not the registry's CSV: ${reads("<!DOCTYPE html>")}`],
    ["an answer without content", `${origin}/nothing`, "answered 204 No Content"],
    ["an empty answer", `${origin}/empty`, `not the registry's CSV: ${reads("")}`],
    ["a port that nobody listens on", `http://${refused}/`, `connect ECONNREFUSED ${refused}`],
    ["an address that is none", "http://", "Invalid URL"],
    ["a server that gives no reason", `${origin}/unnamed`, "answered 404"],
    ["a file that does not exist", missing, `ENOENT: no such file or directory, open '${missing}'`],
    [
      "a file whose path has an address in it",
      join(missing, "http:"),
      `ENOENT: no such file or directory, open '${join(missing, "http:")}'`,
    ],
    ["a file larger than 1 MiB", file("large.csv", "x".repeat(MIB + 1)), "larger than 1 MiB"],
    [
      "bytes that are no text",
      file("bytes.csv", Uint8Array.of(0xff)),
      "The encoded data was not valid for encoding utf-8",
    ],
    [
      "other columns",
      file("columns.csv", "Value,Reference,Description\n100-599,,Unassigned\n"),
      `not the registry's CSV: ${reads("Value,Reference,Description")}`,
    ],
    [
      "a first line without an end",
      file("long.csv", "x".repeat(MIB)),
      `not the registry's CSV: ${reads("x".repeat(60))}`,
    ],
    ["a last line without its end", file("last.csv", registryCsv.trimEnd()), "truncated: the last line has no end"],
    ["a last row that is cut", file("cut.csv", registryCsv.slice(0, -5)), "truncated: the last line has no end"],
    [
      "rows that end too soon",
      file("end.csv", withRow("512-599", "").trimEnd().concat("\n")),
      "truncated: the rows end before 512",
    ],
    [
      "rows that end one code too soon",
      file("last-code.csv", withRow("512-599", "512-598,Unassigned,")),
      "truncated: the rows end before 599",
    ],
    [
      "rows with a gap",
      file("gap.csv", withRow("404", "").replace("\n\n", "\n")),
      "truncated, or no longer in order: a row for 405 where one for 404 should be",
    ],
    [
      "a row whose value is no code",
      file("value.csv", withRow("404", "4O4,Not Found,[RFC9110]")),
      "truncated, or no longer in order: a row for 4O4 where one for 404 should be",
    ],
    [
      "a row whose value ends like a code",
      file("longer.csv", withRow("404", "1404,Not Found,[RFC9110]")),
      "truncated, or no longer in order: a row for 1404 where one for 404 should be",
    ],
    [
      "a row whose value begins like a code",
      file("long-value.csv", withRow("404", "4040,Not Found,[RFC9110]")),
      "truncated, or no longer in order: a row for 4040 where one for 404 should be",
    ],
    [
      "a row twice",
      file("twice.csv", withRow("404", "404,Not Found,[RFC9110]\n404,Not Found,[RFC9110]")),
      "truncated, or no longer in order: a row for 404 where one for 405 should be",
    ],
    [
      "a row that lacks a column",
      file("column.csv", withRow("404", "404,Not Found")),
      "Invalid Record Length: columns length is 3, got 2 on line 34",
    ],
    [
      "a quotation mark without its other",
      file("quote.csv", withRow("511", '511,"Network Authentication Required,[RFC6585]')),
      "Quote Not Closed: the parsing is finished with an opening quote at line 76",
    ],
  ])("%s", async (_, source, message) => {
    expect(await check([source])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `registry:check: ${source}: ${message}\n`,
    });
  });

  test("a host that refuses at each of its addresses, of which Node says nothing but a code", async () => {
    const cause = Object.assign(new AggregateError([]), { code: "ECONNREFUSED" });
    vi.spyOn(globalThis, "fetch").mockRejectedValueOnce(new TypeError("fetch failed", { cause }));
    expect(await check([origin])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `registry:check: ${origin}: ECONNREFUSED\n`,
    });
  });

  test.each(["/silent", "/slow"])("an answer that does not end in time: %s", async (path) => {
    expect(await check([origin + path, "--timeout", "0.2"])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `registry:check: ${origin}${path}: timed out after 0.2 seconds\n`,
    });
  });

  test("an answer without an end is read no further than its limit", async () => {
    expect(await check([`${origin}/endless`])).toMatchObject({
      exitCode: 2,
      stderr: `registry:check: ${origin}/endless: larger than 1 MiB\n`,
    });
    const sent = endless;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(endless).toBe(sent);
  });

  test.each([
    [["--nope"], /^registry:check: Unknown option '--nope'/],
    [[COPY, COPY], /^registry:check: usage: npm run registry:check -- \[FILE_OR_URL\] \[--timeout SECONDS\]\n$/],
    [[COPY, "--timeout", "0"], /^registry:check: usage: /],
    [[COPY, "--timeout", "soon"], /^registry:check: usage: /],
  ])("%j", async (args, message) => {
    const { exitCode, stdout, stderr } = await check(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});

describe("npm run registry:check", () => {
  test.each([
    [0, COPY],
    [1, `${origin}/altered`],
    [2, `${origin}/missing`],
  ])(
    "exits with %i for %s, and prints what the check says",
    async (exitCode, source) => {
      const command = ["run", "--silent", "registry:check", "--", source];
      const printed = await new Promise((resolve) => {
        const shell = process.platform === "win32";
        execFile("npm", command, { shell }, (error, stdout, stderr) =>
          resolve({ exitCode: error?.code ?? 0, stdout, stderr: stderr.replace(/^npm warn .*\n/gm, "") }),
        );
      });
      expect(printed).toEqual(await check([source]));
      expect(printed).toMatchObject({ exitCode });
    },
    60_000,
  );
});
