import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { replaceMarked } from "../../src/codegen/marked.js";
import { endOnSignals, temporaryFolder } from "../processes.js";
import { ownTables, writeBudgets } from "./budgets.js";
import { bytes } from "./bytes.js";
import { importTime } from "./import-time.js";
import { installCost } from "./install-cost.js";
import { type Library, libraries } from "./libraries.js";
import { progress } from "./progress.js";
import { createProject } from "./project.js";
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

const HELP = `Measures the library side by side with its peers.

  --only <parts>  run only these parts: ${Object.keys(PARTS).join(",")}
  --markdown      print Markdown
  --json          print JSON
  --readme        write the table in README.md anew
  --budgets       measure the library alone, and make its exact figures its budgets
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
    refuse(`no part is called ${unknown.join(", ")}`);
  }
  if (options.readme && Object.keys(PARTS).some((part) => !parts.includes(part))) {
    refuse("--readme needs every part");
  }
  progress("building, packing and installing the library");
  const project = await createProject(temporaryFolder());
  if (options.budgets) {
    writeBudgets(await ownTables(project));
    progress();
  } else {
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
    const readme = new URL("../../README.md", import.meta.url);
    writeFileSync(readme, replaceMarked(readFileSync(readme, "utf8"), "bench", summary(tables)));
  }
  if (options.json) {
    const machine = { node: process.version, platform: `${process.platform} ${process.arch}`, cpu: cpus()[0]?.model };
    process.stdout.write(`${JSON.stringify({ machine, tables }, null, 2)}\n`);
  }
}
