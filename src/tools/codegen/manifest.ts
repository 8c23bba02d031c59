import { dataFiles, entryPoints } from "../entry-points.js";

/** package.json with `exports` for the entry points, in the order of their list. */
export function renderManifest(manifest: string): string {
  const exports = {
    ...Object.fromEntries(
      Object.keys(entryPoints).map((name) => [
        name === "index" ? "." : `./${name}`,
        {
          import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
          require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
        },
      ]),
    ),
    ...Object.fromEntries(Object.keys(dataFiles).map((name) => [`./${name}`, `./dist/data/${name}`])),
    "./package.json": "./package.json",
  };
  return `${JSON.stringify({ ...JSON.parse(manifest), exports }, null, 2)}\n`;
}
