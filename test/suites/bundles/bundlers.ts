import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { Parcel } from "@parcel/core";
import commonjs from "@rollup/plugin-commonjs";
import json from "@rollup/plugin-json";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rspack } from "@rspack/core";
import * as esbuild from "esbuild";
import { rolldown } from "rolldown";
import { rollup } from "rollup";
import { minify } from "terser";
import webpack from "webpack";
import { platformBinary, run } from "../../helpers/processes.js";
import { turbopack } from "./turbopack.js";

const BUN = platformBinary(join(import.meta.dirname, "node_modules/@oven"), "bin/bun");

/** Bundles and minifies programs for browsers, with the bundler's defaults. Returns the code of each bundle. */
type Bundler = (entries: readonly string[]) => Promise<readonly string[]>;

/** The bundlers that bundle one program at a time. */
const oneByOne: Readonly<Record<string, (entry: string) => Promise<string>>> = {
  esbuild: async (entry) => {
    const { outputFiles } = await esbuild.build({
      entryPoints: [entry],
      bundle: true,
      format: "esm",
      minify: true,
      write: false,
      logLevel: "silent",
    });
    return outputFiles[0]?.text ?? "";
  },

  // Rollup does not minify; most of its users take terser. Its plugins find packages and read CommonJS and JSON.
  Rollup: async (entry) => {
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve({ browser: true }), commonjs(), json()],
      logLevel: "silent",
    });
    const { output } = await bundle.generate({ format: "es" });
    await bundle.close();
    return (await minify(output[0].code, { module: true })).code ?? "";
  },

  Rolldown: async (entry) => {
    const bundle = await rolldown({ input: entry, platform: "browser", logLevel: "silent" });
    const { output } = await bundle.generate({ format: "es", minify: true });
    await bundle.close();
    return output[0].code;
  },

  webpack: async (entry) => {
    const output = outputOf(entry, "webpack");
    const compiler = webpack({ mode: "production", context: dirname(entry), entry, output, performance: false });
    const stats = await promisify(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    if (stats?.hasErrors()) {
      throw new Error(stats.toString("errors-only"));
    }
    return readFileSync(join(output.path, output.filename), "utf8");
  },

  Rspack: async (entry) => {
    const output = outputOf(entry, "rspack");
    const compiler = rspack({ mode: "production", context: dirname(entry), entry, output, performance: false });
    const stats = await promisify(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    if (stats?.hasErrors()) {
      throw new Error(stats.toString("errors-only"));
    }
    return readFileSync(join(output.path, output.filename), "utf8");
  },

  Bun: (entry) => run(BUN, ["build", "--minify", "--target=browser", entry]),

  Parcel: async (entry) => {
    const folder = join(dirname(entry), "parcel");
    const bundler = new Parcel({
      entries: entry,
      config: join(import.meta.dirname, "parcel.config.json"),
      mode: "production",
      shouldDisableCache: true,
      cacheDir: join(folder, "cache"),
      defaultTargetOptions: {
        distDir: folder,
        outputFormat: "esmodule",
        shouldOptimize: true,
        shouldScopeHoist: true,
        sourceMaps: false,
      },
    });
    const { bundleGraph } = await bundler.run();
    return bundleGraph
      .getBundles()
      .map(({ filePath }) => readFileSync(filePath, "utf8"))
      .join("");
  },
};

export const bundlers: Readonly<Record<string, Bundler>> = {
  ...Object.fromEntries(
    Object.entries(oneByOne).map(([name, bundle]): [string, Bundler] => [
      name,
      async (entries) => {
        const codes: string[] = [];
        for (const entry of entries) {
          codes.push(await bundle(entry));
        }
        return codes;
      },
    ]),
  ),
  Turbopack: turbopack,
};

export const bundlerNames: readonly string[] = Object.keys(bundlers);

function outputOf(entry: string, bundler: string) {
  return { path: join(dirname(entry), bundler), filename: `${basename(entry, ".mjs")}.js` };
}
