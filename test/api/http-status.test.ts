import { describe, expect, test } from "vitest";
import * as commonJs from "../../src/commonjs.js";
import { HttpStatus } from "../../src/index.js";
import { expectedPhrases } from "../helpers/iana-registry.js";

describe("HttpStatus", () => {
  test("holds each code once", () => {
    const members = Object.entries(HttpStatus);
    expect(members.map(([, code]) => code).sort((a, b) => a - b)).toEqual([...expectedPhrases.keys()]);
    expect(Object.entries(commonJs.HttpStatus)).toEqual(members.sort(([a], [b]) => (a < b ? -1 : 1)));
  });

  test.each([
    "MovedTemporarily",
    "RequestEntityTooLarge",
    "PayloadTooLarge",
    "RequestURITooLong",
    "RequestURITooLarge",
    "RequestedRangeNotSatisfiable",
    "UnprocessableEntity",
  ])("does not hold the former name %s", (name) => {
    expect(name in HttpStatus).toBe(false);
    expect(name in commonJs.HttpStatus).toBe(false);
  });

  test("names each code after its reason phrase", () => {
    for (const [code, phrase] of expectedPhrases) {
      const [name] = Object.entries(HttpStatus).find(([, value]) => value === code) ?? [];
      expect(name?.toLowerCase()).toBe(phrase.replace(/[^A-Za-z0-9]/g, "").toLowerCase());
    }
  });

  test("keeps the standards' capitals", () => {
    expect(Object.keys(HttpStatus)).toEqual(
      expect.arrayContaining([
        "OK",
        "IMUsed",
        "URITooLong",
        "NonAuthoritativeInformation",
        "MultiStatus",
        "ImATeapot",
        "HTTPVersionNotSupported",
      ]),
    );
  });

  test("has no reverse mapping, no 306 and no default", () => {
    expect(Object.keys(HttpStatus).filter((name) => !/^[A-Z]/.test(name))).toEqual([]);
    expect(Object.values(HttpStatus)).not.toContain(306);
  });
});
