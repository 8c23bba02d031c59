import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./processes.js";

const ROOT = join(import.meta.dirname, "..");

/** Runs npm and answers what it prints. */
export function npm(args: readonly string[], cwd: string): Promise<string> {
  return run("npm", args, { cwd, shell: process.platform === "win32" });
}

/** Packs the package, which builds it, and answers the tarball's path in the given empty folder. */
export async function pack(folder: string): Promise<string> {
  await npm(["pack", "--pack-destination", folder], ROOT);
  const [tarball = ""] = readdirSync(folder);
  return join(folder, tarball);
}

/**
 * Packs the package and installs the tarball as a user would.
 *
 * @param folder - An empty folder outside the checkout, where nothing of the checkout is found by accident.
 * @returns The project in that folder that has the package installed.
 */
export async function installPacked(folder: string): Promise<string> {
  const [tarballs, project] = [join(folder, "tarballs"), join(folder, "project")];
  mkdirSync(tarballs);
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true }\n');
  // Offline, since a package without dependencies needs nothing else.
  await npm(["install", "--offline", "--no-audit", "--no-fund", await pack(tarballs)], project);
  return project;
}
