import { describe, expect, test } from "vitest";
import * as commonJs from "../../src/commonjs.js";
import { HttpStatus } from "../../src/index.js";
import { expectedPhrases } from "../helpers/iana-registry.js";

/** The former names. The registry's phrases do not give them. */
const formerMembers = {
  MovedTemporarily: 302,
  RequestEntityTooLarge: 413,
  PayloadTooLarge: 413,
  RequestURITooLong: 414,
  RequestURITooLarge: 414,
  RequestedRangeNotSatisfiable: 416,
  UnprocessableEntity: 422,
};

describe("HttpStatus", () => {
  test("holds each code under its name, and the former names", () => {
    const members = Object.entries(HttpStatus);
    const current = members.filter(([name]) => !(name in formerMembers));
    expect(current.map(([, code]) => code).sort((a, b) => a - b)).toEqual([...expectedPhrases.keys()]);
    expect(Object.fromEntries(members.filter(([name]) => name in formerMembers))).toEqual(formerMembers);
    expect(Object.entries(commonJs.HttpStatus)).toEqual(members.sort(([a], [b]) => (a < b ? -1 : 1)));
  });

  test("names each code after its reason phrase", () => {
    for (const [code, phrase] of expectedPhrases) {
      const [name] = Object.entries(HttpStatus).find(([key, value]) => value === code && !(key in formerMembers)) ?? [];
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
