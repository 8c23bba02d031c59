// Loads the CommonJS module: ESLint refuses two configurations that name two copies of a plugin.

import plugin, { type Plugin } from "./eslint.js";

export default plugin;
export const meta: Plugin["meta"] = plugin.meta;
export const rules: Plugin["rules"] = plugin.rules;
export const configs: Plugin["configs"] = plugin.configs;
