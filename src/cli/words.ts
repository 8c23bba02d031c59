/** Words around a name in code, in a status line or in a question. They do not say which code is meant. */
const NOISE = /^(?:http2?|status(?:es)?|codes?|sc|and|or|for|from|to|the|all)$/;

/**
 * The words of a text in lower case. Words are separated by spaces, by punctuation, by a capital in camel case, and by
 * the end of a code, as in `HTTP/1.1 404`, `Status404NotFound` and `NOT_FOUND`.
 */
export function words(text: string): readonly string[] {
  return plainWords(text.replace(/(?<=[a-z])(?=[A-Z])/g, " "));
}

/**
 * The words of a text with names in camel case left whole, so that `WebDAV` is one word. A range of
 * codes is one, too: `400–404`, also written as `400-404`, `400..404` or `400 to 404`.
 */
export function plainWords(text: string): readonly string[] {
  return (
    text
      // Wide digits and letters become the common ones.
      .normalize("NFKC")
      .replace(/\bhttp\/[\d.]+/gi, "http ")
      // IIS writes a more exact cause after a dot: `404.13`.
      .replace(/(?<![\d.])(\d{3})\.\d{1,2}(?!\.?\d)/g, "$1")
      .replace(/['’]/g, "")
      .replace(/[–—]/g, "-")
      .replace(/(?<!\d)(\d{3})\s?(?:-|\.{2,3}|to)\s?(?=\d{3}(?!\d))/g, "$1–")
      .replace(/(?<=\p{L})(?=\d{3}(?!\d))|(?<=(?<!\d)\d{3})(?=\p{L})/gu, " ")
      .toLowerCase()
      .split(/(?:(?!–)[\s\p{P}\p{S}])+/u)
      .filter((word) => word !== "")
  );
}

/** Whether a word says nothing about which code is meant. */
export function isNoise(word: string): boolean {
  return NOISE.test(word);
}

/** A name in code without the names that it is qualified with: `http::StatusCode::NOT_FOUND`, `Http\Response::HTTP_OK`. */
export function unqualified(text: string): string {
  return text.replace(/^\\?(?:[a-z]\w*(?:\.|::|\\))+(?=[a-z])/i, "");
}

/** The words without noise at the beginning. */
export function withoutNoise(all: readonly string[]): readonly string[] {
  return all.slice(all.findIndex((word) => !isNoise(word)));
}

/** The text without spaces, punctuation and letter case: the same for all notations of a name. */
export function compact(text: string): string {
  return words(text).join("");
}
