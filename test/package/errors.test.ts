import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compilers, project, settings, tryNode, tsconfig } from "./installed.js";

const cases = new URL("../types/cases/", import.meta.url);
const sources = Object.fromEntries(
  readdirSync(cases).map((name) => [name, readFileSync(new URL(name, cases), "utf8")]),
);
const EXPECTATION = /^\s*\/\/ @ts-expect-error: /;

/** The compiler's errors in the cases, by line. */
function compile(tsc: string, files: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const setting = tsconfig(settings["nodenext, ES module"]);
  const folder = project({ ...files, "package.json": '{ "type": "module" }', "tsconfig.json": setting });
  const messages = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of tryNode([tsc, "--noEmit", "--project", folder], folder).output.split("\n")) {
    const [, place, message] = /^([\w-]+\.ts\(\d+),\d+\): error (.*)$/.exec(line) ?? [];
    if (place !== undefined && message !== undefined) {
      current = messages.get(place) ?? [];
      messages.set(place, current);
      current.push(message);
    } else if (line !== "") {
      current.push(line);
    }
  }
  return messages;
}

describe.each(Object.entries(compilers))("the errors of the type cases, in %s", (_, tsc) => {
  // Without the expectations, the errors show.
  const exposed = Object.fromEntries(
    Object.entries(sources).map(([name, text]) => [name, text.replaceAll(/\/\/ @ts-expect-error: /g, "// ")]),
  );
  const errors = compile(tsc, exposed);

  test("are all expected, each of them once", () => {
    const expected = Object.entries(sources).flatMap(([name, text]) =>
      text.split("\n").flatMap((line, index) => (EXPECTATION.test(line) ? [`${name}(${index + 2}`] : [])),
    );
    expect(compile(tsc, sources)).toEqual(new Map());
    expect([...errors.keys()].sort()).toEqual(expected.sort());
    const heads = [...errors].map(([place, lines]) => [place, lines.filter((line) => line.startsWith("TS")).length]);
    expect(heads.filter(([, count]) => count !== 1)).toEqual([]);
  });

  /** The error in the line below the one that ends with the given comment. */
  function errorBelow(comment: string): readonly string[] {
    const [place = ""] = Object.entries(sources).flatMap(([name, text]) => {
      const index = text.split("\n").findIndex((line) => line.endsWith(`// @ts-expect-error: ${comment}`));
      return index < 0 ? [] : [`${name}(${index + 2}`];
    });
    return errors.get(place) ?? [];
  }

  test.each([
    ["404 is missing", "Property '404' is missing"],
    ["fetch's status may be 0", "Property 'default' is missing"],
    ["422 and 404 are missing", "404", "422"],
  ])("%s: the error names it, in at most three lines", (comment, ...names) => {
    const lines = errorBelow(comment);
    expect(lines.length).toBeLessThanOrEqual(3);
    for (const name of names) {
      expect(lines.join("\n")).toContain(name);
    }
  });

  test.each([
    ["no response has 500", "no response can reach this handler"],
    ["no response is of 5xx", "no response can reach this handler"],
    ["nothing is left for default", "no response can reach this handler"],
    ["600 is no status code", "this key is neither a status code nor a class"],
    ["there is no such class", "this key is neither a status code nor a class"],
    ["a class in capitals", "this key is neither a status code nor a class"],
    ["a name", "this key is neither a status code nor a class"],
  ])("%s: the error says what is wrong with the key, in at most three lines", (comment, text) => {
    const lines = errorBelow(comment);
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(lines.at(-1)).toContain(` is not assignable to type '"${text}"'.`);
  });
});
