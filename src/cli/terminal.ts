import type { WriteStream } from "node:tty";
import { styleText } from "node:util";

/** What the output depends on. */
export interface Terminal {
  /** Where to wrap lines. `Infinity` if there is no terminal: tools search whole lines. */
  readonly columns: number;
  readonly color: boolean;
}

export type Style = Parameters<typeof styleText>[0];

const DEFAULT_COLUMNS = 80;

/**
 * The terminal that a stream writes to. The terminal and NO_COLOR (https://no-color.org) decide whether there are
 * colours.
 */
export function terminalOf(stream: WriteStream): Terminal {
  return stream.isTTY
    ? { columns: stream.columns || DEFAULT_COLUMNS, color: stream.hasColors() }
    : { columns: Number.POSITIVE_INFINITY, color: false };
}

export function paint(text: string, style: Style, { color }: Terminal): string {
  return color ? styleText(style, text, { validateStream: false }) : text;
}

/** Breaks a text at spaces into lines of at most `width` characters. A longer word gets a line of its own. */
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

/** Wraps a text to the terminal's width. A prefix starts the first line; the other lines are indented by its width. */
export function hang(
  prefix: { readonly text: string; readonly width: number },
  text: string,
  { columns }: Terminal,
): string {
  const indent = `\n${" ".repeat(prefix.width)}`;
  return prefix.text + wrap(text, columns - prefix.width).join(indent);
}
