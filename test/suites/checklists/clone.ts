import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run, temporaryFolder } from "../../helpers/processes.js";

const ROOT = join(import.meta.dirname, "../../..");

/** The folders whose installed packages a clone shares, because installing them again would only take time. */
const INSTALLED = ["node_modules", "test/suites/node_modules", "test/suites/bundles/node_modules"];

/** A copy of the checkout, uncommitted changes included, outside of it. */
export interface Clone {
  readonly folder: string;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /** Replaces a text that the file has to hold exactly once. */
  readonly replace: (path: string, text: string, by: string) => void;
  /** Runs a command line in the clone and answers what it prints. */
  readonly run: (commandLine: string) => Promise<string>;
  /** The files that have changed since the clone was made or this was last asked. */
  readonly changedFiles: () => Promise<readonly string[]>;
}

export async function cloneCheckout(): Promise<Clone> {
  const folder = temporaryFolder();
  const files = (
    await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: ROOT })
  ).split("\0");
  for (const file of files.filter((path) => path !== "" && existsSync(join(ROOT, path)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  for (const path of INSTALLED.filter((installed) => existsSync(join(ROOT, installed)))) {
    symlinkSync(join(ROOT, path), join(folder, path));
  }
  const git = (...args: readonly string[]) =>
    run("git", ["-c", "user.name=Checklists", "-c", "user.email=checklists@localhost", ...args], { cwd: folder });
  const stage = () => git("add", "--all", "--", ".", ...INSTALLED.map((path) => `:!${path}`));
  const commit = async () => {
    await stage();
    await git("commit", "--quiet", "--allow-empty", "--message", "State");
  };
  await git("init", "--quiet");
  await commit();

  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  return {
    folder,
    read,
    write,
    replace: (path, text, by) => {
      const [before, after, ...others] = read(path).split(text);
      if (before === undefined || after === undefined || others.length > 0) {
        throw new Error(`${path} does not hold ${JSON.stringify(text)} exactly once`);
      }
      write(path, before + by + after);
    },
    run: (commandLine) => run(commandLine, [], { cwd: folder, shell: true }),
    changedFiles: async () => {
      await stage();
      const changed = (await git("diff", "--cached", "--name-only")).split("\n").filter(Boolean);
      await commit();
      return changed;
    },
  };
}
