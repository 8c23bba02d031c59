import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../processes.js";
import type { Library } from "./libraries.js";
import { progress } from "./progress.js";
import { spread } from "./statistics.js";
import type { Cell, Table } from "./tables.js";

const RUNS = 30;

/** What a fresh process does with a specifier, and prints how many milliseconds that took. */
const LOADERS = {
  mjs: "await import(specifier)",
  cjs: "require(specifier)",
};

const EMPTY = "an empty module";

/** The time that a fresh process takes to load a library, beside an empty module's. */
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
  // Round after round, so that whatever else the machine does meets all of them alike. The first only warms its caches.
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
        // A result too: not every package can be loaded in both ways.
        subject.fails = true;
      }
    }
  }
  const empty = subjects.slice(0, Object.keys(LOADERS).length);
  return [
    {
      title: "Import time",
      note: `in a fresh process, median / lower / upper quartile of ${RUNS} runs; the ratio is to an empty module`,
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
