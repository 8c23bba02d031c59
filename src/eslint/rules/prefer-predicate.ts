import { type Context, type Fix, type Fixer, type Node, nameOf, type SourceCode, unwrap, variableOf } from "../ast.js";
import { boundOf, type ClassTest, digitTest, rangeOf, textTest } from "../classes.js";
import { accessTo, PACKAGE } from "../imports.js";
import { readsStatus, statusNames } from "../places.js";
import { defineRule, type Rule } from "../rule.js";

interface Options {
  readonly names?: readonly string[];
  readonly ok?: boolean;
}

/** A replacement for a part of the text. */
interface Finding extends ClassTest {
  readonly node: Node;
  readonly range: readonly [start: number, end: number];
  /** Why the meaning is not quite the same, so that the change is only suggested. */
  readonly unlike?: "more" | "ok" | "absent";
}

export const preferPredicate: Rule = defineRule({
  name: "prefer-predicate",
  description: "Test for a class of status codes with a predicate, not with a range",
  messages: {
    range: "Write `{{call}}`.",
    more: "This is also true for numbers above 599. Write `{{call}}` if you mean the class.",
    ok: "Write `{{call}}`, which also narrows the status.",
    absent: "This is false without a status, but `{{call}}` is true. Use it if that is what you want.",
    write: "Write `{{call}}`.",
  },
  options: { names: { type: "array", items: { type: "string" }, uniqueItems: true }, ok: { type: "boolean" } },
  create(context) {
    const { sourceCode } = context;
    const { names: own = [], ok = true } = (context.options[0] ?? {}) as Options;
    const names = statusNames(own);
    /** Comparisons that are one half of a range. */
    const halves = new Set<Node>();
    const check = (finding: Finding | undefined): void => {
      if (finding && readsStatus(sourceCode, finding.status, names)) {
        report(context, finding);
      }
    };
    const whole = (node: Node, test: ClassTest | undefined) => check(test && { ...test, node, range: node.range });
    return {
      LogicalExpression(node) {
        const pair = pairOf(sourceCode, node);
        const test = pair && rangeOf(sourceCode, pair.first, pair.second, node.operator as string);
        if (test) {
          halves.add(pair.first).add(pair.second);
          check({
            ...test,
            node,
            range: pair.range,
            ...(test.negated && isOptional(test.status) ? { unlike: "absent" } : {}),
          });
        }
      },
      BinaryExpression(node) {
        const bound = halves.has(node) ? undefined : boundOf(sourceCode, node);
        const predicate = bound?.side === "from" ? { 400: "isError", 500: "isServerError" }[bound.value] : undefined;
        whole(node, digitTest(node));
        check(
          predicate && bound
            ? { status: bound.status, predicate, negated: false, node, range: node.range, unlike: "more" }
            : undefined,
        );
      },
      // Also for calls, of which there are many: `test` and `startsWith` are members.
      MemberExpression(node) {
        const { object, parent, property } = node as Node & { object: Node };
        if (property?.name === "test" || property?.name === "startsWith") {
          whole(parent, parent.callee === node ? textTest(parent) : undefined);
        } else if (ok && property?.name === "ok" && parent.left !== node && isResponse(sourceCode, object)) {
          report(context, {
            status: object,
            predicate: "isSuccess",
            negated: false,
            node,
            range: node.range,
            unlike: "ok",
          });
        }
      },
    };
  },
});

/** Two operands of `&&` or `||` that stand side by side, in `a && b` and in the chain `… && a && b`. */
function pairOf(
  sourceCode: SourceCode,
  node: Node,
): { first: Node; second: Node; range: readonly [number, number] } | undefined {
  const { left, right, operator } = node as Node & { left: Node; right: Node };
  const isWhole = left.type !== "LogicalExpression";
  const first = isWhole ? left : (left.right as Node);
  if (first.type !== "BinaryExpression" || right.type !== "BinaryExpression") {
    return undefined;
  }
  if (isWhole) {
    return { first, second: right, range: node.range };
  }
  const [, end] = (left.left as Node).range;
  const { text } = sourceCode;
  const start = text.indexOf(operator as string, end) + 2;
  const [gap] = /^\s*/.exec(text.slice(start, first.range[0])) as RegExpExecArray;
  // In `(a && b) && c`, the parentheses would no longer match.
  return left.operator !== operator || text.slice(left.range[1], right.range[0]).includes(")")
    ? undefined
    : { first, second: right, range: [start + gap.length, node.range[1]] };
}

/** Whether an expression is `undefined` where an object is missing. */
function isOptional(node: Node): boolean {
  return node.type === "ChainExpression" || (node.expression !== undefined && isOptional(node.expression));
}

function report(context: Context, { node, range, status, predicate, negated, unlike }: Finding): void {
  const { sourceCode } = context;
  const access = accessTo(context, PACKAGE, predicate, [node]);
  const asked = sourceCode.getText(status) + (unlike === "ok" ? ".status" : "");
  const call = `${negated ? "!" : ""}${access?.text ?? predicate}(${asked})`;
  const [start, end] = withParentheses(sourceCode, node, range, negated);
  const hasComments = sourceCode.getCommentsInside(node).length > 0;
  const fix =
    access && !hasComments
      ? (fixer: Fixer): readonly Fix[] => [...access.fixes(fixer), fixer.replaceTextRange([start, end], call)]
      : undefined;
  context.report({
    node,
    messageId: unlike ?? "range",
    data: { call },
    fix: unlike ? undefined : fix,
    ...(unlike && fix ? { suggest: [{ messageId: "write", data: { call }, fix }] } : {}),
  });
}

/** The range with the parentheses of `!(…)`, which a call does not need. */
function withParentheses(
  sourceCode: SourceCode,
  node: Node,
  range: readonly [number, number],
  negated: boolean,
): readonly [number, number] {
  const [before, after] = [sourceCode.getTokenBefore(node), sourceCode.getTokenAfter(node)];
  return node.parent.type === "UnaryExpression" &&
    node.parent.operator === "!" &&
    !negated &&
    range === node.range &&
    before?.value === "(" &&
    after?.value === ")"
    ? [before.range[0], after.range[1]]
    : range;
}

/**
 * Whether an expression is a response of `fetch`: by its name, or because a variable holds an awaited call of `fetch`.
 */
function isResponse(sourceCode: SourceCode, node: Node): boolean {
  const inner = unwrap(node);
  if (inner.type !== "Identifier") {
    return false;
  }
  const init = variableOf(sourceCode, inner)?.defs[0]?.node.init;
  return (
    /^res(?:ponse)?$/i.test(String(inner.name)) ||
    (init?.type === "AwaitExpression" && nameOf(init.argument?.callee) === "fetch")
  );
}
