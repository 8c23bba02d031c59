import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How a program ended, and what it printed. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StartOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly shell?: boolean;
  /** In seconds, ten minutes by default. A program that takes longer is ended, which is an error. */
  readonly timeLimit?: number;
}

const WINDOWS = process.platform === "win32";

const running = new Set<ChildProcess>();
process.on("exit", () => running.forEach(end));

/**
 * Runs a program and returns how it ended. This process stays responsive to signals. Whatever the program starts ends with
 * the program, and with this process.
 */
export function start(file: string, args: readonly string[], options: StartOptions = {}): Promise<Ended> {
  const { timeLimit = 600, ...others } = options;
  // Detached, it gets a process group, so that everything it starts can be ended with it.
  const child = spawn(file, args, { ...others, detached: !WINDOWS, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let [stdout, stderr, late] = ["", "", false];
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  const timer = setTimeout(() => {
    late = true;
    end(child);
  }, timeLimit * 1000);
  return new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", () => end(child));
    child.on("close", (status) =>
      late
        ? reject(new Error(`${file} took longer than ${timeLimit} seconds:\n${stdout}${stderr}`))
        : resolve({ status, stdout, stderr }),
    );
  }).finally(() => {
    clearTimeout(timer);
    running.delete(child);
  });
}

/** Runs a program and returns what it prints. If it fails, the error holds all of it. */
export async function run(file: string, args: readonly string[], options?: StartOptions): Promise<string> {
  const { status, stdout, stderr } = await start(file, args, options);
  if (status !== 0) {
    throw new Error(`${[file, ...args].join(" ")} failed with ${status}:\n${stdout}${stderr}`);
  }
  return stdout;
}

/**
 * The binary that npm installed for this platform. The package's own script would find it, but install scripts are off.
 *
 * @param scope - The folder for the packages of all platforms. npm installs only this platform's.
 * @param file - The binary's path in such a package, without `.exe`.
 */
export function platformBinary(scope: string, file: string): string {
  const [platform = "no-binary-for-this-platform"] = existsSync(scope) ? readdirSync(scope) : [];
  return join(scope, platform, WINDOWS ? `${file}.exe` : file);
}

/** Ends a program and everything that it started. */
function end(child: ChildProcess): void {
  if (WINDOWS || child.pid === undefined) {
    child.kill();
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch (error) {
    // ESRCH: nothing is left to end.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") {
      throw error;
    }
  }
}

/** A new folder outside the checkout. It is removed when this process ends. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "typed-http-status-")));
  process.on("exit", () => removeFolder(folder));
  return folder;
}

/** Removes a folder. Tries again if a program that has just ended was still writing into it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Makes signals end this process in an orderly way: its programs end and its folders are removed. */
export function endOnSignals(): void {
  process.on("SIGINT", () => process.exit(130));
  process.on("SIGTERM", () => process.exit(143));
}
