import type { ViteUserConfig } from "vitest/config";

/** Packs the package and installs it in an empty folder outside the checkout, for the tests of what users get. */
const installed = { globalSetup: "test/package/install.ts", testTimeout: 60_000, hookTimeout: 60_000 };

/** What needs nothing but the source. */
export const unit: { readonly name: string; readonly include: string[] } = {
  name: "unit",
  include: ["test/*.test.ts", "test/{table,codegen,cli,registry-check}/**/*.test.ts", "test/cross-checks/node.test.ts"],
};

const config: ViteUserConfig = {
  test: {
    reporters: ["default", "./test/figure.ts"],
    // Not written for want of one: a snapshot that is missing is a difference.
    update: "none",
    projects: [
      { test: unit },
      {
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["test/types/**/*.test-d.ts"] },
        },
      },
      { test: { name: "package", include: ["test/package/**/*.test.ts"], ...installed } },
      { test: { name: "versions", include: ["test/types/*.test.ts"], ...installed } },
      { test: { name: "cross-checks", include: ["test/cross-checks/peers.test.ts"] } },
      { test: { name: "schema", include: ["test/schema/*.test.ts"] } },
      { test: { name: "interop", include: ["test/interop/*.test.ts"] } },
      { test: { name: "bundles", include: ["test/bench/*.test.ts"] } },
    ],
  },
};

export default config;
