import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../helpers/processes.js";
import { bare, type Library, packageOf } from "./libraries.js";
import { progress } from "./progress.js";
import { installed } from "./project.js";
import { spread } from "./statistics.js";
import type { Table } from "./tables.js";

/** The compilers by their names in the tables, each with its name in test/suites/package.json. */
const COMPILERS = { "TypeScript 6": "typescript-6.0", "TypeScript 7": "typescript-7.0" } as const;

const USE = "one constant";

const RUNS = 5;

/** What a program costs the compiler. */
interface Cost {
  readonly types: number;
  readonly instantiations: number;
  /** In milliseconds. tsc prints hundredths of a second. */
  readonly checkTime: number;
}

/** A program that uses one constant of a library. */
interface ConstantProgram {
  readonly library: Library;
  /** The path of the program's `tsconfig.json`. */
  readonly config: string;
}

/** What one constant of each library adds to the check of a file, and how large the declarations are. */
export async function typeCost(project: string, libraries: readonly Library[]): Promise<Table[]> {
  const tables: Table[] = [];
  for (const compiler of Object.keys(COMPILERS) as (keyof typeof COMPILERS)[]) {
    const costs = await constantCosts(project, libraries, compiler, RUNS);
    tables.push({
      title: `Type-check cost: one constant in ${compiler}`,
      note: `added to a file without an import; times: median / lower / upper quartile of ${RUNS} runs, as exact as tsc prints them`,
      columns: ["library", "types", "instantiations", "check time, ms"],
      rows: [...costs].map(([name, runs]) => [
        name,
        runs[0]?.types ?? null,
        runs[0]?.instantiations ?? null,
        spread(runs.map(({ checkTime }) => checkTime)),
      ]),
    });
  }
  return [...tables, await declarationSizes(project, libraries)];
}

/** The most types and instantiations that one constant of the libraries adds, over all compilers. */
export async function largestTypeCost(
  project: string,
  libraries: readonly Library[],
): Promise<Omit<Cost, "checkTime">> {
  const costs: Cost[] = [];
  for (const compiler of Object.keys(COMPILERS) as (keyof typeof COMPILERS)[]) {
    costs.push(...[...(await constantCosts(project, libraries, compiler, 1)).values()].flat());
  }
  return {
    types: Math.max(...costs.map(({ types }) => types)),
    instantiations: Math.max(...costs.map(({ instantiations }) => instantiations)),
  };
}

/**
 * What one constant adds to the check of a file, in each run, by the library's name.
 *
 * @param runs - Only times differ between the runs. Types and instantiations do not.
 */
async function constantCosts(
  project: string,
  libraries: readonly Library[],
  compiler: keyof typeof COMPILERS,
  runs: number,
): Promise<ReadonlyMap<string, readonly Cost[]>> {
  const without = createProgram(project, "bare", "", bare[USE]);
  const programs = constantPrograms(project, libraries);
  const costs = new Map(programs.map(({ library }): [string, Cost[]] => [library.name, []]));
  for (let round = 1; round <= runs; round++) {
    progress(`type-check cost: ${compiler}, run ${round} of ${runs}`);
    const base = await check(compiler, without);
    for (const { library, config } of programs) {
      costs.get(library.name)?.push(difference(await check(compiler, config), base));
    }
  }
  return costs;
}

/** A program for each library that has constants. */
function constantPrograms(project: string, libraries: readonly Library[]): readonly ConstantProgram[] {
  return libraries.flatMap((library, index) => {
    const snippet = library.snippets[USE];
    return snippet
      ? [{ library, config: createProgram(project, `library-${index}`, snippet.imports, snippet.expression) }]
      : [];
  });
}

/** Writes a program that uses a constant, in a folder of its own. Returns the path of its `tsconfig.json`. */
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

async function check(compiler: keyof typeof COMPILERS, config: string): Promise<Cost> {
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

async function declarationSizes(project: string, libraries: readonly Library[]): Promise<Table> {
  const rows: Table["rows"][number][] = [];
  for (const { library, config } of constantPrograms(project, libraries)) {
    const folder = installed(project, packageOf(library.specifier));
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));
    const read = (await tsc("TypeScript 6", config, "--listFilesOnly")).split(/\r?\n/);
    const ofPackages = read.filter((path) => path.includes("/node_modules/") && !isOfCompiler(path));
    rows.push([library.name, bytesOf(files), bytesOf(ofPackages)]);
  }
  return {
    title: "Declarations",
    note: "bytes of all declarations in the package, and of those that the compiler reads for one constant",
    columns: ["library", "in the package", "read"],
    rows,
  };
}

/** Whether a file is one of the compiler's own: `lib.es2022.d.ts` and the like. */
function isOfCompiler(path: string): boolean {
  return /\/lib\.[\w.]*d\.ts$/.test(path);
}

function bytesOf(paths: readonly string[]): number {
  return paths.filter((path) => /\.d\.[cm]?ts$/.test(path)).reduce((bytes, path) => bytes + statSync(path).size, 0);
}

function tsc(compiler: keyof typeof COMPILERS, config: string, option: string): Promise<string> {
  const script = join(installed(import.meta.dirname, COMPILERS[compiler]), "bin/tsc");
  return run(process.execPath, [script, "--project", config, option]);
}
