import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { vendorFacts } from "../../src/facts/vendor-facts.js";
import { vendorTables } from "../../src/generated/vendor-tables.js";
import * as source from "../../src/index.js";
import { expectedPhrases } from "../helpers/iana-registry.js";
import { loadModules } from "../helpers/load-modules.js";
import { installed, project, readInstalled, runNode } from "./installed.js";

type Namespace = Readonly<Record<string, unknown>>;
interface WithPhrases extends Namespace {
  readonly reasonPhrases: Namespace;
}
interface Loaded {
  readonly root: WithPhrases & { readonly HttpStatus: Namespace; readonly statusCodes: Namespace };
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
    expect(Object.keys(commonJs.root).sort()).toEqual(Object.keys(esm.root));
    expect(Object.keys(esm.root)).toEqual(Object.keys(source).sort());
  });

  test("have the same table", () => {
    expect(Object.keys(esm.registry)).toEqual(["statusEntries", "statusEntry"]);
    expect(Object.keys(commonJs.registry)).toEqual(Object.keys(esm.registry));
    expect(commonJs.registry.statusEntries).toEqual(esm.registry.statusEntries);
    expect(require("typed-http-status/registry.json")).toEqual({
      $schema: "./registry.schema.json",
      formatVersion: 1,
      registryDate: expect.any(String),
      factsDate: expect.any(String),
      statusEntries: esm.registry.statusEntries,
      vendorEntries: vendorTables.flatMap(vendorFacts),
    });
    expect(require("typed-http-status/registry.schema.json").title).toBe("Registry");
  });

  test("have the same members, in the same order, with the same values", () => {
    const members = Object.entries(esm.codes);
    expect(members.map(([, code]) => Number(code)).sort((a, b) => a - b)).toEqual([...expectedPhrases.keys()]);
    for (const namespace of [esm.root.HttpStatus, commonJs.root.HttpStatus]) {
      expect(Object.entries(namespace)).toEqual(members);
    }
    expect(Object.fromEntries(Object.entries(commonJs.codes))).toEqual(Object.fromEntries(members));
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
      expect(Object.keys(commonJs.vendors[index] as Namespace).sort()).toEqual(
        Object.keys(esm.vendors[index] as Namespace),
      );
    },
  );

  test("have one phrase for each code of several meanings, with all of them", () => {
    for (const { vendors } of [esm, commonJs]) {
      const unofficial = vendorTables.findIndex(({ id }) => id === "unofficial");
      expect(vendors[unofficial]?.reasonPhrases).toMatchObject({
        419: "Authentication Timeout / Page Expired / Insufficient Space On Resource",
        420: "Method Failure / Enhance Your Calm",
        499: "Client Closed Request",
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
    const known = expectedPhrases.has(code);
    expect([codes.includes(code), isHttpStatus(code)]).toEqual([known, known]);
  }
});

const namespaces: readonly [string, (loaded: Loaded) => Namespace, key: string][] = [
  ["the root", ({ root }) => root, "isSuccess"],
  ["/codes", ({ codes }) => codes, "NotFound"],
  ["/registry", ({ registry }) => registry, "statusEntries"],
  ...vendorTables.map((table, index): [string, (loaded: Loaded) => Namespace, string] => [
    `/${table.id}`,
    ({ vendors }) => vendors[index] as WithPhrases,
    String(vendorFacts(table)[0]?.name),
  ]),
];

const objects: readonly [string, (loaded: Loaded) => Namespace, key: string][] = [
  ["HttpStatus", ({ root }) => root.HttpStatus, "NotFound"],
  ["reasonPhrases", ({ root }) => root.reasonPhrases, "404"],
  ["statusCodes", ({ root }) => root.statusCodes, "0"],
  ["an entry of the table", ({ registry }) => registry.statusEntries[0] as unknown as Namespace, "headerFields"],
  ...vendorTables.map((table, index): [string, (loaded: Loaded) => Namespace, string] => [
    `reasonPhrases of /${table.id}`,
    ({ vendors }) => (vendors[index] as WithPhrases).reasonPhrases,
    String(vendorFacts(table)[0]?.code),
  ]),
];

/** Tries every way to change an object. None may have an effect. */
function holdsStill(object: Namespace, key: string): void {
  const value = object[key];
  expect(value).toBeDefined();
  expect(Reflect.set(object, key, 0)).toBe(false);
  expect(Reflect.deleteProperty(object, key)).toBe(false);
  expect(Reflect.set(object, "Added", 0)).toBe(false);
  expect(Reflect.defineProperty(object, "Added", { value: 0 })).toBe(false);
  expect(Reflect.setPrototypeOf(object, { Added: 0 })).toBe(false);
  expect(object[key]).toBe(value);
  expect("Added" in object).toBe(false);
}

describe("nothing can change", () => {
  test.each([...namespaces, ...objects])("%s of the ES modules", (_, of, key) => holdsStill(of(esm), key));

  test.each(objects)("%s of CommonJS", (_, of, key) => holdsStill(of(commonJs), key));
});

describe.each([
  ["ESM", () => esm],
  ["CommonJS", () => commonJs],
])("%s", (_, loaded) => {
  test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
    "inherits no %j in HttpStatus and the maps",
    (key) => {
      const { root, vendors } = loaded();
      for (const object of [root.HttpStatus, ...[root, ...vendors].map(({ reasonPhrases }) => reasonPhrases)]) {
        expect(key in object).toBe(false);
      }
    },
  );
});

describe("HttpStatus of CommonJS", () => {
  const { HttpStatus } = commonJs.root;

  test("becomes a text, for libraries that put an enum into a message", () => {
    expect([String(HttpStatus), `${HttpStatus}`]).toEqual(["[object HttpStatus]", "[object HttpStatus]"]);
    expect(Number(HttpStatus)).toBe(Number.NaN);
  });

  test("shows nothing but its members when it is copied, listed or printed", () => {
    const members = { ...esm.root.HttpStatus };
    // `toStrictEqual` compares symbols too, and the prototypes of objects.
    expect({ ...HttpStatus }).toStrictEqual(members);
    expect(Object.assign({}, HttpStatus)).toStrictEqual(members);
    expect(structuredClone(HttpStatus)).toStrictEqual(members);
    expect(JSON.parse(JSON.stringify(HttpStatus))).toStrictEqual(members);
    const listed: string[] = [];
    for (const name in HttpStatus) {
      listed.push(name);
    }
    expect(listed).toEqual(Object.keys(members));
    expect(Object.getOwnPropertyNames(HttpStatus)).toEqual(listed);
    expect(inspect(HttpStatus)).toBe(inspect(Object.assign(Object.create(null), members)));
  });

  test("keeps its symbol", () => {
    expect(Object.getOwnPropertyDescriptor(HttpStatus, Symbol.toPrimitive)).toMatchObject({
      configurable: false,
      enumerable: false,
      writable: false,
    });
    expect(Object.getPrototypeOf(HttpStatus)).toBeNull();
  });
});

test("tests can replace a function of a CommonJS module", () => {
  const program = `const library = require("typed-http-status");
library.isRetryable = () => "replaced";
console.log(library.isRetryable(200));`;
  expect(runNode(["--eval", program], installed)).toBe("replaced\n");
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
  expect({ main, types }).toEqual({ main: root.require.default, types: root.require.types });
  // Parcel is the only bundler that reads `module` although there are `exports`.
  expect(module).toBe("./dist/parcel.js");
  const aliases = Object.entries<string>(alias).map(([pattern, file]) => ({
    pattern: new RegExp(`^${pattern.replace(".", "\\.").replace("*", "(.+)")}$`),
    file,
  }));
  for (const [path, entry] of Object.entries<typeof root | string>(others)) {
    // Parcel reads `alias`, and takes the first pattern that fits.
    const found = aliases.find(({ pattern }) => pattern.test(path));
    expect(path.replace(found?.pattern ?? "", found?.file ?? "")).toBe(
      typeof entry === "string" ? entry : entry.import.default,
    );
    // TypeScript before 6 reads `typesVersions`, and takes the first file that is there.
    const files = typesVersions["*"]["*"].map((file: string) => file.replace("*", path.replace("./", "")));
    expect(files.find((file: string) => existsSync(join(installed, "node_modules/typed-http-status", file)))).toBe(
      typeof entry === "string" ? entry : entry.require.types,
    );
  }
});
