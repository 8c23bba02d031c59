import type { SourceCode } from "../ast.js";
import type { Origin } from "./origin.js";
import type { Edit } from "./plan.js";
import type { Node, Range } from "./syntax.js";

/** An import, or a declarator, that is removed. */
export interface Declaration {
  readonly node: Node;
  /** The parts that stay: what else the file takes from the module. */
  readonly kept: readonly Node[];
  readonly origin: Origin;
  /** Writes the expression that loads a module of ours. */
  readonly load?: (module: string) => string;
}

type Quoted = (module: string) => string;

/** Writes the declarations of what a file needs in place of the old ones. */
export function declarationEdits(
  source: SourceCode,
  declarations: readonly Declaration[],
  quoted: Quoted,
): readonly Edit[] {
  const written = new Set<Origin>();
  // Imports come first: they give names to the whole file.
  const ordered = [...declarations].sort((one, other) => Number(isImport(other)) - Number(isImport(one)));
  return ordered.flatMap((declaration) => {
    const first = !written.has(declaration.origin);
    written.add(declaration.origin);
    return isImport(declaration)
      ? importEdits(source, declaration, first, quoted)
      : declaratorEdits(source, declaration, first);
  });
}

function isImport({ node }: Declaration): boolean {
  return node.type === "ImportDeclaration";
}

function importEdits(
  source: SourceCode,
  { node, kept, origin }: Declaration,
  first: boolean,
  quoted: Quoted,
): readonly Edit[] {
  const space = /\{\S/.test(source.getText(node)) ? "" : " ";
  // A semicolon may stand at the start of the next line.
  const tail = source.text.slice(node.source.range[1], node.range[1]);
  const end = tail === ";" ? ";" : "";
  const present = first ? presentImport(source, quoted) : undefined;
  const statements = (first ? origin.missing(" as ") : []).flatMap(({ module, names, typeOnly }) => {
    if (module === "" && present) {
      return [];
    }
    return `import ${typeOnly ? "type " : ""}{${space}${names.join(", ")}${space}} from ${quoted(module)}`;
  });
  const comments = source.getCommentsInside(node).map(({ range }) => source.text.slice(...range));
  const remaining = kept.length > 0 ? [withSpecifiers(source, node, kept)] : [];
  const imports = [...remaining, ...statements].join(`${end}\n`);
  const text = [...comments, ...(imports ? [imports + tail] : [])].join("\n");
  return [
    ...(present ? extension(origin, present) : []),
    {
      range: text ? node.range : lineRange(source, node),
      text: text && !imports && tail.length > 1 ? text + tail : text,
    },
  ];
}

/** An import of values from our root, which more names can join. */
function presentImport(source: SourceCode, quoted: Quoted): Node | undefined {
  return (source.ast.body as readonly Node[]).find(
    ({ type, source: from, importKind, specifiers }) =>
      type === "ImportDeclaration" &&
      from.value === quoted("").slice(1, -1) &&
      importKind !== "type" &&
      specifiers.at(-1)?.type === "ImportSpecifier",
  );
}

function extension(origin: Origin, present: Node): readonly Edit[] {
  const at: number = present.specifiers.at(-1).range[1];
  return origin
    .missing(" as ")
    .filter(({ module }) => module === "")
    .map(({ names, typeOnly }) => {
      const added = typeOnly ? names.map((name) => `type ${name}`) : names;
      return { range: [at, at], text: added.map((name) => `, ${name}`).join("") };
    });
}

/** The text of an import with some of its specifiers. */
function withSpecifiers(source: SourceCode, node: Node, specifiers: readonly Node[]): string {
  const named = specifiers.filter(({ type }) => type === "ImportSpecifier").map((one) => source.getText(one));
  const others = specifiers.filter(({ type }) => type !== "ImportSpecifier").map((one) => source.getText(one));
  const all = [...others, ...(named.length > 0 ? [`{ ${named.join(", ")} }`] : [])].join(", ");
  const [, start = ""] = /^(import\s+(?:type\s+)?)/.exec(source.getText(node)) ?? [];
  const from = source.getText(node.source);
  return `${start}${all} from ${from}`;
}

function declaratorEdits(
  source: SourceCode,
  { node, kept, origin, load }: Declaration,
  first: boolean,
): readonly Edit[] {
  const statement = node.parent;
  const { declarations, kind } = statement;
  const alone = declarations.length === 1;
  const missing = load && first ? origin.missing(": ") : [];
  const names = kept.map((one) => source.getText(one)).join(", ");
  const remaining = node.id.type === "Identifier" ? names : `{ ${names} }`;
  const texts = [
    ...(names ? [`${remaining} = ${source.getText(node.init)}`] : []),
    ...missing.map((one) => `{ ${one.names.join(", ")} } = ${load?.(one.module)}`),
  ];
  if (texts.length === 0) {
    return [{ range: alone ? lineRange(source, statement) : listRange(node, declarations), text: "" }];
  }
  const indent = /[ \t]*$/.exec(source.text.slice(0, statement.range[0]))?.[0] ?? "";
  const end = source.getText(statement).endsWith(";") ? ";" : "";
  return [{ range: node.range, text: texts.join(alone ? `${end}\n${indent}${kind} ` : ", ") }];
}

/** A statement with its line, or with the space before it where the line has more. */
function lineRange({ text }: SourceCode, node: Node): Range {
  const [start] = node.range;
  // A semicolon at the start of the next line protects what follows it.
  const end = start + text.slice(...node.range).replace(/\s*\n\s*;$/, "").length;
  const before = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end))?.[0].length;
  const startsLine = start === before || text[start - before - 1] === "\n";
  return startsLine && after !== undefined
    ? [start - before, end + after]
    : startsLine
      ? [start, end]
      : [start - before, end];
}

/** A part of a list, with the comma that goes with it. */
function listRange(node: Node, list: readonly Node[]): Range {
  const index = list.indexOf(node);
  return index > 0
    ? [list[index - 1]?.range[1] ?? 0, node.range[1]]
    : [node.range[0], list[1]?.range[0] ?? node.range[1]];
}
