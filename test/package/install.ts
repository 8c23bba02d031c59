import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** An empty folder outside the checkout, with the packed package installed in it. */
    readonly installed: string;
  }
}

/** Packs the package (which builds it) and installs the tarball as a user would; takes it away again at the end. */
export default function setup(project: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "typed-http-status-")));
  const [tarballs, installed] = [join(folder, "tarballs"), join(folder, "installed")];
  mkdirSync(tarballs);
  mkdirSync(installed);
  writeFileSync(join(installed, "package.json"), '{ "private": true }\n');
  npm(["pack", "--pack-destination", tarballs], project.config.root);
  const [tarball = ""] = readdirSync(tarballs);
  // Offline, since a package without dependencies needs nothing else.
  npm(["install", "--offline", "--no-audit", "--no-fund", join(tarballs, tarball)], installed);
  project.provide("installed", installed);
  return () => rmSync(folder, { recursive: true, force: true });
}

function npm(args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync("npm", args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    throw new Error(`npm ${args.join(" ")} failed:\n${stdout}${stderr}`);
  }
}
