import type { Node as AnyNode, Context, Fixer } from "../ast.js";
import { planMove, type Site } from "../move/plan.js";
import type { Node } from "../move/syntax.js";
import { type LibraryName, meanings, optionalLibraries, standardLibraries } from "../other-libraries.js";
import { defineRule, type Rule } from "../rule.js";

/** Replaces other libraries of HTTP status codes, file by file. */
export const noOtherLibrary: Rule = defineRule({
  name: "no-other-library",
  description: "Replace other libraries of HTTP status codes with this one, file by file",
  messages: {
    move: "Use typed-http-status instead of {{module}}.",
    stay: "Use typed-http-status instead of {{module}}. The fix keeps {{module}} in this file, because of line {{lines}}.",
    differs: "`{{use}}` cannot be replaced automatically: {{difference}}.",
    moveAll: "Convert the whole file, and accept the differences in line {{lines}}.",
  },
  options: { libraries: { type: "array", items: { enum: optionalLibraries }, uniqueItems: true } },
  create(context) {
    const { libraries = [] } = (context.options[0] ?? {}) as { readonly libraries?: readonly LibraryName[] };
    const meaningOf = meanings([...standardLibraries, ...libraries]);
    const sites: Site[] = [];
    const visit = (literal: AnyNode | null | undefined) => {
      const meaning = literal?.type === "Literal" ? meaningOf(literal.value) : undefined;
      if (meaning) {
        sites.push({ literal: literal as Node, meaning });
      }
    };
    const visitSource = ({ source }: AnyNode) => visit(source);
    return {
      ImportDeclaration: visitSource,
      ExportNamedDeclaration: visitSource,
      ExportAllDeclaration: visitSource,
      ImportExpression: visitSource,
      TSImportType: ({ source, argument }) => visit(source ?? (argument as Node | undefined)?.literal),
      TSExternalModuleReference: ({ expression }) => visit(expression),
      CallExpression: ({ callee, arguments: [argument] = [] }) => {
        if (callee?.name === "require" || /mock|actual|resolve/i.test(String(callee?.property?.name))) {
          visit(argument);
        }
      },
      "Program:exit": () => {
        if (sites.length > 0) {
          report(context, sites);
        }
      },
    };
  },
});

/** Reports each import of another library, and each use that prevents its replacement. */
function report(context: Context, sites: readonly Site[]): void {
  const { problems, edits, ...move } = planMove(context, sites);
  const lines = [...new Set(problems.map(({ node }) => node.loc.start.line))].join(", ");
  const fix = (fixer: Fixer) => edits.map(({ range, text }) => fixer.replaceTextRange(range, text));
  for (const { literal } of move.sites) {
    const data = { module: literal.value, lines };
    const node = literal.parent;
    if (problems.length === 0) {
      context.report({ node, messageId: "move", data, fix });
    } else {
      const suggest = edits.length > 0 ? [{ messageId: "moveAll", data, fix }] : [];
      context.report({ node, messageId: "stay", data, suggest });
    }
  }
  for (const { node, difference } of problems) {
    const use = context.sourceCode.getText(node).replace(/\n.*/s, "");
    context.report({ node, messageId: "differs", data: { use, difference } });
  }
}
