import { join } from "node:path";
import ts from "typescript";

/** What the compiler claims about the places of a module. */
export interface Claims {
  readonly checker: ts.TypeChecker;
  /** The type at each place. */
  readonly types: readonly ts.Type[];
  /** The same types as text. */
  readonly texts: readonly string[];
}

/** Compiles modules that call `at`, and reads the types of what they hand over. */
export function readClaims(
  folder: string,
  options: ts.CompilerOptions,
  names: readonly string[],
): {
  readonly errors: readonly string[];
  readonly claims: readonly Claims[];
} {
  const program = ts.createProgram(
    names.map((name) => join(folder, name)),
    options,
  );
  const checker = program.getTypeChecker();
  const errors = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line;
    return `${file?.fileName.replace(`${folder}/`, "")}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 300)}
      ${file?.text.split("\n")[line]?.trim().slice(0, 400)}`;
  });
  const claims = names.map((name): Claims => {
    const types: ts.Type[] = [];
    const texts: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText() === "at") {
        const [place, value] = node.arguments;
        const index = Number(place?.getText());
        const type = checker.getTypeAtLocation(value as ts.Expression);
        types[index] = type;
        texts[index] = checker.typeToString(type, value, FORMAT);
      }
      ts.forEachChild(node, visit);
    };
    visit(program.getSourceFile(join(folder, name)) as ts.SourceFile);
    return { checker, types, texts };
  });
  return { errors, claims };
}

const FORMAT = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseFullyQualifiedType;
