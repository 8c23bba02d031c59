import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const suite = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a command and shows its output. Where it fails, nothing after it runs. */
function run(cwd: string, command: "npm" | "npx", ...args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) {
    throw new Error(`${[command, ...args].join(" ")} failed`);
  }
}

const tarballs = mkdtempSync(join(tmpdir(), "typed-http-status-"));
try {
  run(suite, "npm", "ci", "--no-audit", "--no-fund");
  // The frameworks get what users get: the packed package, not its source. Packing builds it.
  run(root, "npm", "pack", "--loglevel", "error", "--pack-destination", tarballs);
  const [tarball = ""] = readdirSync(tarballs);
  run(suite, "npm", "install", "--no-save", "--offline", "--no-audit", "--no-fund", join(tarballs, tarball));
  run(suite, "npx", "--no", "--", "openapi-typescript", "openapi.json", "--output", "openapi.generated.ts");
  run(root, "npx", "--no", "--", "tsc", "--project", "test/interop");
  run(root, "npx", "--no", "--", "vitest", "run", "--project", "interop");
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(tarballs, { recursive: true, force: true });
}
