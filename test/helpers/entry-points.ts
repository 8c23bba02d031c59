import { readFileSync } from "node:fs";
import { join } from "node:path";

const NAME = "typed-http-status";

/** Where the package is, in a project that has it installed. */
export const INSTALLED: string = join("node_modules", NAME);

export type Format = "ESM" | "CommonJS";

/** A module in package.json's `exports`. */
export interface EntryPoint {
  /** Its key in `exports`: `./codes`. */
  readonly key: string;
  /** What a program imports: `typed-http-status/codes`. */
  readonly specifier: string;
  /** Its files, from the project's folder. */
  readonly files: Readonly<Record<Format, string>>;
  /** Their declarations, from the project's folder. */
  readonly declarations: Readonly<Record<Format, string>>;
}

/** The modules of the package in a project. JSON files are left out: not every runtime imports them. */
export function entryPointsOf(folder: string): readonly EntryPoint[] {
  const file = (path: string) => join(INSTALLED, path);
  return Object.entries(manifestOf(folder).exports)
    .filter(([key]) => !key.endsWith(".json"))
    .map(([key, target]) => ({
      key,
      specifier: join(NAME, key),
      files: { ESM: file(target.import.default), CommonJS: file(target.require.default) },
      declarations: { ESM: file(target.import.types), CommonJS: file(target.require.types) },
    }));
}

/** The file of the installed command, from the project's folder. */
export function commandOf(folder: string): string {
  return join(INSTALLED, manifestOf(folder).bin[NAME]);
}

/** The parts of package.json that these functions read. */
interface Manifest {
  readonly exports: Readonly<Record<string, Target>>;
  readonly bin: Readonly<Record<typeof NAME, string>>;
}

type Target = Readonly<Record<"import" | "require", Readonly<Record<"types" | "default", string>>>>;

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, INSTALLED, "package.json"), "utf8"));
}
