import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { start } from "../../helpers/processes.js";
import { project, readFixture, settings, tscOf, tsconfig } from "../../package/installed.js";

/** The cases, and the first version of TypeScript that compiles each. */
const features = [
  { file: "program", name: "constants, predicates, lookups", since: "5.1" },
  { file: "has-status", name: "hasStatus", since: "5.1" },
  { file: "has-status-in-filter", name: "hasStatus in filter()", since: "5.5" },
  { file: "match-status-annotated", name: "matchStatus, annotated", since: "5.1" },
  { file: "match-status", name: "matchStatus, inferred", since: "5.7" },
] as const;

const { devDependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const versions: readonly string[] = Object.keys(devDependencies)
  .filter((name) => name.startsWith("typescript-"))
  .map((name) => name.replace("typescript-", ""));

const cases = new URL("../../types/cases/", import.meta.url);
const files = {
  "package.json": '{ "type": "module" }',
  "program.ts": readFixture("program.ts"),
  ...Object.fromEntries(readdirSync(cases).map((name) => [name, readFileSync(new URL(name, cases), "utf8")])),
};

/** Older projects may still use this. It finds entry points without `exports`, and TypeScript 6 has removed it. */
const node10 = { module: "commonjs", moduleResolution: "node10" };

/** The cases in which a version finds an error. */
async function failures(version: string, setting: Parameters<typeof tsconfig>[0]): Promise<ReadonlySet<string>> {
  const tsc = tscOf(`typescript-${version}`, import.meta.url);
  const folder = project({ ...files, "tsconfig.json": tsconfig(setting) });
  const { stdout } = await start(process.execPath, [tsc, "--noEmit", "--project", folder], { cwd: folder });
  const failed = [...stdout.matchAll(/^([\w-]+)\.ts\(\d+,\d+\): error/gm)].map(([, name = ""]) => name);
  const elsewhere = stdout.split("\n").filter((line) => line.includes("error TS") && !/^[\w-]+\.ts\(/.test(line));
  expect(elsewhere).toEqual([]);
  return new Set(failed);
}

function isSince(version: string, since: string): boolean {
  const [a, b] = [version, since].map((text) => Number(text.replace(".", "")));
  return (a as number) >= (b as number);
}

const rows: string[] = [];

// Side by side: an older compiler uses one processor only.
describe.concurrent.each(versions)("TypeScript %s", (version) => {
  // The two differ in where modules are looked for, not in what is inferred: one compiler at each end is enough.
  const both = version === versions.at(0) || version === versions.at(-1);
  test.each(both ? (["nodenext, ES module", "bundler"] as const) : (["bundler"] as const))(
    "infers what it can, under %s",
    async (setting) => {
      const failed = await failures(version, settings[setting]);
      rows.push(
        `| ${version} | ${setting} | ${features.map(({ file }) => (failed.has(file) ? "no" : "yes")).join(" | ")} |`,
      );
      const expected = features.filter(({ since }) => !isSince(version, since)).map(({ file }) => file);
      expect([...failed].sort()).toEqual(expected.sort());
    },
  );
});

test.concurrent.each(["5.1", "5.4", "5.9"])("TypeScript %s finds the entry points under node10", async (version) => {
  expect(await failures(version, node10)).not.toContain("program");
});

afterAll(() => {
  const header = ["TypeScript", "modules", ...features.map(({ name }) => name)];
  console.log([`| ${header.join(" | ")} |`, `|${" --- |".repeat(header.length)}`, ...rows.sort()].join("\n"));
});
