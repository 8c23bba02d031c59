// For projects without ESLint. docs/guide/migrating.md has the command.

import { createRequire } from "node:module";
import plugin, { type Config } from "./eslint.js";

// npx installs the parser beside ESLint, and neither is in the project.
const parser: unknown = createRequire(process.argv[1] as string)("@typescript-eslint/parser");

const config: readonly (Config | object)[] = [
  // Output of a build follows its source.
  { ignores: ["**/{dist,build,out,coverage}/"] },
  { files: ["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}"], languageOptions: { parser } },
  { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs" } },
  { linterOptions: { reportUnusedDisableDirectives: "off" } },
  plugin.configs.recommended,
];

export default config;
