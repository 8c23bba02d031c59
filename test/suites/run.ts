import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm, packOnce } from "../helpers/pack.js";
import { endOnSignals, temporaryFolder } from "../helpers/processes.js";

interface Suite {
  /** What it does, for the list. */
  readonly does: string;
  /** The folders whose packages it needs. */
  readonly packages: readonly string[];
  /** What makes its folder ready for its type check, if anything. */
  readonly prepare?: string;
  /** Whether the root's type check leaves it out, because it needs packages that the root does not have. */
  readonly ownTypeCheck: boolean;
  /** The script that runs it. Without one, Vitest runs the project `suite:<name>`. */
  readonly script?: string;
}

const SUITES: Readonly<Record<string, Suite>> = {
  types: {
    does: "compiles the packed package with TypeScript 5.1 to 7.0, and measures what matchStatus costs the compiler",
    packages: ["test/suites"],
    ownTypeCheck: false,
  },
  soundness: {
    does: "compares what the compiler claims about values with what happens at run time, in over a thousand programs",
    packages: ["test/suites"],
    ownTypeCheck: false,
  },
  declarations: {
    does: "puts the packed package's declarations into those of a library, with five tools, and asks editors about them",
    packages: ["test/suites", "test/suites/declarations"],
    ownTypeCheck: true,
  },
  peers: {
    does: "compares the table with those of other libraries",
    packages: ["test/suites"],
    ownTypeCheck: true,
  },
  interop: {
    does: "uses the packed package with frameworks, clients, schema libraries and test runners",
    packages: ["test/suites/interop"],
    prepare: "test/suites/interop/prepare.ts",
    ownTypeCheck: true,
  },
  bundles: {
    does: "measures what a use adds to a bundle, and holds the figures to their budgets",
    packages: ["test/suites", "test/suites/bundles"],
    ownTypeCheck: true,
  },
  eslint: {
    does: "runs the lint rules in ESLint 9 and 10 and in oxlint, over code, over whole projects and over libraries",
    packages: ["test/suites/eslint"],
    ownTypeCheck: true,
  },
  pages: {
    does: "builds the pages and tries them in Chromium: links, search, accessibility, weight",
    packages: ["test/suites/pages"],
    prepare: "test/suites/pages/prepare.ts",
    ownTypeCheck: true,
  },
  runtimes: {
    does: "runs the packed package in Node 20 to 26, Deno, Bun, workerd and Chromium",
    packages: ["test/suites/runtimes"],
    ownTypeCheck: true,
    script: "test/suites/runtimes/run.ts",
  },
  release: {
    does: "rehearses a release of the last commit with a registry of its own",
    packages: ["test/suites"],
    ownTypeCheck: true,
    script: "test/suites/release/rehearsal.ts",
  },
  hostile: {
    does: "tries to break the packed package with a million random inputs; options: --count, --seed",
    packages: [],
    ownTypeCheck: false,
    script: "test/suites/hostile/run.ts",
  },
  mutation: {
    does: "changes the source in small ways and checks that a test fails each time; arguments: the files to change",
    packages: ["test/suites"],
    ownTypeCheck: true,
    script: "test/suites/mutation/run.ts",
  },
  checklists: {
    does: "follows CONTRIBUTING.md's checklists in a copy of the checkout",
    packages: ["test/suites", "test/suites/bundles"],
    ownTypeCheck: false,
  },
};

const ROOT = join(import.meta.dirname, "../..");

let current: ChildProcess | undefined;
endOnSignals();
process.on("exit", () => current?.kill());

const args = process.argv.slice(2);
// The names are plain words. All that follows them is for the suite: options, or files.
const end = args.findIndex((arg) => !/^\w+$/.test(arg));
const names = end < 0 ? args : args.slice(0, end);
const others = end < 0 ? [] : args.slice(args[end] === "--" ? end + 1 : end);

const unknown = names.find((name) => !Object.hasOwn(SUITES, name));
if (unknown !== undefined) {
  refuse(`there is no suite ${unknown}; the suites are ${Object.keys(SUITES).join(", ")}`);
}
if (others.length > 0 && names.length !== 1) {
  refuse(`name one suite before ${others.join(" ")}`);
}
if (names.length === 0) {
  console.log("npm run suite -- NAME... [arguments for a single suite]\n");
  for (const [name, { does }] of Object.entries(SUITES)) {
    console.log(`  ${name.padEnd(12)}${does}`);
  }
}

if (names.length > 1) {
  await packOnce(temporaryFolder());
}
for (const name of names) {
  await runSuite(name, SUITES[name] as Suite);
}

async function runSuite(name: string, { packages, prepare, ownTypeCheck, script }: Suite): Promise<void> {
  console.log(`\n${name}`);
  for (const folder of packages) {
    await install(folder);
  }
  if (prepare) {
    await node("--import", "tsx", prepare);
  }
  if (ownTypeCheck) {
    await node("node_modules/typescript-7/bin/tsc", "--project", `test/suites/${name}`);
  }
  if (script) {
    await node("--import", "tsx", script, ...others);
  } else {
    await node("node_modules/vitest/vitest.mjs", "run", "--project", `suite:${name}`, ...others);
  }
}

/** Installs a folder's packages, unless they are there already for the same lock file. */
async function install(folder: string): Promise<void> {
  const lock = readFileSync(join(ROOT, folder, "package-lock.json"), "utf8");
  const mark = join(ROOT, folder, "node_modules/.installed-for");
  if (!existsSync(mark) || readFileSync(mark, "utf8") !== lock) {
    await npm(["ci", "--no-audit", "--no-fund", "--prefix", folder], ROOT);
    writeFileSync(mark, lock);
  }
}

/** Runs a Node program and shows its output. If it fails, this process ends with its exit code. */
async function node(...nodeArgs: readonly string[]): Promise<void> {
  current = spawn(process.execPath, nodeArgs, { cwd: ROOT, stdio: "inherit" });
  const [code] = await once(current, "exit");
  if (code !== 0) {
    process.exit(code ?? 1);
  }
}

function refuse(reason: string): never {
  console.error(`suite: ${reason}`);
  process.exit(2);
}
