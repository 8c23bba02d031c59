import type { WriteStream } from "node:tty";
import { describe, expect, test } from "vitest";
import { hang, terminalOf, wrap } from "../../src/cli/terminal.js";

describe("terminalOf", () => {
  const stream = (properties: Partial<WriteStream>) => properties as WriteStream;

  test("takes width and colours from a terminal", () => {
    expect(terminalOf(stream({ isTTY: true, columns: 100, hasColors: () => true }))).toEqual({
      columns: 100,
      color: true,
    });
    expect(terminalOf(stream({ isTTY: true, columns: 100, hasColors: () => false }))).toEqual({
      columns: 100,
      color: false,
    });
  });

  test("takes 80 columns where a terminal does not tell its width", () => {
    expect(terminalOf(stream({ isTTY: true, columns: 0, hasColors: () => true }))).toEqual({
      columns: 80,
      color: true,
    });
  });

  test("neither wraps nor colours where there is no terminal", () => {
    expect(terminalOf({} as WriteStream)).toEqual({ columns: Number.POSITIVE_INFINITY, color: false });
  });
});

describe("wrap", () => {
  test.each([
    ["a bc def", 80, ["a bc def"]],
    ["a bc def", 4, ["a bc", "def"]],
    ["a bc def", 3, ["a", "bc", "def"]],
    ["a bc def", 1, ["a", "bc", "def"]],
    ["", 10, [""]],
  ])("%j in %i columns", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

test("hang indents all lines but the first", () => {
  expect(hang({ text: "404  ", width: 5 }, "a bc def", { columns: 9, color: false })).toBe("404  a bc\n     def");
});
