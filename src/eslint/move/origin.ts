import { requiredModule, type SourceCode, scopesOf, type Variable } from "../ast.js";
import { PACKAGE } from "../imports.js";
import { importedName, keyOf, type Node } from "./syntax.js";

/** A name that a file needs from one of our modules. */
interface Want {
  readonly name: string;
  readonly module: string;
  readonly nodes: Node[];
  /** Whether it is needed as a value. */
  value: boolean;
  local: string;
  /** Whether the file imports it already. */
  present: boolean;
}

/** Where uses get our exports from: the imports of a file, or a call of `require`. */
export class Origin {
  /** Names that the user chose, by our export. */
  readonly aliases: Map<string, string> = new Map();
  /** Names of the other library's that become free, by our export. */
  readonly former: Map<string, string> = new Map();
  readonly #wants = new Map<string, Want>();
  readonly #given: ((name: string, module: string) => string | undefined) | undefined;

  /** `given` returns the text for exports that do not need a name of their own. */
  constructor(given?: (name: string, module: string) => string | undefined) {
    this.#given = given;
  }

  /** How a node writes an export of ours. */
  use(name: string, module: string, node: Node, typeOnly: boolean): string {
    const given = this.#given?.(name, module);
    if (given !== undefined) {
      return given;
    }
    const key = `${module}/${name}`;
    const want = this.#wants.get(key) ?? { name, module, nodes: [], value: false, local: name, present: false };
    this.#wants.set(key, want);
    want.nodes.push(node);
    want.value ||= !typeOnly && name !== "ReasonPhrase";
    return want.local;
  }

  /** Chooses a name for each export that no scope around its uses has already. */
  choose(source: SourceCode, gone: ReadonlySet<Variable>): void {
    const taken = new Set<string>();
    for (const want of this.#wants.values()) {
      const { name, nodes } = want;
      const present = importOf(source, want);
      const candidates = [this.aliases.get(name), name, this.former.get(name), `${name}_`, `${name}__`];
      const free = (candidate: string | undefined): candidate is string =>
        candidate !== undefined &&
        !taken.has(candidate) &&
        nodes.every((node) => isFree(source, candidate, node, gone));
      want.present = present !== undefined;
      want.local = present ?? candidates.find(free) ?? name;
      taken.add(want.local);
    }
  }

  /** What has to be imported, by module: `HttpStatus`, and `HttpStatus as Codes` with the given word between. */
  missing(between: string): readonly Missing[] {
    const wants = [...this.#wants.values()].filter(({ present }) => !present);
    wants.sort((one, other) => (one.module + one.name < other.module + other.name ? -1 : 1));
    return [...new Set(wants.map(({ module }) => module))].map((module) => {
      const ofModule = wants.filter((want) => want.module === module);
      const typeOnly = between === " as " && ofModule.every(({ value }) => !value);
      const names = ofModule.map(({ name, local, value }) => {
        const type = value || typeOnly || between !== " as " ? "" : "type ";
        return type + (name === local ? name : `${name}${between}${local}`);
      });
      return { module, names, typeOnly };
    });
  }
}

/** Names that one module has to give. */
interface Missing {
  readonly module: string;
  readonly names: readonly string[];
  readonly typeOnly: boolean;
}

/** The specifier of a module of ours. */
export function specifierOf(module: string): string {
  return module === "" ? PACKAGE : `${PACKAGE}/${module}`;
}

/** The name by which a file has an export of ours already, where a node can use it. */
function importOf(source: SourceCode, { name, module, nodes }: Want): string | undefined {
  const found = [...scopesOf(source, nodes[0] as Node)].flatMap(({ set }) => [...set.values()]);
  return found.find(({ name: local, defs }) => {
    const { type, node, parent } = (defs[0] ?? {}) as { readonly [part: string]: Node };
    if ((type as unknown) === "ImportBinding") {
      const ofTypes = parent?.importKind === "type" || node?.importKind === "type";
      return parent?.source?.value === specifierOf(module) && node && importedName(node) === name && !ofTypes;
    }
    const properties: readonly Node[] = node?.id?.properties ?? [];
    const has = properties.some(({ key, value }) => value?.name === local && keyOf(key) === name);
    return has && requiredModule(node?.init) === specifierOf(module);
  })?.name;
}

/** Whether a name is free at a node, not counting declarations that the move removes. */
function isFree(source: SourceCode, name: string, node: Node, gone: ReadonlySet<Variable>): boolean {
  return [...scopesOf(source, node)].every(({ set, upper, through }) => {
    const variable = set.get(name);
    const used = upper === null && through.some(({ identifier }) => identifier.name === name);
    return !used && (variable === undefined || variable.defs.length === 0 || gone.has(variable));
  });
}
