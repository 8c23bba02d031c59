import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { statusFacts } from "../../src/facts/status-facts.js";
import * as root from "../../src/index.js";
import * as registry from "../../src/registry.js";
import { statusRows } from "../../src/table/iana.js";
import { installed, settings } from "./installed.js";

/** An editor's language service for a file with the given text. */
function languageService(
  { extension, module, moduleResolution }: (typeof settings)[keyof typeof settings],
  text: string,
) {
  const file = join(installed, `hover.${extension}`);
  const read = (path: string) => (path === file ? text : existsSync(path) ? readFileSync(path, "utf8") : undefined);
  const { options } = ts.convertCompilerOptionsFromJson(
    { module, moduleResolution, target: "es2022", strict: true, types: [] },
    installed,
  );
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const content = read(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => installed,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: read,
    directoryExists: ts.sys.directoryExists,
  });
  return { service, file, text };
}

type Editor = ReturnType<typeof languageService>;

/** What an editor shows over the last character of the first occurrence of `marker`. */
function hover(
  { service, file, text }: Editor,
  marker: string,
): { signature: string; documentation: string; tags: readonly string[] } {
  const info = service.getQuickInfoAtPosition(file, text.indexOf(marker) + marker.length - 1);
  return {
    signature: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation),
    tags: (info?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`),
  };
}

const members = statusRows.map(statusFacts);

const memberText = `import { HttpStatus } from "typed-http-status";
import * as Codes from "typed-http-status/codes";
${members.map(({ name }) => `HttpStatus.${name};\nCodes.${name};\nlet as${name}: HttpStatus.${name};`).join("\n")}
`;

describe.each(Object.entries(settings))("a member's hover text, under %s", (_, setting) => {
  const editor = languageService(setting, memberText);

  test("comes from a program without errors", () => {
    expect(editor.service.getSemanticDiagnostics(editor.file)).toEqual([]);
  });

  test.each(members)("$name: code, phrase, description, former phrases and links", (facts) => {
    const { name } = facts;
    const places = [`\nHttpStatus.${name};`, `\nCodes.${name};`, `: HttpStatus.${name};`].map((marker) =>
      hover(editor, marker.slice(0, -1)),
    );
    const [value, fromCodes, type] = places.map(({ signature }) => signature);
    expect(value).toBe(`(property) ${name}: ${facts.code}`);
    expect(fromCodes).toBe(`const ${name}: ${facts.code}`);
    expect(type).toBe(`type HttpStatus.${name} = ${facts.code}`);
    for (const { documentation, tags } of places) {
      const paragraphs = documentation.split("\n\n");
      const [heading, description] = paragraphs;
      expect(heading).toBe(`\`${facts.code} ${facts.phrase}\``);
      expect(description).toBe(facts.description);
      const former = paragraphs.slice(2, -1).filter((paragraph) => paragraph.startsWith("Formerly "));
      expect(former).toHaveLength(facts.formerPhrases.length > 0 ? 1 : 0);
      for (const { phrase, rfcs } of facts.formerPhrases) {
        expect(former[0]).toContain(`"${phrase}" (${rfcs.join(", ")})`);
      }
      const links = paragraphs.at(-1);
      expect(links).toContain(`[${facts.specification.title}](${facts.specification.url})`);
      if (facts.mdn !== null) {
        expect(links).toContain(`[MDN](${facts.mdn})`);
      }
      expect(tags).toEqual([]);
    }
  });

  test.each([
    ["UploadResumptionSupported", "Temporary: registered from 2024-11-13 until 2026-11-13"],
    ["UseProxy", "Deprecated by RFC 9110 §15.4.6"],
    ["ImATeapot", "Reserved:"],
    ["NotExtended", "Obsoleted:"],
  ])("%s: says what is special about its registration", (name, note) => {
    expect(hover(editor, `\nHttpStatus.${name}`).documentation).toContain(note);
  });

  test("strikes out no member", () => {
    const deprecated = editor.service
      .getSuggestionDiagnostics(editor.file)
      .filter(({ reportsDeprecated }) => reportsDeprecated);
    expect(deprecated).toEqual([]);
  });
});

describe.each(Object.entries(settings))("a vendor's constant, under %s", (_, setting) => {
  const text = `import * as Nginx from "typed-http-status/nginx";
import { RailgunListenerToOriginError } from "typed-http-status/cloudflare";
import { EnhanceYourCalm, reasonPhrases } from "typed-http-status/unofficial";
Nginx.ClientClosedRequest;
RailgunListenerToOriginError;
EnhanceYourCalm;
let status: Nginx.ClientClosedRequest;
let railgun: RailgunListenerToOriginError;
reasonPhrases[420];
reasonPhrases[420 as number];
`;
  const editor = languageService(setting, text);

  test("comes from a program without errors", () => {
    expect(editor.service.getSemanticDiagnostics(editor.file)).toEqual([]);
  });

  test.each([
    ["\nNginx.ClientClosedRequest", "const Nginx.ClientClosedRequest: 499"],
    [": Nginx.ClientClosedRequest", "type Nginx.ClientClosedRequest = 499"],
  ])("shows over %j its code, phrase, description, vendor and source", (marker, signature) => {
    const shown = hover(editor, marker);
    expect(shown.signature).toBe(signature.replace("Nginx.", ""));
    expect(shown.documentation.split("\n\n")).toEqual([
      "`499 Client Closed Request`",
      expect.stringMatching(/^The client has closed the connection /),
      expect.stringMatching(/^nginx · \[.*\]\(https:\/\/github\.com\/nginx\/nginx\/.*\)$/),
    ]);
    expect(shown.tags).toEqual([]);
  });

  test("is struck out where it is deprecated, as a value and as a type, and gives the reason", () => {
    const deprecated = editor.service
      .getSuggestionDiagnostics(editor.file)
      .filter(({ reportsDeprecated }) => reportsDeprecated)
      .map(({ start, length }) => text.slice(start, start + length));
    expect([...new Set(deprecated)]).toEqual(["RailgunListenerToOriginError", "EnhanceYourCalm"]);
    for (const marker of ["\nRailgunListenerToOriginError", ": RailgunListenerToOriginError"]) {
      expect(hover(editor, marker).tags.join()).toContain("@deprecated Cloudflare has retired Railgun.");
    }
  });

  test("is documented together with the map of the phrases", () => {
    const { documentation, tags } = hover(editor, "\nreasonPhrases");
    expect(documentation).toMatch(
      /^The reason phrase of each status code in this module\. Any other number gives `undefined`/,
    );
    expect(documentation).toContain('their phrases are joined by " / "');
    expect(tags.join()).toContain("@example");
  });
});

describe("an editor", () => {
  const text = `import { HttpStatus, isSuccess, reasonPhrase, reasonPhrases, statusClass, statusCode, statusName } from "typed-http-status";
import { statusEntry } from "typed-http-status/registry";
HttpStatus.OK;
isSuccess(200 as number);
reasonPhrase(404);
statusName(404);
statusClass(404);
statusCode("Not Found");
statusCode("");
reasonPhrases[404];
statusEntry(404).methodsChangedToGet;
let status: HttpStatus;
`;
  const editor = languageService(settings["nodenext, ES module"], text);

  test("completes the members, and no former names", () => {
    const { entries } = editor.service.getCompletionsAtPosition(editor.file, text.indexOf("OK;"), {}) ?? {
      entries: [],
    };
    expect(entries.map(({ name }) => name).sort()).toEqual(members.map(({ name }) => name).sort());
  });

  test("completes the reason phrases", () => {
    const position = text.indexOf('statusCode("")') + 'statusCode("'.length;
    const { entries } = editor.service.getCompletionsAtPosition(editor.file, position, {}) ?? { entries: [] };
    expect(entries.map(({ name }) => name)).toEqual(expect.arrayContaining(statusRows.map(({ phrase }) => phrase)));
  });

  test.each([
    ["\nisSuccess", "isSuccess<number>(status: number): status is SuccessStatus"],
    ["\nreasonPhrase", 'reasonPhrase<404>(status: 404): "Not Found" (+1 overload)'],
    ["\nstatusName", 'statusName<404>(status: 404): "NotFound"'],
    ["\nstatusClass", 'statusClass<404>(status: 404): "4xx"'],
    ["\nstatusEntry", "statusEntry<404>(status: 404): StatusEntry<404> (+2 overloads)"],
    ["\nstatusCode", 'statusCode<"Not Found">(phrase: "Not Found"): 404 (+1 overload)'],
  ])("shows of %j a signature that reads as a person would write it", (marker, signature) => {
    expect(hover(editor, marker).signature.split("\n")[0]).toBe(`(alias) ${signature}`);
  });

  test("shows what HttpStatus is, as a value and as a type", () => {
    for (const marker of ["\nHttpStatus", ": HttpStatus"]) {
      expect(hover(editor, marker).documentation).toMatch(/^The HTTP status codes. As a value, /);
    }
  });

  test("shows of a fact in the table what it says", () => {
    const { signature, documentation } = hover(editor, ".methodsChangedToGet");
    expect(signature).toBe("(property) StatusFacts.methodsChangedToGet: MethodChange | null");
    expect(documentation).toMatch(/^Which methods a client changes to GET /);
  });

  test("shows of each function its purpose, what the unknown gets, its parameter, an example and its source", () => {
    const program = editor.service.getProgram();
    const checker = program?.getTypeChecker();
    if (!checker) {
      throw new Error("there is no program");
    }
    const imports = program?.getSourceFile(editor.file)?.statements.filter(ts.isImportDeclaration) ?? [];
    const functions = imports
      .flatMap(({ moduleSpecifier }) =>
        checker.getExportsOfModule(checker.getSymbolAtLocation(moduleSpecifier) as ts.Symbol),
      )
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
      .filter(({ flags }) => flags & ts.SymbolFlags.Function);
    const exported = [...Object.values(root), ...Object.values(registry)];
    // StatusError is a class.
    expect(functions).toHaveLength(exported.filter((value) => typeof value === "function").length - 1);
    for (const symbol of functions) {
      const documentation = ts.displayPartsToString(symbol.getDocumentationComment(checker));
      expect(documentation, symbol.name).toMatch(/^(?:Whether|The|Runs|Throws|Resolves|All) .*\n\n/s);
      const tags = symbol.getJsDocTags(checker).map(({ name }) => name);
      expect(/never throws|False for anything/.test(documentation) || tags.includes("throws"), symbol.name).toBe(true);
      // No standard defines this set: its documentation gives reasons instead of a source.
      expect(tags, symbol.name).toEqual(
        expect.arrayContaining(["param", "example", ...(symbol.name === "isRetryable" ? [] : ["see"])]),
      );
    }
  });
});

describe("a narrowed response", () => {
  const text = `import { hasStatus, matchStatus } from "typed-http-status";
interface Found { status: 200; data: string }
interface Missing { status: 404; error: Error }
interface Changed { status: 201 | 422; id: number }
declare const known: Found | Missing | Changed;
interface Reply { readonly status: number }
declare const reply: Reply;
if (hasStatus(known, 404)) { /*whole*/known; } else { /*others*/known; }
if (hasStatus(known, "2xx")) { /*part*/known; }
if (hasStatus(reply, 404)) { /*code*/reply; }
if (hasStatus(reply, "4xx")) { /*class*/reply; } else { /*wide*/reply; }
matchStatus(known, { 200: (/*handler*/x) => x.data, "2xx": (/*classHandler*/x) => x.id, default: (/*rest*/x) => x.status });
matchStatus(reply, { "4xx": (/*wideHandler*/x) => x, default: (/*wideRest*/x) => x.status });
declare const caught: unknown;
if (hasStatus(caught, 404)) { /*unknown*/caught; }
declare const code: number;
if (hasStatus(code, 404, 410)) { /*number*/code; }
interface FetchError { status?: number }
declare const failure: FetchError;
if (hasStatus(failure, 404)) { /*optional*/failure; } else { /*absent*/failure; }
interface Incoming { statusCode?: number }
declare const incoming: Incoming;
if (hasStatus(incoming, "2xx")) { /*statusCode*/incoming; }
declare const oneOf: 200 | 404;
if (hasStatus(known, oneOf)) { /*union*/known; }
`;
  const editor = languageService(settings["nodenext, ES module"], text);

  test.each([
    ["whole", "const known: Missing"],
    ["others", "const known: Found | Changed"],
    ["part", "const known: Found | (Changed & { readonly status: 201; })"],
    ["code", "const reply: Reply & { readonly status: 404; }"],
    ["class", "const reply: Reply & { readonly status: ClientErrorStatus; }"],
    ["wide", "const reply: Reply"],
    ["handler", "(parameter) x: Found"],
    ["classHandler", "(parameter) x: Changed & { readonly status: 201; }"],
    ["rest", "(parameter) x: Missing | (Changed & { readonly status: 422; })"],
    ["wideHandler", "(parameter) x: Reply & { readonly status: ClientErrorStatus; }"],
    ["wideRest", "(parameter) x: Reply"],
    ["unknown", "const caught: { readonly status: 404; }"],
    ["number", "const code: 404 | 410"],
    ["optional", "const failure: FetchError & { readonly status: 404; }"],
    ["absent", "const failure: FetchError"],
    ["statusCode", "const incoming: Incoming & { readonly statusCode: SuccessStatus; }"],
    ["union", "const known: Found | Missing | Changed"],
  ])("%s: %s", (name, signature) => {
    const marker = `/*${name}*/`;
    expect(
      hover(editor, `${marker}${text.charAt(text.indexOf(marker) + marker.length)}`).signature.replace(/\s+/g, " "),
    ).toBe(signature);
  });

  test("its handlers are completed with the statuses that are left", () => {
    const incomplete = text.replace("200: (/*handler*/x) => x.data,", "200: (x) => x.data, /*here*/");
    const typing = languageService(settings["nodenext, ES module"], incomplete.replace(/"2xx": .*$/m, "});"));
    const position = typing.text.indexOf("/*here*/") + "/*here*/".length;
    const { entries } = typing.service.getCompletionsAtPosition(typing.file, position, {}) ?? { entries: [] };
    expect(entries.map(({ name }) => name).slice(0, 3)).toEqual(['"201"', '"404"', '"422"']);
  });
});
