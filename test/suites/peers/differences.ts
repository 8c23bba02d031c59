import { type StatusFacts, statusFacts } from "../../../src/facts/status-facts.js";
import { statusRows } from "../../../src/table/iana.js";
import { isKnown } from "../../helpers/known-meanings.js";

/** Another library's table: the phrase of each code, the code of each constant, or both. */
export interface OtherTable {
  readonly phrases?: Readonly<Record<string, string | undefined>>;
  readonly names?: Readonly<Record<string, number>>;
}

export type Peer =
  | "@se-oss/status-codes"
  | "axios"
  | "http-status"
  | "http-status-codes"
  | "http-status-ts"
  | "statuses";

type Source = "Node" | Peer;

interface KnownDifference {
  readonly in: readonly Source[];
  /** `413 "Payload Too Large"` for another phrase, `306 UNUSED` for another constant, `104 is missing` for no code. */
  readonly differences: readonly string[];
  /** Who is right, and which source says so. */
  readonly reason: string;
}

/**
 * Every difference, with its reason. "Unassigned" and "(Unused)" are the registry's own words.
 *
 * Node's table is the same from 20.12 to 26.10. undici uses Node's table.
 */
const KNOWN: readonly KnownDifference[] = [
  {
    in: ["Node", "@se-oss/status-codes", "axios", "http-status", "http-status-codes", "http-status-ts", "statuses"],
    differences: ["104 is missing"],
    reason: "They leave out temporary registrations. The registry has the code, and so do we.",
  },
  {
    in: ["Node", "http-status-ts", "statuses"],
    differences: ['413 "Payload Too Large"'],
    reason: "RFC 7231 §6.5.11 had it. RFC 9110 §15.5.14 and the registry agree with us.",
  },
  {
    in: ["Node", "http-status", "http-status-codes", "http-status-ts", "statuses"],
    differences: ['422 "Unprocessable Entity"'],
    reason: "RFC 4918 §11.2 had it. RFC 9110 §15.5.21 and the registry agree with us.",
  },
  {
    in: ["http-status", "http-status-codes"],
    differences: ['413 "Request Entity Too Large"'],
    reason: "RFC 2616 §10.4.14 had it. RFC 9110 §15.5.14 and the registry agree with us.",
  },
  {
    in: ["http-status-codes"],
    differences: ["413 REQUEST_TOO_LONG"],
    reason: "No RFC has it. It is the library's own short form.",
  },
  {
    in: ["http-status-codes"],
    differences: ['414 "Request-URI Too Long"', '416 "Requested Range Not Satisfiable"'],
    reason: "RFC 2616 §10.4.15 and §10.4.17 had them. RFC 9110 §15.5.15, §15.5.17 and the registry agree with us.",
  },
  {
    in: ["http-status"],
    differences: ['408 "Request Time-out"', '414 "Request-URI Too Large"', '504 "Gateway Time-out"'],
    reason: "RFC 2616 §6.1.1 had them. RFC 9110 §15.5.9, §15.5.15, §15.6.5 and the registry agree with us.",
  },
  {
    in: ["http-status"],
    differences: ['416 "Requested Range not Satisfiable"', '505 "HTTP Version not Supported"'],
    reason:
      "Former phrases, in the library's own letter case. RFC 9110 §15.5.17, §15.6.6 and the registry agree with us.",
  },
  {
    in: ["http-status-codes"],
    differences: ['302 "Moved Temporarily"'],
    reason: "RFC 1945 §9.3 had it. RFC 9110 §15.4.3 and the registry agree with us.",
  },
  {
    in: ["http-status-codes"],
    differences: ['203 "Non Authoritative Information"'],
    reason: "RFC 9110 §15.3.4 and the registry have the hyphen.",
  },
  {
    in: ["http-status"],
    differences: ['207 "Multi Status"'],
    reason: "RFC 4918 §11.1 and the registry have the hyphen.",
  },
  {
    in: ["@se-oss/status-codes", "http-status", "http-status-codes"],
    differences: ['418 "I\'m a teapot"'],
    reason: "RFC 2324 §2.3.2 has it. We write it like RFC 7168 §2.3.3, which is later.",
  },
  {
    in: ["http-status-ts"],
    differences: ["418 is missing"],
    reason: "The registry has it as (Unused). RFC 2324 §2.3.2 defines it.",
  },
  {
    in: ["http-status"],
    differences: ['306 "Switch Proxy"', "306 SWITCH_PROXY"],
    reason: "draft-cohen-http-305-306-responses had it. RFC 9110 §15.4.7 and the registry keep the code unused.",
  },
  {
    in: ["@se-oss/status-codes"],
    differences: ['306 "unused"', "306 UNUSED"],
    reason: "RFC 9110 §15.4.7 keeps the code unused. It has no phrase, and so no constant.",
  },
  {
    in: ["axios"],
    differences: ["306 Unused"],
    reason: "RFC 9110 §15.4.7 keeps the code unused, so it has no constant.",
  },
  {
    in: ["http-status-codes"],
    differences: [
      '419 "Insufficient Space on Resource"',
      "419 INSUFFICIENT_SPACE_ON_RESOURCE",
      '420 "Method Failure"',
      "420 METHOD_FAILURE",
    ],
    reason: "Drafts of RFC 2518 had them. The registry has both codes as Unassigned.",
  },
  {
    in: ["Node", "statuses"],
    differences: ['509 "Bandwidth Limit Exceeded"'],
    reason: "No RFC has it. The registry has the code as Unassigned.",
  },
  {
    in: ["axios"],
    differences: [
      "520 WebServerReturnsAnUnknownError",
      "521 WebServerIsDown",
      "522 ConnectionTimedOut",
      "523 OriginIsUnreachable",
      "524 TimeoutOccurred",
      "525 SslHandshakeFailed",
      "526 InvalidSslCertificate",
    ],
    reason: "These are Cloudflare's. The registry has all of them as Unassigned.",
  },
  {
    in: ["http-status-codes"],
    differences: [
      "208 is missing",
      "226 is missing",
      "425 is missing",
      "506 is missing",
      "508 is missing",
      "510 is missing",
    ],
    reason:
      "The registry has them: RFC 5842 §7.1, RFC 3229 §10.4.1, RFC 8470 §5.2, RFC 2295 §8.1, RFC 5842 §7.2, RFC 2774 §7.",
  },
];

/** The known differences of a source, sorted. */
export function knownDifferences(source: Source): readonly string[] {
  return KNOWN.filter((known) => known.in.includes(source))
    .flatMap((known) => known.differences)
    .sort();
}

/**
 * The differences of another table from ours, sorted. Phrases have to be equal. Names may differ in letter case and
 * underscores, and may be what a former phrase gives.
 */
export function differences({ phrases, names }: OtherTable): readonly string[] {
  const found = [
    ...(phrases === undefined ? [] : phraseDifferences(phrases)),
    ...(names === undefined ? [] : nameDifferences(names)),
  ];
  return [...new Set(found)].filter((difference) => !laterCodes.includes(difference)).sort();
}

/** What a table says that lacks a code which was added here later: other libraries follow in their own time. */
const laterCodes: readonly string[] = statusRows
  .filter((row) => !isKnown(row))
  .map(({ code }) => missing(String(code)));

const ours: ReadonlyMap<string, StatusFacts> = new Map(statusRows.map((row) => [String(row.code), statusFacts(row)]));

function phraseDifferences(theirs: NonNullable<OtherTable["phrases"]>): readonly string[] {
  return [...new Set([...ours.keys(), ...Object.keys(theirs)])]
    .filter((code) => theirs[code] !== ours.get(code)?.phrase)
    .map((code) => (theirs[code] === undefined ? missing(code) : `${code} ${JSON.stringify(theirs[code])}`));
}

function nameDifferences(theirs: NonNullable<OtherTable["names"]>): readonly string[] {
  const codes = new Set(Object.values(theirs).map(String));
  const others = Object.entries(theirs).filter(([name, code]) => !namesOf(code).includes(fold(name)));
  return [
    ...[...ours.keys()].filter((code) => !codes.has(code)).map(missing),
    ...others.map(([name, code]) => `${code} ${name}`),
  ];
}

/** The names that the phrases of a code give, former phrases included, in lower case. */
function namesOf(code: number): readonly string[] {
  const facts = ours.get(String(code));
  return facts === undefined ? [] : [facts, ...facts.formerPhrases].map(({ name }) => fold(name));
}

function fold(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

function missing(code: string): string {
  return `${code} is missing`;
}
