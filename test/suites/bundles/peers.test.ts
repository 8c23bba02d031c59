import { beforeAll, describe, expect, test } from "vitest";
import { installed } from "../../package/installed.js";
import { slack } from "./budgets.js";
import { bundlerNames } from "./bundlers.js";
import { type Bytes, bytesAdded } from "./bytes.js";
import { bare, libraries, OURS, packageOf } from "./libraries.js";
import { addPeers } from "./project.js";

/** The lookups that have to add fewer bytes than those of any peer. */
const LOOKUPS = ["code to phrase", "phrase to code"] as const;

type Lookup = (typeof LOOKUPS)[number];

const MEASURES = ["minified", "brotli"] as const;

/** One comparison: a lookup of this library and of a peer, in one bundler. */
interface Comparison {
  readonly lookup: Lookup;
  /** The peer's name in the benchmark's tables. */
  readonly peer: string;
  readonly bundler: string;
  readonly measure: (typeof MEASURES)[number];
}

/** Where a peer's lookup adds fewer bytes, with the reason. */
interface Exception {
  readonly lookup: Lookup;
  readonly peer: string;
  readonly bundlers: readonly string[];
  readonly measures: readonly Comparison["measure"][];
  readonly reason: string;
}

const EXCEPTIONS: readonly Exception[] = [
  {
    lookup: "phrase to code",
    peer: "http-status-codes",
    bundlers: ["Rollup", "Rolldown", "webpack", "Rspack", "Turbopack"],
    measures: ["minified", "brotli"],
    reason: "it knows no phrases of earlier RFCs; without them, this library would add fewer bytes here, too",
  },
];

const peers = libraries.filter(({ specifier }) => packageOf(specifier) !== OURS);

/** The bytes of each lookup, by library and bundler. */
const bytes = new Map<string, Bytes>();

function keyOf(lookup: Lookup, library: string, bundler: string): string {
  return [lookup, library, bundler].join(" › ");
}

beforeAll(async () => {
  addPeers(installed);
  await Promise.all(bundlerNames.map(measure));
}, 300_000);

async function measure(bundler: string): Promise<void> {
  const programs = LOOKUPS.flatMap((lookup) =>
    libraries.flatMap(({ name, snippets }) => {
      const snippet = snippets[lookup];
      return snippet ? [{ key: keyOf(lookup, name, bundler), ...snippet, bare: bare[lookup] }] : [];
    }),
  );
  const added = await bytesAdded(installed, bundler, programs);
  programs.forEach(({ key }, index) => {
    bytes.set(key, added[index] as Bytes);
  });
}

/** How many bytes more this library adds than the peer. */
function difference({ lookup, peer, bundler, measure }: Comparison): number {
  const own = bytes.get(keyOf(lookup, OURS, bundler));
  const theirs = bytes.get(keyOf(lookup, peer, bundler));
  return (own?.[measure] ?? Number.NaN) - (theirs?.[measure] ?? Number.NaN);
}

const comparisons: readonly Comparison[] = LOOKUPS.flatMap((lookup) =>
  peers
    .filter(({ snippets }) => snippets[lookup])
    .flatMap(({ name: peer }) =>
      bundlerNames.flatMap((bundler) => MEASURES.map((measure) => ({ lookup, peer, bundler, measure }))),
    ),
);

const exceptions = EXCEPTIONS.flatMap(({ bundlers, measures, ...exception }) =>
  bundlers.flatMap((bundler) => measures.map((measure) => ({ ...exception, bundler, measure }))),
);

function isException(comparison: Comparison): boolean {
  return exceptions.some((exception) => nameOf(exception) === nameOf(comparison));
}

function nameOf({ lookup, peer, bundler, measure }: Comparison): string {
  return [lookup, peer, bundler, measure].join(" › ");
}

describe.each(LOOKUPS)("%s", (lookup) => {
  test.each(bundlerNames)("adds fewer bytes than any peer in %s", (bundler) => {
    const larger = comparisons
      .filter((comparison) => comparison.lookup === lookup && comparison.bundler === bundler)
      .filter((comparison) => difference(comparison) > slack(lookup, comparison.measure) && !isException(comparison))
      .map((comparison) => `${nameOf(comparison)}: ${difference(comparison)} more`);
    expect(larger).toEqual([]);
  });
});

describe("the exception is still needed", () => {
  test.each(exceptions.map((exception) => [nameOf(exception), exception] as const))("%s", (_, exception) => {
    expect(difference(exception) + slack(exception.lookup, exception.measure)).toBeGreaterThan(0);
  });
});
