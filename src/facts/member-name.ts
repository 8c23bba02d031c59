/**
 * The constant's name for a reason phrase: each word capitalised, everything but letters and digits removed.
 * `I'm a Teapot` becomes `ImATeapot`, `Multi-Status` becomes `MultiStatus`.
 */
export function memberName(phrase: string): string {
  return phrase
    .split(" ")
    .map((word) => word.replace(/[^A-Za-z0-9]/g, ""))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
