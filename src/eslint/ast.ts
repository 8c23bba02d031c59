/** The parts of ESTree, typescript-eslint's tree and ESLint's API that the rules read. The package depends on neither. */

export interface Node {
  readonly type: string;
  readonly range: readonly [start: number, end: number];
  readonly loc: { readonly start: Position; readonly end: Position };
  /** `null` or absent for the root alone. */
  readonly parent: Node;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly raw?: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly operator?: string;
  readonly computed?: boolean;
  readonly directive?: string | null;
  readonly importKind?: string;
  readonly kind?: string;
  readonly body?: unknown;
  readonly arguments?: readonly Node[];
  readonly elements?: readonly (Node | null)[];
  readonly properties?: readonly Node[];
  readonly specifiers?: readonly Node[];
  readonly declarations?: readonly Node[];
  readonly argument?: Node;
  readonly callee?: Node;
  readonly declaration?: Node | null;
  readonly discriminant?: Node;
  readonly exported?: Node;
  readonly expression?: Node;
  readonly id?: Node;
  readonly imported?: Node;
  readonly init?: Node | null;
  readonly key?: Node;
  readonly left?: Node;
  readonly local?: Node;
  readonly moduleReference?: Node;
  readonly object?: Node;
  readonly property?: Node;
  readonly right?: Node;
  readonly source?: Node | null;
  readonly test?: Node | null;
  readonly typeAnnotation?: Node;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** A token or a comment. */
export interface Token {
  readonly type: string;
  readonly value: string;
  readonly range: readonly [start: number, end: number];
  readonly loc: { readonly start: Position; readonly end: Position };
}

export interface Scope {
  readonly type: string;
  readonly upper: Scope | null;
  readonly childScopes: readonly Scope[];
  readonly set: ReadonlyMap<string, Variable>;
  readonly variables: readonly Variable[];
  readonly references: readonly Reference[];
  /** The references that neither this scope nor an inner one declares. */
  readonly through: readonly Reference[];
}

export interface Reference {
  readonly identifier: Node;
  readonly resolved: Variable | null;
  readonly isWrite: () => boolean;
}

export interface Variable {
  readonly name: string;
  readonly scope: Scope;
  readonly references: readonly Reference[];
  readonly defs: readonly { readonly type: string; readonly node: Node; readonly parent: Node | null }[];
}

export interface SourceCode {
  readonly text: string;
  readonly ast: Node & { readonly body: readonly Node[] };
  readonly getText: (node: Node) => string;
  readonly getScope: (node: Node) => Scope;
  readonly getFirstToken: (node: Node) => Token | null;
  readonly getLastToken: (node: Node) => Token | null;
  readonly getTokenBefore: (node: Node | Token) => Token | null;
  readonly getTokenAfter: (node: Node | Token) => Token | null;
  readonly getCommentsBefore: (node: Node | Token) => readonly Token[];
  readonly getCommentsInside: (node: Node) => readonly Token[];
}

export interface Fix {
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

export interface Fixer {
  readonly insertTextAfterRange: (range: readonly [number, number], text: string) => Fix;
  readonly replaceTextRange: (range: readonly [number, number], text: string) => Fix;
  readonly replaceText: (node: Node | Token, text: string) => Fix;
}

type Fixes = (fixer: Fixer) => readonly Fix[];

export interface Report {
  readonly node: Node;
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly fix?: Fixes | undefined;
  readonly suggest?: readonly {
    readonly messageId: string;
    readonly data?: Readonly<Record<string, string>>;
    readonly fix: Fixes;
  }[];
}

export interface Context {
  readonly filename: string;
  readonly options: readonly unknown[];
  readonly sourceCode: SourceCode;
  readonly languageOptions: { readonly sourceType?: string };
  readonly report: (report: Report) => void;
}

/** What a visitor of `Program:exit`, `Literal` and so on is given. */
export type Listener = Readonly<Record<string, (node: Node) => void>>;

const WRAPPERS = /^(?:TS(?:As|Satisfies|NonNull)Expression|TSTypeAssertion|ChainExpression|ParenthesizedExpression)$/;

/** The expression inside of `x!`, `x as T`, `x satisfies T`, `<T>x` and an optional chain. */
export function unwrap(node: Node): Node {
  return WRAPPERS.test(node.type) && node.expression ? unwrap(node.expression) : node;
}

/** The outermost expression with the same value: the opposite of `unwrap`. */
export function wrapped(node: Node): Node {
  return WRAPPERS.test(node.parent.type) ? wrapped(node.parent) : node;
}

/** The name that a key, a member or an identifier has in the source; `undefined` where it is computed. */
export function nameOf(node: Node | null | undefined, computed = false): string | undefined {
  if (node?.type === "Literal") {
    return String(node.value);
  }
  return node && !computed && /^(?:JSX|Private)?Identifier$/.test(node.type) ? String(node.name) : undefined;
}

export function isMember({ type }: Node): boolean {
  return type === "MemberExpression";
}

export function isCall({ type }: Node): boolean {
  return type === "CallExpression";
}

/** The name of the property that a member expression reads. */
export function propertyName(node: Node): string | undefined {
  return isMember(node) ? nameOf(node.property, node.computed) : undefined;
}

/** The scopes around a node, innermost first. */
export function* scopesOf(sourceCode: SourceCode, node: Node): Generator<Scope> {
  for (let scope: Scope | null = sourceCode.getScope(node); scope !== null; scope = scope.upper) {
    yield scope;
  }
}

/** The variable that an identifier refers to where it stands. */
export function variableOf(sourceCode: SourceCode, node: Node, name: string = String(node.name)): Variable | undefined {
  for (const { set } of scopesOf(sourceCode, node)) {
    const variable = set.get(name);
    if (variable) {
      return variable;
    }
  }
  return undefined;
}

/** The module that a `require` call loads. */
export function requiredModule(node: Node | null | undefined): string | undefined {
  const call = node && unwrap(node);
  const [argument] = call?.arguments ?? [];
  return call?.type === "CallExpression" && nameOf(call.callee) === "require" && argument?.type === "Literal"
    ? String(argument.value)
    : undefined;
}
