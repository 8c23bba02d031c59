import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compilers, project, runNode, settings, tsconfig } from "../../package/installed.js";

const uses = {
  mts: `import { defineConfig } from "eslint/config";
import httpStatus, { configs } from "typed-http-status/eslint";

export default defineConfig([
  httpStatus.configs.recommended,
  configs.recommended,
  { plugins: { "typed-http-status": httpStatus }, rules: { "typed-http-status/no-magic-status": "error" } },
  { extends: [httpStatus.configs.recommended] },
]);
// @ts-expect-error: there is no such configuration
httpStatus.configs.strict;
`,
  cts: `import { defineConfig } from "eslint/config";
import httpStatus = require("typed-http-status/eslint");

export = defineConfig([httpStatus.configs.recommended, httpStatus.default.configs.recommended]);
`,
};

for (const eslint of ["eslint-9", "eslint"]) {
  test.each(["nodenext, ES module", "nodenext, CommonJS", "bundler"] as const)(
    `the configuration fits ${eslint}'s types: %s`,
    (name) => {
      const { extension } = settings[name];
      // ESLint's own declarations do not pass this strict check.
      const { compilerOptions } = JSON.parse(tsconfig(settings[name]));
      const folder = project({
        "tsconfig.json": JSON.stringify({
          compilerOptions: { ...compilerOptions, skipLibCheck: true, declaration: false },
          files: [`eslint.config.${extension}`],
        }),
        [`eslint.config.${extension}`]: uses[extension],
      });
      mkdirSync(join(folder, "node_modules"));
      symlinkSync(join(import.meta.dirname, "node_modules", eslint), join(folder, "node_modules/eslint"), "junction");
      expect(runNode([compilers["TypeScript 7"] as string, "--project", folder], folder)).toBe("");
    },
  );
}
