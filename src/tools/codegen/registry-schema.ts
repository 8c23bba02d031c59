import { createGenerator, type Schema } from "ts-json-schema-generator";
import { absolute } from "../project-files.js";

/** What the types cannot say of a field, by definition and property. */
const CONSTRAINTS: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  Registry: { formatVersion: { type: "integer" } },
  StatusFacts: {
    code: { type: "integer", minimum: 100, maximum: 599 },
    name: { pattern: "^[A-Z][A-Za-z0-9]*$" },
    phrase: { minLength: 1 },
    description: { pattern: "\\.$" },
    mdn: { format: "uri" },
  },
  VendorFacts: {
    code: { type: "integer", minimum: 100, maximum: 999 },
    name: { pattern: "^[A-Z][A-Za-z0-9]*$" },
    phrase: { minLength: 1 },
    description: { pattern: "\\.$" },
    module: { pattern: "^typed-http-status/" },
  },
  FormerPhraseFacts: { name: { pattern: "^[A-Z][A-Za-z0-9]*$" }, rfcs: { minItems: 1 } },
  Source: { url: { format: "uri" } },
  Reference: { url: { format: "uri" } },
};

/** The JSON Schema of registry.json. Types, fields and their documentation come from the TypeScript declarations. */
export function renderRegistrySchema(): string {
  const schema = createGenerator({
    path: absolute("src/facts/registry-document.ts"),
    tsconfig: absolute("tsconfig.json"),
    topRef: false,
    skipTypeCheck: true,
  }).createSchema("Registry");
  // A constraint for a field that does not exist throws: `Object.assign` takes no `undefined`.
  const definitions: Record<string, Schema> = { ...(schema.definitions as Record<string, Schema>), Registry: schema };
  for (const [name, fields] of Object.entries(CONSTRAINTS)) {
    for (const [field, constraint] of Object.entries(fields)) {
      Object.assign(definitions[name]?.properties?.[field] as object, constraint);
    }
  }
  const { IsoDate } = definitions;
  Object.assign(IsoDate as object, { format: "date" });
  return `${JSON.stringify({ title: "Registry", ...schema }, null, 2)}\n`;
}
