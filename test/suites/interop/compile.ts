import { createRequire } from "node:module";
import { join } from "node:path";
import { start } from "../../helpers/processes.js";

const ROOT = createRequire(join(import.meta.dirname, "../../../package.json"));

export interface Compiled {
  /** The errors, by line. Each starts with its code. */
  readonly errors: ReadonlyMap<number, readonly string[]>;
  /** A figure of the compiler's diagnostics, such as `Instantiations`. */
  figure(label: string): number;
}

/** The compiler in a package of the root, as the file that Node runs. */
export function tscOf(compiler: string): string {
  return join(ROOT.resolve(`${compiler}/package.json`), "../bin/tsc");
}

/** Compiles a file of this folder by itself, with the strict settings of a user. */
export async function compile(file: string, compiler = "typescript-7"): Promise<Compiled> {
  const { stdout } = await start(process.execPath, [
    tscOf(compiler),
    ...["--ignoreConfig", "--noEmit", "--extendedDiagnostics", "--strict", "--exactOptionalPropertyTypes"],
    ...["--skipLibCheck", "--target", "es2022", "--module", "nodenext", "--types", "node", file],
  ]);
  const errors = new Map<number, string[]>();
  for (const [, line, message = ""] of stdout.matchAll(/\.ts\((\d+),\d+\): error (.*(?:\n .*)*)/g)) {
    errors.set(Number(line), [...(errors.get(Number(line)) ?? []), message]);
  }
  return { errors, figure: (label) => Number(new RegExp(`^${label}: +([\\d.]+)`, "m").exec(stdout)?.[1]) };
}
