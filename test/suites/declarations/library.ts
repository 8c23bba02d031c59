/** A user's library, by entry: what it exports has the types of this package, or is of this package. */
const sources = {
  root: `import { HttpStatus, type ReasonPhrase, type WithStatus } from "typed-http-status";
export { HttpStatus, hasStatus, isSuccess, matchStatus } from "typed-http-status";
export type { StatusClass, StatusName } from "typed-http-status";
export const missing = HttpStatus.NotFound;
export const all = HttpStatus;
export function toNotFound(status: HttpStatus): HttpStatus.NotFound {
  return status === HttpStatus.NotFound ? status : missing;
}
export const phrase: ReasonPhrase<404> = "Not Found";
export type Reply = { status: 200; data: string } | { status: 404; path: string };
export type Success = WithStatus<Reply, "2xx">;
`,
  table: `import { type StatusEntry, statusEntries } from "typed-http-status/registry";
export { type StatusEntry, statusEntries };
export const entryOf = (name: string): StatusEntry | undefined => statusEntries.find((entry) => entry.name === name);
`,
  constants: `import { NotFound } from "typed-http-status/codes";
import { ClientClosedRequest } from "typed-http-status/nginx";
export { ClientClosedRequest, NotFound };
export { RequestHeaderTooLarge as TooLarge, reasonPhrases } from "typed-http-status/nginx";
export function isNotFound(status: number): status is NotFound {
  return status === NotFound;
}
`,
  namespaces: `import * as Codes from "typed-http-status/codes";
export { Codes };
export * as Nginx from "typed-http-status/nginx";
`,
  everything: `export * from "./root.js";
export * from "./table.js";
export * from "./constants.js";
`,
};

export type Entry = keyof typeof sources;

export const entries = Object.keys(sources) as readonly Entry[];

export const libraryFiles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(entries.map((entry) => [`${entry}.ts`, sources[entry]])),
  "package.json": '{ "name": "library", "version": "1.0.0", "type": "module" }',
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      target: "es2022",
      lib: ["es2022"],
      module: "nodenext",
      types: [],
      strict: true,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: ".",
      // tsup sets an option that TypeScript 6 calls deprecated.
      ignoreDeprecations: "6.0",
    },
    files: entries.map((entry) => `${entry}.ts`),
  }),
};

const checks: Readonly<Record<Exclude<Entry, "everything">, string>> = {
  root: `same<typeof library.missing, 404>(true);
same<typeof library.HttpStatus.NotFound, 404>(true);
same<library.HttpStatus.NotFound, 404>(true);
same<typeof library.all, typeof library.HttpStatus>(true);
same<typeof library.toNotFound, (status: library.HttpStatus) => 404>(true);
same<typeof library.phrase, "Not Found">(true);
same<library.HttpStatus, (typeof library.HttpStatus)[keyof typeof library.HttpStatus]>(true);
same<library.StatusName, keyof typeof library.HttpStatus>(true);
same<library.StatusClass, "1xx" | "2xx" | "3xx" | "4xx" | "5xx">(true);
same<library.Success, { status: 200; data: string }>(true);
export const status: library.HttpStatus = library.HttpStatus.Gone;
export const unregistered: library.HttpStatus = 299; // error TS2322
library.HttpStatus.NotFound = 404; // error TS2540
export function read(reply: library.Reply): string {
  return library.hasStatus(reply, 404) ? reply.path : reply.data;
}
export function misread(reply: library.Reply): string {
  return library.hasStatus(reply, 404) ? reply.data : reply.data; // error TS2339
}
export function length(reply: library.Reply): number {
  return library.matchStatus(reply, { 200: (found: library.Success) => found.data.length, "4xx": () => 0 });
}
export function success(status: 200 | 404): 200 | undefined {
  return library.isSuccess(status) ? status : undefined;
}
`,
  table: `same<typeof library.statusEntries, readonly library.StatusEntry[]>(true);
same<library.StatusEntry<404>["phrase"], "Not Found">(true);
same<ReturnType<typeof library.entryOf>, library.StatusEntry | undefined>(true);
export type Unregistered = library.StatusEntry<299>; // error TS2344
`,
  constants: `same<typeof library.NotFound, 404>(true);
same<library.NotFound, 404>(true);
same<typeof library.ClientClosedRequest, 499>(true);
same<library.ClientClosedRequest, 499>(true);
same<library.TooLarge | typeof library.TooLarge, 494>(true);
same<(typeof library.reasonPhrases)[499], "Client Closed Request">(true);
export function narrow(status: 404 | 410): 410 | undefined {
  return library.isNotFound(status) ? undefined : status;
}
export const other: library.NotFound = 410; // error TS2322
`,
  namespaces: `same<typeof library.Codes.NotFound, 404>(true);
same<library.Codes.NotFound, 404>(true);
same<typeof library.Nginx.ClientClosedRequest, 499>(true);
same<library.Nginx.ClientClosedRequest, 499>(true);
export const other: library.Codes.NotFound = 410; // error TS2322
`,
};

/** A program that uses an entry of the library. Where it has to have an error, the line ends with the error's code. */
export function consumerOf(entry: Entry, specifier: string): string {
  const { root, table, constants } = checks;
  // Each function and type has its name once in all checks, except these.
  const text = entry === "everything" ? [root, table, constants.replace("other", "another")].join("") : checks[entry];
  return `import * as library from "${specifier}";
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(equal: Equal<A, B>): boolean {
  return equal;
}
${text}`;
}
