import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { devNull } from "node:os";
import { join } from "node:path";
import { type Ended, endOnSignals, run, start, temporaryFolder } from "../../helpers/processes.js";
import { startRegistry } from "./registry.js";

const ROOT = join(import.meta.dirname, "../../..");
const NAME = "typed-http-status";
const CHANGE = "This change is only for the rehearsal.";

endOnSignals();
const folder = temporaryFolder();

/** The machine's environment with an author for commits. Git's global settings are left out. */
const machine: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_AUTHOR_NAME: "Rehearsal",
  GIT_AUTHOR_EMAIL: "rehearsal@localhost",
  GIT_COMMITTER_NAME: "Rehearsal",
  GIT_COMMITTER_EMAIL: "rehearsal@localhost",
  GIT_CONFIG_GLOBAL: devNull,
};

const registry = await startRegistry(join(folder, "registry"));
const npmrc = join(folder, "npmrc");
writeFileSync(npmrc, `${registry.url.replace("http:", "")}:_authToken=${registry.token}\n`);

/** The same for npm against the rehearsal's registry: with its token as the only credentials, and an empty cache. */
const rehearsal: NodeJS.ProcessEnv = {
  ...machine,
  npm_config_registry: registry.url,
  npm_config_userconfig: npmrc,
  npm_config_cache: join(folder, "cache"),
};

interface Place {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

const checkout: Place = { cwd: join(folder, "checkout"), env: rehearsal };
const user: Place = { cwd: join(folder, "user"), env: rehearsal };

/** The steps of a release, from a fresh clone to what users get. Each case continues where the one before it ended. */
const cases: Readonly<Record<string, () => Promise<void>>> = {
  "a fresh clone installs": () => clone(ROOT, checkout),

  "a pending changeset stops the release": async () => {
    writeFileSync(join(checkout.cwd, ".changeset/rehearsal.md"), `---\n"${NAME}": patch\n---\n\n${CHANGE}\n`);
    await commit();
    await stops(/^No release: changesets that are in no version yet, run `npm run release:version`: .*rehearsal\.md/m);
  },

  "release:version sets the next version and writes CHANGELOG.md": async () => {
    const before = manifest().version;
    await run("npm", ["run", "release:version"], checkout);
    const { version } = manifest();
    assert.notEqual(version, before);
    assert.equal(JSON.parse(read("package-lock.json")).version, version);
    assert.ok(read("CHANGELOG.md").startsWith(`# ${NAME}\n\n## ${version}\n\n### `));
    assert.ok(read("CHANGELOG.md").includes(CHANGE));
    await commit();
  },

  "uncommitted changes stop the release": async () => {
    appendFileSync(join(checkout.cwd, "README.md"), "\n");
    await stops(/^No release: the working tree has changes that are not committed:\n M README\.md$/m);
    await run("git", ["restore", "."], checkout);
  },

  "generated files that are out of date stop the release": async () => {
    replace("src/generated/codes.ts", "`404 Not Found`", "`404 Not There`");
    replace("README.md", "| `NotFound` |", "| `NotThere` |");
    await commit();
    await stops(
      /^No release: generated files are out of date, run `npm run update`: src\/generated\/codes\.ts, README\.md$/m,
    );
    await run("git", ["reset", "--hard", "HEAD~"], checkout);
  },

  "the release is published and tagged": async () => {
    const { version } = manifest();
    // The workflow's changesets action reads this line to learn what to tag.
    assert.match((await release()).stdout, /^🦋 {2}New tag: {2}v\d/m);
    assert.deepEqual(await released(), { versions: [version], tags: [`v${version}`] });
  },

  "users install it": async () => {
    mkdirSync(user.cwd);
    writeFileSync(join(user.cwd, "package.json"), '{ "private": true, "type": "module" }\n');
    await run("npm", ["install", NAME], user);
  },

  "users import it as an ES module": async () => {
    const program = `
      import { reasonPhrase } from "${NAME}";
      import { NotFound } from "${NAME}/codes";
      console.log(reasonPhrase(NotFound));`;
    assert.equal(await run("node", ["--input-type", "module", "--eval", program], user), "Not Found\n");
  },

  "users require it as CommonJS": async () => {
    const program = `console.log(require("${NAME}").HttpStatus.NotFound, require("${NAME}/codes").NotFound)`;
    assert.equal(await run("node", ["--input-type", "commonjs", "--eval", program], user), "404 404\n");
  },

  "users' compiler reads its types": async () => {
    assert.equal((await compile("404")).status, 0);
    assert.match((await compile("200")).stdout, /error TS2322: Type '404' is not assignable to type '200'\./);
  },

  "users run its command": async () => {
    assert.match(await run("npx", ["--no", "--", NAME, "404"], user), /^404 Not Found\n/);
  },

  "another clone packs the same bytes that were published": async () => {
    // All that may differ between machines: the path and its length, the umask, the time zone, the language.
    const env = { ...rehearsal, TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" };
    const other: Place = { cwd: join(folder, "another/checkout/whose-path-is-longer"), env };
    const mask = process.umask(0o077);
    try {
      await clone(checkout.cwd, other);
      await run("npm", ["pack"], other);
    } finally {
      process.umask(mask);
    }
    const [tarball = ""] = readdirSync(other.cwd).filter((file) => file.endsWith(".tgz"));
    const digest = createHash("sha512")
      .update(readFileSync(join(other.cwd, tarball)))
      .digest("base64");
    assert.equal(`sha512-${digest}`, (await packument()).versions[manifest().version]?.dist.integrity);
  },

  "a version that is already published stops the release": async () => {
    await stops(/^No release: version \S+ is published already, and there is nothing to release$/m);
  },

  "a change without a changeset stops the release": async () => {
    replace("src/api/lookups.ts", "\n", "\n\n");
    await commit();
    await stops(/^No release: version \S+ is published already, and what has changed since has no changeset, run/m);
  },
};

if (await run("git", ["status", "--porcelain"], { cwd: ROOT, env: machine })) {
  console.log("This rehearses the last commit. Changes that are not committed take no part.");
}
let failed = 0;
for (const [name, test] of Object.entries(cases)) {
  const start = performance.now();
  const error: unknown = await test().then(
    () => undefined,
    (reason) => reason,
  );
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  console.log(error ? `FAILED  ${name} (${seconds})\n${error}\n` : `passed  ${name} (${seconds})`);
  failed += error ? 1 : 0;
}
console.log(`${Object.keys(cases).length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

/** Clones a repository and installs its packages from the machine's own registry. */
async function clone(from: string, { cwd }: Place): Promise<void> {
  await run("git", ["clone", "--quiet", from, cwd], { cwd: folder, env: machine });
  await run("npm", ["ci", "--prefer-offline"], { cwd, env: machine });
}

/** Releases as the workflow does. First it makes sure that nothing can reach another registry. */
async function release(): Promise<Ended> {
  assert.equal(await run("npm", ["config", "get", "registry"], checkout), `${registry.url}\n`);
  assert.equal(manifest().publishConfig, undefined);
  return start("npm", ["run", "release"], checkout);
}

/** Checks that the release stops for the given reason, and that nothing was published or tagged. */
async function stops(reason: RegExp): Promise<void> {
  const before = await released();
  const { status, stderr } = await release();
  assert.match(stderr, reason);
  assert.notEqual(status, 0);
  assert.deepEqual(await released(), before);
}

/** The published versions, and the tags of the checkout's commit. */
async function released(): Promise<{ readonly versions: readonly string[]; readonly tags: readonly string[] }> {
  const tags = (await run("git", ["tag", "--points-at", "HEAD"], checkout)).split("\n").filter(Boolean);
  return { versions: Object.keys((await packument()).versions), tags };
}

interface Packument {
  readonly versions: Readonly<Record<string, { readonly dist: { readonly integrity: string } }>>;
}

/** The registry's document about the package. */
async function packument(): Promise<Packument> {
  const response = await fetch(new URL(NAME, registry.url));
  return response.ok ? ((await response.json()) as Packument) : { versions: {} };
}

/** Compiles a user's module that assigns `NotFound` to the given type. */
function compile(type: string) {
  const compiler = createRequire(import.meta.url)
    .resolve("typescript/package.json")
    .replace("package.json", "bin/tsc");
  const source = `import { HttpStatus } from "${NAME}";\nexport const code: ${type} = HttpStatus.NotFound;\n`;
  writeFileSync(join(user.cwd, "index.ts"), source);
  return start("node", [compiler, "--noEmit", "--strict", "--module", "nodenext", "index.ts"], user);
}

function manifest(): { readonly version: string; readonly publishConfig?: unknown } {
  return JSON.parse(read("package.json"));
}

function read(path: string): string {
  return readFileSync(join(checkout.cwd, path), "utf8");
}

/** Replaces a text, which the file must contain. */
function replace(path: string, text: string, by: string): void {
  assert.ok(read(path).includes(text));
  writeFileSync(join(checkout.cwd, path), read(path).replace(text, by));
}

async function commit(): Promise<void> {
  await run("git", ["add", "--all"], checkout);
  await run("git", ["commit", "--quiet", "--message", "Rehearse"], checkout);
}
