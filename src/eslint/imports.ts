import { dirname, resolve } from "node:path";
import {
  type Context,
  type Fix,
  type Fixer,
  isMember,
  type Node,
  nameOf,
  propertyName,
  requiredModule,
  type Scope,
  type SourceCode,
  scopesOf,
  unwrap,
  variableOf,
} from "./ast.js";
import { isCommonJSPackage } from "./package-type.js";

export const PACKAGE = "typed-http-status";
export const CODES: string = `${PACKAGE}/codes`;

/** How a place in a file can use an export of the package. */
export interface Access {
  /** The expression: `HttpStatus`, `S` or `lib.HttpStatus`. */
  readonly text: string;
  /** What imports it. Nothing where the file does so already. */
  readonly fixes: (fixer: Fixer) => readonly Fix[];
}

/** An import, or a part of it, that gives the export or could give it. */
interface Binding {
  readonly module: string;
  /** The import declaration, or the declarator of a `require`. */
  readonly declaration: Node;
  /** The export's name. `*` for the whole module. */
  readonly name: string;
  readonly local: string;
  /** The specifier of an import. */
  readonly specifier?: Node;
  readonly typeOnly: boolean;
}

/**
 * How these nodes can use an export of the package: by an import that the file has, by one that is extended, or by a
 * new one. `undefined` if the file cannot import anything, such as a classic script of a web page.
 *
 * @param module - `PACKAGE` or `CODES`. The namespace of `CODES` is `HttpStatus`.
 * @param name - The export's name.
 * @param nodes - Where it is used. None of them may see another variable under the local name.
 * @param typeOnly - Whether only types use it, so that a type-only import is as good.
 */
export function accessTo(
  context: Context,
  module: string,
  name: string,
  nodes: readonly Node[],
  typeOnly = false,
): Access | undefined {
  const { sourceCode } = context;
  const { bindings, undeclared, body, style } = fileOf(context);
  const visible = bindings.filter(({ local, declaration }) => {
    const variable = variableOf(sourceCode, declaration, local);
    return nodes.every((node) => variableOf(sourceCode, node, local) === variable);
  });
  const text = (binding: Binding) => textOf(binding, module, name);
  const found = visible.find((binding) => text(binding) !== undefined && (typeOnly || !binding.typeOnly));
  if (found) {
    return { text: text(found) as string, fixes: () => [] };
  }
  const type = visible.find((binding) => text(binding) !== undefined);
  if (type?.specifier) {
    return { text: text(type) as string, fixes: (fixer) => withValue(sourceCode, type, fixer) };
  }
  const local = freeName(
    name,
    (candidate) =>
      !undeclared.has(candidate) &&
      [...nodes, ...body.slice(0, 1)].every((node) => !variableOf(sourceCode, node, candidate)),
  );
  const whole = module === CODES && name === "HttpStatus";
  const extended = bindings.find(
    (binding) => binding.module === module && binding.name !== "*" && !isTypeImport(binding.declaration),
  );
  return extended && !whole
    ? { text: local, fixes: (fixer) => [extend(sourceCode, extended.declaration, name, local, fixer)] }
    : style && added(sourceCode, body, style, { module, name, local, whole });
}

/** What all places in a file have in common. */
interface File {
  readonly body: readonly Node[];
  readonly bindings: readonly Binding[];
  /** The names that the file uses and does not declare. */
  readonly undeclared: ReadonlySet<unknown>;
  /** How it imports. `undefined` where it cannot. */
  readonly style: Style | undefined;
}

const files = new WeakMap<SourceCode, File>();

function fileOf(context: Context): File {
  const { sourceCode } = context;
  let file = files.get(sourceCode);
  if (file === undefined) {
    const body = statements(sourceCode);
    const top = [...scopesOf(sourceCode, sourceCode.ast)].at(-1) as Scope;
    const undeclared = new Set(top.through.map(({ identifier }) => identifier.name));
    file = { body, bindings: bindingsOf(body), undeclared, style: styleOf(context, body) };
    files.set(sourceCode, file);
  }
  return file;
}

/** Whether the file imports constants one by one, from `/codes`. */
export function importsConstants(context: Context): boolean {
  return fileOf(context).bindings.some(({ module, name, typeOnly }) => module === CODES && name !== "*" && !typeOnly);
}

/** What a binding gives of an export, as an expression. */
function textOf({ module, name, local }: Binding, wanted: string, wantedName: string): string | undefined {
  if (name === "*" && module === CODES) {
    return wantedName === "HttpStatus" ? local : wanted === CODES ? `${local}.${wantedName}` : undefined;
  }
  if (name === "*") {
    return wanted === PACKAGE || wantedName === "HttpStatus" ? `${local}.${wantedName}` : undefined;
  }
  // `/codes` exports no `HttpStatus`, so that the root's is the one that is wanted.
  return name === wantedName && (module === wanted || name === "HttpStatus") ? local : undefined;
}

/** The statements among which imports stand: the program's, or those of the first script in a Svelte component. */
export function statements({ ast }: SourceCode): readonly Node[] {
  const isSvelte = ast.body.some(({ type }) => type.startsWith("Svelte"));
  const script = ast.body.find(({ type }) => type === "SvelteScriptElement");
  return isSvelte ? ((script?.body ?? []) as readonly Node[]) : ast.body;
}

/** Everything that the file imports from the package. */
function bindingsOf(body: readonly Node[]): readonly Binding[] {
  return body.flatMap((statement) => {
    switch (statement.type) {
      case "ImportDeclaration":
        return ofImport(statement);
      case "TSImportEqualsDeclaration":
        return ofWhole(statement, nameOf(statement.id), statement.moduleReference?.expression?.value);
      case "VariableDeclaration":
        return (statement.declarations ?? []).flatMap(ofRequire);
      default:
        return [];
    }
  });
}

function isOurs(module: unknown): module is string {
  return module === PACKAGE || module === CODES;
}

function ofImport(declaration: Node): readonly Binding[] {
  const module = declaration.source?.value;
  return (isOurs(module) ? (declaration.specifiers ?? []) : []).map((specifier) => ({
    module: module as string,
    declaration,
    name: specifier.type === "ImportSpecifier" ? String(nameOf(specifier.imported)) : "*",
    local: String(specifier.local?.name),
    specifier,
    typeOnly: isTypeImport(declaration) || isTypeImport(specifier),
  }));
}

function isTypeImport({ importKind }: Node): boolean {
  return importKind === "type";
}

function ofWhole(declaration: Node, local: string | undefined, module: unknown): readonly Binding[] {
  return isOurs(module) && local !== undefined
    ? [{ module, declaration, name: "*", local, typeOnly: isTypeImport(declaration) }]
    : [];
}

/** `const lib = require(…)`, `const { HttpStatus } = require(…)` and `const S = require(…).HttpStatus`. */
function ofRequire(declaration: Node): readonly Binding[] {
  const { id, init } = declaration;
  const value = init ? unwrap(init) : undefined;
  const module = requiredModule(value?.type === "MemberExpression" ? value.object : value);
  if (!isOurs(module) || !id || !value) {
    return [];
  }
  if (isMember(value)) {
    const [name, local] = [propertyName(value), nameOf(id)];
    return name && local ? [{ module, declaration, name, local, typeOnly: false }] : [];
  }
  if (id.type !== "ObjectPattern") {
    return ofWhole(declaration, nameOf(id), module);
  }
  return (id.properties ?? []).flatMap((property) => {
    const [name, local] = [nameOf(property.key, property.computed), nameOf(property.value as Node)];
    return name && local ? [{ module, declaration, name, local, typeOnly: false }] : [];
  });
}

/** Makes an import of a type one of the value too. Types have the value's name, so nothing else changes. */
function withValue(sourceCode: SourceCode, { declaration, specifier }: Binding, fixer: Fixer): readonly Fix[] {
  const removeKeyword = (node: Node, index: number) => {
    const [start] = node.range;
    const [match] = /^type\s+/.exec(sourceCode.text.slice(start + index)) ?? [""];
    return fixer.replaceTextRange([start + index, start + index + match.length], "");
  };
  if (!isTypeImport(declaration)) {
    return [removeKeyword(specifier as Node, 0)];
  }
  const others = (declaration.specifiers ?? []).filter((other) => other !== specifier);
  const [keyword] = /^import\s+/.exec(sourceCode.getText(declaration)) ?? [""];
  return [
    removeKeyword(declaration, keyword.length),
    ...others.map((other) => fixer.insertTextAfterRange([other.range[0], other.range[0]], "type ")),
  ];
}

/** The export's own name where it is free, as it mostly is. `HttpStatusCode` and `isErrorStatus` say the same. */
function freeName(name: string, isFree: (candidate: string) => boolean): string {
  const longer = `${name}${name.startsWith("is") ? "Status" : "Code"}`;
  let candidate = isFree(name) ? name : longer;
  for (let count = 2; !isFree(candidate); count++) {
    candidate = `${longer}${count}`;
  }
  return candidate;
}

/** Adds a name to an import or to the pattern of a `require`, on a line of its own where the others have one. */
function extend(sourceCode: SourceCode, declaration: Node, name: string, local: string, fixer: Fixer): Fix {
  const isImport = declaration.type === "ImportDeclaration";
  const list = isImport ? declaration.specifiers : declaration.id?.properties;
  const last = list?.filter(({ type }) => type === "ImportSpecifier" || type === "Property").at(-1) as Node;
  const indent =
    last.loc.start.line > declaration.loc.start.line ? newline(sourceCode) + indentOf(sourceCode, last) : " ";
  return fixer.insertTextAfterRange(last.range, `,${indent}${renamed(name, local, isImport ? " as" : ":")}`);
}

function renamed(name: string, local: string, as: string): string {
  return name === local ? name : `${name}${as} ${local}`;
}

interface Wanted {
  readonly module: string;
  readonly name: string;
  readonly local: string;
  /** Whether the module as a whole is imported under the name. */
  readonly whole: boolean;
}

/** How a file writes its imports. */
interface Style {
  readonly isImport: boolean;
  /** What a `require` is assigned to: `const`, or `var` in old files. */
  readonly kind: string;
  readonly quote: string;
  readonly semicolons: boolean;
}

function styleOf(context: Context, body: readonly Node[]): Style | undefined {
  const { sourceCode } = context;
  const isImport = hasImports(context, body);
  return body[0] === undefined || isImport === undefined
    ? undefined
    : {
        isImport,
        kind: body.find(isRequire)?.kind ?? "const",
        quote: quoteOf(sourceCode, body),
        semicolons: hasSemicolons(sourceCode, body),
      };
}

/** A new import, in the style of the file. */
function added(sourceCode: SourceCode, body: readonly Node[], style: Style, wanted: Wanted): Access {
  const isLeading = style.isImport ? ({ type }: Node) => type === "ImportDeclaration" : isRequire;
  const start = body.findIndex(({ directive }) => !directive);
  const other = body.findIndex((node, index) => index >= start && !isLeading(node));
  const last = style.isImport ? body.filter(isLeading).at(-1) : body[(other < 0 ? body.length : other) - 1];
  const previous = last ?? body[start - 1];
  const next = body[previous === undefined ? 0 : body.indexOf(previous) + 1];
  const end = previous && endOf(sourceCode, previous);
  // Without a semicolon, the next line would go on with the call of `require`.
  const clings = end === previous?.range[1] && next !== undefined && /^[([`/+-]/.test(sourceCode.getText(next));
  const text = statementOf(style, wanted) + (style.semicolons || clings ? ";" : "");
  const line = newline(sourceCode);
  return {
    text: wanted.local,
    fixes: (fixer) => {
      if (previous && end !== undefined) {
        const gap = isLeading(previous) ? line : line + line;
        return [fixer.insertTextAfterRange([end, end], gap + indentOf(sourceCode, previous) + text)];
      }
      const position = startOf(sourceCode, next as Node);
      const indent = indentOf(sourceCode, next as Node);
      return [fixer.insertTextAfterRange([position, position], text + line + line + indent)];
    },
  };
}

function statementOf({ isImport, kind, quote }: Style, { module, name, local, whole }: Wanted): string {
  const specifier = quote + module + quote;
  if (isImport) {
    return `import ${whole ? `* as ${local}` : `{ ${renamed(name, local, " as")} }`} from ${specifier}`;
  }
  return `${kind} ${whole ? local : `{ ${renamed(name, local, ":")} }`} = require(${specifier})`;
}

/**
 * Whether a file imports, and does not `require`. `undefined` for a script, which does neither, and for a `.js` file that may
 * be one: it has neither, and its package is not of the type `module`.
 */
function hasImports({ filename, languageOptions, sourceCode }: Context, body: readonly Node[]): boolean | undefined {
  if (body.some(({ type }) => /^(?:Import|Export|TSImportEquals|TSExport)/.test(type))) {
    return true;
  }
  const { sourceType = "module" } = languageOptions;
  if (sourceType === "commonjs" || /\b(?:module\.exports\b|exports\.\w|require\()/.test(sourceCode.text)) {
    return false;
  }
  const mayBeScript = filename.endsWith(".js") && isCommonJSPackage(dirname(resolve(filename)));
  return sourceType === "module" && !mayBeScript ? true : undefined;
}

/** Whether a statement does nothing but load modules. */
function isRequire(node: Node): boolean {
  const loads = (value: Node | null | undefined): boolean =>
    requiredModule(value) !== undefined ||
    (value?.type === "MemberExpression" && loads(value.object)) ||
    (value?.type === "CallExpression" && loads(value.callee));
  return node.type === "VariableDeclaration"
    ? (node.declarations ?? []).every(({ init }) => loads(init))
    : node.type === "ExpressionStatement" && requiredModule(node.expression) !== undefined;
}

/** The quotes of the first string among the statements that import or are directives, or else of the first in the text. */
function quoteOf({ ast, text }: SourceCode, body: readonly Node[]): string {
  const first = body.find(({ type, directive }) => type === "ImportDeclaration" || directive);
  const raw = first && text.slice(...first.range);
  return (/require\((["'])/.exec(raw ?? text) ?? /(["'])[^"'\n]*\1/.exec(raw ?? text.slice(...ast.range)))?.[1] ?? '"';
}

function hasSemicolons(sourceCode: SourceCode, body: readonly Node[]): boolean {
  const first = body.find(({ type }) => /^(?:Import|Variable)Declaration$|^ExpressionStatement$|^ExportAll/.test(type));
  return (
    first === undefined ||
    sourceCode
      .getText(first)
      .slice(0, endOf(sourceCode, first) - first.range[0])
      .endsWith(";")
  );
}

function newline({ text }: SourceCode): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** The white space before a node on its line. */
function indentOf({ text }: SourceCode, { range: [start] }: Node): string {
  return /(?:^|\n)([ \t]*)[^\n]*$/.exec(text.slice(0, start))?.[1] ?? "";
}

/** Where a statement ends, without the semicolon that some write before a `[` on the next line. */
function endOf(sourceCode: SourceCode, node: Node): number {
  const last = sourceCode.getLastToken(node);
  const before = last && sourceCode.getTokenBefore(last);
  return last?.value === ";" && before && before.loc.end.line < last.loc.start.line ? before.range[1] : node.range[1];
}

/** Where a statement starts, with the comment right above that belongs to it. */
function startOf(sourceCode: SourceCode, node: Node): number {
  const comment = sourceCode.getCommentsBefore(node).at(-1);
  const belongs =
    comment &&
    comment.loc.end.line >= node.loc.start.line - 1 &&
    /^\*(?![\s\S]*@(?:license|fileoverview|file|module|packageDocumentation|jsx))|(?:next-line|@ts-(?:ignore|expect-error))\b/.test(
      comment.value,
    );
  return belongs ? comment.range[0] : node.range[0];
}
