import { clearLine, cursorTo } from "node:readline";

/** Shows what is being measured in a line of standard error that the next call replaces; clears it without a text. */
export function progress(text = ""): void {
  if (process.stderr.isTTY) {
    cursorTo(process.stderr, 0);
    clearLine(process.stderr, 0);
    // Cut, since a line that wraps could not be replaced.
    process.stderr.write(text.slice(0, (process.stderr.columns || 80) - 1));
  }
}
