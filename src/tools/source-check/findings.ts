import { statusFacts } from "../../facts/status-facts.js";
import type { StatusRow } from "../../table/status-row.js";
import { anchorOf, anchorsIn, isSamePage } from "./addresses.js";
import type { Citation } from "./citations.js";
import { type Visit, withoutFragment } from "./visit.js";
import type { Page } from "./visits.js";

/** Something to edit. */
export type Finding = FindingOfSource | FindingOfMdn;

type FindingOfSource = {
  readonly address: string;
  /** The places that cite the address. */
  readonly citations: readonly Citation[];
} & (Gone | Moved | { readonly kind: "no anchor" });

type FindingOfMdn = {
  readonly address: string;
  readonly code: number;
} & (Gone | Moved | { readonly kind: "new" });

interface Gone {
  readonly kind: "gone";
  /** How the server said so. */
  readonly reason: string;
}

interface Moved {
  readonly kind: "moved";
  readonly to: string;
}

type Visits = ReadonlyMap<string, Visit>;

/** The pages that the check has to visit: those that are cited, and MDN's for each code. */
export function pagesOf(citations: readonly Citation[], rows: readonly StatusRow[]): readonly Page[] {
  return [
    ...byAddress(citations, pageOf).map(([address, cited]) => ({
      address,
      read: cited.some(({ url }) => anchorOf(new URL(url)) !== undefined),
    })),
    ...rows.map((row) => ({ address: mdnPage(row), read: false })),
  ];
}

/** What the visits found that the table does not say. */
export function findings(
  citations: readonly Citation[],
  rows: readonly StatusRow[],
  visits: Visits,
): readonly Finding[] {
  return [
    ...byAddress(citations, pageOf).flatMap(([address, cited]) => [
      ...changeOf(address, visits).map((change) => ({ ...change, citations: cited })),
      ...missingAnchors(cited, visits.get(address)),
    ]),
    ...rows.flatMap((row) => changeOfMdn(row, visits)),
  ];
}

/** A page that is gone, or has moved permanently. */
function changeOf(address: string, visits: Visits): readonly ({ readonly address: string } & (Gone | Moved))[] {
  const visited = visits.get(address);
  switch (visited?.state) {
    case "gone":
      return [{ address, kind: "gone", reason: visited.reason }];
    case "found":
      return isSamePage(address, visited.address) ? [] : [{ address, kind: "moved", to: visited.address }];
    default:
      return [];
  }
}

function missingAnchors(citations: readonly Citation[], visited: Visit | undefined): readonly Finding[] {
  if (visited?.state !== "found" || visited.text === undefined) {
    return [];
  }
  const anchors = anchorsIn(visited.text);
  const missing = citations.filter(({ url }) => {
    const anchor = anchorOf(new URL(url));
    return anchor !== undefined && !anchors.has(anchor);
  });
  return byAddress(missing, ({ url }) => url).map(([address, cited]) => ({
    address,
    kind: "no anchor",
    citations: cited,
  }));
}

function changeOfMdn(row: StatusRow, visits: Visits): readonly Finding[] {
  const address = mdnPage(row);
  const changes = changeOf(address, visits).map((change) => ({ ...change, code: row.code }));
  if (row.mdn) {
    return changes;
  }
  const isThere = changes.length === 0 && visits.get(address)?.state === "found";
  return isThere ? [{ address, kind: "new", code: row.code }] : [];
}

/** The page that MDN has about a code, or would have. */
function mdnPage(row: StatusRow): string {
  return statusFacts({ ...row, mdn: true }).mdn as string;
}

function pageOf({ url }: Citation): string {
  return withoutFragment(new URL(url));
}

/** The citations of each address. */
function byAddress(
  citations: readonly Citation[],
  addressOf: (citation: Citation) => string,
): readonly (readonly [address: string, citations: readonly Citation[]])[] {
  const addresses = new Set(citations.map(addressOf));
  return Array.from(addresses, (address) => [address, citations.filter((citation) => addressOf(citation) === address)]);
}
