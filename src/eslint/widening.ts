import { type Context, type Node, nameOf, propertyName, type Variable, variableOf, wrapped } from "./ast.js";
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

/** Functions of frameworks that hold a value of which they infer the type, and let it change. */
const HOLDERS =
  /^(?:\$state|observable|reactive|ref|shallow\w+|signal|createSignal|createStore|use(?:State|Ref)|writable)$/;

/** What has to be written beside a member in place of this literal. Nothing in JavaScript. */
export function keptWide(context: Context, literal: Node): KeptWide {
  if (!isTypeScript(context)) {
    return {};
  }
  const node = outermost(literal);
  const { parent } = node;
  switch (parent.type) {
    case "VariableDeclarator": {
      const { id } = parent;
      return id && isBare(id) && parent.parent.kind !== "const" && isReassigned(variableAt(context, id))
        ? { annotated: id }
        : {};
    }
    case "PropertyDefinition":
      return isBare(parent) && !isReadonly(parent) ? { annotated: parent.key as Node } : {};
    case "AssignmentPattern":
      return ofDefault(parent);
    case "Property":
      return { asserted: isHeld(context, parent.parent) };
    default:
      return {};
  }
}

function isTypeScript({ filename, sourceCode }: Context): boolean {
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

/** Whether something whose type is inferred from an object literal may get another status later. */
function isHeld(context: Context, object: Node): boolean {
  const outer = outermost(object);
  const { parent } = outer;
  if (wrapped(object) !== object && !/^TSNonNull/.test(object.parent.type)) {
    return false;
  }
  switch (parent.type) {
    case "Property":
      return isHeld(context, parent.parent);
    case "ArrayExpression":
      return isHeld(context, parent);
    case "VariableDeclarator": {
      const { id } = parent;
      const variable = id && isBare(id) ? variableAt(context, id) : undefined;
      return isReassigned(variable) || (variable?.references.some(({ identifier }) => isChanged(identifier)) ?? false);
    }
    case "PropertyDefinition":
      return isBare(parent);
    case "AssignmentPattern":
      return isBare(parent.left as Node);
    case "CallExpression":
      return HOLDERS.test(nameOf(parent.callee) ?? propertyName(parent.callee as Node) ?? "");
    case "ReturnStatement":
      // Vue's components keep their state in `data`.
      return keyOf(parent.parent.parent.parent) === "data";
    case "ArrowFunctionExpression":
      return keyOf(parent.parent) === "data";
    default:
      return false;
  }
}

/** Whether a property of a variable is assigned, or an element added. */
function isChanged(identifier: Node): boolean {
  let node = wrapped(identifier);
  while (node.parent.type === "MemberExpression" && node.parent.object === node) {
    node = wrapped(node.parent);
  }
  const { parent } = node;
  return (
    node !== identifier &&
    ((parent.type === "AssignmentExpression" && parent.left === node) ||
      (parent.type === "CallExpression" && /^(?:fill|push|splice|unshift)$/.test(propertyName(node) ?? "")))
  );
}
