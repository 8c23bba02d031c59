import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Linter } from "eslint";
import plugin from "../../../src/eslint.js";
import { npm } from "../../helpers/pack.js";
import { run } from "../../helpers/processes.js";

/** Libraries that handle HTTP, at versions whose findings were all read. */
export const libraries: { readonly [name: string]: string; readonly fastify: string } = {
  express: "5.3.0",
  fastify: "5.12.8",
  undici: "7.30.2",
  got: "14.6.6",
  axios: "1.21.1",
  "@nestjs/core": "12.5.1",
  "@nestjs/common": "12.5.1",
  koa: "3.3.0",
  hono: "4.13.19",
  ky: "1.14.3",
};

/** The same, of which only the number of findings is recorded: there are too many. */
export const larger: { readonly next: string } = { next: "16.4.6" };

const CACHE = join(import.meta.dirname, "node_modules/.libraries");

/** A file of a library. */
export interface LibraryFile {
  readonly path: string;
  readonly code: string;
}

/** The JavaScript that a library publishes. Its own tests are left out unless they are asked for. */
export async function filesOf(name: string, version: string, tests = false): Promise<readonly LibraryFile[]> {
  const folder = join(CACHE, `${name.replace("/", "-")}-${version}`);
  if (!existsSync(join(folder, "package"))) {
    mkdirSync(folder, { recursive: true });
    await npm(["pack", `${name}@${version}`, "--pack-destination", folder], folder);
    const [tarball = ""] = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
    await run("tar", ["-xzf", tarball], { cwd: folder });
  }
  return readdirSync(join(folder, "package"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(folder, "package"), join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => /\.[cm]?js$/.test(path) && (tests || !/(?:^|\/)tests?\//.test(path)))
    .sort()
    .map((path) => ({ path: `${name}/${path}`, code: readFileSync(join(folder, "package", path), "utf8") }));
}

/** The first of the kinds of source that fits. */
const KINDS = ["module", "commonjs"] as const;

export interface Examined {
  readonly findings: readonly string[];
  /** The code, with what was fixed. */
  readonly output: string;
  /** How long each rule took, in milliseconds. */
  readonly times: Readonly<Record<string, { readonly total: number }>>;
}

/** What rules find in a file, or leave there if they fix it. */
export function examine({ path, code }: LibraryFile, rules: Linter.RulesRecord, fix = false): Examined {
  const linter = new Linter();
  for (const sourceType of KINDS) {
    const config: Linter.Config = {
      files: ["**/*.*"],
      plugins: { "typed-http-status": plugin },
      languageOptions: { sourceType, parserOptions: { ecmaFeatures: { jsx: true } } },
      linterOptions: { reportUnusedDisableDirectives: "off" },
      rules,
    };
    // Without a fix too: ESLint measures times in this method only.
    const { messages, output } = linter.verifyAndFix(code, config, {
      // With a folder such as `node_modules` in its name, ESLint would ignore the file.
      filename: path.replaceAll("/", "_"),
      allowInlineConfig: false,
      fix,
      stats: true,
    } as Linter.FixOptions);
    if (messages.every(({ fatal }) => !fatal)) {
      const lines = output.split("\n");
      const findings = messages
        .filter(({ suggestions }) => suggestions === undefined)
        .map(
          ({ line, column, ruleId }) =>
            `${path}:${line} ${ruleId?.replace(/.*\//, "")}: ${(lines[line - 1] ?? "").slice(Math.max(0, column - 60), column + 25).trim()}`,
        );
      return { findings, output, times: linter.getTimes().passes[0]?.rules ?? {} };
    }
  }
  throw new Error(`${path} cannot be read`);
}
