import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { statusFacts } from "../table/facts.js";
import { registryDate, statusEntries } from "../table/iana.js";
import { vendorFacts } from "../table/vendors/facts.js";
import { vendorTables } from "../table/vendors/tables.js";
import { renderClassPredicates } from "./class-predicates.js";
import { renderCodes } from "./codes.js";
import { renderCodesByPhrase } from "./codes-by-phrase.js";
import { renderPhrases } from "./phrases.js";
import { renderReadme } from "./readme-table.js";
import { renderReasonPhrases } from "./reason-phrases.js";
import { renderRegistryJson } from "./registry-json.js";
import { renderSemanticPredicates } from "./semantic-predicates.js";
import { renderStatusNames } from "./status-names.js";
import { renderStatusTypes } from "./status-types.js";
import { renderVendorCodes } from "./vendor-codes.js";

/** A file that codegen writes. */
export interface Output {
  /** The file's path from the root of the project. */
  readonly path: string;
  readonly text: string;
}

/** Everything that codegen writes, as it has to be for the table as it is now. */
export function outputs(): readonly Output[] {
  const all = statusEntries.map(statusFacts);
  return [
    module("codes", renderCodes(all)),
    module("status-names", renderStatusNames(all)),
    module("status-types", renderStatusTypes()),
    module("phrases", renderPhrases(all)),
    module("reason-phrases", renderReasonPhrases(all)),
    module("codes-by-phrase", renderCodesByPhrase(all)),
    module("class-predicates", renderClassPredicates()),
    module("semantic-predicates", renderSemanticPredicates(all)),
    ...vendorTables.map((table) => module(`vendors/${table.id}`, renderVendorCodes(table))),
    {
      path: "src/generated/registry.json",
      text: renderRegistryJson(registryDate, all, vendorTables.flatMap(vendorFacts)),
    },
    { path: "README.md", text: renderReadme(readCurrent("README.md"), all) },
  ];
}

/** The files that are not what codegen would write. */
export function staleOutputs(current: (path: string) => string = readCurrent): readonly Output[] {
  return outputs().filter(({ path, text }) => text !== current(path));
}

/** The text of a file of the project, empty where there is none yet. */
export function readCurrent(path: string): string {
  try {
    return readFileSync(absolute(path), "utf8");
  } catch {
    return "";
  }
}

/** The place of a file of the project on this machine. */
export function absolute(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

function module(name: string, source: string): Output {
  const path = `src/generated/${name}.ts`;
  return { path, text: format(path, source) };
}

/** The source as the project's formatter lays it out. */
function format(path: string, source: string): string {
  const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, "format", `--stdin-file-path=${path}`], {
    cwd: absolute(""),
    input: source,
    encoding: "utf8",
  });
  // Stryker disable next-line all: what codegen renders can be formatted, so no test comes here.
  if (status !== 0) {
    // Stryker disable next-line all: the same.
    throw new Error(`${path} could not be formatted:\n${stderr}`);
  }
  return stdout;
}
