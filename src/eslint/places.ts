import {
  isCall,
  isMember,
  type Node,
  nameOf,
  propertyName,
  type SourceCode,
  unwrap,
  variableOf,
  wrapped,
} from "./ast.js";

/** A test of whether a name is one of a status. */
export type Names = (name: string | undefined) => boolean;

/** A place that a rule examines: an expression, or a literal type. */
type Test = (node: Node) => boolean;

/** What a status is called: `status`, `http_status`, `expectedStatus`, `statusCode`, `upstreamStatusCode`, HTTP/2's `:status`. */
const STATUS =
  /^[_:]?(?:(?:actual|api|default|err|error|expected|fallback|final|http|initial|last|redirect|reply|res|response|retry|success|upstream)_?)*status$|^(?!.*(?:exit|process|child|close|grpc|job|order|task))\w*status_?code$/i;

/** Things whose status is not an HTTP status, such as processes. */
const OTHERS = /^(?:child|exec|fork|job|order|proc|process|spawn|subprocess|task|worker)/i;

/** A test for the names of a status, with those that a user adds. */
export function statusNames(own: readonly string[]): Names {
  return (name) => name !== undefined && (STATUS.test(name) || own.includes(name));
}

/** Whether an expression reads a status: `response.status`, `statusCode`, `Number(error?.status)`, `res.getStatus()`. */
export function readsStatus(sourceCode: SourceCode, node: Node | null | undefined, names: Names): boolean {
  if (!node) {
    return false;
  }
  const reads = (inner: Node | null | undefined) => readsStatus(sourceCode, inner, names);
  const inner = unwrap(node);
  switch (inner.type) {
    case "Identifier":
      return names(nameOf(inner)) && !isOther(sourceCode, inner);
    case "MemberExpression":
      return names(propertyName(inner)) && !isOther(sourceCode, inner.object as Node);
    case "CallExpression": {
      const { callee, arguments: args = [] } = inner as Node & { callee: Node };
      return args.length === 0
        ? isMember(callee) && names(propertyName(callee)?.replace(/^get/, ""))
        : /^(?:Number|parseInt)$/.test(nameOf(callee) ?? "") && reads(args[0]);
    }
    case "LogicalExpression":
      return reads(inner.left) || reads(inner.right);
    case "AssignmentExpression":
      return reads(inner.left);
    case "UnaryExpression":
      return inner.operator === "+" && reads(inner.argument);
    case "AwaitExpression":
      return reads(inner.argument);
    default:
      return false;
  }
}

/** Whether an object, or what a variable was made by, is a process. */
function isOther(sourceCode: SourceCode, node: Node): boolean {
  const inner = unwrap(node);
  switch (inner.type) {
    case "CallExpression":
      return isOther(sourceCode, inner.callee as Node);
    case "AwaitExpression":
      return isOther(sourceCode, inner.argument as Node);
    case "MemberExpression":
      return OTHERS.test(propertyName(inner) ?? "");
    case "Identifier": {
      const init = variableOf(sourceCode, inner)?.defs[0]?.node.init;
      return (
        OTHERS.test(String(inner.name)) ||
        (init !== undefined && init !== null && /^(?:Call|Await)/.test(init.type) && isOther(sourceCode, init))
      );
    }
    default:
      return false;
  }
}

/** The outermost expression that may have a literal's value: `c ? 404 : 500` and `status || 500` are one of their parts. */
export function outermost(node: Node): Node {
  const outer = wrapped(node);
  const { parent } = outer;
  return (parent.type === "ConditionalExpression" && parent.test !== outer) || parent.type === "LogicalExpression"
    ? outermost(parent)
    : outer;
}

const EQUALITY = /^[=!]==?$/;
const RELATION = /^[<>]=?$/;
const EQUAL = /^(?:assert)?(?:not|is)?(?:deep)?(?:strict)?equals?$|^(?:is|is_?not|not|same|eq|equals)$/i;
const MATCHER =
  /^(?:to(?:Be|BeOneOf|Equal|StrictEqual|Eql|HaveBeen(?:Last)?CalledWith|HaveBeenCalledExactlyOnceWith|HaveReturnedWith)|be|eq|eql|equals?|oneOf)$/;

/** Whether a literal code stands where a status stands. */
export function isStatusPlace(
  sourceCode: SourceCode,
  literal: Node & { readonly value: number },
  names: Names,
  isStatusArgument: (sourceCode: SourceCode, argument: Node) => boolean,
): boolean {
  const node = outermost(literal);
  const { parent } = node;
  const reads: Test = (other) => readsStatus(sourceCode, other, names);
  switch (parent.type) {
    case "BinaryExpression": {
      const { left, right, operator = "" } = parent as Node & { left: Node; right: Node };
      // The bounds of a class do not stand for a code: `status < 500` is not about 500.
      return (
        (EQUALITY.test(operator) || (RELATION.test(operator) && literal.value % 100 !== 0)) &&
        reads(left === node ? right : left)
      );
    }
    case "SwitchCase":
      return parent.test === node && reads(parent.parent.discriminant as Node);
    case "AssignmentExpression":
      return parent.right === node && /^(?:\|\||\?\?|&&)?=$/.test(parent.operator ?? "") && reads(parent.left as Node);
    case "CallExpression":
    case "NewExpression":
      return (
        isStatusArgument(sourceCode, node) || isAsserted(parent, node, names, reads) || isCompared(parent, node, reads)
      );
    case "ArrayExpression":
      return isListed(sourceCode, wrapped(parent), names, reads);
    case "ReturnStatement":
    case "ArrowFunctionExpression":
      return isReturned(parent, node, names);
    default:
      return isNamed(sourceCode, node, names);
  }
}

/** Whether a value is the one of a variable, a parameter, a property or an attribute with the name of a status. */
function isNamed(sourceCode: SourceCode, node: Node, names: Names): boolean {
  const { parent } = node;
  switch (parent.type) {
    case "VariableDeclarator":
      return parent.init === node && names(nameOf(parent.id));
    case "AssignmentPattern":
      return parent.right === node && readsStatus(sourceCode, parent.left, names);
    case "Property":
      return parent.value === node && parent.parent.type === "ObjectExpression" && names(keyOf(parent));
    case "PropertyDefinition":
      return parent.value === node && names(keyOf(parent));
    case "JSXExpressionContainer":
      return names(nameOf(parent.parent.name as Node | undefined));
    default:
      return false;
  }
}

export function keyOf({ key, computed }: Node): string | undefined {
  return nameOf(key, computed && key?.type !== "Literal");
}

/** `expect(response.status).toBe(404)`, `expect(response).toHaveProperty("status", 404)`, `….its("status").should("eq", 200)`. */
function isAsserted(call: Node, argument: Node, names: Names, reads: Test): boolean {
  const method = call.callee && propertyName(unwrap(call.callee));
  const [first] = call.arguments ?? [];
  if (method === undefined) {
    return false;
  }
  if (argument === first) {
    return MATCHER.test(method) && isAboutStatus(call, names, reads);
  }
  if (/^(?:toHaveProperty|property)$/.test(method)) {
    return call.arguments?.[1] === argument && names(String(first?.value).replace(/.*\./, ""));
  }
  const its = call.callee?.object;
  return (
    method === "should" &&
    its?.type === "CallExpression" &&
    nameOf(its.callee?.property) === "its" &&
    names(String(its.arguments?.[0]?.value).replace(/.*\./, ""))
  );
}

/** Whether a chain of assertions starts with `expect(status)`, or with the mock of a method that sets a status. */
function isAboutStatus(node: Node, names: Names, reads: Test): boolean {
  const inner = unwrap(node);
  if (isMember(inner)) {
    return isAboutStatus(inner.object as Node, names, reads);
  }
  const [subject] = inner.arguments ?? [];
  if (isCall(inner) && /^(?:expect|soft)$/.test(nameOf(inner.callee) ?? "") && subject) {
    return reads(subject) || /^(?:sendStatus|writeHead)$/.test(propertyName(unwrap(subject)) ?? "");
  }
  return isCall(inner) && isAboutStatus(inner.callee as Node, names, reads);
}

/** `assert.equal(response.status, 404)` and `t.is(response.status, 404)`. */
function isCompared(call: Node, argument: Node, reads: Test): boolean {
  const { callee, arguments: [first, second] = [] } = call;
  const name = callee && (nameOf(callee) ?? propertyName(callee));
  const other = argument === first ? second : first;
  return (
    name !== undefined && EQUAL.test(name) && (argument === first || argument === second) && !!other && reads(other)
  );
}

/** `[502, 503].includes(status)`, `new Set([502, 503])`, and what has a name as `statuses` or `retryStatusCodes`. */
function isListed(sourceCode: SourceCode, list: Node, names: Names, reads: Test): boolean {
  const { parent } = list;
  const plural: Names = (name) => [/$/, /s$/, /es$/].some((end) => names(name?.replace(end, "")));
  if (isMember(parent) && parent.object === list) {
    const call = wrapped(parent).parent;
    const [argument] = call.arguments ?? [];
    return /^(?:includes|indexOf|has)$/.test(propertyName(parent) ?? "") && !!argument && reads(argument);
  }
  if (parent.type === "NewExpression") {
    return nameOf(parent.callee) === "Set" && isListed(sourceCode, wrapped(parent), names, reads);
  }
  if (isCall(parent)) {
    return isAsserted(parent, list, names, reads) || isContaining(parent, reads);
  }
  if (parent.type === "AssignmentExpression") {
    return readsStatus(sourceCode, parent.left, plural);
  }
  return isNamed(sourceCode, list, plural);
}

/** `expect([200, 204]).toContain(response.status)`. */
function isContaining(call: Node, reads: Test): boolean {
  let node = call;
  while (isMember(node.parent)) {
    node = node.parent;
  }
  const [argument] = node.parent.arguments ?? [];
  return nameOf(call.callee) === "expect" && node.parent.callee === node && !!argument && reads(argument);
}

/** Whether a function with the name of a status returns it: `get status() { return 404; }`, `getStatus = () => 404`. */
function isReturned(parent: Node, node: Node, names: Names): boolean {
  let scope = parent;
  while (!/Function/.test(scope.type)) {
    if (!/Statement$|^SwitchCase$|^CatchClause$/.test(scope.type)) {
      return false;
    }
    scope = scope.parent;
  }
  if (parent.type === "ArrowFunctionExpression" && parent.body !== node) {
    return false;
  }
  const { parent: owner } = scope;
  const name = nameOf(scope.id) ?? (owner.type === "VariableDeclarator" ? nameOf(owner.id) : keyOf(owner));
  return names(name?.replace(/^get_?(?=.)/, ""));
}

/** Whether a literal type, alone or in a union, is the type of what has the name of a status. */
export function isTypePlace(type: Node, names: Names): boolean {
  const { parent } = type;
  switch (parent.type) {
    case "TSUnionType":
    case "TSTypeAnnotation":
      return isTypePlace(parent, names);
    case "Identifier":
      return names(nameOf(parent));
    case "TSTypeAliasDeclaration":
      return names(nameOf(parent.id));
    default:
      return /^(?:TSPropertySignature|PropertyDefinition)$/.test(parent.type) && names(keyOf(parent));
  }
}
