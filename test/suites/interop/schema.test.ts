import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { InputData, JSONSchemaInput, quicktype } from "quicktype-core";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const schema = readFileSync(new URL("../../../src/generated/registry.schema.json", import.meta.url), "utf8");
const registry = readFileSync(new URL("../../../src/generated/registry.json", import.meta.url), "utf8");

describe("registry.json", () => {
  const ajv = formats.default(new Ajv({ allErrors: true, allowUnionTypes: true, strict: true }));
  const validate = ajv.compile(JSON.parse(schema));
  const errors = (json: unknown) =>
    validate(json) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

  test("is valid", () => {
    expect(errors(JSON.parse(registry))).toEqual([]);
  });

  /** The registry with changes in the first entry of a list. */
  function altered(list: "statusEntries" | "vendorEntries", changes: object): unknown {
    const json = JSON.parse(registry);
    Object.assign(json[list][0], changes);
    return json;
  }

  test.each<[string, unknown, string]>([
    [
      "without a phrase",
      altered("statusEntries", { phrase: undefined }),
      "/statusEntries/0 must have required property 'phrase'",
    ],
    [
      "with an unknown field",
      altered("statusEntries", { color: 1 }),
      "/statusEntries/0 must NOT have additional properties",
    ],
    [
      "of no class",
      altered("statusEntries", { class: "6xx" }),
      "/statusEntries/0/class must be equal to one of the allowed values",
    ],
    ["of a code outside the classes", altered("statusEntries", { code: 600 }), "/statusEntries/0/code must be <= 599"],
    [
      "with a temporary registration without a day",
      altered("statusEntries", { registration: { state: "temporary" } }),
      "/statusEntries/0/registration must match a schema in anyOf",
    ],
    [
      "of a vendor without a source",
      altered("vendorEntries", { source: undefined }),
      "/vendorEntries/0 must have required property 'source'",
    ],
    [
      "with a source that has no address",
      altered("vendorEntries", { source: { title: "a", url: "b" } }),
      '/vendorEntries/0/source/url must match format "uri"',
    ],
  ])("would not be valid with an entry %s", (_, json, error) => {
    expect(errors(json)).toContain(error);
  });

  const dates = ["registryDate", "factsDate"].flatMap((name): [object, string][] => [
    [{ [name]: undefined }, ` must have required property '${name}'`],
    ...["26.11.2026", "2026-11-31", "2026-11", "2026-11-26T00:00:00Z", ""].map((date): [object, string] => [
      { [name]: date },
      `/${name} must match format "date"`,
    ]),
    [{ [name]: 20261126 }, `/${name} must be string`],
  ]);

  test.each<[changes: object, error: string]>([
    [{ formatVersion: undefined }, " must have required property 'formatVersion'"],
    [{ formatVersion: 2 }, "/formatVersion must be equal to constant"],
    [{ formatVersion: 0 }, "/formatVersion must be equal to constant"],
    [{ formatVersion: "1" }, "/formatVersion must be integer"],
    ...dates,
    [{ version: 1 }, " must NOT have additional properties"],
  ])("would not be valid with %j", (changes, error) => {
    const json = JSON.parse(JSON.stringify({ ...JSON.parse(registry), ...changes }));
    expect(errors(json)).toContain(error);
  });
});

describe("the schema describes each field of", () => {
  interface Described {
    readonly description?: string;
    readonly properties?: Readonly<Record<string, Described>>;
  }
  const { definitions, ...root } = JSON.parse(schema);

  test.each(Object.entries<Described>({ Registry: root, ...definitions }))("%s", (_, { description, properties }) => {
    expect(description).toMatch(/\.$/);
    const undescribed = Object.entries(properties ?? {}).filter(([, field]) => !field.description);
    expect(undescribed.map(([name]) => name)).toEqual([]);
  });
});

describe("types for other languages, generated from the schema", () => {
  async function typesFor(lang: "go" | "typescript"): Promise<string> {
    const input = new JSONSchemaInput(undefined);
    await input.addSource({ name: "Registry", schema });
    const inputData = new InputData();
    inputData.addInput(input);
    const { lines } = await quicktype({ inputData, lang });
    return lines.join("\n");
  }

  test("have the schema's names and descriptions, in Go", async () => {
    const go = await typesFor("go");
    const structs = [...go.matchAll(/^type (\w+) struct/gm)].map(([, name]) => name);
    expect(structs).toEqual([
      "Registry",
      "StatusFacts",
      "Reference",
      "FormerPhraseFacts",
      "HeaderFieldFacts",
      "RegistrationFacts",
      "Source",
      "VendorFacts",
    ]);
    const { description, properties } = JSON.parse(schema).definitions.VendorFacts;
    expect(go).toContain(`// ${description}\n`);
    // Without gofmt's alignment.
    const plain = go.replace(/ +/g, " ").replaceAll(" \n", "\n");
    expect(plain).toContain(`// ${properties.vendor.description}\n\tVendor string \`json:"vendor"\``);
  });

  test("read registry.json and nothing else, in TypeScript", async () => {
    const source = `${await typesFor("typescript")}\nexport default Convert.toRegistry;\n`;
    const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext } });
    const { default: read } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
    expect(read(registry).statusEntries[0].phrase).toBe("Continue");
    expect(() => read(registry.replace('"phrase":"Continue"', '"phrase":100'))).toThrow("phrase");
  });
});
