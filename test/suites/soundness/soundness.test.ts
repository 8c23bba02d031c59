import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { start } from "../../helpers/processes.js";
import { project, settings, tscOf, tsconfig } from "../../package/installed.js";
import { type Claims, readClaims } from "./claims.js";
import { faultsOf } from "./faults.js";
import { hasStatusPrograms } from "./has-status.js";
import { matchStatusPrograms } from "./match-status.js";
import { numberPrograms } from "./numbers.js";
import { observe } from "./observe.js";
import { asserting, type Module, moduleOf, observing } from "./program.js";
import { subjects } from "./subjects.js";

/*
 * Compares what the compiler claims about values with what happens at run time. Each program is a function of a subject. It
 * hands over what it has narrowed or looked up, and the compiler says what type that has.
 */

const modules = subjects.map((subject) =>
  moduleOf(subject, [...hasStatusPrograms(subject), ...matchStatusPrograms(subject), ...numberPrograms(subject)]),
);
/** The option changes only what optional properties may hold. */
const optional = modules.filter(({ subject }) => `${subject.declarations} ${subject.type}`.includes("?:"));
const config = JSON.parse(tsconfig(settings["nodenext, ES module"]));

describe.each([
  { exact: true, modules, versions: ["5.4", "7.0"] },
  { exact: false, modules: optional, versions: ["7.0"] },
])("exactOptionalPropertyTypes: $exact", ({ exact, modules, versions }) => {
  const names = modules.map((_, index) => `subject-${index}.mts`);
  const texts = modules.map(observing);
  config.compilerOptions.exactOptionalPropertyTypes = exact;
  const files = Object.fromEntries(names.map((name, index) => [name, texts[index] as string]));
  const folder = project({ ...files, "package.json": '{ "type": "module" }' });
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, folder);
  const { errors, claims } = readClaims(folder, options, names);

  test("compiles what has to compile, and nothing else", () => {
    expect(errors).toEqual([]);
  });

  test.each(modules.map((module, index) => [module.subject.name, index]))("%s", (_, index) => {
    const module = modules[index as number] as Module;
    const observed = observe(
      folder,
      names[index as number] as string,
      texts[index as number] as string,
      module.places.length,
    );
    expect(faultsOf(module, claims[index as number] as Claims, observed)).toEqual([]);
  });

  test.concurrent.each(versions)("TypeScript %s claims the same", async (version) => {
    const assertions = Object.fromEntries(
      modules.map((module, index) => [
        names[index] as string,
        asserting(module, (claims[index] as Claims).texts, version),
      ]),
    );
    const copy = project({
      ...assertions,
      "package.json": '{ "type": "module" }',
      "tsconfig.json": JSON.stringify({
        compilerOptions: { ...config.compilerOptions, exactOptionalPropertyTypes: exact },
      }),
    });
    const tsc = tscOf(`typescript-${version}`, import.meta.url);
    const { stdout } = await start(process.execPath, [tsc, "--noEmit", "--project", copy], { cwd: copy });
    expect(stdout).toBe("");
  });
});

afterAll(() => {
  const programs = modules.flatMap((module) => module.programs);
  const places = modules.flatMap((module) => module.places);
  console.log(`${programs.length} programs of ${modules.length} subjects, with ${places.length} claims`);
});
