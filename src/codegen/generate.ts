import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { absolute, staleOutputs } from "./outputs.js";

/** Writes what has changed, and says what that was. */
for (const { path, text } of staleOutputs()) {
  mkdirSync(dirname(absolute(path)), { recursive: true });
  writeFileSync(absolute(path), text);
  console.log(`wrote ${path}`);
}
