import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { statusFacts } from "../../facts/status-facts.js";
import { vendorFacts } from "../../facts/vendor-facts.js";
import { registryDate, statusRows } from "../../table/iana.js";
import { absolute, readCurrent } from "../project-files.js";
import { readVendorTables } from "../vendor-files.js";
import { renderClassPredicates } from "./class-predicates.js";
import { renderCodes } from "./codes.js";
import { renderCodesByPhrase } from "./codes-by-phrase.js";
import { renderEntryLiterals } from "./entry-literals.js";
import { renderHttpStatus, renderHttpStatusDeclarations, renderHttpStatusObject } from "./http-status.js";
import { renderManifest } from "./manifest.js";
import { renderPhrases } from "./phrases.js";
import { renderReadme } from "./readme.js";
import { renderReasonPhrases } from "./reason-phrases.js";
import { renderRegistryJson } from "./registry-json.js";
import { renderRegistrySchema } from "./registry-schema.js";
import { renderSemanticPredicates } from "./semantic-predicates.js";
import { renderStatusTypes } from "./status-types.js";
import { renderVendorCodes } from "./vendor-codes.js";
import { renderVendorTables } from "./vendor-tables.js";

/** A file that codegen writes. */
export interface Output {
  /** The file's path from the root of the project. */
  readonly path: string;
  readonly text: string;
}

const GENERATED = "src/generated";

/** Every file that codegen writes, as the table needs it. */
export async function outputs(): Promise<readonly Output[]> {
  const all = statusRows.map(statusFacts);
  const vendors = await readVendorTables();
  return [
    formatted("codes.ts", renderCodes(all)),
    formatted("http-status.js", renderHttpStatus()),
    formatted("http-status.d.ts", renderHttpStatusDeclarations(all)),
    formatted("http-status-object.ts", renderHttpStatusObject(all)),
    formatted("entry-literals.ts", renderEntryLiterals(all)),
    formatted("status-types.ts", renderStatusTypes()),
    formatted("phrases.ts", renderPhrases(all)),
    formatted("reason-phrases.ts", renderReasonPhrases(all)),
    formatted("codes-by-phrase.ts", renderCodesByPhrase(all)),
    formatted("class-predicates.ts", renderClassPredicates()),
    formatted("semantic-predicates.ts", renderSemanticPredicates(all)),
    formatted("vendor-tables.ts", renderVendorTables(vendors)),
    ...vendors.map((table) => formatted(`vendors/${table.id}.ts`, renderVendorCodes(table))),
    {
      path: `${GENERATED}/registry.json`,
      text: renderRegistryJson(registryDate, all, vendors.flatMap(vendorFacts)),
    },
    { path: `${GENERATED}/registry.schema.json`, text: renderRegistrySchema() },
    { path: "README.md", text: renderReadme(readCurrent("README.md"), all, vendors) },
    { path: "package.json", text: renderManifest(readCurrent("package.json")) },
  ];
}

/** The outputs whose files hold something else. */
export function stale(current: readonly Output[], read: (path: string) => string = readCurrent): readonly Output[] {
  return current.filter(({ path, text }) => text !== read(path));
}

/** The generated files that are no output any more, such as those of a vendor's table that was removed. */
export function leftovers(
  current: readonly Output[],
  files: readonly string[] = readdirSync(absolute(GENERATED), { recursive: true, encoding: "utf8" }),
): readonly string[] {
  return files
    .filter((file) => file.includes("."))
    .map((file) => `${GENERATED}/${file.replaceAll("\\", "/")}`)
    .filter((file) => current.every(({ path }) => path !== file));
}

function formatted(name: string, source: string): Output {
  const path = `${GENERATED}/${name}`;
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
  if (status !== 0) {
    throw new Error(`${path} could not be formatted:\n${stderr}`);
  }
  return stdout;
}
