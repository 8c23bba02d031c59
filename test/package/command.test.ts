import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { commandOf } from "../helpers/entry-points.js";
import { expectedPhrases } from "../helpers/iana-registry.js";
import { installed, project, readInstalled } from "./installed.js";

const LINUX = process.platform === "linux";
const ESCAPE = "\u001b";
const COMMAND = join("node_modules", ".bin", "typed-http-status");

const { homepage, version } = JSON.parse(readInstalled("package.json"));

/** The environment that a command line needs, without the variables that decide about colours (NO_COLOR, CI, TERM, …). */
const plainEnvironment = Object.fromEntries(
  ["PATH", "PATHEXT", "SystemRoot", "HOME"].map((name) => [name, process.env[name]]),
);

/** The installed command, run by a shell. */
function shell(commandLine: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(commandLine, {
    cwd: installed,
    encoding: "utf8",
    shell: true,
    env: { ...plainEnvironment, ...env },
  });
  return { status, stdout, stderr };
}

describe("the installed command", () => {
  test("prints the quick reference", () => {
    const { status, stdout, stderr } = shell(COMMAND);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const [code, phrase] of expectedPhrases) {
      expect(stdout).toContain(`\n  ${code}  ${phrase} `);
    }
  });

  test("prints JSON that a machine can read", () => {
    const entries: readonly { code: number; phrase: string }[] = JSON.parse(shell(`${COMMAND} --json`).stdout);
    expect(entries.map(({ code, phrase }) => [code, phrase])).toEqual([...expectedPhrases]);
  });

  test("prints its version", () => {
    expect(shell(`${COMMAND} --version`).stdout).toBe(`${version}\n`);
  });

  test("exits with 1 and one line on standard error where nothing matches", () => {
    expect(shell(`${COMMAND} 299`)).toEqual({
      status: 1,
      stdout: "",
      stderr: "typed-http-status: 299 is not a registered status code; a client treats it as 200 (RFC 9110 §15)\n",
    });
  });

  test("exits with 2 and one line on standard error on bad usage", () => {
    expect(shell(`${COMMAND} --nope`)).toEqual({
      status: 2,
      stdout: "",
      stderr: "typed-http-status: Unknown option '--nope' (see --help)\n",
    });
  });

  test("does not mind a reader that has seen enough", async () => {
    const child = spawn(process.execPath, [commandOf(installed), "--json"], { cwd: installed });
    child.stdout.once("data", () => child.stdout.destroy());
    let errors = "";
    child.stderr.on("data", (text) => {
      errors += text;
    });
    const [status] = await once(child, "close");
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
  });

  test.runIf(LINUX)("gives a slow reader everything", () => {
    const { stdout } = shell(`${COMMAND} --json | (sleep 0.5; cat)`);
    expect(JSON.parse(stdout)).toHaveLength(expectedPhrases.size);
  });

  // Linux has a device that is always full.
  describe.runIf(LINUX).each([
    ["404", 0],
    ["no such text", 1],
    ["--nope", 2],
  ])("answers %j with its exit code", (query, status) => {
    test.each([">&-", "2>&-", ">&- 2>&-", ">/dev/full", "2>/dev/full", ">/dev/full 2>/dev/full"])(
      "where it cannot write, because of %s",
      (redirection) => {
        expect(shell(`${COMMAND} '${query}' ${redirection}`).status).toBe(status);
      },
    );

    test.each(["stdout", "stderr"] as const)("where nobody reads %s", async (stream) => {
      const child = spawn(process.execPath, [commandOf(installed), query], { cwd: installed });
      child[stream].destroy();
      const [code] = await once(child, "exit");
      expect(code).toBe(status);
    });
  });

  test("colours nothing in a pipe, whatever the environment says of the terminal", () => {
    expect(shell(COMMAND, { TERM: "xterm-256color", COLORTERM: "truecolor" }).stdout).not.toContain(ESCAPE);
  });
});

// `script` gives a program a terminal. Its options differ outside Linux.
describe.runIf(LINUX)("the installed command in a terminal", () => {
  const inTerminal = (args: string, env: Readonly<Record<string, string>> = {}) =>
    shell(`script -qec "stty cols 64; ${COMMAND} ${args}" /dev/null`, {
      TERM: "xterm-256color",
      ...env,
    }).stdout.replaceAll("\r", "");

  test("colours by class and keeps to the width", () => {
    const output = inTerminal("5xx --long");
    expect(output).toContain(`${ESCAPE}[31m503${ESCAPE}[39m`);
    const visible = stripVTControlCharacters(output).split("\n");
    expect(visible.length).toBeGreaterThan(11);
    expect(Math.max(...visible.map((line) => line.length))).toBeLessThanOrEqual(64);
  });

  test.each<[string, string, Record<string, string>]>([
    ["--no-color", "5xx --no-color", {}],
    ["NO_COLOR", "5xx", { NO_COLOR: "1" }],
    ["a terminal without colours", "5xx", { TERM: "dumb" }],
  ])("does not colour with %s", (_, args, env) => {
    const output = inTerminal(args, env);
    expect(output).toContain("503");
    expect(output).not.toContain(ESCAPE);
  });

  test("prints one line for each code", () => {
    const lines = inTerminal("--no-color").trim().split("\n");
    for (const [code, phrase] of expectedPhrases) {
      expect(lines).toContain(`  ${code}  ${phrase}`);
    }
  });

  describe("with --web", () => {
    // It goes on after the command has ended, as a browser does.
    const opener = '#!/bin/sh\nsleep 0.2\necho "$@" > "$OPENED.part"\nmv "$OPENED.part" "$OPENED"\n';
    let folder: string;

    beforeAll(() => {
      folder = project({ "xdg-open": opener });
      chmodSync(join(folder, "xdg-open"), 0o755);
    });

    /** Runs the command where `xdg-open` writes what it opens to a file. */
    const web = (query: string, runs = inTerminal) => {
      const file = join(folder, "opened");
      rmSync(file, { force: true });
      const { PATH } = process.env;
      const printed = runs(`${query} --web`, { PATH: `${folder}:${PATH}`, OPENED: file });
      return { printed, opened: () => (existsSync(file) ? readFileSync(file, "utf8") : "") };
    };

    test.each([
      ["not found", "404"],
      ["4xx", "#4xx"],
      ["nginx", "vendors/nginx"],
      ["", ""],
    ])("prints and opens the page of %j", async (query, path) => {
      const { printed, opened } = web(query);
      expect(printed).toBe(`${homepage}${path}\n`);
      await expect.poll(opened, { timeout: 10_000 }).toBe(`${homepage}${path}\n`);
    });

    test("opens nothing in a pipe, and none of several pages", async () => {
      const piped = web("404", (args, env) => shell(`${COMMAND} ${args}`, env).stdout);
      expect(piped.printed).toBe(`${homepage}404\n`);
      await setTimeout(1000);
      expect(piped.opened()).toBe("");
      const several = web("404 500");
      expect(several.printed).toBe(`${homepage}404\n${homepage}500\n`);
      await setTimeout(1000);
      expect(several.opened()).toBe("");
    });

    test("prints the address where no program can open it", () => {
      const command = `PATH=/nowhere ${process.execPath} ${commandOf(installed)} 404 --web`;
      const { stdout, status } = shell(`script -qec "${command}" /dev/null`);
      expect({ stdout, status }).toEqual({ stdout: `${homepage}404\r\n`, status: 0 });
    });
  });
});
