import { absolute } from "../project-files.js";
import { check } from "./check.js";
import { COPY } from "./report.js";

const { exitCode, stdout, stderr } = await check(process.argv.slice(2), absolute(COPY));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
