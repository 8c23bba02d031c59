#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { run } from "./cli/run.js";
import { terminalOf } from "./cli/terminal.js";

// A reader such as `head` closes the pipe when it has seen enough, and a disk may be full. The exit code stays the answer.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", () => {});
}

const { exitCode, stdout, stderr } = run(process.argv.slice(2), terminalOf(process.stdout), readVersion);
process.stdout.write(stdout);
process.stderr.write(stderr);
// Not process.exit(): it would cut off the output that a slow pipe has not taken yet.
process.exitCode = exitCode;

function readVersion(): string {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}
