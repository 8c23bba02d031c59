import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { commandLines } from "../../helpers/arbitraries.js";
import { commandOf } from "../../helpers/entry-points.js";
import { loadModules } from "../../helpers/load-modules.js";
import { installPacked } from "../../helpers/pack.js";
import { endOnSignals, temporaryFolder } from "../../helpers/processes.js";
import { examiner, inputs } from "./answers.js";
import { asArguments, calls, faultsOfCall, faultsOfProcess } from "./command-line.js";
import { Tally } from "./faults.js";
import { polluted, pollutions } from "./pollution.js";
import { watchIntrinsics } from "./state.js";
import { attempts, tamperer } from "./tampering.js";

/** How many inputs are generated at a time. */
const BATCH = 10_000;

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
// Most errors here are expected, and their stack traces would take longer than everything else.
Error.stackTraceLimit = 0;
const intrinsics = watchIntrinsics();
const modules = (await loadModules(folder)).map(({ format, namespaces: { "./eslint": _, ...namespaces } }) => ({
  format,
  // A linter owns its plugins: it reads them and nothing else does.
  namespaces,
}));
const { tamper, changes } = tamperer(modules);
const examine = examiner(modules);
const tally = new Tally();

// A process costs a thousand times as much as any other input.
const processes = Math.min(Math.ceil(count / 100), 300);
const lines = Math.floor(count / 20);
const attemptCount = Math.floor(count / 20);
const valueCount = count - attemptCount - lines - processes;

console.log(`The same inputs again: npm run suite -- hostile --count ${count} --seed ${seed}`);

section("attempts to change what is exported", attemptCount);
for await (const batch of batches(attempts, attemptCount)) {
  countAll(batch, tamper);
}

section("values, every function asked about each", valueCount);
for await (const batch of batches(inputs, valueCount)) {
  const half = Math.ceil(batch.length / 2);
  countAll(batch.slice(0, half), examine);
  // Other keys every hundred values, the same ones for the same seed.
  const rest = batch.slice(half);
  for (const [index, keys] of fc.sample(pollutions, { seed, numRuns: Math.ceil(rest.length / 100) }).entries()) {
    polluted(keys, () => countAll(rest.slice(index * 100, (index + 1) * 100), examine));
  }
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
