import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { commandLines } from "../arbitraries.js";
import { commandOf } from "../entry-points.js";
import { loadModules } from "../modules.js";
import { installPacked } from "../pack.js";
import { endOnSignals, temporaryFolder } from "../processes.js";
import { CLASSES, examiner, inputs } from "./answers.js";
import { asArguments, calls, faultsOfCall, faultsOfProcess } from "./command-line.js";
import { Tally } from "./faults.js";
import { watchIntrinsics } from "./state.js";
import { attempts, tamperer } from "./tampering.js";

/** As many inputs are generated at a time. */
const BATCH = 10_000;

/**
 * Keys that a careless lookup finds on every object once a program has polluted `Object.prototype` with them.
 *
 * The one number among them is the place of a phrase. Where the array of the phrases has a hole, it answers with what
 * `Array.prototype` and `Object.prototype` have under the hole's number, as every array does.
 */
const POLLUTION: readonly string[] = [...CLASSES, "404", "default", "not lost"];

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];

endOnSignals();
console.log("Building, packing and installing the package");
const folder = await installPacked(temporaryFolder());
// Most of the errors are as they have to be: to note where each was made takes longer than anything else here.
Error.stackTraceLimit = 0;
const intrinsics = watchIntrinsics();
const modules = await loadModules(folder);
const { tamper, changes } = tamperer(modules);
const examine = examiner(modules);
const tally = new Tally();

// Processes cost a thousand times as much as anything else here.
const processes = Math.min(Math.ceil(count / 100), 300);
const lines = Math.floor(count / 20);
const attemptCount = Math.floor(count / 20);
const valueCount = count - attemptCount - lines - processes;

console.log(`The same inputs again: npm run test:hostile -- --count ${count} --seed ${seed}`);

section("attempts to change what is exported", attemptCount);
for await (const batch of batches(attempts, attemptCount)) {
  countAll(batch, tamper);
}

section("values, every function asked about each", valueCount);
for await (const batch of batches(inputs, valueCount)) {
  const half = Math.ceil(batch.length / 2);
  countAll(batch.slice(0, half), examine);
  polluted(() => countAll(batch.slice(half), examine));
}

section("command lines in this process", lines);
for await (const batch of batches(calls, lines)) {
  countAll(batch, faultsOfCall);
}

section("command lines in processes of their own", processes);
const command = join(folder, commandOf(folder));
const remaining = fc.sample(commandLines, { seed, numRuns: processes }).map(asArguments);
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let args = remaining.pop(); args !== undefined; args = remaining.pop()) {
      tally.count(await faultsOfProcess(command, args));
    }
  }),
);

const touched = [...changes(), ...intrinsics.flatMap((watched) => watched.changes())];
if (touched.length > 0) {
  tally.count(touched);
}
console.log(`${tally}`);
process.exitCode = tally.failed > 0 ? 1 : 0;

/** Says what comes, and how many of it. */
function section(name: string, inputCount: number): void {
  console.log(`${inputCount.toLocaleString("en")} ${name}`);
}

/** Inputs in batches, the same ones for the same seed. Between two of them, this process notices when it is to end. */
async function* batches<T>(arbitrary: fc.Arbitrary<T>, inputCount: number): AsyncGenerator<readonly T[]> {
  for (let made = 0; made < inputCount; made += BATCH) {
    await setImmediate();
    yield fc.sample(arbitrary, { seed: seed + made, numRuns: Math.min(BATCH, inputCount - made) });
  }
}

function countAll<T>(batch: readonly T[], faultsOf: (input: T) => readonly string[]): void {
  for (const input of batch) {
    tally.count(faultsOf(input));
  }
}

/** Does something while every object inherits what no object should. */
function polluted(use: () => void): void {
  for (const key of POLLUTION) {
    Object.defineProperty(Object.prototype, key, { value: () => "polluted", configurable: true, writable: true });
  }
  try {
    use();
  } finally {
    for (const key of POLLUTION) {
      Reflect.deleteProperty(Object.prototype, key);
    }
  }
}
