import type { Registry } from "../../facts/registry-document.js";

/** The whole table as JSON, for any language. Each entry has a line of its own, so that a diff shows what has changed. */
export function renderRegistryJson(registry: Registry): string {
  const fields = Object.entries(registry).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${Array.isArray(value) ? lines(value) : JSON.stringify(value)}`,
  );
  return `{\n${fields.join(",\n")}\n}\n`;
}

function lines(entries: readonly object[]): string {
  return `[\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n")}\n  ]`;
}
