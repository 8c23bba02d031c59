import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { commandOf, type EntryPoint, entryPointsOf, type Format } from "../../helpers/entry-points.js";
import { expectedMembers } from "../../helpers/expected-members.js";
import { expectedFormerPhrases, expectedPhrases } from "../../helpers/iana-registry.js";
import { installPacked } from "../../helpers/pack.js";
import { type Expected, shapeOf } from "./suite.mjs";

/** A folder outside the checkout with the checks, and with the packed package installed. */
export interface Project {
  readonly folder: string;
  readonly entryPoints: readonly EntryPoint[];
  /** The command's file, from the project's folder. */
  readonly command: string;
  readonly expected: Expected;
}

const SUITE = "suite.mjs";

export async function createProject(temporary: string): Promise<Project> {
  const folder = await installPacked(temporary);
  copyFileSync(join(import.meta.dirname, SUITE), join(folder, SUITE));
  // The lint rules run where ESLint and oxlint do: in Node.
  const entryPoints = entryPointsOf(folder).filter(({ key }) => key !== "./eslint");
  const expected: Expected = {
    phrases: [...expectedPhrases],
    formerPhrases: expectedFormerPhrases.map(([phrase, code]) => [phrase, code]),
    members: expectedMembers,
    shapes: Object.fromEntries(await Promise.all(entryPoints.map((entryPoint) => keyAndShape(folder, entryPoint)))),
  };
  return { folder, entryPoints, command: commandOf(folder), expected };
}

/** What this process finds in an entry point. Each runtime must find the same. */
async function keyAndShape(folder: string, { key, files }: EntryPoint) {
  return [key, shapeOf(await import(pathToFileURL(join(folder, files.ESM)).href))] as const;
}

/**
 * Writes a program that loads each entry point and makes the checks.
 *
 * @param specifierOf - How the program imports an entry point.
 * @returns The program's files, from the project's folder. Run the first one.
 */
export function writeProgram(
  { folder, entryPoints, expected }: Project,
  format: Format,
  specifierOf: (entryPoint: EntryPoint) => string,
): readonly [main: string, entryPoints: string, suite: string] {
  const [main, loader] = format === "ESM" ? ["esm.mjs", "entry-points.mjs"] : ["commonjs.mjs", "entry-points.cjs"];
  const modules = entryPoints.map((entryPoint, index) => ({
    key: JSON.stringify(entryPoint.key),
    specifier: JSON.stringify(specifierOf(entryPoint)),
    name: `entryPoint${index}`,
  }));
  writeFileSync(
    join(folder, loader),
    format === "ESM"
      ? `${modules.map(({ name, specifier }) => `import * as ${name} from ${specifier};`).join("\n")}
export default { ${modules.map(({ key, name }) => `${key}: ${name}`).join(", ")} };
`
      : `module.exports = { ${modules.map(({ key, specifier }) => `${key}: require(${specifier})`).join(", ")} };
`,
  );
  writeFileSync(
    join(folder, main),
    `import entryPoints from "./${loader}";
import { report } from "./${SUITE}";
report(entryPoints, ${JSON.stringify(expected)});
`,
  );
  return [main, loader, SUITE];
}
