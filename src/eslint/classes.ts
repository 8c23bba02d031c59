import { statusName } from "../functions.js";
import { isCall, type Node, nameOf, propertyName, type SourceCode, unwrap } from "./ast.js";
import { moduleOf } from "./calls.js";
import { CODES, PACKAGE } from "./imports.js";

/** A test of a status: the expression that it tests, the predicate that it stands for, and whether it is negated. */
export interface ClassTest {
  readonly status: Node;
  readonly predicate: string;
  readonly negated: boolean;
}

const HUNDREDS = ["isInformational", "isSuccess", "isRedirection", "isClientError", "isServerError"];

/** The predicates for more than one class, by the whole numbers from and to. */
const WIDER: Readonly<Record<string, string>> = { "400-599": "isError", "100-599": "isStatusCode" };

/** The predicate for the whole numbers from one to another. */
function predicateFor(from: number, to: number): string | undefined {
  return to - from === 99 ? HUNDREDS[from / 100 - 1] : WIDER[`${from}-${to}`];
}

/** The predicate for a first digit. */
function predicateOf(digit: unknown): string | undefined {
  return /^[1-5]$/.test(String(digit)) ? HUNDREDS[Number(digit) - 1] : undefined;
}

/** A comparison with a bound, as the whole numbers for which it is true: `status > 199` is from 200. */
export interface Bound {
  readonly status: Node;
  readonly side: "from" | "to";
  readonly value: number;
}

const MIRRORED: Readonly<Record<string, string>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

/** The bound that a node compares with, if it does. */
export function boundOf(sourceCode: SourceCode, node: Node): Bound | undefined {
  const { left, right, operator = "" } = node as Node & { left: Node; right: Node };
  if (node.type !== "BinaryExpression" || MIRRORED[operator] === undefined) {
    return undefined;
  }
  const [onRight, onLeft] = [numberOf(sourceCode, right), numberOf(sourceCode, left)];
  const value = onRight ?? onLeft;
  if (value === undefined || (onRight !== undefined && onLeft !== undefined)) {
    return undefined;
  }
  const [status, relation] = onRight === undefined ? [right, MIRRORED[operator]] : [left, operator];
  return relation?.startsWith(">")
    ? { status, side: "from", value: relation === ">" ? value + 1 : value }
    : { status, side: "to", value: relation === "<" ? value - 1 : value };
}

/** A literal number, or a member of `HttpStatus` that starts a class. */
function numberOf(sourceCode: SourceCode, node: Node): number | undefined {
  const inner = unwrap(node);
  const name = propertyName(inner);
  if (name === undefined) {
    return typeof inner.value === "number" ? inner.value : undefined;
  }
  const module = moduleOf(sourceCode, inner);
  return module === PACKAGE || module === CODES
    ? [100, 200, 300, 400, 500].find((code) => statusName(code) === name)
    : undefined;
}

/** What two bounds joined by `&&` or `||` test for. */
export function rangeOf(sourceCode: SourceCode, first: Node, second: Node, operator: string): ClassTest | undefined {
  const bounds = [boundOf(sourceCode, first), boundOf(sourceCode, second)];
  const from = bounds.find((bound) => bound?.side === "from");
  const to = bounds.find((bound) => bound?.side === "to");
  if (!from || !to || !isSame(from.status, to.status)) {
    return undefined;
  }
  const negated = operator === "||";
  const predicate = negated ? predicateFor(to.value + 1, from.value - 1) : predicateFor(from.value, to.value);
  return predicate === undefined ? undefined : { status: from.status, predicate, negated };
}

/** Whether two expressions read the same, and do nothing else. */
function isSame(first: Node, second: Node): boolean {
  const [one, other] = [unwrap(first), unwrap(second)];
  if (one.type !== other.type) {
    return false;
  }
  switch (one.type) {
    case "ThisExpression":
      return true;
    case "Identifier":
      return one.name === other.name;
    case "MemberExpression":
      return (
        propertyName(one) !== undefined &&
        propertyName(one) === propertyName(other) &&
        isSame(one.object as Node, other.object as Node)
      );
    default:
      return false;
  }
}

/** `Math.floor(status / 100) === 4` and `String(status)[0] === "4"`, and the same with `!==`. */
export function digitTest({ left, right, operator = "" }: Node): ClassTest | undefined {
  if (!left || !right || (right.type !== "Literal" && left.type !== "Literal") || !/^[!=]==?$/.test(operator)) {
    return undefined;
  }
  const [value, asked] = right.type === "Literal" ? [right.value, left] : [left.value, right];
  const status = typeof value === "number" ? hundredsOf(unwrap(asked)) : firstDigitOf(unwrap(asked));
  const predicate = predicateOf(value);
  return status && predicate ? { status, predicate, negated: operator.startsWith("!") } : undefined;
}

/** The status in `Math.floor(status / 100)`, `Math.trunc(status / 100)` and `(status / 100) | 0`. */
function hundredsOf(node: Node): Node | undefined {
  const [argument] = node.arguments ?? [];
  const quotient =
    node.type === "BinaryExpression" && node.operator === "|" && node.right?.value === 0
      ? node.left
      : isCall(node) &&
          nameOf(node.callee?.object) === "Math" &&
          /^(?:floor|trunc)$/.test(propertyName(node.callee as Node) ?? "")
        ? argument
        : undefined;
  return quotient?.type === "BinaryExpression" && quotient.operator === "/" && quotient.right?.value === 100
    ? quotient.left
    : undefined;
}

/** The status in `String(status)[0]` and `String(status).charAt(0)`. */
function firstDigitOf(node: Node): Node | undefined {
  const isOfFirst = isCall(node) && node.arguments?.[0]?.value === 0;
  const member = isOfFirst ? (node.callee as Node) : node;
  const name = propertyName(member);
  return name === "0" || (isOfFirst && /^(?:at|charAt)$/.test(name ?? "")) ? textOf(member.object as Node) : undefined;
}

/** The status in `String(status)`, `` `${status}` ``, `status.toString()` and `status + ""`. */
function textOf(node: Node): Node | undefined {
  const { type, callee, arguments: args = [], left, right, operator } = node;
  const { expressions = [], quasis = [] } = node as {
    expressions?: readonly Node[];
    quasis?: readonly { value: { raw: string } }[];
  };
  if (type === "CallExpression" && callee) {
    return nameOf(callee) === "String"
      ? args[0]
      : propertyName(callee) === "toString" && args.length === 0
        ? callee.object
        : undefined;
  }
  if (type === "BinaryExpression" && operator === "+") {
    return right?.value === "" ? left : left?.value === "" ? right : undefined;
  }
  return type === "TemplateLiteral" && expressions.length === 1 && quasis.every(({ value }) => value.raw === "")
    ? expressions[0]
    : undefined;
}

/** `/^2/.test(String(status))` and `String(status).startsWith("2")`. */
export function textTest({ callee, arguments: [argument] = [] }: Node): ClassTest | undefined {
  const object = callee?.object;
  if (!callee || !object || !argument) {
    return undefined;
  }
  const method = callee.property?.name;
  if (method === "startsWith") {
    return testOf(textOf(object), predicateOf(argument.value));
  }
  const [, digits] =
    (object.regex?.flags === "" && /^\^(\d|\[45\])(?:(?:\\d\\d|\\d\{2\}|\.\.)\$?)?$/.exec(object.regex.pattern)) || [];
  return method === "test" && digits !== undefined
    ? testOf(textOf(argument), digits === "[45]" ? "isError" : predicateOf(digits))
    : undefined;
}

function testOf(status: Node | undefined, predicate: string | undefined): ClassTest | undefined {
  return status && predicate !== undefined ? { status, predicate, negated: false } : undefined;
}
