import { endOnSignals, run, temporaryFolder } from "../../helpers/processes.js";
import { checkCommand } from "./command.js";
import { createProject, type Project } from "./project.js";
import { failures, type Part, type Row, summary, toTable } from "./report.js";
import { optionsFor, type Runtime, runtimes } from "./runtimes.js";
import { type Result, reported } from "./suite.mjs";
import { checkTypes } from "./type-check.js";

endOnSignals();
console.log("Building, packing and installing the package");
const project = await createProject(temporaryFolder());
const rows: Row[] = [];
for (const runtime of runtimes) {
  const row = await runIn(runtime, project);
  rows.push(row);
  console.log(`${row.name}: ${summary([row])}`);
}
console.log(`\n${[toTable(rows), ...failures(rows), summary(rows)].join("\n\n")}`);
process.exitCode = failures(rows).length > 0 ? 1 : 0;

/** Runs each part in a runtime. A part that cannot run counts as one failed check. */
async function runIn(runtime: Runtime, project: Project): Promise<Row> {
  const { name, major, formats, suite, command, typeCheck } = runtime;
  const parts = new Map<Part, (binary: string) => Promise<readonly Result[]>>(
    formats.map((format) => [format, async (binary) => reported(await suite(binary, project, format))]),
  );
  if (command) {
    parts.set("command", (binary) => checkCommand(binary, command, project));
  }
  if (typeCheck) {
    parts.set("types", (binary) => checkTypes(binary, typeCheck, project));
  }
  let version = "–";
  const results = new Map<Part, readonly Result[]>();
  for (const [part, check] of parts) {
    try {
      const binary = runtime.binary();
      version = await versionOf(binary, project);
      if (major && !version.startsWith(`${major}.`)) {
        throw new Error(`${binary} is version ${version}`);
      }
      results.set(part, await check(binary));
    } catch (error) {
      results.set(part, [{ name: "runs", error: (error as Error).message.trim() }]);
    }
  }
  return { name: major ? `${name} ${major}` : name, version, results };
}

/** The version that a binary prints. */
async function versionOf(binary: string, project: Project): Promise<string> {
  const [version = "–"] = (await run(binary, ["--version"], optionsFor(project))).match(/\d[\d.-]*/) ?? [];
  return version;
}
