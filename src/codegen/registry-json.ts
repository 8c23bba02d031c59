import type { StatusFacts } from "../table/published.js";
import type { VendorFacts } from "../table/vendors/facts.js";

/** The whole table as JSON, for any language: a line for each entry, so that a difference shows which one has changed. */
export function renderRegistryJson(
  registryDate: string,
  statusEntries: readonly StatusFacts[],
  vendorEntries: readonly VendorFacts[],
): string {
  return `{
  "$schema": "./registry.schema.json",
  "registryDate": ${JSON.stringify(registryDate)},
  "statusEntries": ${lines(statusEntries)},
  "vendorEntries": ${lines(vendorEntries)}
}
`;
}

function lines(entries: readonly object[]): string {
  return `[\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n")}\n  ]`;
}
