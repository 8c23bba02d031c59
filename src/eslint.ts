/**
 * A plugin for ESLint and oxlint: rules that replace numbers and ranges with this package's constants and predicates.
 *
 * @packageDocumentation
 */

import type { Rule } from "./eslint/rule.js";
import { noMagicStatus } from "./eslint/rules/no-magic-status.js";
import { noOtherLibrary } from "./eslint/rules/no-other-library.js";
import { preferPredicate } from "./eslint/rules/prefer-predicate.js";
import { version } from "./generated/package-info.js";

export type { Rule } from "./eslint/rule.js";

/** A configuration in ESLint's flat form. */
export interface Config {
  readonly name: string;
  readonly plugins: Record<string, Plugin>;
  readonly rules: Record<string, "error" | ["error", { ok: boolean }]>;
}

export interface Plugin {
  readonly meta: { name: string; version: string; namespace: string };
  readonly rules: Record<"no-magic-status" | "no-other-library" | "prefer-predicate", Rule>;
  readonly configs: { recommended: Config };
}

/**
 * The plugin's name and version.
 *
 * @example
 * ```ts
 * import { meta } from "typed-http-status/eslint";
 *
 * meta.name; // "typed-http-status"
 * ```
 */
export const meta: Plugin["meta"] = { name: "typed-http-status", version, namespace: "typed-http-status" };

/**
 * The rules, by name.
 *
 * @example
 * ```ts
 * import { rules } from "typed-http-status/eslint";
 *
 * Object.keys(rules); // ["no-magic-status", "no-other-library", "prefer-predicate"]
 * ```
 */
export const rules: Plugin["rules"] = {
  "no-magic-status": noMagicStatus,
  "no-other-library": noOtherLibrary,
  "prefer-predicate": preferPredicate,
};

/**
 * The configuration that turns every rule on. It does not report `response.ok`, for which the rule prefer-predicate has no
 * automatic fix.
 *
 * @example
 * ```ts
 * import { configs } from "typed-http-status/eslint";
 *
 * configs.recommended.rules["typed-http-status/no-magic-status"]; // "error"
 * ```
 */
export const configs: Plugin["configs"] = {
  recommended: {
    name: "typed-http-status/recommended",
    plugins: {},
    rules: {
      ...Object.fromEntries(Object.keys(rules).map((name) => [`${meta.namespace}/${name}`, "error"])),
      [`${meta.namespace}/prefer-predicate`]: ["error", { ok: false }],
    },
  },
};

/**
 * The plugin, for `eslint.config.js`.
 *
 * @example
 * ```ts
 * import httpStatus from "typed-http-status/eslint";
 *
 * httpStatus.configs.recommended.name; // "typed-http-status/recommended"
 * ```
 */
const plugin: Plugin = { meta, rules, configs };
configs.recommended.plugins[meta.namespace] = plugin;

export default plugin;
