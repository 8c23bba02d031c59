import { readdirSync } from "node:fs";
import { formatVersion } from "../../facts/registry-document.js";
import { statusFacts } from "../../facts/status-facts.js";
import { vendorFacts } from "../../facts/vendor-facts.js";
import { factsDate, registryDate, statusRows } from "../../table/iana.js";
import { absolute, readCurrent } from "../project-files.js";
import { readVendorTables } from "../vendor-files.js";
import { renderClassPredicates } from "./class-predicates.js";
import { renderCodes } from "./codes.js";
import { renderCodesByPhrase } from "./codes-by-phrase.js";
import { documentParts, renderDocument } from "./documents.js";
import { renderEntryLiterals } from "./entry-literals.js";
import { format } from "./format.js";
import { renderHttpStatus, renderHttpStatusDeclarations, renderHttpStatusObject } from "./http-status.js";
import { renderManifest } from "./manifest.js";
import { otherLibraryData, renderOtherLibraries } from "./other-libraries.js";
import { renderPackageInfo } from "./package-info.js";
import { renderPhrases } from "./phrases.js";
import { renderReasonPhrases } from "./reason-phrases.js";
import { renderRegistryJson } from "./registry-json.js";
import { renderRegistrySchema } from "./registry-schema.js";
import { renderSemanticPredicates } from "./semantic-predicates.js";
import { renderStatusCodes } from "./status-codes.js";
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

/** Every file that codegen writes, with the contents that follow from the table. */
export async function outputs(): Promise<readonly Output[]> {
  const all = statusRows.map(statusFacts);
  const vendors = await readVendorTables();
  const { homepage } = JSON.parse(readCurrent("package.json"));
  const modules = {
    "codes.ts": renderCodes(all),
    "http-status.js": renderHttpStatus(),
    "http-status.d.ts": renderHttpStatusDeclarations(all),
    "http-status-object.ts": renderHttpStatusObject(all),
    "entry-literals.ts": renderEntryLiterals(all),
    "status-codes.ts": renderStatusCodes(all),
    "status-types.ts": renderStatusTypes(),
    "phrases.ts": renderPhrases(all),
    "reason-phrases.ts": renderReasonPhrases(all),
    "codes-by-phrase.ts": renderCodesByPhrase(all),
    "class-predicates.ts": renderClassPredicates(),
    "semantic-predicates.ts": renderSemanticPredicates(all),
    "other-libraries.ts": renderOtherLibraries(all, vendors),
    "vendor-tables.ts": renderVendorTables(vendors),
    "package-info.ts": renderPackageInfo(readCurrent("package.json")),
    ...Object.fromEntries(vendors.map((table) => [`vendors/${table.id}.ts`, renderVendorCodes(table)])),
  };
  return [
    ...Object.entries(format(modules)).map(([name, text]) => ({ path: `${GENERATED}/${name}`, text })),
    {
      path: `${GENERATED}/registry.json`,
      text: renderRegistryJson({
        $schema: "./registry.schema.json",
        formatVersion,
        registryDate,
        factsDate,
        statusEntries: all,
        vendorEntries: vendors.flatMap(vendorFacts),
      }),
    },
    { path: `${GENERATED}/registry.schema.json`, text: renderRegistrySchema() },
    ...Object.entries(documentParts).map(([path, parts]) => ({
      path,
      text: renderDocument(readCurrent(path), parts, all, vendors, homepage),
    })),
    { path: "package.json", text: renderManifest(readCurrent("package.json")) },
  ];
}

/** The page of a lint rule. The page is rendered from the rule itself, so the files above must be up to date first. */
export async function rulePages(): Promise<readonly Output[]> {
  const { renderOtherLibraryTables } = await import("./other-library-tables.js");
  const path = "docs/rules/no-other-library.md";
  const libraries = otherLibraryData(statusRows.map(statusFacts), await readVendorTables());
  return [{ path, text: renderOtherLibraryTables(readCurrent(path), libraries) }];
}

/** The outputs whose files have other contents. */
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
