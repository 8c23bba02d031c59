import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The place of a file of the project on this machine. */
export function absolute(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** The text of a file of the project; empty where there is no such file yet. */
export function readCurrent(path: string): string {
  try {
    return readFileSync(absolute(path), "utf8");
  } catch {
    return "";
  }
}
