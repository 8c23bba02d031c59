import { type ExecFileOptions, execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { libraries, packageOf } from "./libraries.js";

const HERE = import.meta.dirname;
const ROOT = join(HERE, "../..");

/**
 * Makes a project outside the checkout, where nothing of the checkout is found by accident, with the packed package and its
 * peers installed side by side.
 *
 * @param remember - Called with the folder as soon as there is one, so that it can be removed whatever happens.
 */
export async function createProject(remember: (folder: string) => void): Promise<string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "typed-http-status-bench-")));
  remember(folder);
  const [tarballs, project] = [join(folder, "tarballs"), join(folder, "project")];
  mkdirSync(tarballs);
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true }\n');
  await npm(["pack", "--pack-destination", tarballs], ROOT);
  const [tarball = ""] = readdirSync(tarballs);
  await npm(["install", "--offline", "--no-audit", "--no-fund", join(tarballs, tarball)], project);
  // Copied, since a link would cost the peers time wherever it is followed.
  const peers = libraries
    .map(({ specifier }) => packageOf(specifier))
    .filter((name) => existsSync(installed(HERE, name)));
  for (const name of new Set(["mitata", ...peers].flatMap((peer) => closure(HERE, peer)))) {
    cpSync(installed(HERE, name), installed(project, name), { recursive: true });
  }
  return project;
}

/** The names of a package and all that it depends on. */
export function closure(project: string, name: string, seen: Set<string> = new Set()): string[] {
  if (!seen.has(name)) {
    seen.add(name);
    for (const dependency of Object.keys(manifest(project, name).dependencies ?? {})) {
      closure(project, dependency, seen);
    }
  }
  return [...seen];
}

/** The folder of an installed package. */
export function installed(project: string, name: string): string {
  return join(project, "node_modules", name);
}

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export function manifest(project: string, name: string): Manifest {
  return JSON.parse(readFileSync(join(installed(project, name), "package.json"), "utf8"));
}

/** Runs npm and answers what it prints. */
export function npm(args: readonly string[], cwd: string): Promise<string> {
  return run("npm", args, { cwd, shell: process.platform === "win32" });
}

/** Runs a program and answers what it prints; in the background, so that this process still notices when it is to end. */
export async function run(file: string, args: readonly string[], options: ExecFileOptions = {}): Promise<string> {
  const { stdout } = await promisify(execFile)(file, args, { ...options, encoding: "utf8" });
  return stdout;
}
