import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileText } from "./markdown.js";
import { pages } from "./pages.js";

/*
 * Writes the pages that follow from the table. VitePress wants them beside the other pages; Git ignores them.
 */

const FOLDER = join(import.meta.dirname, "..");

// Those of a code or a vendor that the table no longer has must not stay.
rmSync(join(FOLDER, "vendors"), { recursive: true, force: true });
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".md"))) {
  rmSync(join(FOLDER, file));
}
for (const page of pages) {
  const path = join(FOLDER, page.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, fileText(page));
}
