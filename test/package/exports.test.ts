import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { vendorFacts } from "../../src/table/vendors/facts.js";
import { vendorTables } from "../../src/table/vendors/tables.js";
import { loadModules } from "../modules.js";
import { installed, project, readInstalled, runNode } from "./installed.js";

type Namespace = Readonly<Record<string, unknown>>;
interface WithPhrases extends Namespace {
  readonly reasonPhrases: Namespace;
}
interface Loaded {
  readonly root: WithPhrases & { readonly HttpStatus: Namespace };
  readonly codes: Namespace;
  readonly registry: Namespace & Pick<typeof import("../../src/registry.js"), "statusEntries">;
  readonly vendors: readonly WithPhrases[];
}

const require = createRequire(join(installed, "package.json"));
const [esm, commonJs] = (await loadModules(installed)).map(
  ({ namespaces }) =>
    ({
      root: namespaces["."],
      codes: namespaces["./codes"],
      registry: namespaces["./registry"],
      vendors: vendorTables.map(({ id }) => namespaces[`./${id}`]),
    }) as unknown as Loaded,
) as [Loaded, Loaded];

describe("ESM and CommonJS", () => {
  test("export the same from the root", () => {
    expect(Object.keys(commonJs.root)).toEqual(Object.keys(esm.root));
    expect(Object.keys(esm.root)).toEqual([
      "HttpStatus",
      "hasStatus",
      "isClientError",
      "isError",
      "isHeuristicallyCacheable",
      "isHttpStatus",
      "isInformational",
      "isNullBodyStatus",
      "isRedirectStatus",
      "isRedirection",
      "isRetryable",
      "isServerError",
      "isStatusCode",
      "isSuccess",
      "matchStatus",
      "reasonPhrase",
      "reasonPhrases",
      "statusClass",
      "statusCode",
    ]);
  });

  test("have the same table", () => {
    expect(Object.keys(commonJs.registry)).toEqual(["statusEntries", "statusEntry"]);
    expect(Object.keys(esm.registry)).toEqual(Object.keys(commonJs.registry));
    expect(commonJs.registry.statusEntries).toEqual(esm.registry.statusEntries);
    expect(require("typed-http-status/registry.json")).toEqual({
      $schema: "./registry.schema.json",
      registryDate: expect.any(String),
      statusEntries: esm.registry.statusEntries,
      vendorEntries: vendorTables.flatMap(vendorFacts),
    });
    expect(require("typed-http-status/registry.schema.json").title).toBe("Registry");
  });

  test("have the same members, in the same order, with the same values", () => {
    const members = Object.entries(esm.codes);
    expect(members).toHaveLength(70);
    for (const namespace of [esm.root.HttpStatus, commonJs.codes, commonJs.root.HttpStatus]) {
      expect(Object.entries(namespace)).toEqual(members);
    }
    expect(Object.keys(esm.codes)).not.toContain("default");
  });

  test("have the same phrases", () => {
    expect(commonJs.root.reasonPhrases).toEqual(esm.root.reasonPhrases);
  });

  test.each(vendorTables.map((table, index) => ({ id: table.id, all: vendorFacts(table), index })))(
    "have the constants and phrases of /$id",
    ({ all, index }) => {
      const constants = all.map(({ name, code }): [string, number] => [name, code]);
      for (const { vendors } of [esm, commonJs]) {
        const { reasonPhrases, ...rest } = vendors[index] as WithPhrases;
        expect(rest).toEqual(Object.fromEntries(constants));
        expect(Object.keys(reasonPhrases)).toEqual([...new Set(all.map(({ code }) => String(code)))]);
        for (const { code, phrase } of all) {
          expect(String(reasonPhrases[code]).split(" / ")).toContain(phrase);
        }
      }
      expect(Object.keys(commonJs.vendors[index] as Namespace)).toEqual(Object.keys(esm.vendors[index] as Namespace));
    },
  );

  test("have one phrase for each code of several meanings, with all of them", () => {
    for (const { vendors } of [esm, commonJs]) {
      expect(vendors.at(-1)?.reasonPhrases).toMatchObject({
        419: "Page Expired / Insufficient Space On Resource",
        420: "Method Failure / Enhance Your Calm",
        529: "Overloaded / The service is overloaded",
        530: "Site Frozen",
      });
    }
  });
});

test("the root knows none of the vendors' codes", () => {
  const { HttpStatus, isHttpStatus, reasonPhrase } = commonJs.root as unknown as typeof import("../../src/index.js");
  const codes: readonly number[] = Object.values(HttpStatus);
  for (const { code, phrase } of vendorTables.flatMap(vendorFacts)) {
    expect(reasonPhrase(code)).not.toBe(phrase);
    expect([codes.includes(code), isHttpStatus(code)]).toEqual(code === 451 ? [true, true] : [false, false]);
  }
});

describe.each([
  ["ESM", () => esm],
  ["CommonJS", () => commonJs],
])("%s: nothing that is exported can be changed", (_, loaded) => {
  test.each([
    ["the root", () => loaded().root, "isSuccess"],
    ["HttpStatus", () => loaded().root.HttpStatus, "NotFound"],
    ["/codes", () => loaded().codes, "NotFound"],
    ["reasonPhrases", () => loaded().root.reasonPhrases, "404"],
    ["/registry", () => loaded().registry, "statusEntries"],
    ["an entry of the table", () => loaded().registry.statusEntries[0] as unknown as Namespace, "headerFields"],
    ...vendorTables.flatMap((table, index): [string, () => Namespace, string][] => {
      const [first] = vendorFacts(table);
      const vendor = () => loaded().vendors[index] as WithPhrases;
      return [
        [`/${table.id}`, vendor, String(first?.name)],
        [`reasonPhrases of /${table.id}`, () => vendor().reasonPhrases, String(first?.code)],
      ];
    }),
  ])("%s", (_, namespace, key) => {
    const object = namespace();
    const value = object[key];
    expect(value).toBeDefined();
    expect(Reflect.set(object, key, 0)).toBe(false);
    expect(Reflect.deleteProperty(object, key)).toBe(false);
    expect(Reflect.set(object, "Added", 0)).toBe(false);
    expect(Reflect.defineProperty(object, "Added", { value: 0 })).toBe(false);
    expect(Reflect.setPrototypeOf(object, { Added: 0 })).toBe(false);
    expect(object[key]).toBe(value);
    expect("Added" in object).toBe(false);
  });

  test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])("and %j is inherited by nothing", (key) => {
    const { root, codes, vendors } = loaded();
    const maps = [root, ...vendors].map(({ reasonPhrases }) => reasonPhrases);
    for (const object of [root, root.HttpStatus, codes, ...vendors, ...maps]) {
      expect(key in object).toBe(false);
    }
  });
});

test("named imports of the CommonJS files work from ESM", () => {
  const program = `import { HttpStatus, isSuccess } from "./node_modules/typed-http-status/dist/index.cjs";
console.log(HttpStatus.NotFound, isSuccess(204));`;
  expect(runNode(["--input-type=module", "--eval", program], installed)).toBe("404 true\n");
});

test("Parcel's module exports the same as the root, with `HttpStatus` as an object", async () => {
  const parcel = await import(pathToFileURL(join(installed, "node_modules/typed-http-status/dist/parcel.js")).href);
  const { HttpStatus, ...others } = esm.root;
  expect(Object.keys(parcel)).toEqual(Object.keys(esm.root));
  expect(parcel).toMatchObject(others);
  expect(Object.entries(parcel.HttpStatus)).toEqual(Object.entries(HttpStatus));
  expect("constructor" in parcel.HttpStatus).toBe(false);
});

test("only the entry points can be imported", () => {
  const folder = project({ "main.mjs": 'await import("typed-http-status/dist/lookups.js");\n' });
  expect(() => runNode(["main.mjs"], folder)).toThrow("ERR_PACKAGE_PATH_NOT_EXPORTED");
});

test("tools that do not read `exports` find the same files", () => {
  const { exports, main, module, types, alias, typesVersions } = JSON.parse(readInstalled("package.json"));
  const { ".": root, "./package.json": _, ...others } = exports;
  type Entry = typeof root | string;
  expect({ main, types }).toEqual({ main: root.require.default, types: root.require.types });
  // Of all bundlers, Parcel alone reads `module` although there are `exports`.
  expect(module).toBe("./dist/parcel.js");
  // Parcel reads `alias`, TypeScript before 6 `typesVersions`.
  const files = (condition: "import" | "require", file: string, prefix: string) =>
    Object.entries<Entry>(others).map(([path, entry]) => [
      path.replace("./", prefix),
      typeof entry === "string" ? entry : entry[condition][file],
    ]);
  expect(Object.entries(alias)).toEqual(files("import", "default", "./"));
  expect(Object.entries(typesVersions["*"]).flat(2)).toEqual(files("require", "types", "").flat());
});
