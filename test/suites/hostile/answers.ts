import fc from "fast-check";
import { HttpStatus } from "../../../src/index.js";
import { anything, type Boxed, refusal } from "../../helpers/arbitraries.js";
import { expectedMembers, range } from "../../helpers/expected-members.js";
import { expectedCode, expectedPhrases } from "../../helpers/iana-registry.js";
import type { Modules } from "../../helpers/load-modules.js";
import { show } from "./faults.js";

/** A function as a caller without types sees it. */
type AnyFunction = (...args: readonly unknown[]) => unknown;

/** One input: a value to ask every function about, and what it is matched against in place of a response, or as its status. */
interface Input {
  readonly value: unknown;
  readonly patterns: readonly unknown[];
  /** The keys of the handlers. */
  readonly keys: readonly string[];
}

export const CLASSES: readonly string[] = ["1xx", "2xx", "3xx", "4xx", "5xx"];

const PATTERNS: readonly unknown[] = [...CLASSES, "6xx", 404, "404", Number.NaN, undefined];

/** The value may itself be among what it is matched against. */
export const inputs: fc.Arbitrary<Input> = fc
  .record({
    boxed: anything,
    own: fc.boolean(),
    pattern: fc.oneof(fc.constantFrom<Boxed>(...PATTERNS.map((value) => ({ value }))), anything),
    keys: fc.subarray([...CLASSES, "404", "default"]),
  })
  .map(({ boxed: { value }, own, pattern, keys }) => ({
    value,
    patterns: own ? [pattern.value, value] : [pattern.value],
    keys: own && typeof value === "number" ? [...keys, String(value)] : keys,
  }));

/** What a call has to come to: an answer, or an error that it may throw. */
type Outcome = { readonly answer: unknown } | { readonly error: (error: unknown) => boolean };

interface Question {
  readonly name: string;
  readonly ask: (input: Input) => unknown;
  readonly expected: (input: Input) => Outcome;
}

/**
 * Asks every function that the modules export about an input.
 *
 * @returns What the functions answered otherwise than they have to.
 */
export function examiner(modules: readonly Modules[]): (input: Input) => readonly string[] {
  const all = modules.flatMap((each) => questions(each).map((question) => ({ ...question, format: each.format })));
  return (input) =>
    all.flatMap(({ name, format, ask, expected }) => {
      const fault = faultOf(() => ask(input), expected(input));
      return fault === undefined ? [] : [`${name} (${format}) of ${show(input)}: ${fault}`];
    });
}

function faultOf(call: () => unknown, expected: Outcome): string | undefined {
  let answer: unknown;
  try {
    answer = call();
  } catch (error) {
    return "error" in expected && expected.error(error) ? undefined : `threw ${show(error)}`;
  }
  if ("error" in expected) {
    return `answered ${show(answer)} in place of an error`;
  }
  return Object.is(answer, expected.answer) ? undefined : `answered ${show(answer)}, not ${show(expected.answer)}`;
}

/** Every function has to have an entry here: one that has none is a fault of this suite. */
function questions({ format, namespaces }: Modules): readonly Question[] {
  return Object.entries(namespaces).flatMap(([entryPoint, namespace]) =>
    Object.entries(namespace).flatMap(([name, value]) => {
      if (typeof value === "function") {
        const ofFunction = QUESTIONS[name];
        if (ofFunction === undefined) {
          throw new Error(`${name} of ${entryPoint} (${format}) has no question: add one`);
        }
        return ofFunction(value as AnyFunction).map((question) => ({ ...question, name }));
      }
      return name === "reasonPhrases" ? [ofPhrases(`${name} of ${entryPoint}`, value as object)] : [];
    }),
  );
}

const QUESTIONS: Readonly<Record<string, (asked: AnyFunction) => readonly Omit<Question, "name">[]>> = {
  ...Object.fromEntries(
    Object.entries(expectedMembers).map(([name, codes]) => {
      const members = new Set<unknown>(codes);
      return [name, (asked: AnyFunction) => [ofValue(asked, (value) => members.has(value))]];
    }),
  ),
  reasonPhrase: (asked) => [ofValue(asked, (value) => (expectedPhrases as ReadonlyMap<unknown, string>).get(value))],
  statusName: (asked) => [ofValue(asked, (value) => names.get(value))],
  statusCode: (asked) => [ofValue(asked, expectedCode)],
  statusClass: (asked) => [ofValue(asked, classOf)],
  statusEntry: (asked) => [
    ofValue(
      (value) => (asked(value) as { phrase: string } | undefined)?.phrase,
      (value) => (expectedPhrases as ReadonlyMap<unknown, string>).get(value),
    ),
  ],
  hasStatus: (asked) => [
    {
      ask: ({ value, patterns }) => asked({ status: value }, ...patterns),
      expected: ({ value, patterns }) => ({ answer: matches(value, patterns) }),
    },
    {
      ask: ({ value, patterns }) => asked({ status: "none", statusCode: value }, ...patterns),
      expected: ({ value, patterns }) => ({ answer: matches(value, patterns) }),
    },
    {
      ask: ({ value, patterns }) => asked(value, ...patterns),
      expected: ({ value, patterns }) => withStatus(value, (status) => ({ answer: matches(status, patterns) })),
    },
  ],
  assertStatus: (asked) => [
    {
      ask: ({ value, patterns }) => asked({ status: value }, ...patterns),
      expected: ({ value, patterns }) => asserted(value, patterns),
    },
    {
      ask: ({ value, patterns }) => asked(value, ...patterns),
      expected: ({ value, patterns }) => withStatus(value, (status) => asserted(status, patterns)),
    },
  ],
  matchStatus: (asked) => [
    {
      ask: ({ value, keys }) => asked({ status: value }, handlersOf(keys)),
      expected: ({ value, keys }) => handled(value, keys),
    },
    {
      ask: ({ value, keys }) => asked(value, handlersOf(keys)),
      expected: ({ value, keys }) => withStatus(value, (status) => handled(status, keys)),
    },
    {
      // There is no handler in anything that is generated.
      ask: ({ value }) => asked({ status: 404 }, value),
      expected: () => ({
        error: (error) => error === refusal || isError(error, TypeError) || isError(error, RangeError),
      }),
    },
  ],
  // The functions that give promises are tested beside their sources. Nobody calls the class.
  expectStatus: () => [],
  byStatus: () => [],
  byDeclaredStatus: () => [],
  StatusError: () => [],
};

/** An error that is read from the value itself comes through, as it does where the message looks for words. */
function asserted(status: unknown, patterns: readonly unknown[]): Outcome {
  return matches(status, patterns)
    ? { answer: undefined }
    : {
        error: (error) =>
          (error instanceof Error && error.name === "StatusError") || error === refusal || isError(error, TypeError),
      };
}

function ofValue(asked: AnyFunction, answer: (value: unknown) => unknown): Omit<Question, "name"> {
  return { ask: ({ value }) => asked(value), expected: ({ value }) => ({ answer: answer(value) }) };
}

/** A map of phrases is only read with values that become keys without calling any of their methods. */
function ofPhrases(name: string, phrases: object): Question {
  const expected = new Map<PropertyKey, unknown>(Object.entries(phrases));
  return {
    name,
    ask: ({ value }) => (isKey(value) ? (phrases as Record<PropertyKey, unknown>)[value] : undefined),
    expected: ({ value }) => ({
      answer: isKey(value) ? expected.get(typeof value === "number" ? String(value) : value) : undefined,
    }),
  };
}

function isKey(value: unknown): value is PropertyKey {
  return typeof value === "string" || typeof value === "number" || typeof value === "symbol";
}

const names = new Map<unknown, string>(Object.entries(HttpStatus).map(([name, code]) => [code, name]));

const statusCodes: ReadonlySet<unknown> = new Set(range(100, 599));

function classOf(status: unknown): string | undefined {
  return statusCodes.has(status) ? `${Math.floor((status as number) / 100)}xx` : undefined;
}

function matches(status: unknown, patterns: readonly unknown[]): boolean {
  const statusClass = classOf(status);
  return statusClass !== undefined && patterns.some((pattern) => pattern === status || pattern === statusClass);
}

/** What is read as the status of anything: where reading throws, that error has to come through. */
function withStatus(response: unknown, outcome: (status: unknown) => Outcome): Outcome {
  const read: unknown[] = [response];
  try {
    const object = response as { status?: unknown; statusCode?: unknown } | null | undefined;
    read.push(object?.status, object?.statusCode);
  } catch (expected) {
    // A revoked proxy's error is a new one each time.
    return { error: (error) => error === expected || (expected !== refusal && isError(error, TypeError)) };
  }
  return outcome(read.find((value) => typeof value === "number"));
}

/** Handlers that answer with their own key. */
function handlersOf(keys: readonly string[]): object {
  return Object.fromEntries(keys.map((key) => [key, () => key]));
}

function handled(status: unknown, keys: readonly string[]): Outcome {
  if (typeof status !== "number") {
    return { error: (error) => isError(error, TypeError, "response has no numeric status") };
  }
  const answer = [String(status), classOf(status), "default"].find((key) => key !== undefined && keys.includes(key));
  return answer === undefined
    ? { error: (error) => isError(error, RangeError, `no handler for status ${status}`) }
    : { answer };
}

function isError(error: unknown, type: typeof TypeError | typeof RangeError, message?: string): boolean {
  return error instanceof type && (message === undefined || error.message === message);
}
