import { describe, expect, test } from "vitest";
import {
  type Argument,
  type Meaning,
  meanings,
  optionalLibraries,
  standardLibraries,
} from "../../../src/eslint/other-libraries.js";
import * as root from "../../../src/index.js";
import { otherLibraries } from "../../../src/table/other-libraries.js";
import { answersOf, type Entry, entries, libraries } from "./no-other-library/libraries.js";
import { lint } from "./no-other-library/lint.js";

/** The value of what a meaning writes. */
function evaluated({ value }: Meaning): unknown {
  const text = value?.(
    (name, module) => `require("typed-http-status${module === undefined ? "" : `/${module}`}").${name}`,
  );
  return answersOf(`exports.answers = ${text}`);
}

describe.each(Object.entries(libraries))("%s", (specifier, exports) => {
  const meaning = meanings([...standardLibraries, ...optionalLibraries])(specifier) as Meaning;
  const all = entries(exports, meaning);

  test("has no export and no property without a meaning", () => {
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter((entry) => entry.meaning === undefined).map(({ path }) => path)).toEqual([]);
  });

  test("has every name that the table says", () => {
    const claimed = claims(meaning, exports);
    expect(claimed.filter((path) => !all.some((entry) => entry.path === path))).toEqual([]);
  });

  test("has the value of ours, wherever nothing differs", () => {
    const same = all.filter(({ meaning: m }) => m?.value !== undefined && m.difference === undefined);
    expect(same.map((entry) => [entry.path, evaluated(entry.meaning as Meaning)])).toEqual(
      same.map(({ path, value }) => [path, value]),
    );
  });

  test("differs, wherever the table says so", () => {
    const claimed = all.filter(
      ({ meaning: m, value }) => m?.difference !== undefined && m.value && Object(value) !== value,
    );
    expect(
      claimed.filter(
        ({ meaning: m, value }) => evaluated(m as Meaning) === value && !/no equivalent/.test(m?.difference ?? ""),
      ),
    ).toEqual([]);
  });

  test("moves whatever has an equal, and leaves a file with anything else as it is", () => {
    for (const { path, value, meaning: m } of all.filter(isValue)) {
      const property = path
        .split(".")
        .slice(1)
        .map((key) => `[${JSON.stringify(key)}]`)
        .join("");
      const code = `const library = require("${specifier}")\nexports.answers = library${property}\n`;
      const { output, reported } = lint(code, "program.cjs");
      if (m?.value === undefined || m.difference !== undefined) {
        expect({ path, output }).toEqual({ path, output: code });
        expect(reported.map(({ line, fix }) => ({ line, fix }))).toEqual(
          [1, 2].map((line) => ({ line, fix: undefined })),
        );
      } else {
        expect(output).not.toContain("library");
        expect({ path, value: answersOf(output) }).toEqual({ path, value });
      }
    }
  });

  test("answers as we do, wherever nothing differs", () => {
    const questions = [
      ...Array.from({ length: 701 }, (_, code) => code),
      ...Array.from({ length: 701 }, (_, code) => String(code)),
      ...Object.values(otherLibraries).flatMap(({ phrases = {} }) => Object.values(phrases)),
      ...Object.values(root.reasonPhrases),
      "",
      "constructor",
      "404 Not Found",
    ].flatMap((question): readonly Argument[] =>
      typeof question === "string" ? [question, question.toLowerCase()] : [question],
    );
    const compared = [{ value: exports as unknown, meaning, path: "" }, ...all].flatMap(({ value, meaning: m, path }) =>
      questions.flatMap((question) => {
        const { ours, difference } = m?.apply?.(question) ?? {};
        if (ours === undefined || difference !== undefined) {
          return [];
        }
        const argument = /^\d+$/.test(String(question)) ? Number(question) : question;
        const answer = (root as unknown as Record<string, (argument: unknown) => unknown>)[ours]?.(argument);
        return [
          [path, question, answer, typeof value === "function" ? value(question) : (value as never)[question as never]],
        ];
      }),
    );
    expect(compared.filter(([, , ours, theirs]) => ours !== theirs)).toEqual([]);
  });
});

test.each(["redirect", "empty", "retry"] as const)("the note on statuses.%s lists the codes that differ", (name) => {
  const { ours = "", difference = "" } = meanings(standardLibraries)("statuses")?.get?.(name)?.apply?.(undefined) ?? {};
  const has = (root as unknown as Record<string, (code: number) => boolean>)[ours];
  const { statuses = {} } = libraries;
  const theirs: object = statuses[name as never];
  const codes = Array.from({ length: 500 }, (_, index) => 100 + index);
  const differing = codes.filter((code) => has?.(code) !== Object.hasOwn(theirs, code));
  expect([...difference.matchAll(/\d{3}/g)].map(Number)).toEqual(differing);
});

/** The paths that a meaning has. What a module has under two names is counted once. */
function claims(meaning: Meaning, exports: object, path = ""): readonly string[] {
  return (meaning.keys ?? [])
    .filter((key) => key in exports || !["default", "status"].includes(key))
    .flatMap((key) => {
      const found = meaning.get?.(key);
      return [`${path}.${key}`, ...(found && path !== ".default" ? claims(found, {}, `${path}.${key}`) : [])];
    });
}

/** Whether an entry is a constant or a text. */
function isValue({ value, path }: Entry): boolean {
  return Object(value) !== value && !path.includes("default");
}
