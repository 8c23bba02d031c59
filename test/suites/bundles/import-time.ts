import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../helpers/processes.js";
import type { Library } from "./libraries.js";
import { progress } from "./progress.js";
import { spread } from "./statistics.js";
import type { Cell, Table } from "./tables.js";

const RUNS = 30;

/** How a process loads a module, by the file name extension of the program. */
const LOADERS = {
  mjs: "await import(specifier)",
  cjs: "require(specifier)",
};

const EMPTY = "an empty module";

/** The time that a new process takes to load each library, and an empty module. */
export async function importTime(project: string, libraries: readonly Library[]): Promise<Table[]> {
  const subjects = [EMPTY, ...new Set(libraries.map(({ specifier }) => specifier))].flatMap((specifier) =>
    Object.keys(LOADERS).map((extension) => ({ specifier, extension, samples: [] as number[], fails: false })),
  );
  for (const [extension, load] of Object.entries(LOADERS)) {
    writeFileSync(join(project, `empty.${extension}`), "");
    writeFileSync(
      join(project, `import-time.${extension}`),
      `const specifier = process.argv[2];
const start = performance.now();
${load};
console.log(performance.now() - start);
`,
    );
  }
  // In rounds, so that other work on the machine disturbs all alike. Round 0 only warms the caches.
  for (let round = 0; round <= RUNS; round++) {
    progress(`import time: run ${round} of ${RUNS}`);
    for (const subject of subjects.filter(({ fails }) => !fails)) {
      const program = join(project, `import-time.${subject.extension}`);
      const specifier = subject.specifier === EMPTY ? `./empty.${subject.extension}` : subject.specifier;
      try {
        const printed = await run(process.execPath, [program, specifier]);
        if (round > 0) {
          subject.samples.push(Number(printed));
        }
      } catch {
        // This is a result too: some packages cannot be loaded in both ways.
        subject.fails = true;
      }
    }
  }
  const empty = subjects.slice(0, Object.keys(LOADERS).length);
  return [
    {
      title: "Import time",
      note: `in a new process: median / lower / upper quartile of ${RUNS} runs; ratios are to an empty module`,
      columns: ["library", "import, ms", "import, ratio", "require, ms", "require, ratio"],
      rows: [...new Set(subjects.map(({ specifier }) => specifier))].map((specifier) => [
        specifier,
        ...subjects
          .filter((subject) => subject.specifier === specifier)
          .flatMap(({ samples, fails }, index): Cell[] => {
            const bare = spread(empty[index]?.samples ?? []).median;
            return fails ? ["fails", "fails"] : [spread(samples), spread(samples.map((time) => time / bare))];
          }),
      ]),
    },
  ];
}
