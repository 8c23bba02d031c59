import { mkdirSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { build } from "tsdown";
import { run } from "../../helpers/processes.js";
import { runNode, tscOf } from "../../package/installed.js";
import { type Entry, entries } from "./library.js";

/** A declaration file's extension, and the one of a module that imports it. */
export const consumers = { "d.ts": "ts", "d.mts": "mts", "d.cts": "cts" } as const;

export type Extension = keyof typeof consumers;

/** A tool that puts the declarations of dependencies into those of a library. */
interface Inliner {
  readonly extensions: readonly Extension[];
  /** Writes a declaration file for each entry of the library in a folder. */
  readonly inline: (library: string, out: string) => Promise<void>;
  /** What it does wrong with any package, by entry. */
  readonly faults: Readonly<Partial<Record<Entry, Fault>>>;
}

/** What a tool does wrong: the imports that it leaves, or the lines of the consumer that have no right to their errors. */
export type Fault = { readonly why: string } & (
  | { readonly imports: readonly string[] }
  | { readonly lines: readonly string[] }
);

const PACKAGE = "typed-http-status";
const MODULES = join(import.meta.dirname, "node_modules");

export const inliners: Readonly<Record<string, Inliner>> = {
  "rollup-plugin-dts": {
    extensions: ["d.ts", "d.cts"],
    inline: withRollup,
    faults: {
      namespaces: {
        why: "of a value and a type of one name, its namespaces hold the later one",
        lines: [
          "same<typeof library.Codes.NotFound, 404>(true);",
          "same<typeof library.Nginx.ClientClosedRequest, 499>(true);",
        ],
      },
    },
  },
  tsdown: { extensions: ["d.mts", "d.cts"], inline: withTsdown, faults: {} },
  "dts-bundle-generator": {
    extensions: ["d.ts"],
    inline: withDtsBundleGenerator,
    faults: {
      namespaces: {
        why: "it drops an imported namespace, and of a value and a type of one name its namespaces hold the value",
        lines: [
          "same<typeof library.Codes.NotFound, 404>(true);",
          "same<library.Codes.NotFound, 404>(true);",
          "same<library.Nginx.ClientClosedRequest, 499>(true);",
          "export const other: library.Codes.NotFound = 410; // error TS2322",
        ],
      },
    },
  },
  "api-extractor": { extensions: ["d.ts"], inline: withApiExtractor, faults: {} },
  tsup: {
    extensions: ["d.ts", "d.cts"],
    inline: withTsup,
    faults: {
      table: leavesImportsOf("registry"),
      constants: leavesImportsOf("codes", "nginx"),
      namespaces: leavesImportsOf("codes", "nginx"),
      everything: leavesImportsOf("codes", "nginx", "registry"),
    },
  },
};

function leavesImportsOf(...names: readonly string[]): Fault {
  return { why: "it does not read `exports`", imports: names.map((name) => `${PACKAGE}/${name}`) };
}

async function withRollup(library: string, out: string): Promise<void> {
  for (const [extension, condition] of [
    ["d.ts", "import"],
    ["d.cts", "require"],
  ] as const) {
    for (const entry of entries) {
      const bundle = await rollup({
        input: join(library, `${entry}.ts`),
        plugins: [
          nodeResolve({ exportConditions: ["types", condition], extensions: [".d.ts", ".ts"] }),
          dts({ respectExternal: true, tsconfig: join(library, "tsconfig.json") }),
        ],
      });
      await bundle.write({ file: join(out, `${entry}.${extension}`) });
    }
  }
}

async function withTsdown(library: string, out: string): Promise<void> {
  for (const entry of entries) {
    await build({
      config: false,
      cwd: library,
      entry: `${entry}.ts`,
      outDir: out,
      clean: false,
      format: ["esm", "cjs"],
      dts: { emitDtsOnly: true },
      // Older versions called it `dts.resolve`.
      deps: { alwaysBundle: [new RegExp(`^${PACKAGE}`)] },
      logLevel: "error",
    });
  }
}

async function withDtsBundleGenerator(library: string, out: string): Promise<void> {
  const cli = join(MODULES, "dts-bundle-generator/dist/bin/dts-bundle-generator.js");
  const files = entries.map((entry) => `${entry}.ts`);
  const options = ["--silent", "--no-check", "--project", "tsconfig.json", "--external-inlines", PACKAGE];
  await run(process.execPath, [cli, ...options, "--", ...files], { cwd: library });
  for (const entry of entries) {
    renameSync(join(library, `${entry}.d.ts`), join(out, `${entry}.d.ts`));
  }
}

/** api-extractor begins with a declaration file of each entry. */
async function withApiExtractor(library: string, out: string): Promise<void> {
  runNode([tscOf("typescript-7.0", import.meta.url), "--outDir", "types"], library);
  for (const entry of entries) {
    const config = ExtractorConfig.prepare({
      configObject: {
        projectFolder: library,
        mainEntryPointFilePath: `<projectFolder>/types/${entry}.d.ts`,
        bundledPackages: [PACKAGE],
        compiler: { tsconfigFilePath: "<projectFolder>/tsconfig.json" },
        dtsRollup: { enabled: true, untrimmedFilePath: join(out, `${entry}.d.ts`) },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(library, "package.json"),
    });
    const errors: string[] = [];
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true;
        if (message.logLevel === "error") {
          errors.push(message.formatMessageWithLocation(library));
        }
      },
    });
    if (errors.length > 0) {
      throw new Error(errors.join("\n"));
    }
  }
}

async function withTsup(library: string, out: string): Promise<void> {
  const cli = join(MODULES, "tsup/dist/cli-default.js");
  // tsup looks for the compiler in the library's packages.
  mkdirSync(join(library, "node_modules"));
  symlinkSync(join(MODULES, "typescript"), join(library, "node_modules/typescript"), "junction");
  const files = entries.map((entry) => `${entry}.ts`);
  const options = ["--format", "esm,cjs", "--dts-only", "--dts-resolve", "--silent", "--out-dir", out];
  await run(process.execPath, [cli, ...files, ...options], { cwd: library });
}
