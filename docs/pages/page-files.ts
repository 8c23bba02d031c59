/*
 * What the Markdown files of the pages say about themselves.
 */

const FRONTMATTER = /^---\n(.*?)\n---\n+/s;

/** The first heading of a page. */
export function headingOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? "";
}

/** The description in the frontmatter of a page, or else its first sentence, if it begins with text. */
export function descriptionOf(text: string): string | undefined {
  const line = /^description: (.+)$/m.exec(FRONTMATTER.exec(text)?.[1] ?? "")?.[1];
  return line?.startsWith('"')
    ? JSON.parse(line)
    : (line ?? /^# .+\n\n([\w`][^.]*\.)/m.exec(text)?.[1]?.replaceAll("\n", " "));
}

/** The Markdown without what only VitePress reads: the frontmatter and the names of anchors. */
export function plainMarkdown(text: string): string {
  return text.replace(FRONTMATTER, "").replace(/^(#+ .*?) \{#[\w-]+\}$/gm, "$1");
}
