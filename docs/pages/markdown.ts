/** A page of the site. */
export interface Page {
  /** The file, from the folder of the pages: `404.md`. */
  readonly path: string;
  /** What lists of pages call it. */
  readonly title: string;
  /** What search engines and lists of pages say about it. */
  readonly description: string;
  /** The page's Markdown. */
  readonly body: string;
}

/** The text of a page's file. */
export function fileText({ title, description, body }: Page): string {
  // VitePress writes the description into an attribute as it is.
  const safe = description.replaceAll('"', "'");
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(safe)}\n---\n\n${body}\n`;
}

/** Parts of a page, with an empty line between them. Leaves out those that a page does not have. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join("\n\n");
}

/** A section; `undefined` if it has no content. */
export function section(heading: string, ...parts: readonly (string | undefined)[]): string | undefined {
  const content = paragraphs(...parts);
  return content === "" ? undefined : `## ${heading}\n\n${content}`;
}

/** A table. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A link to another page or site. */
export function link(title: string, url: string): string {
  return `[${title}](${url})`;
}

/** An item of a list with a label. */
export function labelled(label: string, text: string): string {
  return `- **${label}**:${text.startsWith("\n") ? "" : " "}${text}`;
}

/** A list in an item of a list. */
export function nested(items: readonly string[]): string {
  return items.map((item) => `\n  - ${item}`).join("");
}

/** A text that is code. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** A block of code, which readers can copy with a click. */
export function block(language: string, ...lines: readonly string[]): string {
  return [`\`\`\`${language}`, ...lines, "```"].join("\n");
}

/** The first cell of a code's line in a table: a link to its page, and the constant. */
export function codeCell(
  meaning: { readonly code: number; readonly name: string; readonly phrase: string },
  root = ".",
): string {
  return `${link(`${meaning.code} ${meaning.phrase}`, `${root}/${meaning.code}.md`)}<br>${code(meaning.name)}`;
}
