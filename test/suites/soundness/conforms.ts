import ts from "typescript";

/** Decides whether values have a type, as far as a running program can tell. */
export class Conformance {
  readonly #checker: ts.TypeChecker;
  /** The pairs that are being compared, for recursive types. */
  readonly #pending = new Map<ts.Type, Set<unknown>>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  conforms(value: unknown, type: ts.Type): boolean {
    const pending = this.#pending.get(type) ?? new Set();
    if (pending.has(value)) {
      return true;
    }
    this.#pending.set(type, pending.add(value));
    try {
      return this.#compare(value, type);
    } finally {
      pending.delete(value);
    }
  }

  #compare(value: unknown, type: ts.Type): boolean {
    const { flags } = type;
    if (type.isUnion()) {
      return type.types.some((member) => this.conforms(value, member));
    }
    if (type.isIntersection()) {
      // A brand is a property that no number has.
      const primitives = type.types.filter(isPrimitive);
      return (primitives.length > 0 ? primitives : type.types).every((part) => this.conforms(value, part));
    }
    if (type.isLiteral()) {
      return value === type.value;
    }
    if (flags & ts.TypeFlags.BooleanLiteral) {
      return String(value) === this.#checker.typeToString(type);
    }
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) {
      return true;
    }
    if (flags & ts.TypeFlags.Never) {
      return false;
    }
    const primitive = PRIMITIVES.find(([flag]) => flags & flag);
    if (primitive) {
      return primitive[1](value);
    }
    if (flags & ts.TypeFlags.NonPrimitive) {
      return isObject(value);
    }
    if (flags & ts.TypeFlags.Instantiable) {
      const constraint = this.#checker.getBaseConstraintOfType(type);
      return constraint === undefined || this.conforms(value, constraint);
    }
    if (flags & ts.TypeFlags.Object) {
      return this.#compareObject(value, type);
    }
    throw new Error(`cannot compare with ${this.#checker.typeToString(type)}`);
  }

  #compareObject(value: unknown, type: ts.Type): boolean {
    if (value === null || value === undefined) {
      return false;
    }
    if (type.getCallSignatures().length > 0) {
      return typeof value === "function";
    }
    const builtIn = builtInOf(type);
    if (builtIn) {
      return value instanceof builtIn;
    }
    return type.getProperties().every((property) => this.#compareProperty(value, property));
  }

  #compareProperty(value: unknown, property: ts.Symbol): boolean {
    const name = property.getName();
    const actual: unknown = Reflect.get(Object(value), name);
    const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    // A symbol's property is a brand, and a private one is out of reach.
    if (/^(__|#)/.test(name) || (actual === undefined && optional)) {
      return true;
    }
    return this.conforms(actual, this.#checker.getTypeOfSymbol(property));
  }
}

const PRIMITIVES: readonly (readonly [ts.TypeFlags, (value: unknown) => boolean])[] = [
  [ts.TypeFlags.NumberLike, (value) => typeof value === "number"],
  [ts.TypeFlags.StringLike, (value) => typeof value === "string"],
  [ts.TypeFlags.BooleanLike, (value) => typeof value === "boolean"],
  [ts.TypeFlags.BigIntLike, (value) => typeof value === "bigint"],
  [ts.TypeFlags.ESSymbolLike, (value) => typeof value === "symbol"],
  [ts.TypeFlags.Null, (value) => value === null],
  [ts.TypeFlags.Undefined | ts.TypeFlags.Void, (value) => value === undefined],
];

function isPrimitive({ flags }: ts.Type): boolean {
  return PRIMITIVES.some(([flag]) => flags & flag);
}

function isObject(value: unknown): boolean {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** The global class of a type that the compiler's own libraries declare. */
function builtInOf(type: ts.Type): (new () => unknown) | undefined {
  const symbol = type.getSymbol();
  const file = symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
  const value: unknown = /\/lib\.[^/]*\.d\.ts$/.test(file)
    ? Reflect.get(globalThis, symbol?.getName() ?? "")
    : undefined;
  return typeof value === "function" ? (value as new () => unknown) : undefined;
}
