import { COPY } from "../check-command/paths.js";
import { absolute } from "../project-files.js";
import { check } from "./check.js";

const today = new Date().toISOString().slice(0, 10);
const { exitCode, stdout, stderr } = await check(process.argv.slice(2), absolute(COPY), today);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
