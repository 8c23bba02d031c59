import { check } from "./check.js";

const { exitCode, stdout, stderr } = await check(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
