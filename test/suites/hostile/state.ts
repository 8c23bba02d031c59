import { show } from "./faults.js";

/** An object that must not change. */
export interface Watched {
  readonly name: string;
  readonly object: object;
  /** What has changed since the object was first looked at: its prototype and its own properties are compared. */
  readonly changes: () => readonly string[];
}

export function watch(name: string, object: object): Watched {
  const before = stateOf(object);
  return {
    name,
    object,
    changes: () => {
      const now = stateOf(object);
      return [...new Set([...before.keys(), ...now.keys()])]
        .filter((key) => !Object.is(before.get(key), now.get(key)))
        .map((key) => `${name}: ${key} is ${show(now.get(key))}, was ${show(before.get(key))}`);
    },
  };
}

/** Every part of an object's state under a name of its own. */
function stateOf(object: object): ReadonlyMap<string, unknown> {
  const state = new Map<string, unknown>([["the prototype", Object.getPrototypeOf(object)]]);
  for (const key of Reflect.ownKeys(object)) {
    const descriptor = Object.getOwnPropertyDescriptor(object, key) ?? {};
    for (const [attribute, value] of Object.entries(descriptor)) {
      state.set(`${String(key)}'s ${attribute}`, value);
    }
  }
  return state;
}

/** The language's own constructors, and their prototypes, which the library has no business with. */
export function watchIntrinsics(): readonly Watched[] {
  return Object.entries(Object.getOwnPropertyDescriptors(globalThis)).flatMap(([name, { value }]) =>
    typeof value === "function" && typeof value.prototype === "object"
      ? [watch(name, value), watch(`${name}.prototype`, value.prototype)]
      : [],
  );
}
