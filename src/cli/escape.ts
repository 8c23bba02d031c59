/**
 * The text as one line for a terminal. Escapes control characters, bidirectional and invisible characters, lone surrogates
 * and special spaces. Letters of any script stay as they are.
 */
export function escapeControls(text: string): string {
  return text.replace(/(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu, unicodeEscape);
}

/** The character as TypeScript and JSON escape it. */
export function unicodeEscape(character: string): string {
  const units = character.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));
  return units.map((hex) => `\\u${hex}`).join("");
}
