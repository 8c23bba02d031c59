import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Chromium on the PATH. If it is missing and this process is root, it installs Debian's package. */
export function chromium(): string {
  const { PATH = "" } = process.env;
  const find = () =>
    PATH.split(delimiter)
      .map((folder) => join(folder, "chromium"))
      .find((path) => existsSync(path));
  if (find() === undefined && process.getuid?.() === 0) {
    // Synchronous, so that a signal cannot end it half-way and leave a broken installation.
    for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
      spawnSync("apt-get", args, { timeout: 300_000 });
    }
  }
  const path = find();
  if (path === undefined) {
    throw new Error("chromium is not on the PATH; Debian has it in the package chromium");
  }
  return path;
}

/** Flags that Chromium needs on a server. As root, it only runs without its sandbox. */
export const chromiumFlags: readonly string[] = [
  "--disable-gpu",
  ...(process.getuid?.() === 0 ? ["--no-sandbox", "--no-zygote"] : []),
];
