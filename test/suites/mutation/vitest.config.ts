import type { ViteUserConfig } from "vitest/config";
import type { Reporter, TestModule } from "vitest/node";
import { unit } from "../../../vitest.config.js";

/**
 * Reports a test file that fails to load as a failed test. Stryker only looks at tests, and would take a mutant that breaks
 * the loading for one that no test notices.
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
 * Only the unit tests: tests of the packed package would not see the mutants. No cache: a run that is ended early would
 * write it into the removed folder.
 */
const config: ViteUserConfig = { test: { ...unit, cache: false, reporters: [loading] } };

export default config;
