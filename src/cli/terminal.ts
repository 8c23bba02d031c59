import type { WriteStream } from "node:tty";
import { styleText } from "node:util";

/** What the output may assume of the place where it is shown. */
export interface Terminal {
  /** The width that lines are wrapped to: `Infinity` where there is no terminal, so that a line can be searched whole. */
  readonly columns: number;
  readonly color: boolean;
}

export type Style = Parameters<typeof styleText>[0];

const DEFAULT_COLUMNS = 80;

/** The terminal that a stream writes to. Colours follow the terminal's own word and NO_COLOR (https://no-color.org). */
export function terminalOf(stream: WriteStream): Terminal {
  return stream.isTTY
    ? { columns: stream.columns || DEFAULT_COLUMNS, color: stream.hasColors() }
    : { columns: Number.POSITIVE_INFINITY, color: false };
}

export function paint(text: string, style: Style, { color }: Terminal): string {
  return color ? styleText(style, text, { validateStream: false }) : text;
}

/** The text in lines of at most `width` characters, broken at spaces; a longer word has a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** The text wrapped to the terminal's width behind a first-line prefix, its other lines indented by as much. */
export function hang(
  prefix: { readonly text: string; readonly width: number },
  text: string,
  { columns }: Terminal,
): string {
  const indent = `\n${" ".repeat(prefix.width)}`;
  return prefix.text + wrap(text, columns - prefix.width).join(indent);
}
