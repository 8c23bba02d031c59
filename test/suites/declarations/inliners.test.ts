import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeFolder, start, temporaryFolder } from "../../helpers/processes.js";
import { project, settings, tscOf, tsconfig } from "../../package/installed.js";
import { consumers, type Extension, inliners } from "./inliners.js";
import { consumerOf, type Entry, entries, libraryFiles } from "./library.js";

describe.each(Object.entries(inliners))("%s", (_, { extensions, inline, faults }) => {
  // Nothing here can import the package: it is not installed in this folder.
  const folder = temporaryFolder();
  beforeAll(() => inline(project(libraryFiles), folder));
  // Vitest ends its workers before they could remove it.
  afterAll(() => removeFolder(folder));

  describe.each(extensions)("%s", (extension) => {
    const whole = entries.filter((entry) => faults[entry] === undefined);
    // The oldest compiler and the last one in JavaScript are slow. Their result does not depend on the format.
    const versions = extension === "d.cts" ? ["7.0"] : ["5.4", "6.0", "7.0"];

    test.each(whole)("%s imports nothing", (entry) => {
      expect(importsOf(folder, `${entry}.${extension}`)).toEqual(new Set());
    });

    test.each(versions)("has the same types, in TypeScript %s", async (version) => {
      expect(await unexpected(version, folder, extension, whole)).toEqual([]);
    });

    test.each(faultsOf(faults))("%s has its known fault: %s", async (entry, _, fault) => {
      if ("imports" in fault) {
        expect(importsOf(folder, `${entry}.${extension}`)).toEqual(new Set(fault.imports));
      } else {
        const lines = await unexpected("7.0", folder, extension, [entry]);
        expect([...new Set(lines.map(({ line }) => line))]).toEqual(fault.lines);
      }
    });
  });
});

function faultsOf(faults: (typeof inliners)[string]["faults"]) {
  return entries.flatMap((entry) => {
    const fault = faults[entry];
    return fault === undefined ? [] : [[entry, fault.why, fault] as const];
  });
}

/** What a declaration file imports, by itself or through a file beside it. */
function importsOf(folder: string, file: string): ReadonlySet<string> {
  const text = readFileSync(join(folder, file), "utf8").replaceAll(/\/\*.*?\*\//gs, "");
  const specifiers = [...text.matchAll(/\b(?:from|import|require)\s*\(?\s*["']([^"']+)["']/g)];
  return new Set(
    specifiers.flatMap(([, specifier = ""]) =>
      specifier.startsWith(".") ? [...importsOf(folder, specifier.replace(/\.([cm]?)js$/, ".d.$1ts"))] : specifier,
    ),
  );
}

/** The lines of programs that use these entries whose errors are not those that the lines say. */
async function unexpected(version: string, folder: string, extension: Extension, used: readonly Entry[]) {
  const suffix = consumers[extension];
  const programs = used.map((entry) => ({
    file: `use-${entry}.${suffix}`,
    text: consumerOf(entry, `./${entry}.${suffix.replace("ts", "js")}`),
  }));
  const { compilerOptions } = JSON.parse(tsconfig(settings["nodenext, ES module"]));
  const config = {
    compilerOptions: { ...compilerOptions, lib: ["es2022"] },
    files: programs.map(({ file }) => file),
  };
  const files = { "package.json": '{ "type": "module" }', "tsconfig.json": JSON.stringify(config) };
  for (const [file, text] of [...Object.entries(files), ...programs.map(({ file, text }) => [file, text] as const)]) {
    writeFileSync(join(folder, file), text);
  }
  const tsc = tscOf(`typescript-${version}`, import.meta.url);
  const { stdout } = await start(process.execPath, [tsc, "--noEmit", "--project", folder], { cwd: folder });
  const found = new Map<string, string[]>();
  for (const line of stdout.split("\n").filter((text) => /\berror TS\d+: /.test(text))) {
    const [, place = line, code = ""] = /^(.+\(\d+),\d+\): error (TS\d+): /.exec(line) ?? [];
    found.set(place, [...(found.get(place) ?? []), code]);
  }
  const lines = programs.flatMap(({ file, text }) =>
    text.split("\n").flatMap((line, index) => {
      const place = `${file}(${index + 1}`;
      const codes = found.get(place) ?? [];
      found.delete(place);
      return codes.join() === (/ \/\/ error (TS\d+)$/.exec(line)?.[1] ?? "") ? [] : [{ line, codes }];
    }),
  );
  return [...lines, ...[...found].map(([line, codes]) => ({ line, codes }))];
}
