import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, sep } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { Outcome } from "../../../src/tools/check-command/command.js";
import { check } from "../../../src/tools/registry-check/check.js";
import { withRow } from "../../helpers/altered-registry.js";
import { registry, registryCsv } from "../../helpers/iana-registry.js";
import { listen } from "../../helpers/loopback.js";
import { removeFolder, start, temporaryFolder } from "../../helpers/processes.js";

const COPY = "test/data/iana-http-status-codes.csv";
/** A day on which no registration is past its day. */
const TODAY = "2025-09-15";
const MIB = 1024 ** 2;
const WINDOWS = process.platform === "win32";

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));
const missing = join(folder, "missing.csv");

/** No test of this file writes a copy. */
function run(...args: readonly string[]): Promise<Outcome> {
  return check(args, missing, TODAY);
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function pipe(name: string): Promise<string> {
  const path = join(folder, name);
  expect(await start("mkfifo", [path])).toMatchObject({ status: 0 });
  return path;
}

/** A small CSV that has a row for each code. */
function csv(...rows: readonly string[]): string {
  return ["Value,Description,Reference", ...rows, ""].join("\n");
}

const renamed404 = withRow(registryCsv, 404, '404,Nothing Found,"[RFC9110, Section 15.5.5]"');

/** How much of the endless answer the server has sent. */
let endless = 0;

/** What the server answers, by path. */
const answers: Record<string, (response: ServerResponse) => void> = {
  "/registry": (response) => response.end(registryCsv),
  "/altered": (response) => response.end(renamed404),
  "/moved": (response) => response.writeHead(301, { location: "/found" }).end(),
  "/found": (response) => response.writeHead(302, { location: "/registry" }).end(),
  "/loop": (response) => response.writeHead(302, { location: "/loop" }).end(),
  "/missing": (response) => response.writeHead(404).end(registryCsv),
  "/failing": (response) => response.writeHead(503).end(),
  // The space after the status code is there, but no phrase.
  "/unnamed": (response) => response.socket?.end("HTTP/1.1 404 \r\nContent-Length: 0\r\n\r\n"),
  "/control": (response) => response.socket?.end("HTTP/1.1 404 Not\u009bFound\r\nContent-Length: 0\r\n\r\n"),
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

/** Nothing listens here: the port was free a moment ago. */
const refused = await new Promise<string>((resolve) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo;
    server.close(() => resolve(`127.0.0.1:${port}`));
  });
});

describe("no difference: exit code 0 and one line", () => {
  test.each([
    ["a file", COPY],
    ["an address", `${origin}/registry`],
    ["a redirected address", `${origin}/moved`],
    ["a file with a byte order mark and CRLF", file("crlf.csv", `\uFEFF${registryCsv.replaceAll("\n", "\r\n")}`)],
  ])("%s", async (_, source) => {
    expect(await run(source)).toEqual({
      exitCode: 0,
      stdout: `${source} and src/table/iana.ts: no difference in ${registry.length} rows.\n`,
      stderr: "",
    });
  });

  test("a file with control characters in its name", async () => {
    const { stdout } = await run(file("\u009b\u202e\u{e0001} green.csv", registryCsv));
    expect(stdout).toContain(`${sep}\\u009b\\u202e\\udb40\\udc01 green.csv and src/table/iana.ts: no difference`);
  });
});

test("without a source, it reads the registry at IANA", async () => {
  const fetched = vi.spyOn(globalThis, "fetch").mockResolvedValueOnce(new Response(registryCsv));
  const { exitCode, stdout } = await run();
  const address = "https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv";
  expect({ exitCode, address: fetched.mock.lastCall?.[0] }).toEqual({ exitCode: 0, address });
  expect(stdout.startsWith(`${address} and `)).toBe(true);
});

test("a character may arrive in two parts", async () => {
  const bytes = new TextEncoder().encode(withRow(registryCsv, 404, "404,Not\u00a0Found,[RFC9110]"));
  const within = bytes.indexOf(0xa0);
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.subarray(0, within));
      controller.enqueue(bytes.subarray(within));
      controller.close();
    },
  });
  vi.spyOn(globalThis, "fetch").mockResolvedValueOnce(new Response(body));
  expect((await run(origin)).stdout).toContain('`"Not\\u00a0Found"` now');
});

test("differences: exit code 1 and the report", async () => {
  const { exitCode, stdout, stderr } = await run(`${origin}/altered`);
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
  expect(
    stdout.startsWith(`\`${origin}/altered\` and src/table/iana.ts: one difference.\n\n- 404 is renamed: `),
    stdout,
  ).toBe(true);
  expect(stdout).toMatch(/[^\n]\n$/);
});

describe("nothing to compare: exit code 2 and one line on standard error", () => {
  const firstLine = (line: string) => `its first line is ${JSON.stringify(line)}, not "Value,Description,Reference"`;

  test.each([
    ["a redirect without an end", `${origin}/loop`, "redirect count exceeded"],
    ["a missing page", `${origin}/missing`, "answered 404 Not Found"],
    ["a failing server", `${origin}/failing`, "answered 503 Service Unavailable"],
    ["a connection that ends before its content", `${origin}/short`, "the connection was cut off"],
    ["a connection that ends before its last chunk", `${origin}/chunked`, "the connection was cut off"],
    ["an answer of 2 MiB", `${origin}/large`, "larger than 1 MiB"],
    ["an HTML page", `${origin}/page`, `not the registry's CSV: ${firstLine("<!DOCTYPE html>")}`],
    ["an answer without content", `${origin}/nothing`, "answered 204 No Content"],
    ["an empty answer", `${origin}/empty`, `not the registry's CSV: ${firstLine("")}`],
    ["a port that nobody listens on", `http://${refused}/`, `connect ECONNREFUSED ${refused}`],
    ["an invalid address", "http://", "Invalid URL"],
    ["a server that gives no reason", `${origin}/unnamed`, "answered 404"],
    ["a server that sends a control character", `${origin}/control`, "answered 404 Not\\u009bFound"],
    ["a file that does not exist", missing, `ENOENT: no such file or directory, open '${missing}'`],
    [
      "a file that has an address in its path",
      join(missing, "http:"),
      `ENOENT: no such file or directory, open '${join(missing, "http:")}'`,
    ],
    ["a file larger than 1 MiB", file("large.csv", "x".repeat(MIB + 1)), "larger than 1 MiB"],
    [
      "bytes that are not UTF-8",
      file("bytes.csv", Uint8Array.of(0xff)),
      "The encoded data was not valid for encoding utf-8",
    ],
    [
      "other columns",
      file("columns.csv", "Value,Reference,Description\n100-599,,Unassigned\n"),
      `not the registry's CSV: ${firstLine("Value,Reference,Description")}`,
    ],
    [
      "a first line without an end",
      file("long.csv", "x".repeat(MIB)),
      `not the registry's CSV: ${firstLine("x".repeat(60))}`,
    ],
    [
      "a first line with bidirectional and control characters",
      file("bidi.csv", "\u202eeulaV\u001b[2J\u009b\n"),
      `not the registry's CSV: ${firstLine("{}eulaV\u001b[2J{}").replace("{}", "\\u202e").replace("{}", "\\u009b")}`,
    ],
    [
      "a last line without its end",
      file("last.csv", registryCsv.trimEnd()),
      "truncated: the last line has no line end",
    ],
    ["a last row that is cut", file("cut.csv", registryCsv.slice(0, -5)), "truncated: the last line has no line end"],
    ["rows that end too soon", file("end.csv", csv("100-511,Unassigned,")), "truncated: the rows end before 512"],
    [
      "rows that end one code too soon",
      file("last-code.csv", csv("100-598,Unassigned,")),
      "truncated: the rows end before 599",
    ],
    ["no rows", file("no-rows.csv", csv()), "truncated: the rows end before 100"],
    [
      "rows with a gap",
      file("gap.csv", withRow(registryCsv, 404)),
      'truncated or out of order: the row for 404 is missing before "405"',
    ],
    [
      "a value that is no code",
      file("value.csv", withRow(registryCsv, 404, "4O4,Not Found,[RFC9110]")),
      'truncated or out of order: the row for 404 is missing before "4O4"',
    ],
    [
      "a value that ends like a code",
      file("longer.csv", withRow(registryCsv, 404, "1404,Not Found,[RFC9110]")),
      'truncated or out of order: the row for 404 is missing before "1404"',
    ],
    [
      "a value that begins like a code",
      file("long-value.csv", withRow(registryCsv, 404, "4040,Not Found,[RFC9110]")),
      'truncated or out of order: the row for 404 is missing before "4040"',
    ],
    [
      "a value with a line break and a control character",
      file("control-value.csv", withRow(registryCsv, 404, '"4\n\u001b[2J",Not Found,[RFC9110]')),
      'truncated or out of order: the row for 404 is missing before "4\\n\\u001b[2J"',
    ],
    [
      "a row twice",
      file("twice.csv", withRow(registryCsv, 404, "404,Not Found,[RFC9110]", "404,Not Found,[RFC9110]")),
      'truncated or out of order: the row for 405 is missing before "404"',
    ],
    [
      "a row that lacks a column",
      file("column.csv", csv("100,Continue", "101-599,Unassigned,")),
      "Invalid Record Length: columns length is 3, got 2 on line 2",
    ],
    [
      "a quotation mark without its other",
      file("quote.csv", csv('100,"Continue,[RFC9110]', "101-599,Unassigned,")),
      "Quote Not Closed: the parsing is finished with an opening quote at line 3",
    ],
  ])("%s", async (_, source, message) => {
    expect(await run(source)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `registry:check: ${source}: ${message}\n`,
    });
  });

  test("a folder", async () => {
    const path = join(folder, "folder.csv");
    mkdirSync(path);
    // Windows does not open a folder, other systems do not read it.
    expect(await run(path)).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringMatching(/: E[A-Z]+: /) });
  });

  test("a host that refuses at each of its addresses: Node gives nothing but a code", async () => {
    const cause = Object.assign(new AggregateError([]), { code: "ECONNREFUSED" });
    vi.spyOn(globalThis, "fetch").mockRejectedValueOnce(new TypeError("fetch failed", { cause }));
    expect(await run(origin)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `registry:check: ${origin}: ECONNREFUSED\n`,
    });
  });

  test.each([
    ["/silent", "0.2"],
    ["/slow", "0.2"],
    // No whole numbers of milliseconds.
    ["/silent", "0.1005"],
    ["/silent", "0.0001"],
  ])("an answer that does not end in time: %s in %s seconds", async (path, seconds) => {
    expect(await run(origin + path, "--timeout", seconds)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `registry:check: ${origin}${path}: timed out after ${seconds} seconds\n`,
    });
  });

  test("an endless answer is read no further than the limit", async () => {
    expect(await run(`${origin}/endless`)).toMatchObject({
      exitCode: 2,
      stderr: `registry:check: ${origin}/endless: larger than 1 MiB\n`,
    });
    const sent = endless;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(endless).toBe(sent);
  });
});

// Other systems may say that a pipe has ended before it has a writer.
describe.runIf(process.platform === "linux")("a pipe", () => {
  test("is read, even if its writer comes late", async () => {
    const path = await pipe("late");
    const outcome = run(path);
    const writer = start("sh", ["-c", 'sleep 0.3; cat "$1" > "$2"', "sh", COPY, path]);
    expect(await outcome).toMatchObject({ exitCode: 0 });
    await writer;
  });

  test("without a writer does not outlast the timeout", async () => {
    const path = await pipe("silent");
    expect(await run(path, "--timeout", "0.2")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `registry:check: ${path}: timed out after 0.2 seconds\n`,
    });
  });

  test("whose writer does not end does not outlast the timeout", async () => {
    const path = await pipe("slow");
    // Opened for reading, too, because the writer would otherwise wait for a reader.
    const writer = start("sh", ["-c", 'exec 3<>"$1"; echo Value >&3; sleep 1', "sh", path]);
    expect(await run(path, "--timeout", "0.5")).toMatchObject({
      exitCode: 2,
      stderr: `registry:check: ${path}: timed out after 0.5 seconds\n`,
    });
    await writer;
  });
});

describe.skipIf(WINDOWS)("nothing outlasts the timeout", () => {
  test.each([
    ["/dev/zero", "larger than 1 MiB"],
    ["/dev/null", 'not the registry\'s CSV: its first line is "", not "Value,Description,Reference"'],
  ])("%s", async (path, message) => {
    expect(await run(path, "--timeout", "5")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `registry:check: ${path}: ${message}\n`,
    });
  });

  // A thread that waits for the pipe would keep the process from ending, though not the check.
  test("the process that reads a silent pipe", { timeout: 30_000 }, async () => {
    const path = await pipe("process");
    const args = ["--import", "tsx", "src/tools/registry-check/bin.ts", path, "--timeout", "0.2"];
    expect(await start(process.execPath, args, { timeLimit: 20 })).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("codes above 599", () => {
  test.each([
    ["a range of its own", `${registryCsv}600-999,Unassigned,\n`, registry.length + 1],
    ["one range with the last codes of 5xx", csv("100-999,Unassigned,"), undefined],
  ])("unassigned, they are no difference: %s", async (_, text, rowCount) => {
    const { stdout } = await run(file("above.csv", text));
    expect(stdout).not.toMatch(/\b(?:600|999)\b/);
    if (rowCount !== undefined) {
      expect(stdout).toContain(`no difference in ${rowCount} rows`);
    }
  });

  test("assigned, they are a difference", async () => {
    const { exitCode, stdout } = await run(file("600.csv", `${registryCsv}600,Beyond,[RFC9110]\n`));
    expect(exitCode).toBe(1);
    expect(stdout).toContain('- 600 is assigned: `"Unassigned"` before, `"Beyond"` `[RFC9110]` now.');
  });
});

describe("bad usage: exit code 2", () => {
  const usage = "usage: npm run registry:check -- [--write] [FILE_OR_URL] [--timeout SECONDS]";
  const bounds = "--timeout must be a number of seconds, more than 0 and at most 3600";

  test.each([
    [["--nope"], `Unknown option '--nope' (${usage})`],
    [["--\u001b[2J\u202e\n"], `Unknown option '--\\u001b[2J\\u202e\\u000a' (${usage})`],
    [[COPY, "--timeout"], `Option '--timeout <value>' argument missing (${usage})`],
    [[COPY, "--timeout", "-1"], `Option '--timeout' argument is ambiguous (${usage})`],
    [[COPY, COPY], usage],
    [[COPY, "--timeout", ""], bounds],
    [[COPY, "--timeout", "0"], bounds],
    [[COPY, "--timeout=-1"], bounds],
    [[COPY, "--timeout", "soon"], bounds],
    [[COPY, "--timeout", "NaN"], bounds],
    [[COPY, "--timeout", "Infinity"], bounds],
    // Longer than a timer can wait, and longer than a 32-bit number of milliseconds.
    [[COPY, "--timeout", "2147484"], bounds],
    [[COPY, "--timeout", "1e300"], bounds],
    [[COPY, "--timeout", "3600.001"], bounds],
  ])("%j", async (args, message) => {
    expect(await run(...args)).toEqual({ exitCode: 2, stdout: "", stderr: `registry:check: ${message}\n` });
  });

  test.each(["1.0005", "3600"])("a file is read within %s seconds", async (seconds) => {
    expect(await run(COPY, "--timeout", seconds)).toMatchObject({ exitCode: 0 });
  });
});

describe("npm run registry:check", () => {
  const today = () => new Date().toISOString().slice(0, 10);

  test.each([
    [0, COPY],
    [1, `${origin}/altered`],
    [2, `${origin}/missing`],
  ])("exits with %i for %s, and prints the outcome", { timeout: 60_000 }, async (exitCode, source) => {
    const args = ["run", "--silent", "registry:check", "--", source];
    const firstDay = today();
    const { status, stdout, stderr } = await start("npm", args, { shell: WINDOWS });
    const printed = { exitCode: status, stdout, stderr: stderr.replace(/^npm warn .*\n/gm, "") };
    // A new day may have begun while the command ran.
    const outcomes = [await check([source], missing, firstDay), await check([source], missing, today())];
    expect(outcomes).toContainEqual(printed);
    expect(printed).toMatchObject({ exitCode });
  });
});
