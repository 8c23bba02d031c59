import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expectedCodes } from "./iana-registry.js";

/** Keys that every plain object inherits. A careless lookup finds them. */
const inheritedKeys = [...Object.getOwnPropertyNames(Object.prototype), "prototype", "default"];

/** The error of a value that throws on every operation. */
export const refusal: Error = new Error("must not be asked");

function refuse(): never {
  throw refusal;
}

/** A proxy that throws on every operation: its handler returns a throwing function for every trap. */
function refusingProxy(target: object): object {
  return new Proxy(target, new Proxy({}, { get: () => refuse }));
}

function revokedProxy(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** A value in a box. fast-check inspects the values that it generates, and some throw then. */
export interface Boxed {
  readonly value: unknown;
}

/** Values that throw when they are inspected. */
const refusing = fc.constantFrom<Boxed>(
  { value: { valueOf: refuse, toString: refuse } },
  { value: { [Symbol.toPrimitive]: refuse } },
  { value: Object.defineProperty({}, "status", { get: refuse }) },
  { value: Object.defineProperty([404], 0, { get: refuse }) },
  ...[{}, [404], () => 404, Object(404)].flatMap((target) => [
    { value: refusingProxy(target) },
    { value: revokedProxy(target) },
  ]),
);

const codes = fc.integer({ min: 100, max: 599 });

/** Numbers in and around the classes, and numbers that a careless check mistakes for a code. */
const numbers = fc.oneof(
  fc.integer({ min: 90, max: 610 }),
  fc.integer(),
  fc.double(),
  fc.tuple(codes, fc.constantFrom(0.5, 1e-10, 2 ** -44, -(2 ** -44))).map(([code, little]) => code + little),
  // They become codes when converted to 32 bits.
  fc.tuple(codes, fc.constantFrom(2 ** 32, -(2 ** 32), 2 ** 33, 2 ** 53)).map(([code, much]) => code + much),
  codes.map((code) => -code),
  fc.constantFrom(
    -0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    1e21,
    2 ** 53,
    Number.MAX_SAFE_INTEGER,
    Number.MAX_VALUE,
    Number.MIN_VALUE,
  ),
);

/** Values that look like a code but are none. */
const lookalikes = codes.chain((code) =>
  fc.constantFrom<unknown>(
    String(code),
    ` ${code} `,
    `${code}.0`,
    `+${code}`,
    `0x${code.toString(16)}`,
    `${code}e0`,
    `${code}n`,
    BigInt(code),
    Object(code),
    Object(BigInt(code)),
    Object(String(code)),
    [code],
    new Uint16Array([code]),
    new Date(code),
    { valueOf: () => code },
    { [Symbol.toPrimitive]: () => code },
    () => code,
  ),
);

/** Values of another realm, which has its own prototypes. */
const foreign = fc.constantFrom<unknown>(
  ...runInNewContext(
    '[new Number(404), new String("404"), Object(404n), [404], { status: 404 }, () => 404, Symbol("404")]',
  ),
);

const phrases = fc.constantFrom(...expectedCodes.keys());

/** Phrases in any letter case, and texts that a careless comparison mistakes for a phrase. */
const phraselikes = fc.oneof(
  phrases.chain(inAnyCase),
  fc.tuple(phrases, fc.constantFrom(" ", "\n", "\0", ".", "\u200b")).map(([phrase, more]) => phrase + more),
  phrases.map((phrase) => phrase.replaceAll(" ", "\u00a0")),
  phrases.map((phrase) => phrase.slice(1)),
  // Letters whose lower case is in ASCII, or begins with a letter that is.
  phrases.map((phrase) => phrase.replace(/k/i, "\u212a")),
  phrases.map((phrase) => phrase.replace(/i/i, "\u0130")),
);

const shortStrings = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    ...inheritedKeys,
    "\ud800",
    "404\udc00",
    "\u202e404",
    "\u2066404\u2069",
    "\u3164",
    "\u{e0041}",
    "0404",
  ),
);

const strings = fc.oneof(
  { arbitrary: shortStrings, weight: 9 },
  { arbitrary: fc.constantFrom("4".repeat(100_000), "not found ".repeat(10_000)), weight: 1 },
);

const symbols = fc.constantFrom(Symbol("404"), Symbol.for("default"), Symbol.iterator, Symbol.toPrimitive);

/** Every kind of value that fast-check can make. */
const structures = fc.anything({
  values: [numbers, strings, symbols, fc.boolean(), fc.constantFrom(undefined, null)],
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Anything that a caller without types may pass. */
export const anything: fc.Arbitrary<Boxed> = fc.oneof(
  { arbitrary: refusing, weight: 2 },
  {
    arbitrary: fc
      .oneof(
        numbers,
        numbers,
        lookalikes,
        foreign,
        phraselikes,
        strings,
        symbols,
        fc.constantFrom<unknown>(undefined, null, true, false),
        fc.anything(),
        structures,
      )
      .map((value) => ({ value })),
    weight: 18,
  },
);

/** The text with each letter in either case. */
export function inAnyCase(text: string): fc.Arbitrary<string> {
  return fc.mixedCase(fc.constant(text));
}

/** Arguments of the command: its options, unknown options and any text. */
export const commandLines: fc.Arbitrary<readonly string[]> = fc.array(
  fc.oneof(
    fc.constantFrom(
      "--json",
      "--long",
      "--web",
      "--no-color",
      "--help",
      "-h",
      "--version",
      "-v",
      "-hv",
      "--",
      "-",
      "--json=1",
      "--no-json",
    ),
    fc.oneof(codes.map(String), fc.constantFrom("1xx", "4XX", "6xx", "999", "000", "nginx", ",")),
    phraselikes,
    strings,
    // Not the long strings: Node's parser takes seconds for a hundred thousand one-letter options.
    shortStrings.map((text) => `-${text}`),
    strings.map((text) => `--${text}`),
  ),
  { maxLength: 4 },
);
