/** A mutant that no test can notice. The score does not count it. */
export interface Exception {
  /** The file, from the project's root. */
  readonly file: string;
  /** The source line where the mutant begins, without its indentation. */
  readonly line: string;
  /** What Stryker writes in place of the original. */
  readonly replacement: string;
  /** Why no test can notice it. */
  readonly reason: string;
}

/** Remove an exception once its mutant no longer survives: the suite fails until then. */
export const exceptions: readonly Exception[] = [
  {
    file: "src/tools/registry-check/read.ts",
    line: "return addAbortSignal(signal, isPipe ? new Socket({ fd, readable: true }) : createReadStream(path, { fd }));",
    replacement: "{}",
    reason: "Without `fd`, the stream opens the same file a second time and reads the same text.",
  },
  {
    file: "src/tools/codegen/markers.ts",
    line: "if (begin === null || end < begin.index) {",
    replacement: "end <= begin.index",
    reason: "The two markers cannot begin at the same place.",
  },
  {
    file: "src/tools/codegen/source.ts",
    line: `return items.length < 2 ? items.join("") : \`\${items.slice(0, -1).join(", ")} and \${items.at(-1)}\`;`,
    replacement: '"Stryker was here!"',
    reason: "With fewer than two items, `join` writes no separator.",
  },
  {
    file: "src/facts/status-facts.ts",
    line: "default:",
    replacement: "default:",
    reason: "Without the statement, the function returns `undefined` as well.",
  },
  {
    file: "src/tools/codegen/registry-schema.ts",
    line: '}).createSchema("Registry");',
    replacement: '""',
    reason: "Without a name, the generator takes all exports of the file, of which Registry is the only one.",
  },
];
