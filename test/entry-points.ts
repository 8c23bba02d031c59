import { readFileSync } from "node:fs";
import { join } from "node:path";

const NAME = "typed-http-status";

/** The installed package, from the folder of the project that has it installed. */
export const INSTALLED: string = join("node_modules", NAME);

export type Format = "ESM" | "CommonJS";

/** A module that package.json's `exports` names. */
export interface EntryPoint {
  /** As `exports` has it: `./codes`. */
  readonly key: string;
  /** As a program imports it: `typed-http-status/codes`. */
  readonly specifier: string;
  /** Its files, from the project's folder. */
  readonly files: Readonly<Record<Format, string>>;
  /** Their declarations, from the project's folder. */
  readonly declarations: Readonly<Record<Format, string>>;
}

/** The modules of the package that is installed in a project, without JSON files, which are not modules everywhere. */
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

/** The file of the installed package's command, from the project's folder. */
export function commandOf(folder: string): string {
  return join(INSTALLED, manifestOf(folder).bin[NAME]);
}

/** What package.json says of the modules that `exports` names, and of the command. */
interface Manifest {
  readonly exports: Readonly<Record<string, Target>>;
  readonly bin: Readonly<Record<typeof NAME, string>>;
}

type Target = Readonly<Record<"import" | "require", Readonly<Record<"types" | "default", string>>>>;

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, INSTALLED, "package.json"), "utf8"));
}
