import plugin from "./eslint.js";

// `require` gives the plugin itself, and no copy: ESLint refuses two configurations that name two copies of a plugin.
module.exports = plugin;
module.exports.default = plugin;
