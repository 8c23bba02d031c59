import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { outputs, rulePages, stale } from "../codegen/outputs.js";
import { absolute } from "../project-files.js";

const { name, version }: { name: string; version: string } = JSON.parse(readFileSync(absolute("package.json"), "utf8"));

/** Returns the reason if a release is not possible. Each check assumes that the ones before it passed. */
const obstacle = uncommittedChanges() || (await staleCode()) || pendingChangesets() || publishedVersion();
if (obstacle) {
  console.error(`No release: ${obstacle}`);
  process.exitCode = 1;
}

function uncommittedChanges(): string | undefined {
  const { status, stdout, stderr } = run("git", "status", "--porcelain");
  if (status !== 0) {
    return `git cannot tell whether everything is committed:\n${stderr}`;
  }
  return stdout && `the working tree has changes that are not committed:\n${stdout.trimEnd()}`;
}

async function staleCode(): Promise<string | undefined> {
  const paths = stale([...(await outputs()), ...(await rulePages())]).map(({ path }) => path);
  return paths.length > 0 ? `generated files are out of date, run \`npm run update\`: ${paths.join(", ")}` : undefined;
}

function pendingChangesets(): string | undefined {
  const files = readdirSync(absolute(".changeset")).filter((file) => file.endsWith(".md"));
  return files.length > 0
    ? `changesets that are in no version yet, run \`npm run release:version\`: ${files.join(", ")}`
    : undefined;
}

function publishedVersion(): string | undefined {
  if (!publishedVersions().includes(version)) {
    return undefined;
  }
  // It fails if a file of the package has changed since then and no changeset describes it.
  const { status } = run("npx", "--no", "--", "changeset", "status", `--since=v${version}`);
  return `version ${version} is published already, and ${
    status === 0 ? "there is nothing to release" : "what has changed since has no changeset, run `npx changeset`"
  }`;
}

/** The published versions. None if npm does not know the package. */
function publishedVersions(): readonly string[] {
  const { stdout, stderr } = run("npm", "view", name, "versions", "--json");
  const answer = stdout ? JSON.parse(stdout) : { error: { summary: stderr } };
  if (answer.error?.code === "E404") {
    return [];
  }
  if (answer.error) {
    throw new Error(`npm cannot tell which versions are published: ${answer.error.summary}`);
  }
  return [answer].flat();
}

function run(command: string, ...args: readonly string[]) {
  // On Windows, npm and npx need a shell.
  return spawnSync(command, args, { cwd: absolute("."), encoding: "utf8", shell: process.platform === "win32" });
}
