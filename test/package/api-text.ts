import ts from "typescript";

/** A run of this many consecutive numbers is shortened to its ends. */
const LONG_RUN = 10;

const printer = ts.createPrinter({ removeComments: true });

/**
 * What modules export, as TypeScript without documentation. It also lists the declarations that the exports refer to: users
 * notice a change of these just as well.
 *
 * @param files - The modules' declarations.
 * @returns The text for each file.
 */
export function surfacesOf(files: readonly string[]): ReadonlyMap<string, string> {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    module: ts.ModuleKind.NodeNext,
    strict: true,
    types: [],
  });
  return new Map(files.map((file) => [file, surfaceOf(file, program)]));
}

function surfaceOf(file: string, program: ts.Program): string {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) {
    throw new Error(`${file} is no module`);
  }
  const exported = byName(checker.getExportsOfModule(module)).map((symbol) => {
    const target = resolve(symbol, checker);
    return { target, plain: isPlain(symbol, target), specifier: specifierOf(symbol, target) };
  });
  // A loop over a set also visits what is added on the way.
  const reached = new Set(exported.map(({ target }) => target));
  for (const symbol of reached) {
    for (const reference of references(symbol, program)) {
      reached.add(reference);
    }
  }
  const inline = new Set(exported.filter(({ plain }) => plain).map(({ target }) => target));
  const others = byName([...reached].filter((symbol) => !inline.has(symbol)));
  return [
    ...exported.map(({ target, plain, specifier }) => (plain ? print(target, checker, "export ") : specifier)),
    ...(others.length > 0 ? ["// Not exported, but referred to:"] : []),
    ...others.map((symbol) => print(symbol, checker)),
    "",
  ].join("\n");
}

/** Whether an export has the name and the kind of its declaration. */
function isPlain(symbol: ts.Symbol, target: ts.Symbol): boolean {
  return symbol.name === target.name && !(isTypeOnly(symbol) && target.flags & ts.SymbolFlags.Value);
}

function specifierOf(symbol: ts.Symbol, target: ts.Symbol): string {
  return `export ${isTypeOnly(symbol) ? "type " : ""}{ ${target.name} as ${symbol.name} };`;
}

function isTypeOnly({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(ts.isTypeOnlyImportOrExportDeclaration);
}

/** The declaration behind a re-export. */
function resolve(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags === ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The declarations of the package that a symbol refers to. */
function references(symbol: ts.Symbol, program: ts.Program): readonly ts.Symbol[] {
  const checker = program.getTypeChecker();
  const found: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    const referred = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    if (referred !== undefined) {
      found.push(resolve(referred, checker));
    }
    node.forEachChild(visit);
  };
  symbol.declarations?.forEach(visit);
  return found.filter(({ declarations = [] }) =>
    declarations.some((node) => isOfModule(node) && !program.isSourceFileDefaultLibrary(node.getSourceFile())),
  );
}

/** Whether a declaration is at the top level of its module, unlike a parameter or a property. */
function isOfModule(node: ts.Declaration): boolean {
  return ts.isSourceFile(statementOf(node).parent) || ts.isNamespaceImport(node);
}

function statementOf(node: ts.Declaration): ts.Node {
  return ts.isVariableDeclaration(node) ? node.parent.parent : node;
}

/** All declarations of a symbol: each overload, and what a namespace holds. */
function print(symbol: ts.Symbol, checker: ts.TypeChecker, modifier = ""): string {
  const declarations = symbol.declarations ?? [];
  return declarations
    .map((node) => {
      const text = ts.isNamespaceImport(node) ? printNamespace(node, checker) : printStatement(statementOf(node));
      const deprecated = ts.getJSDocDeprecatedTag(node) === undefined ? "" : "/** @deprecated */ ";
      return `${deprecated}${modifier}${text}`;
    })
    .join("\n");
}

function printNamespace({ name, parent }: ts.NamespaceImport, checker: ts.TypeChecker): string {
  const module = checker.getSymbolAtLocation((parent.parent as ts.ImportDeclaration).moduleSpecifier);
  const members = byName(module === undefined ? [] : checker.getExportsOfModule(module))
    .flatMap((symbol) => print(resolve(symbol, checker), checker).split("\n"))
    .map((line) => `    ${line}\n`);
  return `namespace ${name.text} {\n${members.join("")}}`;
}

function printStatement(node: ts.Node): string {
  keepTuplesOnOneLine(node);
  return printer
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    .replace(/^(?:export )?(?:declare )?/, "")
    .replace(/\d+(?: \| \d+)+/g, abbreviate);
}

/** Otherwise, the printer gives each type of a tuple a line of its own. */
function keepTuplesOnOneLine(node: ts.Node): void {
  if (ts.isTupleTypeNode(node)) {
    ts.setEmitFlags(node, ts.EmitFlags.SingleLine);
  }
  node.forEachChild(keepTuplesOnOneLine);
}

/** Shortens long runs of numbers in a union: `100 | 101 | … | 199 (100 members)`. */
function abbreviate(union: string): string {
  const runs: number[][] = [];
  for (const number of union.split(" | ").map(Number)) {
    const run = runs.at(-1);
    if (run !== undefined && number === (run.at(-1) as number) + 1) {
      run.push(number);
    } else {
      runs.push([number]);
    }
  }
  return runs
    .map((run) =>
      run.length < LONG_RUN ? run.join(" | ") : `${run[0]} | ${run[1]} | … | ${run.at(-1)} (${run.length} members)`,
    )
    .join(" | ");
}

function byName(symbols: readonly ts.Symbol[]): readonly ts.Symbol[] {
  return [...symbols].sort((a, b) => (a.name < b.name ? -1 : 1));
}
