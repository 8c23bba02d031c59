import { HTTP_STATUS_PROPERTIES } from "./http-status-properties.js";

const HTTP_STATUS = `{\n${HTTP_STATUS_PROPERTIES}}`;

/**
 * The text of an ES module of the package as CommonJS: its first and its last lines are all that differs. esbuild would make
 * two getters for each export and each constant, which takes longer than all else that loading the root does.
 */
export function toCommonJs(module: string): string {
  return commonJs(
    module
      .replace(/^import \* as HttpStatus from .*$/m, `const HttpStatus = ${sealed(HTTP_STATUS)};`)
      .replace(/^export \{([^}]*)\};$/m, (_, names: string) => `module.exports = {\n${properties(names)}};`),
  );
}

/** The text of the constants' module as CommonJS. */
export function renderCodesCommonJs(): string {
  return commonJs(`module.exports = ${HTTP_STATUS};\n`);
}

function commonJs(body: string): string {
  return `"use strict";
${body}Object.defineProperty(module.exports, "__esModule", { value: true });
${sealed("module.exports")};
`;
}

/** The properties of an object with the given exports, in the order that a namespace has them. */
function properties(names: string): string {
  return names
    .split(",")
    .map((name) => name.trim().replace(/^(\w+) as (\w+)$/, "$2: $1"))
    .sort()
    .map((property) => `  ${property},\n`)
    .join("");
}

/** The object as fixed as a module namespace is: no key can be set, added or deleted, and none is inherited. */
function sealed(object: string): string {
  return `Object.freeze(Object.setPrototypeOf(${object}, null))`;
}
