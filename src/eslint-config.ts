// For projects without ESLint. docs/guide/migrating.md has the command.

import { createRequire } from "node:module";
import plugin, { type Config } from "./eslint.js";

// npx installs the parser beside ESLint, and neither is in the project.
const parser: unknown = createRequire(process.argv[1] as string)("@typescript-eslint/parser");

/** Drops ESLint's errors about comments that turn off rules of other plugins, which are not loaded here. */
const processor = {
  preprocess: (text: string) => [text],
  postprocess: (messages: readonly (readonly { readonly ruleId: string | null }[])[]) =>
    messages.flat().filter(({ ruleId }) => ruleId === null || ruleId.startsWith(`${plugin.meta.namespace}/`)),
  supportsAutofix: true,
};

const config: readonly (Config | object)[] = [
  // Output of a build follows its source.
  { ignores: ["**/{dist,build,out,coverage}/"] },
  { files: ["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}"], languageOptions: { parser }, processor },
  { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs" } },
  { linterOptions: { reportUnusedDisableDirectives: "off" } },
  plugin.configs.recommended,
];

export default config;
