import fc from "fast-check";
import { expectedCodes } from "../../helpers/iana-registry.js";
import { CLASSES } from "./answers.js";

const PROTOTYPES: readonly object[] = [Object.prototype, Array.prototype];

/** The language itself reads these from every property descriptor. */
const DESCRIPTOR = ["get", "set", "value", "writable", "enumerable", "configurable"];

/** Keys that a careless lookup finds on every object or array once a program has put them on a prototype. */
const keys = fc.oneof(
  fc.integer({ min: -1, max: 700 }).map(String),
  fc.constantFrom("NaN", "Infinity", "-0", "0.5", "404.5", "4294967296", "undefined", "null", "default", "status"),
  fc.constantFrom(...CLASSES, ...expectedCodes.keys(), "not lost", "NotFound"),
  fc.string(),
);

/** Sets of keys to put on the prototypes: new ones only, since built-in methods are not what the library looks up. */
export const pollutions: fc.Arbitrary<readonly string[]> = fc
  .uniqueArray(keys, { minLength: 1, maxLength: 30 })
  .map((all) => all.filter((key) => !DESCRIPTOR.includes(key) && PROTOTYPES.every((prototype) => !(key in prototype))));

/** Does something while every object and every array inherits the keys. */
export function polluted(pollution: readonly string[], use: () => void): void {
  for (const prototype of PROTOTYPES) {
    for (const key of pollution) {
      Object.defineProperty(prototype, key, { value: () => "polluted", configurable: true, writable: true });
    }
  }
  try {
    use();
  } finally {
    for (const prototype of PROTOTYPES) {
      for (const key of pollution) {
        Reflect.deleteProperty(prototype, key);
      }
    }
    // A number as a key has made it longer.
    Array.prototype.length = 0;
  }
}
