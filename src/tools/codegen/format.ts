import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readCurrent } from "../project-files.js";

/**
 * Formats sources as the project's formatter does, all in one run, because starting Biome takes longer than formatting.
 *
 * @param sources - The text of each file, by its path.
 * @returns The same files. Throws if one cannot be formatted.
 */
export function format(sources: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "typed-http-status-format-"));
  try {
    // A configuration of its own: the project's applies to tracked files only.
    const { formatter } = JSON.parse(readCurrent("biome.json"));
    writeFileSync(join(folder, "biome.json"), JSON.stringify({ formatter }));
    for (const [path, source] of Object.entries(sources)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
    const { status, stderr } = spawnSync(process.execPath, [biome, "format", "--write"], {
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) {
      throw new Error(`Biome cannot format what codegen wrote:\n${stderr}`);
    }
    return Object.fromEntries(Object.keys(sources).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
