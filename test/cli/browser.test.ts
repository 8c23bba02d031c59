import { describe, expect, test } from "vitest";
import { opener } from "../../src/cli/browser.js";

describe("the program that opens an address", () => {
  test.each<[NodeJS.Platform, readonly string[]]>([
    ["darwin", ["open", "https://a.example/404"]],
    ["win32", ["rundll32", "url.dll,FileProtocolHandler", "https://a.example/404"]],
    ["linux", ["xdg-open", "https://a.example/404"]],
    ["freebsd", ["xdg-open", "https://a.example/404"]],
  ])("on %s", (platform, command) => {
    expect(opener(platform, "https://a.example/404")).toEqual(command);
  });
});
