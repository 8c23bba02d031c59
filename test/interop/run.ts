import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { pack } from "../pack.js";
import { temporaryFolder } from "../processes.js";

const suite = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a command and shows its output. Where it fails, nothing after it runs. */
function run(cwd: string, command: "npm" | "npx", ...args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) {
    throw new Error(`${[command, ...args].join(" ")} failed`);
  }
}

try {
  run(suite, "npm", "ci", "--no-audit", "--no-fund");
  // The frameworks get what users get: the packed package, not its source. Packing builds it.
  const tarball = await pack(temporaryFolder());
  run(suite, "npm", "install", "--no-save", "--offline", "--no-audit", "--no-fund", tarball);
  run(suite, "npx", "--no", "--", "openapi-typescript", "openapi.json", "--output", "openapi.generated.ts");
  run(root, "npx", "--no", "--", "tsc", "--project", "test/interop");
  run(root, "npx", "--no", "--", "vitest", "run", "--project", "interop");
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
