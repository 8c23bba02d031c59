import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { installed, readInstalled } from "./installed.js";

const root = join(installed, "node_modules/typed-http-status");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) =>
  statSync(join(root, path)).isFile(),
);

describe("the tarball", () => {
  test("ships dist, and what npm adds to it", () => {
    expect(files.filter((path) => !path.startsWith("dist")).sort()).toEqual(["LICENSE", "README.md", "package.json"]);
  });

  test("ships no module that is empty", () => {
    expect(files.filter((path) => readInstalled(path).trim() === "")).toEqual([]);
  });

  test("ships every file that one of its files imports", () => {
    const imported = files
      .filter((path) => /\.(js|cjs|ts|cts)$/.test(path))
      .flatMap((path) =>
        [...readInstalled(path).matchAll(/(?:from|import|require\()\s*"(\.[^"]+)"/g)].map(([, specifier = ""]) =>
          join(path, "..", path.endsWith("ts") ? specifier.replace(/\.(c?)js$/, ".d.$1ts") : specifier),
        ),
      );
    expect(imported.length).toBeGreaterThan(20);
    expect(imported.filter((path) => !files.includes(path))).toEqual([]);
  });

  test("needs nothing else at run time", () => {
    const { dependencies, peerDependencies, optionalDependencies, sideEffects } = JSON.parse(
      readInstalled("package.json"),
    );
    expect([dependencies, peerDependencies, optionalDependencies]).toEqual([undefined, undefined, undefined]);
    expect(sideEffects).toBe(false);
  });
});
