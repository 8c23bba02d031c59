import { unicodeEscape } from "../../cli/escape.js";

/*
 * What registries and servers say is text from elsewhere. In a report, it must not act as Markdown.
 */

/** The text as a code span of Markdown, where neither markup nor `@mentions` work. */
export function codeSpan(text: string): string {
  return `\`${escapeForCodeSpan(text)}\``;
}

/** The text as a string literal of TypeScript that can stand in a code span or a code block. */
export function stringLiteral(text: string): string {
  return escapeForCodeSpan(JSON.stringify(text));
}

/** The text as a string literal of TypeScript in a code span. */
export function quote(text: string): string {
  return `\`${stringLiteral(text)}\``;
}

/** Escapes all but printable ASCII, so that look-alike letters and spaces show, and the backtick, which ends a code span. */
function escapeForCodeSpan(text: string): string {
  return text.replace(/[^ -_a-~]/g, unicodeEscape);
}

/** The steps as a numbered list. */
export function numbered(steps: readonly string[]): string {
  return steps.map((step, index) => `${index + 1}. ${step}`).join("\n");
}
