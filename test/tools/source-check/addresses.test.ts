import { describe, expect, test } from "vitest";
import { anchorOf, anchorsIn, isSamePage } from "../../../src/tools/source-check/addresses.js";

describe("a page is the same", () => {
  test.each([
    ["https://a.example/docs/Status/404", "https://a.example/en-US/docs/Status/404"],
    ["https://a.example/docs/Status/404", "https://a.example/docs/zh-hans/Status/404"],
    ["https://a.example/en/x", "https://a.example/pt-BR/x"],
    ["https://a.example/ja/x", "https://a.example/x"],
    ["https://a.example/v2/x", "https://a.example/v3/x"],
    ["https://a.example/1.4/x", "https://a.example/v1.10.2/x"],
    ["https://a.example/1.x/x", "https://a.example/x"],
    ["https://a.example/2024-10/x", "https://a.example/latest/x"],
    ["https://a.example/2024-10-01/x", "https://a.example/stable/x"],
    ["https://a.example/current/x", "https://a.example/x"],
    ["http://a.example/x", "https://a.example/x"],
    ["https://a.example/x", "https://www.a.example/x/"],
    ["https://a.example/Page", "https://a.example/page"],
    ["https://a.example/x", "https://a.example/x?view=3"],
  ])("%s and %s", (one, other) => {
    expect(isSamePage(one, other)).toBe(true);
    expect(isSamePage(other, one)).toBe(true);
  });
});

describe("a page is another", () => {
  test.each([
    ["https://a.example/docs/Status/404", "https://a.example/docs/Status"],
    ["https://a.example/docs/Status/404", "https://a.example/docs/Status/410"],
    ["https://a.example/x", "https://b.example/x"],
    ["https://a.example/x", "https://awww.example/x"],
    ["https://a.example/x", "https://docs.a.example/x"],
    ["https://a.example/api/x", "https://a.example/x"],
    ["https://a.example/x", "https://a.example/x/y"],
    ["https://a.example/error-520", "https://a.example/error-521"],
    ["https://a.example/a/b", "https://a.example/ab"],
    // Each has a language or version within a longer name.
    ["https://a.example/open-us/x", "https://a.example/x"],
    ["https://a.example/en-us-east/x", "https://a.example/x"],
    ["https://a.example/my1.4/x", "https://a.example/x"],
    ["https://a.example/1.4-notes/x", "https://a.example/x"],
    ["https://a.example/v2-notes/x", "https://a.example/x"],
    ["https://a.example/dev2/x", "https://a.example/x"],
    ["https://a.example/in-2024-10/x", "https://a.example/x"],
    ["https://a.example/the-latest/x", "https://a.example/x"],
    ["https://a.example/currently/x", "https://a.example/x"],
  ])("%s and %s", (one, other) => {
    expect(isSamePage(one, other)).toBe(false);
  });
});

test.each([
  ["https://a.example/x", undefined],
  ["https://a.example/x#", undefined],
  ["https://a.example/x#section-3", "section-3"],
  ["https://a.example/x#%C3%BCber-a%20b", "über-a b"],
  ["https://a.example/x#100%", "100%"],
  ["https://a.example/x#:~:text=found", undefined],
  ["https://a.example/x#y:~:text=found", "y"],
  ["https://github.com/a/b/blob/main/c.md#L10", undefined],
  ["https://gist.github.com/a#b", "b"],
])("the anchor of %s is %j", (url, anchor) => {
  expect(anchorOf(new URL(url))).toBe(anchor);
});

test("a page's anchors are its ids and names, however HTML writes them", () => {
  const html = `<h2 id="one">1</h2> <a NAME='two "2"'></a> <p class=x id=three>3</p> <b id = "four"></b>
<i id="">0</i><hr id=five><div
  id="six"></div> <u data-id="seven" grid="eight">id="nine"</u> <s title="id" lang=de>10</s>`;
  expect([...anchorsIn(html)]).toEqual(["one", 'two "2"', "three", "four", "", "five", "six"]);
});
