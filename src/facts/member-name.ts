/**
 * The constant's name for a reason phrase: each word capitalised, everything but letters and digits removed.
 * `I'm a Teapot` becomes `ImATeapot`, `Multi-Status` becomes `MultiStatus`.
 */
export function memberName(phrase: string): string {
  return phrase.replace(/(^| )[\W_]*./g, (start) => start.toUpperCase()).replace(/[\W_]/g, "");
}
