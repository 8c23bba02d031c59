import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Kin } from "../../docs/data/kin/kin.js";
import type { Cited, Usage } from "../../docs/data/usage/usage.js";
import { reference } from "../../src/facts/references.js";
import { statusRows } from "../../src/table/iana.js";
import { rfcTitles } from "../../src/table/specifications.js";

const data = new URL("../../docs/data/", import.meta.url);

/** The lists that the files of a folder export, by file name. */
async function lists<T>(folder: string, name: RegExp): Promise<[file: string, list: readonly T[]][]> {
  const url = new URL(folder, data);
  const files = readdirSync(url).filter((file) => name.test(file));
  return Promise.all(
    files.map(async (file): Promise<[string, readonly T[]]> => {
      const exported: Record<string, readonly T[]> = await import(new URL(file, url).href);
      return [file, Object.values(exported).flat()];
    }),
  );
}

const usage = await lists<Usage>("usage/", /^\dxx\.ts$/);
const kin = await lists<Kin>("kin/", /^(?!kin|all).*\.ts$/);

const codes = new Set<number>(statusRows.map(({ code }) => code));

/** Whether a text is this many sentences at most, on one line and without links. */
function isPlain(text: string, most: number): boolean {
  const sentences = text.match(/[.?!](?= |$)/g)?.length ?? 0;
  return sentences >= 1 && sentences <= most && /^[A-Z`\d].*\.$/.test(text) && !/\n|\]\(|https?:|<| {2}/.test(text);
}

/** Why a source is cited wrongly, if it is. */
function fault(source: Cited): string | undefined {
  if (typeof source === "string") {
    const { title, document, url } = reference(source);
    const section = title.split(" §")[1];
    return document !== undefined && url.endsWith(`#section-${section}`) ? undefined : `unknown: ${title}`;
  }
  const rfc = /^RFC (\d+) §/.exec(source.title)?.[1];
  if (rfc !== undefined && rfc in rfcTitles) {
    return `to be cited as a string: ${source.title}`;
  }
  return /^https:\/\/\S+$/.test(source.url) ? undefined : `no address: ${source.url}`;
}

function faults(sources: readonly Cited[]): (string | undefined)[] {
  const titles = sources.map((source) => (typeof source === "string" ? source : source.title));
  const repeated = titles.filter((title, index) => titles.indexOf(title) !== index);
  return [...sources.map(fault).filter((found) => found !== undefined), ...repeated];
}

// A code without an entry is no fault: its page shows the facts of the table alone.
describe.each(usage)("usage/%s", (file, entries) => {
  test("has codes of its class, each once, in code order", () => {
    const found = entries.map(({ code }) => code);
    expect(found).not.toEqual([]);
    expect(found.filter((code) => !codes.has(code) || `${Math.floor(code / 100)}xx.ts` !== file)).toEqual([]);
    expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
  });

  test("has plain texts of one to three sentences", () => {
    const texts = entries.flatMap(({ server, client }) => [server, client]);
    expect(texts.filter((text) => !isPlain(text, 3))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("cites sections and pages, other than the one that defines the code", () => {
    expect(entries.flatMap(({ sources = [] }) => faults(sources))).toEqual([]);
    const defining = new Map<number, string>(statusRows.map(({ code, specification }) => [code, specification]));
    expect(entries.filter(({ code, sources = [] }) => sources.some((source) => source === defining.get(code)))).toEqual(
      [],
    );
  });
});

describe.each(kin)("kin/%s", (_file, pairs) => {
  test("has pairs of codes, in code order", () => {
    expect(pairs).not.toEqual([]);
    expect(pairs.filter(({ codes: [first, second] }) => !(codes.has(first) && codes.has(second)))).toEqual([]);
    expect(pairs.filter(({ codes: [first, second] }) => first >= second)).toEqual([]);
    const order = pairs.map(({ codes: [first, second] }) => first * 1000 + second);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test("has differences of one or two plain sentences, which name both codes", () => {
    expect(pairs.filter(({ difference }) => !isPlain(difference, 2))).toEqual([]);
    const unnamed = pairs.filter(({ codes: pair, difference }) =>
      pair.some((code) => !new RegExp(`\\b${code}\\b`).test(difference)),
    );
    expect(unnamed).toEqual([]);
  });

  test("cites sections and pages", () => {
    expect(pairs.flatMap(({ sources = [] }) => faults(sources))).toEqual([]);
  });
});

test("the files have no pair of codes twice", () => {
  const pairs = kin.flatMap(([, list]) => list.map(({ codes: pair }) => pair.join("/")));
  expect(pairs).toEqual([...new Set(pairs)]);
});

test("the files of usage and kin are found", () => {
  expect(usage.map(([file]) => file)).toEqual(["1xx.ts", "2xx.ts", "3xx.ts", "4xx.ts", "5xx.ts"]);
  expect(kin.map(([file]) => file)).toEqual(["client-errors.ts", "other-classes.ts"]);
});
