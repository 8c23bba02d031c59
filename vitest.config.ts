import type { ViteUserConfig } from "vitest/config";

/** For tests of what users get: packs the package and installs it in an empty folder outside the checkout. */
const installed = { globalSetup: "test/package/install.ts", testTimeout: 60_000, hookTimeout: 60_000 };

/** The tests that need nothing but the source. */
export const unit: { readonly name: string; readonly include: string[] } = {
  name: "unit",
  include: [
    "test/*.test.ts",
    "test/{api,cli,docs,facts,table,tools}/**/*.test.ts",
    // Compares the table with Node's own, and so needs no package.
    "test/suites/peers/node.test.ts",
  ],
};

/** The tests of a suite. `npm run suite` installs what they need and runs them. */
function suite(name: string, options: object = {}) {
  return { test: { name: `suite:${name}`, include: [`test/suites/${name}/*.test.ts`], ...options } };
}

const config: ViteUserConfig = {
  test: {
    reporters: ["default", "./test/helpers/result-line.ts"],
    // Vitest would leave one processor unused.
    maxWorkers: "100%",
    // A missing snapshot is a failure. Vitest would write it otherwise.
    update: "none",
    projects: [
      { test: unit },
      {
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["test/types/**/*.test-d.ts"],
            // TypeScript 7. Vitest would take `tsc`, which is TypeScript 6 and several times as slow.
            checker: "node_modules/typescript-7/bin/tsc",
          },
        },
      },
      { test: { name: "package", include: ["test/package/**/*.test.ts"], ...installed } },
      suite("types", installed),
      suite("soundness", installed),
      suite("declarations", installed),
      suite("peers"),
      suite("interop"),
      suite("bundles", installed),
      suite("eslint", installed),
      suite("checklists"),
      suite("pages", { testTimeout: 60_000, expect: { poll: { timeout: 10_000 } } }),
    ],
  },
};

export default config;
