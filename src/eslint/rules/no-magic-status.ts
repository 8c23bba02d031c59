import { statusName } from "../../functions.js";
import { type Context, type Node, nameOf } from "../ast.js";
import { callMatcher } from "../calls.js";
import { accessTo, CODES, importsConstants, PACKAGE } from "../imports.js";
import { isStatusPlace, isTypePlace, statusNames } from "../places.js";
import { defineRule, type Rule } from "../rule.js";
import { keptWide } from "../widening.js";

interface Options {
  readonly allow?: readonly number[];
  readonly calls?: readonly string[];
  readonly names?: readonly string[];
  readonly types?: boolean;
  readonly from?: typeof PACKAGE | typeof CODES;
}

const strings = { type: "array", items: { type: "string" }, uniqueItems: true };

export const noMagicStatus: Rule = defineRule({
  name: "no-magic-status",
  description: "Write status codes as members of HttpStatus, not as bare numbers",
  messages: { magic: "Write `{{member}}` for the status {{code}}." },
  options: {
    allow: { type: "array", items: { type: "integer" }, uniqueItems: true },
    calls: { ...strings, items: { type: "string", pattern: "^[^(]+\\(.*\\$.*\\)( from .+)?$" } },
    names: strings,
    types: { type: "boolean" },
    from: { enum: [PACKAGE, CODES] },
  },
  create(context) {
    const { sourceCode } = context;
    const {
      allow = [],
      calls = [],
      names: own = [],
      types = false,
      from = PACKAGE,
    } = (context.options[0] ?? {}) as Options;
    const [names, isStatusArgument] = [statusNames(own), callMatcher(calls)];
    return {
      Literal(literal) {
        const { value } = literal;
        const name = typeof value === "number" ? statusName(value) : undefined;
        if (name === undefined || allow.includes(value as number)) {
          return;
        }
        const isType = literal.parent.type === "TSLiteralType";
        if (
          isType
            ? types && isTypePlace(literal.parent, names)
            : isStatusPlace(sourceCode, literal as Node & { value: number }, names, isStatusArgument)
        ) {
          report(context, literal, name, from, isType);
        }
      },
    };
  },
});

function report(context: Context, literal: Node, name: string, from: string, isType: boolean): void {
  const alone = importsConstants(context);
  const access = accessTo(context, alone ? CODES : from, alone ? name : "HttpStatus", [literal], isType);
  const member = alone && access ? access.text : `${access?.text ?? "HttpStatus"}.${name}`;
  const { annotated, asserted } = isType ? {} : keptWide(context, literal);
  context.report({
    node: literal,
    messageId: "magic",
    data: { member, code: String(literal.value) },
    fix:
      access &&
      ((fixer) => [
        ...access.fixes(fixer),
        ...(annotated ? [fixer.insertTextAfterRange(annotated.range, ": number")] : []),
        fixer.replaceText(constAssertion(literal), asserted ? `${member} as number` : member),
      ]),
  });
}

/**
 * `404 as const` as a whole: a member has its literal type anyway, and TypeScript does not allow `as const` after a
 * member.
 */
function constAssertion(literal: Node): Node {
  const { parent } = literal;
  const type = parent.typeAnnotation as (Node & { readonly typeName?: Node }) | undefined;
  return /^TSAs|^TSTypeAssertion/.test(parent.type) && nameOf(type?.typeName) === "const" ? parent : literal;
}
