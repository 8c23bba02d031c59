#!/usr/bin/env node
import { run } from "./run.js";
import { terminalOf } from "./terminal.js";

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") {
    throw error;
  }
});

const { exitCode, stdout, stderr } = run(process.argv.slice(2), terminalOf(process.stdout));
process.stdout.write(stdout);
process.stderr.write(stderr);
// Not process.exit(), which would cut off what a slow pipe has not taken yet.
process.exitCode = exitCode;
