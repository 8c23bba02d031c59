import { semanticSets } from "../../facts/semantics.js";
import { statusRows } from "../../table/iana.js";
import { readVendorTables } from "../vendor-files.js";
import { check } from "./check.js";
import { citations } from "./citations.js";
import { pageCitations } from "./page-citations.js";

const cited = [...citations(statusRows, await readVendorTables(), semanticSets), ...pageCitations()];
const { exitCode, stdout, stderr } = await check(process.argv.slice(2), cited, statusRows);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
