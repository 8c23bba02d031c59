import type { ViteUserConfig } from "vitest/config";
import type { Reporter, TestModule } from "vitest/node";
import { unit } from "../../vitest.config.js";

/**
 * Counts a test file that cannot be loaded as a test that has failed. Stryker counts failed tests alone: a mutant that lets
 * no test be collected would pass for one that no test has noticed.
 */
const loading: Reporter = {
  onTestModuleEnd(module: TestModule) {
    if (module.errors().length > 0) {
      const { task } = module as unknown as { readonly task: { readonly tasks: object[] } };
      task.tasks.push({
        type: "test",
        name: "can be loaded",
        suite: task,
        file: task,
        result: { state: "fail", errors: module.errors() },
      });
    }
  },
};

/**
 * The unit tests alone: what runs the packed package would not see the mutants. Without a cache, which a run that is ended
 * would still write into the folder that has just been removed.
 */
const config: ViteUserConfig = { test: { ...unit, cache: false, reporters: [loading] } };

export default config;
