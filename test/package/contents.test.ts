import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { vendorFacts } from "../../src/facts/vendor-facts.js";
import { vendorTables } from "../../src/generated/vendor-tables.js";
import { statusRows } from "../../src/table/iana.js";
import { codeBlocksOf } from "../helpers/code-blocks.js";
import { installed, readInstalled } from "./installed.js";

const root = join(installed, "node_modules/typed-http-status");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) =>
  statSync(join(root, path)).isFile(),
);

/** The files that a file of the package imports, as it writes them. */
function importedBy(path: string): readonly string[] {
  const imports = readInstalled(path).matchAll(/(?:from|import|require\()\s*["'](\.[^"']+)["']/g);
  return [...imports].map(([, specifier = ""]) => specifier);
}

describe("the tarball", () => {
  test("ships dist, and what npm adds to it", () => {
    expect(files.filter((path) => !path.startsWith("dist")).sort()).toEqual(["LICENSE", "README.md", "package.json"]);
  });

  test("ships no module that is empty", () => {
    expect(files.filter((path) => readInstalled(path).trim() === "")).toEqual([]);
  });

  test("ships what package.json and the guide's command lead to, and nothing else", () => {
    // All strings in it, at any depth.
    const texts: readonly unknown[] = JSON.parse(readInstalled("package.json"), (_, value) =>
      typeof value === "object" ? Object.values(value).flat() : value,
    );
    const found = new Set(["LICENSE", "README.md", "package.json"]);
    const follow = (path: string): void => {
      if (!found.has(path)) {
        found.add(path);
        for (const specifier of importedBy(path)) {
          follow(join(path, "..", path.endsWith("ts") ? specifier.replace(/\.(c?)js$/, ".d.$1ts") : specifier));
        }
      }
    };
    const commands = codeBlocksOf("docs/guide/migrating.md").map(({ code }) => code);
    for (const [, path = ""] of commands.join("").matchAll(/node_modules\/typed-http-status\/(\S+)/g)) {
      follow(path);
    }
    for (const path of texts.filter((text) => /^(\.\/)?dist\/[^*$]+$/.test(String(text)))) {
      follow(join(String(path)));
    }
    expect([...found].sort()).toEqual(files.sort());
  });

  test("has no two entry points whose files differ in their extensions only", () => {
    const { exports } = JSON.parse(readInstalled("package.json"));
    // Deno reads `a.d.ts` for the types of `a.json`.
    const stems = Object.values<string | { import: { default: string } }>(exports).map((target) =>
      (typeof target === "string" ? target : target.import.default).replace(/\.\w+$/, ""),
    );
    expect(stems).toEqual([...new Set(stems)]);
  });

  describe("loads with an entry point nothing of another", () => {
    const { exports } = JSON.parse(readInstalled("package.json"));
    const alone = ["./registry", ...vendorTables.map(({ id }) => `./${id}`)];

    /** A module and every module that it loads. */
    function loaded(path: string): readonly string[] {
      return [path, ...importedBy(path).flatMap((specifier) => loaded(join(path, "..", specifier)))];
    }

    test.each([".", "./codes", ...alone])("%s", (entryPoint) => {
      const modules = loaded(exports[entryPoint].import.default);
      expect(modules.slice(1)).toEqual(entryPoint === "." ? ["dist/functions.js", "dist/codes.js"] : []);
      expect(loaded(exports[entryPoint].require.default)).toHaveLength(1);
      const text = [...modules, exports[entryPoint].require.default].map(readInstalled).join("");
      const descriptions = [statusRows, ...vendorTables.map(({ rows }) => rows)].flat();
      const held = descriptions.filter(({ description }) => text.includes(description));
      expect(held).toHaveLength(entryPoint === "./registry" ? statusRows.length : 0);
      const vendors = vendorTables.filter((table) => vendorFacts(table).every(({ name }) => text.includes(name)));
      expect(vendors.map(({ id }) => `./${id}`)).toEqual(
        vendorTables.some(({ id }) => entryPoint === `./${id}`) ? [entryPoint] : [],
      );
    });
  });

  test("needs nothing else at run time", () => {
    const { dependencies, peerDependencies, peerDependenciesMeta, optionalDependencies, sideEffects } = JSON.parse(
      readInstalled("package.json"),
    );
    expect([dependencies, optionalDependencies]).toEqual([undefined, undefined]);
    // pnpm lets a package see only what it names. npm installs none of these.
    expect(Object.keys(peerDependencies)).toEqual(["openapi-fetch"]);
    expect(peerDependenciesMeta).toEqual({ "openapi-fetch": { optional: true } });
    expect(sideEffects).toBe(false);
  });
});
