import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { npm } from "../../helpers/pack.js";
import { compile } from "./compile.js";

/*
 * Compiles programs that call every operation of a public OpenAPI document with openapi-fetch. The suite takes only the
 * smallest document, since the others take minutes: `node --import tsx test/suites/interop/documents.ts` measures all.
 */

/** The documents by name: a description, or what openapi-typescript has made of one. */
export const documents = {
  figma: "@figma/rest-api-spec/openapi/openapi.yaml",
  blockfrost: "@blockfrost/openapi/openapi.yaml",
  gitbook: "@gitbook/api/spec/openapi.yaml",
  github: "@octokit/openapi-types/types.d.ts",
} as const;

export interface Operation {
  readonly path: string;
  readonly method: string;
  /** The keys of its `responses`. */
  readonly keys: readonly string[];
}

/** What the compiler says about a program. */
export interface Result {
  readonly instantiations: number;
  readonly seconds: number;
  /** The errors, by operation. */
  readonly errors: ReadonlyMap<string, string>;
}

export interface Measured {
  readonly operations: readonly Operation[];
  readonly programs: Readonly<Record<keyof typeof programs, Result>>;
}

const typeOf = ({ path, method }: Operation) => `paths[${JSON.stringify(path)}]["${method}"]`;

const call = (operation: Operation) =>
  `client.${operation.method.toUpperCase()}(${JSON.stringify(operation.path)}, init<${typeOf(operation)}>())`;

/** The call of `matchStatus` with a handler for each of the keys. A range has the name of its class. */
const match = (result: string, keys: readonly string[], handler = (_key: string) => "({ body }) => body") =>
  `return matchStatus(${result}, { ${keys.map((key) => `"${key.toLowerCase()}": ${handler(key)}`).join(", ")} });`;

/** The programs, each as the body of a function for an operation. The first is what the others are compared with. */
const programs = {
  "openapi-fetch alone": (operation: Operation) =>
    `const { data, error } = await ${call(operation)}; return [data, error];`,
  byStatus: (operation: Operation) =>
    `const { status, body } = await byStatus(${call(operation)}); return [status, body];`,
  "byStatus, matched": (operation: Operation) =>
    match(`await byStatus(${call(operation)})`, [...new Set([...operation.keys, "default"])]),
  "byDeclaredStatus, matched": (operation: Operation) =>
    match(`await byDeclaredStatus(${call(operation)})`, operation.keys),
  "each body compared with the document": (operation: Operation) =>
    match(
      `await byDeclaredStatus(${call(operation)})`,
      operation.keys,
      (key) => `({ body }) => same<Body<${typeOf(operation)}["responses"], ${JSON.stringify(key)}>>()(body)`,
    ),
  "a handler left out": (operation: Operation) =>
    match(`await byDeclaredStatus(${call(operation)})`, operation.keys.slice(0, -1)),
};

const header = [
  'import createClient, { type FetchOptions } from "openapi-fetch";',
  'import type { Readable } from "openapi-typescript-helpers";',
  'import { matchStatus } from "typed-http-status";',
  'import { byDeclaredStatus, byStatus } from "typed-http-status/openapi";',
  'import type { paths } from "./paths.js";',
  "const client = createClient<paths>();",
  "declare function init<T>(): FetchOptions<T> & { [key: string]: unknown };",
  // Worked out in another way than the package does it. A key of `responses` may be a number.
  "type Content<R> = R extends { content: infer C } ? ([C] extends [never] ? undefined : Readable<C[keyof C]>) : undefined;",
  `type ByKey<R> = { [K in keyof R as \`\${K & (string | number)}\`]: Content<R[K]> };`,
  "type Body<R, K extends keyof ByKey<R>> = ByKey<R>[K];",
  // Each has to fit the other: all fits `unknown`.
  "declare function same<D>(): <B extends D>(body: B & ([D] extends [B] ? unknown : never)) => void;",
];

/** Compiles the programs for a document. */
export async function measure(name: keyof typeof documents, compiler = "typescript-7"): Promise<Measured> {
  const folder = join(import.meta.dirname, "documents.generated", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const paths = join(folder, "paths.ts");
  const document = join(import.meta.dirname, "node_modules", documents[name]);
  if (document.endsWith(".d.ts")) {
    writeFileSync(paths, readFileSync(document));
  } else {
    await npm(["exec", "--no", "--", "openapi-typescript", document, "--output", paths], import.meta.dirname);
  }
  const operations = operationsOf(paths);
  const results: [string, Result][] = [];
  for (const [program, body] of Object.entries(programs)) {
    const file = join(folder, `${program.replaceAll(/\W+/g, "-")}.ts`);
    const functions = operations.map((operation, index) => `export async function f${index}() { ${body(operation)} }`);
    writeFileSync(file, [...header, ...functions].join("\n"));
    const { errors, figure } = await compile(file, compiler);
    const byOperation = [...errors].map(([line, [message = ""]]): [string, string] => {
      const { method, path } = operations[line - 1 - header.length] ?? { method: "line", path: line };
      return [`${method} ${path}`, message];
    });
    results.push([
      program,
      { instantiations: figure("Instantiations"), seconds: figure("Check time"), errors: new Map(byOperation) },
    ]);
  }
  return { operations, programs: Object.fromEntries(results) as Measured["programs"] };
}

/** The operations in a file that openapi-typescript has written. */
function operationsOf(file: string): readonly Operation[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022);
  const members = (name: string) =>
    source.statements.flatMap((statement) =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === name ? [...statement.members] : [],
    );
  const byId = new Map(members("operations").map((member) => [nameOf(member, source), typeNodeOf(member)]));
  return members("paths").flatMap((path) =>
    membersOf(typeNodeOf(path)).flatMap((member) => {
      const type = typeNodeOf(member);
      const operation = type && ts.isIndexedAccessTypeNode(type) ? byId.get(idOf(type)) : type;
      const responses = membersOf(operation).find((property) => nameOf(property, source) === "responses");
      return responses
        ? [
            {
              path: nameOf(path, source),
              method: nameOf(member, source),
              keys: membersOf(typeNodeOf(responses)).map((response) => nameOf(response, source)),
            },
          ]
        : [];
    }),
  );
}

function membersOf(type: ts.TypeNode | undefined): readonly ts.TypeElement[] {
  return type && ts.isTypeLiteralNode(type) ? [...type.members] : [];
}

function typeNodeOf(member: ts.TypeElement): ts.TypeNode | undefined {
  return ts.isPropertySignature(member) ? member.type : undefined;
}

function nameOf({ name }: ts.TypeElement, source: ts.SourceFile): string {
  return name && (ts.isStringLiteral(name) || ts.isNumericLiteral(name)) ? name.text : (name?.getText(source) ?? "");
}

/** The name in `operations["name"]`. */
function idOf({ indexType }: ts.IndexedAccessTypeNode): string {
  return ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal) ? indexType.literal.text : "";
}

if (process.argv[1] === import.meta.filename) {
  for (const compiler of ["typescript-7", "typescript"]) {
    for (const name of Object.keys(documents) as (keyof typeof documents)[]) {
      print(await measure(name, compiler), `${name}, ${compiler}`);
    }
  }
}

function print({ operations, programs }: Measured, title: string): void {
  const most = Math.max(...operations.map(({ keys }) => keys.length));
  console.log(`\n${title}: ${operations.length} operations, with up to ${most} responses`);
  for (const [program, { instantiations, seconds, errors }] of Object.entries(programs)) {
    const times = (instantiations / programs["openapi-fetch alone"].instantiations).toFixed(2);
    console.log(
      `  ${program.padEnd(36)} ${operations.length - errors.size} type-check, ${errors.size} do not,`,
      `${instantiations} instantiations (${times} times), ${seconds} s`,
    );
    // That a handler is missing has to be an error.
    for (const [operation, message] of program === "a handler left out" ? [] : errors) {
      console.log(`    ${operation}: ${message}`);
    }
  }
}
