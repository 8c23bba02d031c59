import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Whether the nearest package.json makes `.js` files CommonJS, by folder. */
const known = new Map<string, boolean>();

/**
 * Whether Node treats a `.js` file in the folder as CommonJS: a package.json is there, and its `type` is not `module`.
 * Without any package.json, nothing says what the file is for.
 */
export function isCommonJSPackage(folder: string): boolean {
  const cached = known.get(folder) ?? ask(folder);
  known.set(folder, cached);
  return cached;
}

function ask(folder: string): boolean {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).type !== "module";
  } catch {
    const parent = dirname(folder);
    return parent !== folder && isCommonJSPackage(parent);
  }
}
