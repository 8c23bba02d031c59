import { isVendors, type Meaning, meanings, phrasesOf } from "./meanings.js";
import { search, terms } from "./search.js";
import { topics } from "./topics.js";
import { compact, unqualified, withoutNoise, words } from "./words.js";

/** A query that finds something. */
interface Candidate {
  /** How to show it. */
  readonly title: string;
  readonly query: string;
}

function phrases(meaning: Meaning): readonly Candidate[] {
  return phrasesOf(meaning).map((phrase) => ({ title: `"${phrase}" (${meaning.code})`, query: phrase }));
}

/** People look for a single word of a phrase too: `teapot`. */
const others = [...topics.flatMap(({ titles }) => titles), ...meanings.flatMap(phrasesOf).flatMap(words)];

/**
 * What is compared with a mistyped query, and its compact form. What comes first is preferred: a vendor's phrase may be the
 * name of a topic too (`Redirect`).
 */
const candidates: readonly (Candidate & { readonly name: string })[] = [
  ...meanings.filter((meaning) => !isVendors(meaning)).flatMap(phrases),
  ...[...new Set(others)].map((query) => ({ title: `"${query}"`, query })),
  ...meanings.filter(isVendors).flatMap(phrases),
].map((candidate) => ({ ...candidate, name: compact(candidate.query) }));

/** What the user may have meant by a query that finds nothing; `undefined` if nothing is similar. */
export function suggestion(query: string): string | undefined {
  const all = words(query);
  const typed = withoutNoise(words(unqualified(query)));
  const candidate = nearest(all.join("")) ?? nearest(typed.join(""));
  return candidate?.title ?? corrected(terms(query));
}

/** The query with each term corrected, if the result finds something: `nginx clent`. */
function corrected(typed: readonly (readonly string[])[]): string | undefined {
  const query = typed.map((term) => nearest(term.join(""))?.query ?? term.join("-")).join(" ");
  return query !== "" && search(query).missing.length === 0 ? JSON.stringify(query) : undefined;
}

/** A typing mistake does not change more letters than this. */
const MAX_DISTANCE = 3;

/** The name at the smallest distance. One letter in four may differ. */
function nearest(typed: string): Candidate | undefined {
  let found: Candidate | undefined;
  let limit = MAX_DISTANCE;
  for (const candidate of candidates) {
    const { name } = candidate;
    const allowed = Math.min(Math.floor(name.length / 4), limit);
    // A text of another length is not compared at all, which keeps long ones cheap.
    if (Math.abs(name.length - typed.length) > allowed) {
      continue;
    }
    const changes = distance(name, typed);
    if (changes <= allowed) {
      found = candidate;
      limit = changes - 1;
    }
  }
  return found;
}

/** How many letters to add, drop, replace or swap with the next one: the Damerau-Levenshtein distance, where no letter is changed twice. */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(rows[i - 1], j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(rows[i - 2], j - 2) + 1 : replaced;
      row.push(Math.min(at(rows[i - 1], j) + 1, at(row, j - 1) + 1, replaced, swapped));
    }
    rows.push(row);
  }
  return at(rows[a.length], b.length);
}

/** A cell, or infinity beside the table. */
function at(row: readonly number[] | undefined, column: number): number {
  return row?.[column] ?? Number.POSITIVE_INFINITY;
}
