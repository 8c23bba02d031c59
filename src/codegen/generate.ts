import { mkdirSync, writeFileSync } from "node:fs";
import { absolute, outputs, readCurrent } from "./outputs.js";

/** Writes what has changed, and says what that was. */
mkdirSync(absolute("src/generated"), { recursive: true });
for (const { path, text } of outputs()) {
  if (text !== readCurrent(path)) {
    writeFileSync(absolute(path), text);
    console.log(`wrote ${path}`);
  }
}
