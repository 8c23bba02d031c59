import { writeFileSync } from "node:fs";
import { STATUS_CODES } from "node:http";
import { join } from "node:path";
import { run } from "../../helpers/processes.js";
import type { Library, Snippet, Use } from "./libraries.js";
import { progress } from "./progress.js";
import { type Spread, spread } from "./statistics.js";
import type { Table } from "./tables.js";

/** A call that is measured, and the shortest code that does the same work. */
interface Task {
  readonly use: Use;
  readonly parameter: "status" | "phrase";
  readonly bare: Snippet;
  readonly inputs: Readonly<Record<"known" | "unknown", readonly (number | string)[]>>;
}

const CODES = {
  known: [200, 201, 204, 301, 304, 400, 404, 500],
  unknown: [299, 199, 399, 499, 599, 298, 498, 598],
};

const PHRASES = {
  known: ["OK", "Created", "No Content", "Moved Permanently", "Not Modified", "Bad Request", "Not Found", "Forbidden"],
  unknown: ["Fine", "Creating", "No Comment", "Moved Twice", "Not Amended", "Good Request", "Not Lost", "Forgotten"],
};

const TASKS: readonly Task[] = [
  {
    use: "code to phrase",
    parameter: "status",
    bare: { imports: `const phrases = ${JSON.stringify(STATUS_CODES)};`, expression: "phrases[status]" },
    inputs: CODES,
  },
  {
    use: "phrase to code",
    parameter: "phrase",
    bare: {
      imports: `const codes = ${JSON.stringify(
        Object.fromEntries(Object.entries(STATUS_CODES).map(([code, phrase]) => [phrase, Number(code)])),
      )};`,
      expression: "codes[phrase]",
    },
    inputs: PHRASES,
  },
  {
    use: "one class predicate",
    parameter: "status",
    bare: { imports: "", expression: "status >= 200 && status <= 299" },
    inputs: CODES,
  },
];

/** Processes for each figure. V8 may compile the same code differently in each. */
const PROCESSES = 7;

/** The time of a call, as a multiple of a property read or a comparison in the same process. */
export async function time(project: string, libraries: readonly Library[]): Promise<Table[]> {
  const tables: Table[] = [];
  for (const task of TASKS) {
    const rows: Table["rows"][number][] = [];
    for (const { name, snippets } of libraries) {
      const snippet = snippets[task.use];
      if (snippet) {
        progress(`time per call: ${task.use} of ${name}`);
        rows.push([name, await ratio(project, task, snippet, "known"), await ratio(project, task, snippet, "unknown")]);
      }
    }
    tables.push({
      title: `Time per call: ${task.use}`,
      note: `multiples of \`${task.bare.expression}\`: median / lower / upper quartile of ${PROCESSES} processes`,
      columns: ["library", "known input", "unknown input"],
      rows,
    });
  }
  return tables;
}

async function ratio(project: string, task: Task, snippet: Snippet, kind: keyof Task["inputs"]): Promise<Spread> {
  const program = join(project, "time.mjs");
  writeFileSync(program, programOf(task, snippet, task.inputs[kind]));
  const ratios: number[] = [];
  while (ratios.length < PROCESSES) {
    const { subject, bare } = JSON.parse(await run(process.execPath, [program]));
    ratios.push(subject / bare);
  }
  return spread(ratios);
}

/**
 * The program that times a call. Each function gets its own loop, because V8 would compile a shared loop for both. The loop
 * stores every answer, so that V8 cannot drop a call; some libraries throw for unknown input.
 */
function programOf({ parameter, bare }: Task, subject: Snippet, inputs: Task["inputs"]["known"]): string {
  const loop = (expression: string) => `() => {
  for (let i = 0; i < inputs.length; i++) {
    const ${parameter} = inputs[i];
    try {
      answers[i] = ${expression};
    } catch {
      answers[i] = undefined;
    }
  }
}`;
  return `import { measure } from "mitata";
${bare.imports}
${subject.imports}
const inputs = ${JSON.stringify(Array(8).fill(inputs).flat())};
const answers = inputs.map(() => undefined);
const bare = ${loop(bare.expression)};
const subject = ${loop(subject.expression)};
const options = { min_cpu_time: 5e7 };
const result = { bare: (await measure(bare, options)).p50, subject: (await measure(subject, options)).p50 };
console.log(JSON.stringify(result));
`;
}
