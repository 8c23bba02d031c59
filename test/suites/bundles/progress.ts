import { clearLine, cursorTo } from "node:readline";

/** Shows on standard error what is being measured. The next call replaces the line; without a text it is cleared. */
export function progress(text = ""): void {
  if (process.stderr.isTTY) {
    cursorTo(process.stderr, 0);
    clearLine(process.stderr, 0);
    // A longer text would wrap, and the next call could not replace it.
    process.stderr.write(text.slice(0, (process.stderr.columns || 80) - 1));
  }
}
