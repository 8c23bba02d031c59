import plugin from "./eslint.js";

// `require` returns the plugin itself, not a copy: ESLint refuses two configurations that name two copies of a plugin.
module.exports = plugin;
module.exports.default = plugin;
