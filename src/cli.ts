#!/usr/bin/env node
import { openInBrowser } from "./cli/browser.js";
import { run } from "./cli/run.js";
import { terminalOf } from "./cli/terminal.js";

// A reader such as `head` closes the pipe when it has seen enough, and a disk may be full. Such an error must not
// change the exit code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", () => {});
}

const { exitCode, stdout, stderr, open } = run(process.argv.slice(2), terminalOf(process.stdout));
process.stdout.write(stdout);
process.stderr.write(stderr);
// Not process.exit(): it would cut off the output that a slow pipe has not taken yet.
process.exitCode = exitCode;
if (open !== undefined && process.stdout.isTTY) {
  await openInBrowser(open);
}
