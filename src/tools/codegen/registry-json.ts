import type { Registry } from "../../facts/registry-document.js";

/** The whole table as JSON, for any language. Each entry has a line of its own, so that a diff shows what has changed. */
export function renderRegistryJson(
  registryDate: Registry["registryDate"],
  statusEntries: Registry["statusEntries"],
  vendorEntries: Registry["vendorEntries"],
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
