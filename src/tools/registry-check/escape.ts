/*
 * The registry is text from elsewhere. In a report or on a terminal, it must not act as Markdown or as control characters.
 */

/** The text as one line for a terminal. Escapes control characters, bidirectional characters and special spaces. */
export function escapeControls(text: string): string {
  return text.replace(/(?! )[\p{C}\p{Z}]/gu, unicodeEscape);
}

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

function unicodeEscape(character: string): string {
  const units = character.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));
  return units.map((hex) => `\\u${hex}`).join("");
}
