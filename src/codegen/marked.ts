/** The text with what stands between two markers replaced: `<!-- name: … -->` and `<!-- /name -->`. */
export function replaceMarked(text: string, name: string, replacement: string): string {
  const begin = new RegExp(`<!-- ${name}: .* -->`).exec(text);
  const end = text.indexOf(`<!-- /${name} -->`);
  // Stryker disable next-line EqualityOperator: the two markers cannot begin at the same place.
  if (begin === null || end < begin.index) {
    throw new Error(
      `there is no place for the ${name}: it needs the lines "<!-- ${name}: … -->" and "<!-- /${name} -->", in this order`,
    );
  }
  return `${text.slice(0, begin.index + begin[0].length)}\n\n${replacement}\n\n${text.slice(end)}`;
}
