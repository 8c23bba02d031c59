import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { frontPage } from "../../docs/pages/front-page.js";
import {
  besideExamples,
  codeBlocks,
  codeBlocksOf,
  countChecks,
  pages,
  runExamples,
  withChecks,
} from "../helpers/code-blocks.js";
import { entryPointsOf } from "../helpers/entry-points.js";
import { loadModules, type Modules } from "../helpers/load-modules.js";
import {
  compilers,
  installed,
  project,
  projectWithClient,
  readInstalled,
  runNode,
  settings,
  tsconfig,
} from "./installed.js";

const guide = pages().filter((path) => path.startsWith("docs/guide/"));

/** The code blocks of README, of the pages' front page and of the guide. */
const blocks = Object.entries({
  "README.md": codeBlocks(readInstalled("README.md")),
  "front page": codeBlocks(frontPage().body),
  ...Object.fromEntries(guide.map((page) => [page, codeBlocksOf(page)])),
}).flatMap(([page, found]) => found.map((block) => ({ ...block, page, title: `${page}:${block.line}` })));

function blocksIn(language: string): typeof blocks {
  return blocks.filter((block) => block.language === language);
}

const hoverExamples = entryPointsOf(installed).flatMap(({ key, declarations }) =>
  codeBlocks(readFileSync(join(installed, declarations.ESM), "utf8").replaceAll(/^ \* ?/gm, "")).map(
    ({ code, line }) => ({ code, title: `hover text in ${key}, line ${line}` }),
  ),
);

/** Every TypeScript example, with the name of its file. */
const examples = [...blocksIn("ts"), ...hoverExamples].map(({ code, title }) => ({
  code,
  title,
  file: title.replaceAll(/\W+/g, "-"),
}));

let folder: string;

beforeAll(() => {
  folder = projectWithClient({
    ...besideExamples,
    "tsconfig.json": tsconfig(settings["nodenext, ES module"]),
    ...Object.fromEntries(
      examples.flatMap(({ code, file }) => [
        [`${file}.mts`, `${code}\nexport {};\n`],
        [`${file}-checked.mts`, withChecks(code)],
      ]),
    ),
  });
  // The guide shows a state of React's. No example calls it.
  const react = join(folder, "node_modules/react");
  mkdirSync(react);
  writeFileSync(join(react, "package.json"), "{}\n");
  writeFileSync(join(react, "index.js"), "exports.useState = undefined;\n");
  writeFileSync(join(react, "index.d.ts"), "export function useState<S>(initial: S): [S, (state: S) => void];\n");
});

describe("the TypeScript examples of README, of the guide and of the hover texts", () => {
  test("compile, as they stand", () => {
    expect(runNode([compilers["TypeScript 7"] as string, "--project", folder], folder)).toBe("");
  });

  describe("run, and have the values that their comments say", () => {
    const compiled = (file: string) => `./out/${file}-checked.mjs`;
    let failures: Readonly<Record<string, string>>;

    beforeAll(async () => {
      failures = await runExamples(
        folder,
        examples.map(({ file }) => compiled(file)),
      );
    });

    test.each(examples)("$title", ({ file }) => {
      expect(failures[compiled(file)]).toBeUndefined();
    });
  });

  test.each([...new Set(blocksIn("ts").map(({ page }) => page))])("%s checks something", (page) => {
    expect(blocksIn("ts").filter((block) => block.page === page && countChecks(block.code) > 0)).not.toEqual([]);
  });

  test("each hover text checks something", () => {
    expect(hoverExamples.filter(({ code }) => countChecks(code) === 0)).toEqual([]);
  });

  test("are there for HttpStatus and for each function, map and list", async () => {
    const [{ namespaces }] = (await loadModules(installed)) as [Modules];
    const values = Object.entries(namespaces).flatMap(([key, namespace]) =>
      key === "./codes" ? [] : Object.values(namespace).filter((value) => typeof value !== "number"),
    );
    expect(hoverExamples).toHaveLength(values.length);
  });
});

describe("the other code blocks of README and of the guide", () => {
  test.each(blocksIn("js"))("CommonJS: $title", async ({ code }) => {
    const checked = withChecks(code).replace(/^declare .*$/m, "");
    const folder = project({ ...besideExamples, "example.cjs": checked });
    expect(await runExamples(folder, ["./example.cjs"])).toEqual({});
  });

  test.each(
    blocksIn("console").map(({ code, title }) => {
      const [prompt = "", ...output] = code.split("\n");
      return { title, command: prompt.replace(/^\$ /, ""), output: output.join("\n") };
    }),
  )("terminal: $title: $command", ({ command, output }) => {
    const { stdout, status } = spawnSync(command, { cwd: installed, encoding: "utf8", shell: true });
    expect({ stdout, status }).toEqual({ stdout: output, status: 0 });
  });

  /** Each command, and what shows that it works. */
  const commands: Readonly<Record<string, string>> = {
    "npm install typed-http-status": "these tests begin with it",
    "npx --yes --package eslint --package @typescript-eslint/parser -- eslint --fix --no-config-lookup -c node_modules/typed-http-status/dist/eslint.config.js .":
      "the suite `eslint` runs it",
    "npm ci && npm start": "a script of package.json",
    "npm ci && npm test": "a script of package.json",
  };

  test("commands: each is one that is known to work", () => {
    const shown = blocksIn("sh").flatMap(({ code }) => code.trimEnd().split("\n"));
    expect([...new Set(shown)].sort()).toEqual(Object.keys(commands).sort());
  });

  test.each(Object.entries(commands).filter(([, reason]) => reason.endsWith("package.json")))(
    "commands: %s is %s",
    (command) => {
      const { scripts } = JSON.parse(readInstalled("package.json"));
      const [, script] = /(?:&& npm|npm run) (\S+)$/.exec(command) ?? [];
      expect(scripts).toHaveProperty([String(script)]);
    },
  );
});

test("every code block of README and of the docs is of a language that is tested, on a page whose blocks are tested", () => {
  const tested: Readonly<Record<string, readonly string[]>> = {
    "README.md": ["console", "js", "sh", "ts"],
    "docs/guide/": ["console", "js", "sh", "ts"],
    // The suite `interop` runs them.
    "docs/recipes/": ["ts"],
    // The suite `eslint` lints them. `json` and `ts` show an option and a move.
    "docs/rules/": ["js", "json", "ts"],
  };
  const untested = ["README.md", ...pages()].flatMap((page) => {
    const [, languages = []] = Object.entries(tested).find(([start]) => page.startsWith(start)) ?? [];
    return codeBlocksOf(page)
      .filter(({ language }) => !languages.includes(language))
      .map(({ language, line }) => `${page}:${line}: ${language}`);
  });
  expect(untested).toEqual([]);
});
