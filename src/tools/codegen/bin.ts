import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { absolute } from "../project-files.js";
import { leftovers, type Output, outputs, rulePages, stale } from "./outputs.js";

/** Writes the files that have changed, and says which. */
function write(files: readonly Output[]): void {
  for (const { path, text } of stale(files)) {
    mkdirSync(dirname(absolute(path)), { recursive: true });
    writeFileSync(absolute(path), text);
    console.log(`wrote ${path}`);
  }
}

const current = await outputs();
write(current);
// Files of tables that no longer exist.
for (const path of leftovers(current)) {
  rmSync(absolute(path));
  console.log(`removed ${path}`);
}
write(await rulePages());
