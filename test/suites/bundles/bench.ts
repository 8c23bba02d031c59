import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { replaceBetween } from "../../../src/tools/codegen/markers.js";
import { absolute } from "../../../src/tools/project-files.js";
import { installPacked } from "../../helpers/pack.js";
import { endOnSignals, temporaryFolder } from "../../helpers/processes.js";
import { measure, writeBudgets } from "./budgets.js";
import { bytes } from "./bytes.js";
import { importTime } from "./import-time.js";
import { installCost } from "./install-cost.js";
import { type Library, libraries } from "./libraries.js";
import { progress } from "./progress.js";
import { addMitata, addPeers } from "./project.js";
import { summary } from "./summary.js";
import { type Table, toMarkdown, toText } from "./tables.js";
import { time } from "./time.js";
import { typeCost } from "./type-cost.js";

const PARTS: Readonly<Record<string, (project: string, libraries: readonly Library[]) => Promise<Table[]>>> = {
  bytes,
  time,
  import: importTime,
  types: typeCost,
  install: installCost,
};

const HELP = `Compares the library with its peers.

  --only <parts>  run only these parts: ${Object.keys(PARTS).join(",")}
  --markdown      print Markdown
  --json          print JSON
  --readme        update the table in README.md
  --budgets       measure only the library, and make its figures the budgets
  --help          print this
`;

endOnSignals();

const { values: options } = parseArgs({
  options: {
    only: { type: "string", default: Object.keys(PARTS).join(",") },
    markdown: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    readme: { type: "boolean", default: false },
    budgets: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (options.help) {
  process.stdout.write(HELP);
} else {
  const parts = options.only.split(",");
  const unknown = parts.filter((part) => !Object.hasOwn(PARTS, part));
  if (unknown.length > 0) {
    refuse(`there is no part ${unknown.join(", ")}`);
  }
  if (options.readme && Object.keys(PARTS).some((part) => !parts.includes(part))) {
    refuse("--readme needs every part");
  }
  progress("building, packing and installing the library");
  const project = await installPacked(temporaryFolder());
  if (options.budgets) {
    writeBudgets(await measure(project));
    progress();
  } else {
    addPeers(project);
    addMitata(project);
    await run(project, parts);
  }
}

function refuse(reason: string): never {
  process.stderr.write(`bench: ${reason}\n\n${HELP}`);
  process.exit(2);
}

async function run(project: string, parts: readonly string[]): Promise<void> {
  const tables: Table[] = [];
  for (const part of parts) {
    const measured = (await PARTS[part]?.(project, libraries)) ?? [];
    tables.push(...measured);
    if (!options.json) {
      progress();
      process.stdout.write(
        measured.map((table) => `${options.markdown ? toMarkdown(table) : toText(table)}\n\n`).join(""),
      );
    }
  }
  progress();
  if (options.readme) {
    const readme = absolute("README.md");
    writeFileSync(readme, replaceBetween(readFileSync(readme, "utf8"), "bench", summary(tables)));
  }
  if (options.json) {
    const machine = { node: process.version, platform: `${process.platform} ${process.arch}`, cpu: cpus()[0]?.model };
    process.stdout.write(`${JSON.stringify({ machine, tables }, null, 2)}\n`);
  }
}
