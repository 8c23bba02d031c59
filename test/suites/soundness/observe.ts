import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";

/** What a module's programs did. */
export interface Observed {
  /** The values that each place was handed. */
  readonly values: readonly (readonly unknown[])[];
  /** The programs that threw, each with its error. */
  readonly thrown: readonly string[];
}

interface Running {
  readonly subjects: readonly unknown[];
  readonly programs: readonly {
    readonly name: string;
    readonly refused: boolean;
    readonly inputs: readonly (readonly unknown[])[];
    readonly run: (...args: readonly unknown[]) => void;
  }[];
}

/** Runs each program of a module with every value of its subject and every combination of its inputs. */
export function observe(folder: string, name: string, text: string, places: number): Observed {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const file = join(folder, name.replace(/\.mts$/, ".cjs"));
  writeFileSync(
    file,
    `exports.observers = [];
const at = (place, value) => exports.observers.forEach((observer) => observer(place, value));
${ts.transpileModule(text, { compilerOptions }).outputText}`,
  );
  const module = createRequire(file)(file) as Running & { observers: ((place: number, value: unknown) => void)[] };
  const values: unknown[][] = Array.from({ length: places }, () => []);
  const thrown = new Set<string>();
  module.observers.push((place, value) => values[place]?.push(value));
  for (const { name: program, inputs, run } of module.programs.filter(({ refused }) => !refused)) {
    for (const args of combinations([module.subjects, ...inputs])) {
      try {
        run(...args);
      } catch (error) {
        thrown.add(`${program}: threw ${error}`);
      }
    }
  }
  return { values, thrown: [...thrown] };
}

function combinations([first, ...rest]: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return first === undefined ? [[]] : first.flatMap((value) => combinations(rest).map((others) => [value, ...others]));
}
