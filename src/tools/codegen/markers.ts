/** The text with everything between two markers replaced: `<!-- name: … -->` and `<!-- /name -->`. */
export function replaceBetween(text: string, name: string, replacement: string, space = "\n\n"): string {
  const begin = new RegExp(`<!-- ${name}: [^>]* -->`).exec(text);
  const end = text.indexOf(`<!-- /${name} -->`);
  if (begin === null || end < begin.index) {
    throw new Error(
      `there is no place for the ${name}: the text needs "<!-- ${name}: … -->" and then "<!-- /${name} -->"`,
    );
  }
  return `${text.slice(0, begin.index + begin[0].length)}${space}${replacement}${space}${text.slice(end)}`;
}
