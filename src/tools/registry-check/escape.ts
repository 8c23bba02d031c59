import { unicodeEscape } from "../../cli/escape.js";

/*
 * The registry is text from elsewhere. In a report, it must not act as Markdown.
 */

/** The text as a code span of Markdown, where neither markup nor `@mentions` work. */
export function codeSpan(text: string): string {
  return `\`${escapeForCodeSpan(text)}\``;
}

/** The text as a string literal of TypeScript that can stand in a code span or a code block. */
export function stringLiteral(text: string): string {
  return escapeForCodeSpan(JSON.stringify(text));
}

/** Escapes all but printable ASCII, so that look-alike letters and spaces show, and the backtick, which ends a code span. */
function escapeForCodeSpan(text: string): string {
  return text.replace(/[^ -_a-~]/g, unicodeEscape);
}
