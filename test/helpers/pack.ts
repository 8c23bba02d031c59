import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { run } from "./processes.js";

const ROOT = join(import.meta.dirname, "../..");

/** Runs npm and returns what it prints. */
export function npm(args: readonly string[], cwd: string): Promise<string> {
  return run("npm", args, { cwd, shell: process.platform === "win32" });
}

/** Names a checkout and its tarball, for the processes of a run. A clone is another checkout, and packs its own. */
const SHARED = "TYPED_HTTP_STATUS_TARBALL";

/** Builds and packs the package. Returns the tarball's path in the given empty folder. */
export async function pack(folder: string): Promise<string> {
  const [checkout, shared] = (process.env[SHARED] ?? "").split("\n");
  if (checkout === ROOT && shared !== undefined) {
    const tarball = join(folder, basename(shared));
    cpSync(shared, tarball);
    return tarball;
  }
  await npm(["pack", "--pack-destination", folder], ROOT);
  const [tarball = ""] = readdirSync(folder);
  return join(folder, tarball);
}

/** Packs once for everything that this process starts. The sources must not change until it ends. */
export async function packOnce(folder: string): Promise<void> {
  process.env[SHARED] = `${ROOT}\n${await pack(folder)}`;
}

/**
 * Packs the package and installs the tarball as a user would.
 *
 * @param folder - An empty folder outside the checkout, so that no file of the checkout is found by accident.
 * @returns The folder of a project that has the package installed.
 */
export async function installPacked(folder: string): Promise<string> {
  const [tarballs, project] = [join(folder, "tarballs"), join(folder, "project")];
  mkdirSync(tarballs);
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true }\n');
  // Offline: a package without dependencies needs nothing else.
  await npm(["install", "--offline", "--no-audit", "--no-fund", await pack(tarballs)], project);
  return project;
}
