import fc from "fast-check";
import { anything } from "../../helpers/arbitraries.js";
import type { Modules } from "../../helpers/load-modules.js";
import { show } from "./faults.js";
import { type Watched, watch } from "./state.js";

/** Ways to change an object. */
const ATTEMPTS: Readonly<Record<string, (target: object, key: PropertyKey, value: unknown) => unknown>> = {
  set: (target, key, value) => Reflect.set(target, key, value),
  assign: (target, key, value) => Object.assign(target, { [key]: value }),
  "define a value": (target, key, value) =>
    Reflect.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true }),
  "define a getter": (target, key, value) =>
    Reflect.defineProperty(target, key, { get: () => value, configurable: true }),
  "define many": (target, key, value) => Object.defineProperties(target, { [key]: { value }, Added: { value } }),
  delete: (target, key) => Reflect.deleteProperty(target, key),
  "set the prototype": (target, key, value) => Reflect.setPrototypeOf(target, { [key]: value }),
  "remove the prototype": (target) => Reflect.setPrototypeOf(target, null),
  __proto__: (target, key, value) =>
    Object.getOwnPropertyDescriptor(Object.prototype, "__proto__")?.set?.call(target, { [key]: value }),
  __defineGetter__: (target, key, value) => Reflect.get({}, "__defineGetter__").call(target, key, () => value),
  push: (target, _, value) => Array.prototype.push.call(target, value),
  pop: (target) => Array.prototype.pop.call(target),
  "prevent extensions": (target) => Object.preventExtensions(target),
  seal: (target) => Object.seal(target),
  freeze: (target) => Object.freeze(target),
};

/** One attempt to change something that is exported. */
interface Attempt {
  /** Which of the objects, counted round and round. */
  readonly index: number;
  /** The key, or which of the object's own. */
  readonly key: PropertyKey;
  readonly attempt: string;
  readonly value: unknown;
}

export const attempts: fc.Arbitrary<Attempt> = fc
  .record({
    index: fc.nat(),
    key: fc.oneof<fc.Arbitrary<PropertyKey>[]>(
      fc.nat(),
      fc.constantFrom("Added", "default", "__proto__", "constructor", "then", "length", "name", "call", "404"),
      fc.constantFrom(Symbol.toStringTag, Symbol.iterator, Symbol.toPrimitive, Symbol.hasInstance),
      fc.string(),
    ),
    attempt: fc.constantFrom(...Object.keys(ATTEMPTS)),
    boxed: anything,
  })
  .map(({ boxed, ...rest }) => ({ ...rest, ...boxed }));

/**
 * Makes attempts to change what the modules export, with all that it holds.
 *
 * Functions may get properties, as every function may; that they answer as before is for their own inputs to show.
 */
export function tamperer(modules: readonly Modules[]): {
  readonly tamper: (attempt: Attempt) => readonly string[];
  readonly changes: () => readonly string[];
} {
  const exported = modules
    .flatMap(({ format, namespaces }) =>
      Object.entries(namespaces).flatMap(([key, namespace]) => reachable(`${key} (${format})`, namespace)),
    )
    // Tests replace functions of a CommonJS module: the module itself may change, what it exports may not.
    .filter(({ depth, name }) => depth > 0 || !name.endsWith("(CommonJS)"));
  const watched = exported.filter(({ object }) => typeof object !== "function");
  // Most exported objects are parts of the table. The modules and their functions get as many attempts as all of them.
  const foremost = exported.filter(({ depth }) => depth < 2);
  return {
    tamper: ({ index, key, attempt, value }) => {
      const targets = index % 2 === 0 ? foremost : exported;
      const target = targets[(index >> 1) % targets.length] as Target;
      const keys = Reflect.ownKeys(target.object);
      const own = typeof key === "number" ? (keys[key % keys.length] ?? key) : key;
      try {
        ATTEMPTS[attempt]?.(target.object, own, value);
      } catch {
        // An error is as good an answer as `false`.
      }
      return typeof target.object === "function"
        ? []
        : target.changes().map((change) => `${attempt} (${show(own)}): ${change}`);
    },
    changes: () => watched.flatMap((target) => target.changes()),
  };
}

interface Target extends Watched {
  /** How many steps it is away from its module. */
  readonly depth: number;
}

/** An object, and every object that it holds. */
function reachable(name: string, object: object, depth = 0): readonly Target[] {
  return [
    { ...watch(name, object), depth },
    ...Object.entries(object).flatMap(([key, value]) =>
      (typeof value === "object" && value !== null) || typeof value === "function"
        ? reachable(`${name} › ${key}`, value, depth + 1)
        : [],
    ),
  ];
}
