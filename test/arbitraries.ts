import fc from "fast-check";

/** Keys that every plain object answers to, and that a careless lookup therefore finds. */
const inheritedKeys = [...Object.getOwnPropertyNames(Object.prototype), "prototype", "default"];

function refuse(): never {
  throw new Error("must not be asked");
}

/** A value in a box, since fast-check itself asks things of the values that it generates. */
interface Boxed {
  readonly value: unknown;
}

/** Values that throw when anything is asked of them. */
const refusing = fc.constantFrom<Boxed>(
  { value: { valueOf: refuse, toString: refuse } },
  { value: { [Symbol.toPrimitive]: refuse } },
  { value: new Proxy({}, { get: refuse, has: refuse, getPrototypeOf: refuse, ownKeys: refuse }) },
  { value: new Proxy(() => {}, { get: refuse, apply: refuse }) },
);

/** Numbers around the ranges of the classes, and numbers that a careless check takes for a code. */
const numbers = fc.oneof(
  fc.integer({ min: 90, max: 610 }),
  fc.integer(),
  fc.double(),
  fc.integer({ min: 100, max: 599 }).map((code) => code + 0.5),
  // Codes again after a conversion to 32 bits.
  fc.integer({ min: 100, max: 599 }).map((code) => code + 2 ** 32),
  fc.constantFrom(-0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e21, Number.MAX_SAFE_INTEGER),
);

/** Values that look like a code without being one. */
const lookalikes = fc.integer({ min: 100, max: 599 }).chain((code) =>
  fc.constantFrom<unknown>(String(code), ` ${code} `, `${code}.0`, BigInt(code), Object(code), [code], {
    valueOf: () => code,
  }),
);

/** Anything that a caller without types may pass. */
export const anything: fc.Arbitrary<Boxed> = fc.oneof(
  { arbitrary: refusing, weight: 1 },
  {
    arbitrary: fc
      .oneof(
        numbers,
        lookalikes,
        fc.string(),
        fc.constantFrom(...inheritedKeys),
        fc.constantFrom<unknown>(undefined, null, true, false, Symbol("404"), Symbol.iterator, Symbol.toPrimitive),
        fc.anything(),
      )
      .map((value) => ({ value })),
    weight: 9,
  },
);

/** The text with each letter in either case. */
export function inAnyCase(text: string): fc.Arbitrary<string> {
  return fc.mixedCase(fc.constant(text));
}
