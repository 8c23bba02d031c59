import * as ast from "../ast.js";

/** A node of a syntax tree, with the parts that the move reads. */
// biome-ignore lint/suspicious/noExplicitAny: the same part is a node, a list or a text in different kinds of nodes.
export interface Node extends Readonly<Record<Part, any>> {
  readonly type: string;
  readonly range: Range;
  readonly parent: Node;
}

type Part =
  | "argument"
  | "arguments"
  | "body"
  | "callee"
  | "computed"
  | "const"
  | "declarations"
  | "exportKind"
  | "exported"
  | "expression"
  | "id"
  | "importKind"
  | "imported"
  | "indexType"
  | "init"
  | "key"
  | "kind"
  | "left"
  | "literal"
  | "loc"
  | "local"
  | "name"
  | "object"
  | "objectType"
  | "operator"
  | "params"
  | "properties"
  | "property"
  | "quasis"
  | "readonly"
  | "right"
  | "shorthand"
  | "source"
  | "specifiers"
  | "test"
  | "typeAnnotation"
  | "typeArguments"
  | "typeParameters"
  | "value";

export type Range = readonly [start: number, end: number];

interface Reference {
  readonly identifier: Node;
  readonly init?: boolean;
  readonly isWrite: () => boolean;
}

/** The identifiers that declare a variable. */
export function declarationsOf({ defs }: ast.Variable): readonly Node[] {
  return defs.map((definition) => (definition as unknown as { readonly name: Node }).name);
}

/** The places where a variable is read or written, except for its declaration. */
export function referencesOf(variable: ast.Variable | undefined): readonly Reference[] {
  const references = (variable?.references ?? []) as unknown as readonly Reference[];
  // For a use in the template of a Vue component, the parser refers to the declaration.
  return references.filter(({ identifier }) => variable && !declarationsOf(variable).includes(identifier));
}

/** The text that an identifier or a literal stands for as a key. */
export function keyOf(node: Node): string | undefined {
  return node.type === "TemplateLiteral" && node.quasis.length === 1 ? node.quasis[0].value.cooked : ast.nameOf(node);
}

/** The name that an import asks for; `undefined` for a namespace. */
export function importedName({ type, imported }: Node): string | undefined {
  return type === "ImportSpecifier" ? keyOf(imported) : type === "ImportDefaultSpecifier" ? "default" : undefined;
}

/** The key by which a node's parent reads a property of it, where that is written in the file. */
export function propertyOf(node: Node): string | undefined {
  const { parent } = node;
  if (parent.type === "MemberExpression" && parent.object === node) {
    const { computed, property } = parent;
    return computed && property.type === "Identifier" ? undefined : keyOf(property);
  }
  return parent.type === "TSQualifiedName" && parent.left === node ? parent.right.name : undefined;
}

/** Whether a node is the initial value of a declared name or pattern. */
export function isInitial(node: Node): boolean {
  return node.parent.type === "VariableDeclarator" && node.parent.init === node;
}

/** The name of a called function or method. */
export function calleeName({ callee }: Node): string | undefined {
  return callee?.type === "MemberExpression" ? keyOf(callee.property) : callee?.name;
}
