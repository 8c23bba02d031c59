import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { commandOf } from "../helpers/entry-points.js";
import { expectedPhrases } from "../helpers/iana-registry.js";
import { installed, readInstalled } from "./installed.js";

const LINUX = process.platform === "linux";
const ESCAPE = "\u001b";
const COMMAND = join("node_modules", ".bin", "typed-http-status");

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
    expect(shell(`${COMMAND} --version`).stdout).toBe(`${JSON.parse(readInstalled("package.json")).version}\n`);
  });

  test("exits with 1 and one line on standard error where nothing matches", () => {
    expect(shell(`${COMMAND} 299`)).toEqual({
      status: 1,
      stdout: "",
      stderr: "typed-http-status: 299 is no registered status code; a client treats it as 200 (RFC 9110 §15)\n",
    });
  });

  test("exits with 2 and one line on standard error on bad usage", () => {
    expect(shell(`${COMMAND} --nope`)).toEqual({
      status: 2,
      stdout: "",
      stderr: "typed-http-status: Unknown option '--nope' (--help tells more)\n",
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
    const output = inTerminal("5xx");
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
});
