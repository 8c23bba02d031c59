import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../processes.js";
import { bare, type Library, packageOf } from "./libraries.js";
import { progress } from "./progress.js";
import { installed } from "./project.js";
import { spread } from "./statistics.js";
import type { Table } from "./tables.js";

const COMPILERS = { "TypeScript 6": "typescript-6", "TypeScript 7": "typescript-7" };

const USE = "one constant";

interface Cost {
  readonly types: number;
  readonly instantiations: number;
  /** Milliseconds, as exact as the compiler prints them. */
  readonly checkTime: number;
}

/**
 * What one constant of a library adds to the check of a file, and how large the declarations are.
 *
 * @param runs - Types and instantiations are the same in each; the time is not.
 */
export async function typeCost(project: string, libraries: readonly Library[], runs = 5): Promise<Table[]> {
  const users = libraries.filter(({ snippets }) => snippets[USE]);
  const without = createProgram(project, "bare", "", bare[USE]);
  const programs = users.map(({ snippets }, index) =>
    createProgram(project, `library-${index}`, snippets[USE]?.imports ?? "", snippets[USE]?.expression ?? ""),
  );
  const tables: Table[] = [];
  for (const [name, compiler] of Object.entries(COMPILERS)) {
    const costs = users.map((): Cost[] => []);
    for (let round = 1; round <= runs; round++) {
      progress(`type-check cost: ${name}, run ${round} of ${runs}`);
      const base = await check(compiler, without);
      for (const [index, program] of programs.entries()) {
        costs[index]?.push(difference(await check(compiler, program), base));
      }
    }
    tables.push({
      title: `Type-check cost: one constant in ${name}`,
      note: `added to a file without an import; times: median / lower / upper quartile of ${runs} runs, as exact as tsc prints them`,
      columns: ["library", "types", "instantiations", "check time, ms"],
      rows: users.map((user, index) => [
        user.name,
        costs[index]?.[0]?.types ?? null,
        costs[index]?.[0]?.instantiations ?? null,
        spread(costs[index]?.map(({ checkTime }) => checkTime) ?? []),
      ]),
      exact: "to the byte",
    });
  }
  return [...tables, await declarationSizes(project, users, programs)];
}

/** Writes a program that uses a constant, as a project of its own, and answers the path of its configuration. */
function createProgram(project: string, name: string, imports: string, expression: string): string {
  const folder = join(project, "types", name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "program.mts"), `${imports}\nexport const constant: number = ${expression};\n`);
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const config = join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, files: ["program.mts"] }));
  return config;
}

async function check(compiler: string, config: string): Promise<Cost> {
  const printed = await tsc(compiler, config, "--extendedDiagnostics");
  const figure = (label: string) => Number(new RegExp(`^${label}:\\s*([\\d.]+)`, "m").exec(printed)?.[1]);
  return {
    types: figure("Types"),
    instantiations: figure("Instantiations"),
    checkTime: figure("Check time") * 1000,
  };
}

function difference(cost: Cost, base: Cost): Cost {
  return {
    types: cost.types - base.types,
    instantiations: cost.instantiations - base.instantiations,
    checkTime: cost.checkTime - base.checkTime,
  };
}

async function declarationSizes(
  project: string,
  users: readonly Library[],
  programs: readonly string[],
): Promise<Table> {
  const rows: Table["rows"][number][] = [];
  for (const [index, { name, specifier }] of users.entries()) {
    const folder = installed(project, packageOf(specifier));
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));
    const read = (await tsc("typescript-6", programs[index] ?? "", "--listFilesOnly")).split(/\r?\n/);
    const ofPackages = read.filter((path) => path.includes("/node_modules/") && !isLibrary(path));
    rows.push([name, bytesOf(files), bytesOf(ofPackages)]);
  }
  return {
    title: "Declarations",
    note: "bytes of all in the package, and of those that the program with one constant makes the compiler read",
    columns: ["library", "in the package", "read"],
    rows,
    exact: "to ten kilobytes",
  };
}

/** Whether a file is one of the compiler's own, `lib.es2022.d.ts` and the like. */
function isLibrary(path: string): boolean {
  return /\/lib\.[\w.]*d\.ts$/.test(path);
}

function bytesOf(paths: readonly string[]): number {
  return paths.filter((path) => /\.d\.[cm]?ts$/.test(path)).reduce((bytes, path) => bytes + statSync(path).size, 0);
}

function tsc(compiler: string, config: string, option: string): Promise<string> {
  const script = join(installed(import.meta.dirname, compiler), "bin/tsc");
  return run(process.execPath, [script, "--project", config, option]);
}
