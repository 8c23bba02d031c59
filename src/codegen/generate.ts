import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { absolute, outputs, readCurrent } from "./outputs.js";

/** Writes what has changed, and says what that was. */
for (const { path, text } of outputs()) {
  if (text !== readCurrent(path)) {
    mkdirSync(dirname(absolute(path)), { recursive: true });
    writeFileSync(absolute(path), text);
    console.log(`wrote ${path}`);
  }
}
