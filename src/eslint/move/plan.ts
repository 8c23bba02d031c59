import { type Context, type Scope, type SourceCode, type Variable, variableOf } from "../ast.js";
import type { Argument, Meaning, Use } from "../other-libraries.js";
import { isTypeScript } from "../widening.js";
import { type Declaration, declarationEdits } from "./declarations.js";
import { Origin, specifierOf } from "./origin.js";
import {
  calleeName,
  declarationsOf,
  importedName,
  isInitial,
  keyOf,
  type Node,
  propertyOf,
  type Range,
  referencesOf,
} from "./syntax.js";
import { widening } from "./widening.js";

/** A place that names another library's module. */
export interface Site {
  readonly literal: Node;
  readonly meaning: Meaning;
}

/** A use that has no replacement, or only one that differs. */
export interface Problem {
  readonly node: Node;
  readonly difference: string;
  readonly final: boolean;
}

/** A text that takes the place of another. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** How a file moves from other libraries to ours. Without edits, it cannot. */
export interface Move {
  /** The places that the move concerns. Many files take other things from axios or Nest. */
  readonly sites: readonly Site[];
  readonly problems: readonly Problem[];
  readonly edits: readonly Edit[];
}

/** What something in a file stands for, and where its replacement comes from. */
interface Binding {
  readonly meaning: Meaning;
  readonly origin: Origin;
  readonly typeOnly?: boolean;
}

interface Write {
  readonly range: Range;
  readonly node: Node;
  readonly binding: Binding;
  readonly text: (use: Use) => string;
}

const UNREAD = "the rule cannot see which of its properties are used";

const ARE_OTHER = "files that import it use the names of the other library";

/** Plans the move of a file. */
export function planMove(context: Context, sites: readonly Site[]): Move {
  return new Plan(context, sites).move();
}

class Plan {
  readonly #context: Context;
  readonly #source: SourceCode;
  readonly #quote: string;
  readonly #imports = new Origin();
  readonly #hasImports: boolean;
  readonly #origins = new Map<Scope, Origin>();
  readonly #uses = new Map<Node, Binding>();
  readonly #problems: Problem[] = [];
  readonly #writes: Write[] = [];
  readonly #declarations: Declaration[] = [];
  readonly #gone = new Set<Variable>();
  readonly #sites: readonly Site[];

  constructor(context: Context, sites: readonly Site[]) {
    this.#context = context;
    this.#source = context.sourceCode;
    this.#quote = this.#source.text[sites[0]?.literal.range[0] ?? 0] as string;
    this.#hasImports = sites.some(({ literal }) => literal.parent.type === "ImportDeclaration");
    const found = () => [this.#uses.size, this.#problems.length, this.#writes.length, this.#declarations.length].join();
    this.#sites = sites.filter((site) => {
      const before = found();
      this.#visit(site);
      return found() !== before;
    });
    for (const [node, binding] of this.#uses) {
      this.#replace(node, binding);
    }
    if (!/\.[cm]?[jt]sx?$/.test(context.filename)) {
      this.#findTemplateUses();
    }
  }

  /** Parsers of Vue and others keep uses in a template apart from those in the script. oxlint shows the script alone. */
  #findTemplateUses(): void {
    const isWhole = /<\/script/.test(this.#source.text);
    for (const variable of this.#gone) {
      const { name } = variable;
      const declared = declarationsOf(variable);
      const written = this.#source.text.match(new RegExp(`(?<![\\w$.])${name}(?![\\w$])`, "g")) ?? [];
      if (!isWhole || written.length > declared.length + referencesOf(variable).length) {
        this.#problem(declared[0] as Node, "a template may use it");
      }
    }
  }

  move(): Move {
    const edits = this.#problems.some(({ final }) => final) ? [] : this.#edits();
    return { sites: this.#sites, problems: this.#problems, edits };
  }

  #edits(): readonly Edit[] {
    const origins = new Set([this.#imports, ...this.#declarations.map(({ origin }) => origin)]);
    // The first round finds out which names are needed, and where.
    this.#render();
    for (const origin of origins) {
      origin.choose(this.#source, this.#gone);
    }
    const quoted = (module: string) => this.#specifier(module);
    const newline = this.#source.text.includes("\r\n") ? "\r\n" : "\n";
    const edits = [...this.#render(), ...declarationEdits(this.#source, this.#declarations, quoted)].map(
      ({ range, text }) => ({ range, text: text.replaceAll(/\r?\n/g, newline) }),
    );
    return edits.sort((one, other) => one.range[0] - other.range[0] || one.range[1] - other.range[1]);
  }

  #render(): readonly Edit[] {
    return this.#writes.map(({ range, node, binding: { origin, typeOnly = false }, text }) => ({
      range,
      text: text((name, module = "") => origin.use(name, module, node, typeOnly)).replace(
        /^"(.*)"$/,
        `${this.#quote}$1${this.#quote}`,
      ),
    }));
  }

  #specifier(module: string): string {
    return this.#quote + specifierOf(module) + this.#quote;
  }

  #problem(node: Node, difference: string, final = true): void {
    this.#problems.push({ node, difference, final });
  }

  #write(range: Range, node: Node, binding: Binding, text: Write["text"]): void {
    this.#writes.push({ range, node, binding, text });
  }

  #visit({ literal, meaning }: Site): void {
    const { parent } = literal;
    const outer = parent.parent;
    if (parent.type === "ImportDeclaration") {
      this.#visitImport(parent, meaning);
    } else if (parent.type === "ExportNamedDeclaration") {
      this.#visitExport(parent, meaning);
    } else if (parent.type === "TSExternalModuleReference") {
      this.#visitImportEquals(outer, literal, meaning);
    } else if (parent.callee?.name === "require") {
      this.#visitLoad(parent, literal, meaning);
    } else if (parent.type === "ImportExpression" && outer.type === "AwaitExpression") {
      this.#visitLoad(outer, literal, meaning);
    } else if (!meaning.partial) {
      this.#problem(parent, "the rule cannot see which of its names are used");
    }
  }

  #visitImport(declaration: Node, meaning: Meaning): void {
    const specifiers: readonly Node[] = declaration.specifiers;
    const before = this.#uses.size;
    const kept = specifiers.filter((specifier) => {
      const typeOnly = [declaration.importKind, specifier.importKind].includes("type");
      const binding = { meaning, origin: this.#imports, typeOnly };
      return !this.#bind(specifier.local, importedName(specifier), binding);
    });
    const sideEffect = specifiers.length === 0 && !meaning.partial;
    if (sideEffect || kept.length < specifiers.length || this.#uses.size > before) {
      this.#declarations.push({ node: declaration, kept, origin: this.#imports });
    }
  }

  /** Re-exports. A constant keeps its name; an object has other names. */
  #visitExport(declaration: Node, meaning: Meaning): void {
    const specifiers: readonly Node[] = declaration.specifiers;
    const known = specifiers.map((specifier) => meaning.get?.(keyOf(specifier.local) ?? ""));
    if (meaning.partial && known.every((one) => one === undefined)) {
      return;
    }
    const binding = { meaning, origin: this.#imports };
    const exported = specifiers.map((specifier, index) => {
      const { ours, is, value, difference } = known[index] ?? {};
      const name = ours ?? (typeof is === "number" ? value?.(() => "").slice(1) : undefined);
      if (name === undefined || ours !== undefined) {
        this.#problem(
          specifier,
          ours === undefined ? (difference ?? "it has no equivalent") : ARE_OTHER,
          name === undefined,
        );
      }
      const as = this.#source.getText(specifier.exported);
      return { module: ours === undefined ? "codes" : "", text: name === as ? as : `${name} as ${as}` };
    });
    const type = declaration.exportKind === "type" ? "type " : "";
    const statements = [...new Set(exported.map(({ module }) => module))].map((module) => {
      const names = exported.filter((one) => one.module === module).map(({ text }) => text);
      return `export ${type}{ ${names.join(", ")} } from ${this.#specifier(module)}${this.#end(declaration)}`;
    });
    this.#write(declaration.range, declaration, binding, () => statements.join("\n"));
  }

  #end(statement: Node): string {
    return this.#source.getText(statement).endsWith(";") ? ";" : "";
  }

  /** `import name = require("…")`, whose uses keep the name. */
  #visitImportEquals({ id }: Node, literal: Node, meaning: Meaning): void {
    const origin = new Origin((name, module) =>
      module === "" ? `${id.name}.${name}` : `require(${this.#specifier(module)}).${name}`,
    );
    if (this.#bind(id, undefined, { meaning, origin })) {
      this.#write(literal.range, literal, { meaning, origin }, () => this.#specifier(""));
    }
  }

  /** `require("…")` and `await import("…")`. */
  #visitLoad(node: Node, literal: Node, meaning: Meaning): void {
    const { text } = this.#source;
    const load = (module: string) =>
      text.slice(node.range[0], literal.range[0]) +
      this.#specifier(module) +
      text.slice(literal.range[1], node.range[1]);
    const place = follow(node, meaning);
    if (place.meaning && isInitial(place.node)) {
      this.#declare(place.node.parent, { meaning: place.meaning, origin: this.#originAt(node) }, load);
    } else {
      const origin = new Origin(
        (name, module) => `${node.type === "AwaitExpression" ? `(${load(module)})` : load(module)}.${name}`,
      );
      this.#follow(node, { meaning, origin });
    }
  }

  /** Where a scope gets our exports from: the file's imports, or the first call of its own that loads a module. */
  #originAt(node: Node): Origin {
    const scope = this.#source.getScope(node);
    const found = scope.upper?.upper === null && this.#hasImports ? this.#imports : this.#origins.get(scope);
    const origin = found ?? new Origin();
    this.#origins.set(scope, origin);
    return origin;
  }

  /** `const name = …` or `const { name } = …`, of a module or of what it exports. */
  #declare(declarator: Node, binding: Binding, load?: (module: string) => string): void {
    if (declarator.parent.parent.type === "ExportNamedDeclaration") {
      this.#problem(declarator, ARE_OTHER);
    } else {
      const before = this.#uses.size;
      const kept = this.#bindPattern(declarator.id, binding);
      const parts = declarator.id.properties ?? [declarator.id];
      if (kept.length < parts.length || this.#uses.size > before) {
        this.#declarations.push({ node: declarator, kept, origin: binding.origin, ...(load && { load }) });
      }
    }
  }

  /** Binds the names of a pattern. Returns the parts that are not names of the library. */
  #bindPattern(pattern: Node, binding: Binding, key?: string): readonly Node[] {
    if (pattern.type === "Identifier") {
      return this.#bind(pattern, key, binding) ? [] : [pattern];
    }
    if (pattern.type !== "ObjectPattern") {
      this.#problem(pattern, "the rule does not understand this pattern");
      return [];
    }
    const inner = key === undefined ? binding : { ...binding, meaning: binding.meaning.get?.(key) ?? {} };
    return (pattern.properties as readonly Node[]).flatMap((property) => {
      const name = property.type === "Property" && !property.computed ? keyOf(property.key) : undefined;
      return this.#bindPattern(name === undefined ? property : property.value, inner, name).length > 0
        ? [property]
        : [];
    });
  }

  /** Follows a name, or the key that it is imported by, to its uses. Returns whether its declaration can be removed. */
  #bind(id: Node, key: string | undefined, binding: Binding): boolean {
    const meaning = key === undefined ? binding.meaning : binding.meaning.get?.(key);
    const { origin } = binding;
    if (meaning === undefined) {
      if (!binding.meaning.partial) {
        this.#problem(id, `there is no ${key}`);
      }
      return !binding.meaning.partial;
    }
    const variable = variableOf(this.#source, id) as Variable;
    if (meaning.ours !== undefined) {
      const chosen = key !== undefined && key !== "default" && key !== variable.name;
      (chosen ? origin.aliases : origin.former).set(meaning.ours, variable.name);
    }
    const references = referencesOf(variable);
    const reads = references.filter((reference) => !reference.isWrite());
    const replaced = reads.filter(({ identifier }) => this.#follow(identifier, { ...binding, meaning }));
    const assigned = references.find((reference) => reference.isWrite() && !reference.init);
    if (assigned) {
      this.#problem(assigned.identifier, "the name is assigned again");
    }
    const goes = !meaning.partial || (reads.length > 0 && replaced.length === reads.length);
    if (goes) {
      this.#gone.add(variable);
    }
    return goes;
  }

  /** Follows an expression or a type to what it finally refers to. Returns whether that belongs to the library. */
  #follow(start: Node, binding: Binding): boolean {
    const { node, meaning, missing } = follow(start, binding.meaning);
    const { parent } = node;
    if (meaning === undefined) {
      this.#problem(node, `there is no ${missing}`);
    } else if (meaning.get && isInitial(node) && (meaning.value ? takesMore(node, meaning) : !meaning.partial)) {
      this.#declare(parent, { ...binding, meaning });
    } else if (meaning.ours === "HttpStatus" && isInitial(node) && isConstant(parent)) {
      this.#followAlias(node, { ...binding, meaning });
    } else if (meaning.partial) {
      return false;
    } else {
      this.#uses.set(node, { ...binding, meaning });
    }
    return true;
  }

  /** `const Codes = StatusCodes`: the name stays. */
  #followAlias(node: Node, { meaning, origin, ...binding }: Binding): void {
    const { id } = node.parent;
    const alias = new Origin((name, module) =>
      name === "HttpStatus" ? id.name : origin.use(name, module, node, false),
    );
    this.#write(node.range, node, { meaning, origin, ...binding }, (use) => use("HttpStatus"));
    this.#bind(id, undefined, { meaning, origin: alias });
    this.#gone.delete(variableOf(this.#source, id) as Variable);
  }

  #replace(node: Node, binding: Binding): void {
    if (this.#writes.some(({ range: [start, end] }) => start <= node.range[0] && node.range[1] <= end)) {
      return;
    }
    const { parent } = node;
    const { meaning } = binding;
    if (parent.type === "TSTypeReference" || parent.type === "TSTypeQuery") {
      this.#replaceType(node, binding);
    } else if (parent.type === "ExportSpecifier") {
      this.#replaceExport(node, binding);
    } else if (patternFor(node) && meaning.get) {
      this.#replacePattern(node, binding);
    } else if (meaning.apply && (isCalled(node) || isIndexed(node))) {
      this.#replaceApplication(node, binding);
    } else {
      this.#replaceValue(node, binding);
    }
  }

  #replaceValue(node: Node, binding: Binding): void {
    const { parent } = node;
    const { meaning } = binding;
    const { value, difference } = meaning;
    const test = inclusionTest(node);
    if (test && meaning.ours && difference) {
      this.#problem(node, "`isHttpStatus` is true for different codes", false);
      this.#write([test.range[0], test.arguments[0].range[0]], node, binding, (use) => `${use("isHttpStatus")}(`);
    } else if (meaning.get && (isInitial(node) || /^(TS|AssignmentExpression)/.test(parent.type))) {
      this.#problem(node, UNREAD);
    } else if (!value || (parent.type === "TSEnumMember" && !isComputable(parent, meaning))) {
      this.#problem(node, difference ?? "a constant enum can only hold literals");
    } else {
      if (difference) {
        this.#problem(node, difference, false);
      }
      const shorthand = parent.type === "Property" && parent.shorthand;
      const prefix = shorthand ? `${node.name}: ` : "";
      this.#write(shorthand ? parent.range : node.range, node, binding, (use) => {
        const text = value(use);
        return prefix + (/^\d/.test(text) && parent.type === "MemberExpression" ? `(${text})` : text);
      });
      this.#widen(node, binding);
    }
  }

  /** A call of a function, or a property with a computed key: a call of ours. */
  #replaceApplication(node: Node, binding: Binding): void {
    const { parent } = node;
    const argument: Node | undefined = isCalled(node) ? parent.arguments[0] : parent.property;
    const known = argument && this.#valueOf(argument);
    const { ours, difference } = binding.meaning.apply?.(known) ?? { ours: "" };
    const unclear =
      argument === undefined || ["TemplateLiteral", "TSAsExpression", "SpreadElement"].includes(argument.type);
    if (difference !== undefined) {
      this.#problem(parent, unclear ? UNREAD : difference, unclear || isAssigned(parent));
    }
    if (argument === undefined) {
      return;
    }
    const callee: Range = isCalled(node) ? node.range : [parent.range[0], argument.range[0]];
    this.#write(callee, node, binding, (use) => use(ours) + (isCalled(node) ? "" : "("));
    if (!isCalled(node)) {
      this.#write([argument.range[1], parent.range[1]], node, binding, () => ")");
    }
    if (/^\d+$/.test(String(known)) && typeof known === "string") {
      this.#write(argument.range, node, binding, () => known);
    }
    this.#widen(parent, binding);
  }

  /** The value of a literal, of a name of the library's, or of a constant that has one of these. */
  #valueOf(node: Node): Argument {
    const [definition] = (node.type === "Identifier" && variableOf(this.#source, node)?.defs) || [];
    const declarator = definition?.node as Node | undefined;
    if (this.#uses.has(node) || !declarator?.init || declarator.parent.kind !== "const") {
      return this.#uses.get(node)?.meaning.is ?? literalValue(node);
    }
    const { id, init } = declarator;
    const property = id.properties?.find(({ value }: Node) => value?.name === node.name);
    return property ? this.#uses.get(init)?.meaning.get?.(keyOf(property.key) ?? "")?.is : this.#valueOf(init);
  }

  /** `const { OK, NOT_FOUND } = StatusCodes`: the local names stay. */
  #replacePattern(node: Node, binding: Binding): void {
    const properties: readonly Node[] = patternFor(node)?.properties ?? [];
    for (const property of properties) {
      const key = property.type === "Property" && !property.computed ? keyOf(property.key) : undefined;
      const { is, value, difference } = (key === undefined ? undefined : binding.meaning.get?.(key)) ?? {};
      if (typeof is !== "number" || !value) {
        this.#problem(property, difference ?? "the rule does not understand this part of a pattern");
      } else {
        const name = value(() => "").slice(1);
        const shorthand = property.shorthand;
        const range: Range = shorthand ? [property.range[0], property.range[0]] : property.key.range;
        if (name !== key) {
          this.#write(range, node, binding, () => (shorthand ? `${name}: ` : name));
        }
      }
    }
    this.#write(node.range, node, binding, (use) => use("HttpStatus"));
  }

  #replaceExport(node: Node, binding: Binding): void {
    const { parent } = node;
    const { ours } = binding.meaning;
    this.#problem(parent, ARE_OTHER, ours === undefined);
    const exported = this.#source.getText(parent.exported);
    this.#write(parent.range, node, binding, (use) => `${use(ours ?? "")} as ${exported}`);
  }

  #replaceType(node: Node, binding: Binding): void {
    const { parent } = node;
    const { meaning } = binding;
    const type = meaning.type ?? meaning.value;
    const outer = parent.type === "TSTypeQuery" && indexedBy(parent, this.#source);
    const typeBinding = { ...binding, typeOnly: true };
    if (outer === "keyof" && meaning.type) {
      this.#write(parent.parent.range, node, typeBinding, meaning.type);
    } else if (outer && outer !== "keyof" && meaning.get?.(outer)?.value && !meaning.get(outer)?.difference) {
      this.#write(parent.parent.range, node, typeBinding, meaning.get(outer)?.value as Write["text"]);
    } else if (parent.type === "TSTypeReference" && type && (meaning.type || !meaning.difference)) {
      this.#write(node.range, node, typeBinding, type);
    } else if (parent.type === "TSTypeQuery" && type && !meaning.difference) {
      this.#write(parent.range, node, typeBinding, type);
    } else {
      this.#problem(node, meaning.difference ?? "it has no equivalent", meaning.ours === undefined);
      this.#write(node.range, node, typeBinding, (use) => use(meaning.ours ?? ""));
    }
  }

  /** Writes the wide type where TypeScript would infer a literal type that is too narrow. */
  #widen(node: Node, binding: Binding): void {
    const { wide } = binding.meaning;
    if (isTypeScript(this.#context) && wide !== undefined) {
      const type = (use: Use) => {
        const name = /^[A-Z]/.test(wide) ? use(wide) : wide;
        // No type can name what a call of `require` gives.
        return name.includes("(") ? (wide === "HttpStatus" ? "number" : "string") : name;
      };
      for (const { at, text } of widening(this.#context, node, wide)) {
        const range = [at, at] as const;
        if (!this.#writes.some((write) => write.range[0] === at && write.range[1] === at)) {
          this.#write(range, node, binding, (use) => text(type(use)));
        }
      }
    }
  }
}

interface Place {
  readonly node: Node;
  readonly meaning: Meaning | undefined;
  /** The key without a meaning. */
  readonly missing?: string;
}

/** Follows the properties that a file reads of something. */
function follow(node: Node, meaning: Meaning): Place {
  const key = propertyOf(node);
  if (key === undefined || !meaning.get) {
    return { node, meaning };
  }
  const found = meaning.get(key);
  if (found) {
    return follow(node.parent, found);
  }
  const computed = meaning.partial || (meaning.apply && node.parent.computed);
  return computed ? { node, meaning } : { node: node.parent, meaning: undefined, missing: key };
}

/** Whether a pattern takes more than constants of an object. */
function takesMore(node: Node, { get }: Meaning): boolean {
  const properties: readonly Node[] = patternFor(node)?.properties ?? [];
  return properties.some(({ key }) => {
    const known = key && get?.(keyOf(key) ?? "");
    return known?.get ?? known?.apply;
  });
}

function isConstant({ id, parent }: Node): boolean {
  return id.type === "Identifier" && parent.kind === "const" && parent.parent.type !== "ExportNamedDeclaration";
}

function isCalled(node: Node): boolean {
  return node.parent.callee === node && node.parent.type === "CallExpression";
}

function isIndexed(node: Node): boolean {
  return node.parent.object === node && node.parent.computed;
}

function isAssigned(node: Node): boolean {
  const { type, left, operator } = node.parent;
  return (type === "AssignmentExpression" && left === node) || type === "UpdateExpression" || operator === "delete";
}

/** The pattern that destructures an object. */
function patternFor(node: Node): Node | undefined {
  const { parent } = node;
  const pattern = isInitial(node) ? parent.id : parent.type === "AssignmentExpression" && parent.left;
  return pattern?.type === "ObjectPattern" ? pattern : undefined;
}

function literalValue(node: Node): Argument {
  const value: unknown = node.value;
  return node.type === "Literal" && (typeof value === "number" || typeof value === "string") ? value : undefined;
}

/** The call in `Object.values(node).includes(value)` and `node.includes(value)`. */
function inclusionTest(node: Node): Node | undefined {
  const values = node.parent.arguments?.[0] === node && calleeName(node.parent) === "values" ? node.parent : node;
  const call = values.parent.parent;
  const tested = propertyOf(values) === "includes" && call?.type === "CallExpression" && call.callee === values.parent;
  return tested && call.arguments.length === 1 ? call : undefined;
}

/** Whether an enum can have the value as that of a member. */
function isComputable({ parent }: Node, { is }: Meaning): boolean {
  return typeof is === "number" && !parent.const && !parent.parent.const;
}

/** The name in `(typeof object).name`; "keyof" for `(typeof object)[keyof typeof object]`. */
function indexedBy(query: Node, source: SourceCode): string | undefined {
  const { parent } = query;
  if (parent.type !== "TSIndexedAccessType" || parent.objectType !== query) {
    return undefined;
  }
  const index: Node = parent.indexType;
  return index.type === "TSTypeOperator" && source.getText(index.typeAnnotation) === source.getText(query)
    ? "keyof"
    : index.literal && keyOf(index.literal);
}
