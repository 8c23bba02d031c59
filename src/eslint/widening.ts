import {
  type Context,
  isCall,
  isMember,
  type Node,
  nameOf,
  propertyName,
  type Variable,
  variableOf,
  wrapped,
} from "./ast.js";
import { keyOf, outermost } from "./places.js";

/**
 * What keeps the type `number` where TypeScript gives it to a literal.
 *
 * A literal widens in a `let`, a field, a default and an object, so that another code can follow. A member does not.
 */
interface KeptWide {
  /** What gets the annotation `: number`. */
  readonly annotated?: Node;
  /** Whether the member becomes `HttpStatus.OK as number`, where no annotation can stand. */
  readonly asserted?: boolean;
}

/** Functions that infer the type of a value and let the value change. */
const HOLDERS =
  /^(?:\$state|BehaviorSubject|observable|reactive|ref|shallow\w+|signal|createSignal|createStore|use(?:State|Ref)|writable)$/;

/** Methods that infer the type of their second argument, and let the value change. */
const FOLDS = /^reduce(?:Right)?$/;

/** What to write beside the member that replaces this literal. Nothing in JavaScript. */
export function keptWide(context: Context, literal: Node): KeptWide {
  if (!isTypeScript(context)) {
    return {};
  }
  const node = outermost(literal);
  const { parent } = node;
  switch (parent.type) {
    case "VariableDeclarator":
      return parent.parent.kind !== "const" && isBare(parent.id as Node) ? { annotated: parent.id as Node } : {};
    case "PropertyDefinition":
      return isBare(parent) && !isReadonly(parent) ? { annotated: parent.key as Node } : {};
    case "AssignmentPattern":
      return ofDefault(parent);
    case "Property":
      return { asserted: isHeld(context, parent.parent) };
    case "ArrayExpression":
      return { asserted: isNarrowed(parent, node) };
    case "CallExpression":
      return { asserted: parent.arguments?.[1] === node && FOLDS.test(calleeOf(parent)) };
    default:
      return {};
  }
}

/** The name of the function or the method that is called; empty if it has none. */
function calleeOf({ callee }: Node): string {
  return nameOf(callee) ?? propertyName(callee as Node) ?? "";
}

export function isTypeScript({ filename, sourceCode }: Context): boolean {
  return /\.[cm]?tsx?$/.test(filename) || /<script\b[^>]*\blang=["']?ts/.test(sourceCode.text);
}

function isBare({ typeAnnotation }: Node): boolean {
  return !typeAnnotation;
}

function isReadonly(node: Node): boolean {
  return (node as Node & { readonly readonly?: boolean }).readonly === true;
}

function variableAt({ sourceCode }: Context, id: Node): Variable | undefined {
  return id.type === "Identifier" ? variableOf(sourceCode, id) : undefined;
}

function isReassigned(variable: Variable | undefined): boolean {
  return (variable?.references.filter((reference) => reference.isWrite()).length ?? 0) > 1;
}

/** `(status = 200) => …` gets an annotation. A pattern without a type cannot have one for a part of it. */
function ofDefault(pattern: Node): KeptWide {
  const left = pattern.left as Node;
  if (/Function|TSParameterProperty/.test(pattern.parent.type)) {
    return isBare(left) ? { annotated: left } : {};
  }
  let outer = pattern.parent;
  while (/^(?:Property|ObjectPattern|AssignmentPattern)$/.test(outer.type) && isBare(outer)) {
    outer = outer.parent;
  }
  return { asserted: /Function/.test(outer.type) };
}

/**
 * What holds an object, an array or a set, or the object around it, and has no type of its own. `undefined` where an
 * assertion on the way gives one.
 */
function holderOf(inner: Node): Node | undefined {
  const node = outermost(inner);
  if (/^TS(?:As|Satisfies|TypeAssertion)/.test(inner.parent.type)) {
    return undefined;
  }
  const { parent } = node;
  switch (parent.type) {
    case "Property":
      return holderOf(parent.parent);
    case "ArrayExpression":
      return holderOf(parent);
    case "NewExpression":
      return nameOf(parent.callee) === "Set" ? holderOf(parent) : parent;
    case "VariableDeclarator":
      return isBare(parent.id as Node) ? parent : undefined;
    case "AssignmentPattern":
      return isBare(parent.left as Node) ? parent : undefined;
    default:
      return isBare(parent) ? parent : undefined;
  }
}

/** Whether an object whose type is inferred may get another status later. */
function isHeld(context: Context, object: Node): boolean {
  const holder = holderOf(object);
  switch (holder?.type) {
    case "VariableDeclarator": {
      const variable = variableAt(context, holder.id as Node);
      return isReassigned(variable) || (variable?.references.some(({ identifier }) => isChanged(identifier)) ?? false);
    }
    case "PropertyDefinition":
    case "AssignmentPattern":
      return true;
    case "CallExpression":
    case "NewExpression":
      return HOLDERS.test(calleeOf(holder)) || FOLDS.test(calleeOf(holder));
    case "ReturnStatement":
      // Vue's components keep their state in `data`.
      return keyOf(holder.parent.parent.parent) === "data";
    case "ArrowFunctionExpression": {
      // A mock, whose next answer may be another.
      const { callee } = holder.parent;
      return keyOf(holder.parent) === "data" || (callee !== undefined && propertyName(callee) === "fn");
    }
    default:
      return false;
  }
}

/** Whether `includes` of an array or a set of members would accept no other number. One wide element is enough. */
function isNarrowed(array: Node, element: Node): boolean {
  const elements = array.elements ?? [];
  const isWide = (other: Node | null) =>
    typeof other?.value === "number" || (other?.typeAnnotation as Node | undefined)?.type === "TSNumberKeyword";
  return (
    !elements.slice(0, elements.indexOf(element)).some(isWide) &&
    /^(?:Member|VariableDecl|PropertyDef|AssignmentP)/.test(holderOf(array)?.type ?? "")
  );
}

/** Whether a property of a variable is assigned or compared, or an element added. */
function isChanged(identifier: Node): boolean {
  let node = wrapped(identifier);
  while (isMember(node.parent) && node.parent.object === node) {
    node = wrapped(node.parent);
  }
  const { parent } = node;
  return (
    node !== identifier &&
    (/^(?:Binary|Switch)/.test(parent.type) ||
      (parent.type === "AssignmentExpression" && parent.left === node) ||
      (isCall(parent) && /^(?:fill|push|splice|unshift)$/.test(propertyName(node) ?? "")))
  );
}
