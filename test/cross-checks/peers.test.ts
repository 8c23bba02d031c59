import { getStatusPhrase, StatusCodes as seOssCodes } from "@se-oss/status-codes";
import { HttpStatusCode } from "axios";
import { status } from "http-status";
import { getReasonPhrase, StatusCodes } from "http-status-codes";
import { HttpStatus, httpStatusTextByCode } from "http-status-ts";
import statuses from "statuses";
import { expect, test } from "vitest";
import { differences, knownDifferences, type OtherTable, type Peer } from "./differences.js";

const peers: Readonly<Record<Peer, OtherTable>> = {
  "@se-oss/status-codes": withPhrases(seOssCodes, getStatusPhrase),
  axios: { names: constants(HttpStatusCode) },
  "http-status": { names: constants(status), phrases: byCode(status) },
  "http-status-codes": withPhrases(StatusCodes, getReasonPhrase),
  "http-status-ts": withPhrases(HttpStatus, httpStatusTextByCode),
  statuses: { phrases: statuses.message },
};

test.each(Object.entries(peers))(
  "the table differs from that of %s only in what is known, and in all of that",
  (peer, theirs) => {
    expect(differences(theirs)).toEqual(knownDifferences(peer as Peer));
  },
);

/** A library of an enum, and of a function from code to phrase. */
function withPhrases(members: object, phrase: (code: number) => string | undefined): OtherTable {
  const names = constants(members);
  return { names, phrases: Object.fromEntries(Object.values(names).map((code) => [code, phrase(code)])) };
}

/** The names of an enum or of an object, without what maps codes to names or to anything else. */
function constants(members: object): Record<string, number> {
  return Object.fromEntries(Object.entries(members).filter(([, code]) => typeof code === "number"));
}

/** What an object has for codes, without what it has for names. */
function byCode(members: object): Record<string, string> {
  return Object.fromEntries(Object.entries(members).filter(([code]) => /^\d+$/.test(code)));
}
