import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { absolute } from "../project-files.js";
import { leftovers, outputs, stale } from "./outputs.js";

/** Writes the files that have changed, removes those of tables that are gone, and says which. */
const current = await outputs();
for (const { path, text } of stale(current)) {
  mkdirSync(dirname(absolute(path)), { recursive: true });
  writeFileSync(absolute(path), text);
  console.log(`wrote ${path}`);
}
for (const path of leftovers(current)) {
  rmSync(absolute(path));
  console.log(`removed ${path}`);
}
