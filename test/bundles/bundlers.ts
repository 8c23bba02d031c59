import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rolldown } from "rolldown";
import { rollup } from "rollup";
import { minify } from "terser";

/** Bundles and minifies the program that starts in a file. */
type Bundler = (entry: string) => Promise<string>;

export const bundlers: Readonly<Record<"esbuild" | "Rollup" | "Rolldown", Bundler>> = {
  esbuild: async (entry) => {
    const { outputFiles } = await esbuild.build({
      entryPoints: [entry],
      bundle: true,
      format: "esm",
      minify: true,
      write: false,
    });
    return (outputFiles[0]?.text ?? "").trim();
  },
  // Rollup leaves minifying to others, mostly to terser.
  Rollup: async (entry) => {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve()] });
    const { output } = await bundle.generate({ format: "es" });
    await bundle.close();
    return (await minify(output[0].code, { module: true })).code ?? "";
  },
  Rolldown: async (entry) => {
    const bundle = await rolldown({ input: entry });
    const { output } = await bundle.generate({ format: "es", minify: true });
    await bundle.close();
    return output[0].code.trim();
  },
};
