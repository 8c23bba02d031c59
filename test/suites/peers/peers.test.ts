import { getStatusPhrase, StatusCodes as seOssCodes } from "@se-oss/status-codes";
import { HttpStatusCode } from "axios";
import { status } from "http-status";
import { getReasonPhrase, StatusCodes } from "http-status-codes";
import { HttpStatus, httpStatusTextByCode } from "http-status-ts";
import statuses from "statuses";
import { describe, expect, test } from "vitest";
import { statusEntry } from "../../../src/registry.js";
import { readCurrent } from "../../../src/tools/project-files.js";
import { differences, knownDifferences, type OtherTable, type Peer } from "./differences.js";

const peers: Readonly<Record<Peer, OtherTable>> = {
  "@se-oss/status-codes": withPhrases(seOssCodes, getStatusPhrase),
  axios: { names: constants(HttpStatusCode) },
  "http-status": { names: constants(status), phrases: byCode(status) },
  "http-status-codes": withPhrases(StatusCodes, getReasonPhrase),
  "http-status-ts": withPhrases(HttpStatus, httpStatusTextByCode),
  statuses: { phrases: statuses.message },
};

test.each(Object.entries(peers))("the table has exactly the known differences from %s's", (peer, theirs) => {
  expect(differences(theirs)).toEqual(knownDifferences(peer as Peer));
});

describe.each([
  ["http-status-codes", "http-status-codes"],
  ["http-status", "http-status"],
  ["statuses", "statuses"],
  ["Node", "http.STATUS_CODES"],
] as const)("the documents say how %s differs from the registry", (peer, name) => {
  const codes = (difference: RegExp) =>
    knownDifferences(peer)
      .flatMap((known) => difference.exec(known)?.[1] ?? [])
      .map(Number)
      // The registry has no phrase for 418, which is reserved.
      .filter((code) => (statusEntry(code)?.registration.state ?? "reserved") !== "reserved")
      .sort((a, b) => a - b)
      .join(", ");
  const phrases = codes(/^(\d+) "/);
  const line = (cells: string) => new RegExp(`^\\|[^|]*\\b${name}\\b[^|]*\\|${cells}(?: \\||;)`, "m");

  test("README, in phrases", () => {
    expect(readCurrent("README.md")).toMatch(line(`.* \\| ${phrases}`));
  });

  test("the guide, in codes and phrases", () => {
    expect(readCurrent("docs/guide/why.md")).toMatch(line(` ${codes(/^(\d+) is missing$/)} \\| ${phrases}`));
  });
});

/** The table of a library with an enum, and a function that takes a code and returns its phrase. */
function withPhrases(members: object, phrase: (code: number) => string | undefined): OtherTable {
  const names = constants(members);
  return { names, phrases: Object.fromEntries(Object.values(names).map((code) => [code, phrase(code)])) };
}

/** The constants of an enum or an object. Its other entries, such as names by code, are left out. */
function constants(members: object): Record<string, number> {
  return Object.fromEntries(Object.entries(members).filter(([, code]) => typeof code === "number"));
}

/** The entries of an object whose keys are codes. */
function byCode(members: object): Record<string, string> {
  return Object.fromEntries(Object.entries(members).filter(([code]) => /^\d+$/.test(code)));
}
