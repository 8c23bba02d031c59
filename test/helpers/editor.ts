import { spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Marks the place in a program that a question is about. */
export const MARK = "/*|*/";

/** A name that an editor offers while its user types. */
export interface Completion {
  readonly name: string;
  /** Asks for the import that the editor adds with the name; empty if it adds none. */
  readonly addedImport: () => Promise<string>;
}

export interface Hover {
  readonly signature: string;
  readonly documentation: string;
}

/** An editor with one open file. Each question puts another program into it. */
export interface Editor {
  /** What it offers at the program's mark. */
  readonly complete: (program: string) => Promise<readonly Completion[]>;
  /** What it shows over what follows the program's mark. */
  readonly hover: (program: string) => Promise<Hover>;
  /** The program's errors, each as `TS2322: Type …`. */
  readonly errors: (program: string) => Promise<readonly string[]>;
  readonly close: () => void;
}

// biome-ignore lint/suspicious/noExplicitAny: two protocols of many types
type Message = any;

/** What ends a message's header. */
const BLANK = "\r\n\r\n";

/**
 * Starts what editors run: tsserver up to TypeScript 6, the language server of TypeScript 7.
 *
 * @param tsc - The file of the compiler in the package `typescript`.
 * @param folder - The folder of a project with `tsconfig.json`.
 * @param name - The name of the open file. Its extension decides the module format.
 */
export async function openEditor(tsc: string, folder: string, name = "program.ts"): Promise<Editor> {
  const file = join(folder, name);
  // The servers look for it on disk to find its project.
  writeFileSync(file, "");
  const tsserver = join(dirname(tsc), "../lib/tsserver.js");
  return existsSync(tsserver) ? openTsserver(tsserver, folder, file) : openLanguageServer(tsc, folder, file);
}

async function openTsserver(tsserver: string, folder: string, file: string): Promise<Editor> {
  const server = startServer(
    [tsserver, "--disableAutomaticTypingAcquisition", "--suppressDiagnosticEvents"],
    folder,
    ({ request_seq, success, message, body }) => {
      // Events have no number.
      server.settle(request_seq, body, success || message === "No content available." ? undefined : message);
    },
  );
  const ask = (command: string, args: object): Promise<Message> =>
    server.ask((seq) => `${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`);
  const show = async (program: string) => {
    const { text, line, character } = split(program);
    await ask("updateOpen", { openFiles: [{ file, fileContent: text }] });
    return { file, line: line + 1, offset: character + 1 };
  };
  await ask("configure", { preferences: { includeCompletionsForModuleExports: true } });
  return {
    complete: async (program) => {
      const where = await show(program);
      const found = await ask("completionInfo", where);
      return (found?.entries ?? []).map(({ name, source, data }: Message) => ({
        name,
        addedImport: async () => {
          const [details] = await ask("completionEntryDetails", { ...where, entryNames: [{ name, source, data }] });
          return details.codeActions?.[0].changes[0].textChanges[0].newText.trim() ?? "";
        },
      }));
    },
    hover: async (program) => {
      const { displayString, documentation } = await ask("quickinfo", await show(program));
      return { signature: displayString, documentation };
    },
    errors: async (program) => {
      const where = await show(program);
      const syntactic = await ask("syntacticDiagnosticsSync", where);
      const semantic = await ask("semanticDiagnosticsSync", where);
      return [...syntactic, ...semantic].map(({ code, text }) => `TS${code}: ${text}`);
    },
    close: server.close,
  };
}

async function openLanguageServer(tsc: string, folder: string, file: string): Promise<Editor> {
  const server = startServer([tsc, "--lsp", "--stdio"], folder, ({ id, method, params, result, error }) => {
    if (method === undefined) {
      server.settle(id, result, error?.message);
    } else if (id !== undefined) {
      // It asks for settings. Without an answer it would wait, and with `null` it takes its own.
      server.write(framed({ id, result: params.items?.map(() => null) ?? null }));
    }
  });
  const ask = (method: string, params: object): Promise<Message> => server.ask((id) => framed({ id, method, params }));
  const tell = (method: string, params: object) => server.write(framed({ method, params }));
  const uri = pathToFileURL(file).href;
  let version = 0;
  const show = (program: string) => {
    const { text, line, character } = split(program);
    version += 1;
    tell("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text }] });
    return { textDocument: { uri }, position: { line, character } };
  };
  await ask("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {
      textDocument: {
        completion: { completionItem: { resolveSupport: { properties: ["additionalTextEdits"] } } },
        hover: { contentFormat: ["markdown"] },
      },
    },
  });
  tell("initialized", {});
  tell("textDocument/didOpen", { textDocument: { uri, languageId: "typescript", version, text: "" } });
  return {
    complete: async (program) => {
      const found = await ask("textDocument/completion", show(program));
      return (found?.items ?? []).map((item: Message) => ({
        name: item.label,
        addedImport: async () =>
          (await ask("completionItem/resolve", item)).additionalTextEdits?.[0].newText.trim() ?? "",
      }));
    },
    hover: async (program) => {
      const { contents } = await ask("textDocument/hover", show(program));
      const [, signature = "", documentation = ""] = /^```typescript\n(.*?)\n```\n(.*)$/s.exec(contents.value) ?? [];
      return { signature, documentation };
    },
    errors: async (program) => {
      const { items } = await ask("textDocument/diagnostic", show(program));
      return items
        .filter(({ severity }: Message) => severity === 1)
        .map(({ code, message }: Message) => `TS${code}: ${message}`);
    },
    close: server.close,
  };
}

/** A program without its mark, and where that was, in lines and characters from 0. */
function split(program: string): { readonly text: string; readonly line: number; readonly character: number } {
  const [before = "", ...after] = program.split(MARK);
  const lines = before.split("\n");
  return { text: before + after.join(""), line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** A message of the Language Server Protocol. */
function framed(message: object): string {
  const text = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

/** Starts a server that talks over its standard streams. Both protocols put a header with the length before a message. */
function startServer(args: readonly string[], folder: string, receive: (message: Message) => void) {
  // It ends when its input does, and so with this process.
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["pipe", "pipe", "ignore"] });
  const waiting = new Map<number, { resolve(result: Message): void; reject(error: Error): void }>();
  child.on("exit", () => {
    for (const { reject } of waiting.values()) {
      reject(new Error(`${args.join(" ")} ended before it answered`));
    }
  });
  let last = 0;
  let bytes = Buffer.alloc(0);
  child.stdout.on("data", (more) => {
    bytes = Buffer.concat([bytes, more]);
    for (let end = bytes.indexOf(BLANK); end >= 0; end = bytes.indexOf(BLANK)) {
      const start = end + BLANK.length;
      const stop = start + Number(/Content-Length: (\d+)/.exec(bytes.toString("latin1", 0, end))?.[1]);
      if (bytes.length < stop) {
        return;
      }
      receive(JSON.parse(bytes.toString("utf8", start, stop)));
      bytes = bytes.subarray(stop);
    }
  });
  return {
    write: (text: string) => child.stdin.write(text),
    /** Sends a request and waits until `settle` has its number. */
    ask: (request: (id: number) => string) =>
      new Promise<Message>((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        child.stdin.write(request(last));
      }),
    settle: (id: number, result: Message, error: string | undefined) => {
      const request = waiting.get(id);
      waiting.delete(id);
      error === undefined ? request?.resolve(result) : request?.reject(new Error(error));
    },
    close: () => {
      child.kill();
    },
  };
}
