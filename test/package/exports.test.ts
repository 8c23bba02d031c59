import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { installed, project, readInstalled, runNode } from "./installed.js";

type Namespace = Readonly<Record<string, unknown>>;
interface Loaded {
  readonly root: Namespace & { readonly HttpStatus: Namespace; readonly reasonPhrases: Namespace };
  readonly codes: Namespace;
}

const require = createRequire(join(installed, "package.json"));
const commonJs: Loaded = { root: require("typed-http-status"), codes: require("typed-http-status/codes") };
let esm: Loaded;

beforeAll(async () => {
  const { exports } = JSON.parse(readInstalled("package.json"));
  const load = (path: string) => import(pathToFileURL(join(installed, "node_modules/typed-http-status", path)).href);
  esm = { root: await load(exports["."].import.default), codes: await load(exports["./codes"].import.default) };
});

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
    for (const object of [loaded().root, loaded().root.HttpStatus, loaded().codes, loaded().root.reasonPhrases]) {
      expect(key in object).toBe(false);
    }
  });
});

test("named imports of the CommonJS files work from ESM", () => {
  const program = `import { HttpStatus, isSuccess } from "./node_modules/typed-http-status/dist/index.cjs";
console.log(HttpStatus.NotFound, isSuccess(204));`;
  expect(runNode(["--input-type=module", "--eval", program], installed)).toBe("404 true\n");
});

test("only the entry points can be imported", () => {
  const folder = project({ "main.mjs": 'await import("typed-http-status/dist/lookups.js");\n' });
  expect(() => runNode(["main.mjs"], folder)).toThrow("ERR_PACKAGE_PATH_NOT_EXPORTED");
});

test("tools that do not read `exports` find the same files", () => {
  const { exports, main, module, types, alias, typesVersions } = JSON.parse(readInstalled("package.json"));
  const { ".": root, "./package.json": _, ...others } = exports;
  expect({ main, module, types }).toEqual({
    main: root.require.default,
    module: root.import.default,
    types: root.require.types,
  });
  // Parcel reads `alias`, TypeScript before 6 `typesVersions`.
  const files = (condition: "import" | "require", file: string, prefix: string) =>
    Object.entries<typeof root>(others).map(([path, entry]) => [path.replace("./", prefix), entry[condition][file]]);
  expect(Object.entries(alias)).toEqual(files("import", "default", "./"));
  expect(Object.entries(typesVersions["*"]).flat(2)).toEqual(files("require", "types", "").flat());
});
