import { join } from "node:path";
import { npm } from "../../helpers/pack.js";
import { endOnSignals, run } from "../../helpers/processes.js";

endOnSignals();

const root = join(import.meta.dirname, "../../..");
await npm(["run", "--silent", "docs:build"], root);
await run(process.execPath, ["node_modules/typescript-7/bin/tsc", "--project", "docs"], { cwd: root });
