import { className } from "../facts/classes.js";
import { commonWords } from "../facts/common-words.js";
import { predicates } from "../facts/predicates.js";
import { vendorTables } from "../generated/vendor-tables.js";
import { statusEntries } from "../registry.js";
import { classRows, type StatusClass } from "../table/classes.js";
import { isVendors, type Meaning, meanings } from "./meanings.js";
import { compact, isNoise, words } from "./words.js";

/** A property that several codes have in common, and that people search for by name. */
export interface Topic {
  /** Its names, as people write them. */
  readonly titles: readonly string[];
  /** The same in compact form. */
  readonly names: readonly string[];
  readonly has: (meaning: Meaning) => boolean;
  /** The address of its page, relative to the front page; `null` where it has none. */
  readonly page: string | null;
}

function topic(titles: readonly string[], has: Topic["has"], page: string | null = null): Topic {
  return { titles, names: titles.map(compact), has, page };
}

/** The pages about the sets of predicates: the headings of the classes, and the front page for all codes. */
const setPages: ReadonlyMap<string, string> = new Map([
  ...classRows.map((row) => [`is${className(row)}`, classPage(row.class)] as const),
  ["isHttpStatus", ""],
  ["isStatusCode", ""],
]);

/**
 * The sets of the predicates. `isHeuristicallyCacheable` is also called `heuristically cacheable` and `cacheable`. A name of
 * noise alone (`http status`) finds everything anyway.
 */
export const setTopics: readonly Topic[] = [
  ...predicates,
  { name: "isHttpStatus", has: () => true },
  { name: "isStatusCode", has: () => true },
].map(({ name, has }) => {
  const [, ...rest] = words(name);
  const telling = rest.filter((word) => !isNoise(word));
  return topic(
    [
      name,
      ...(telling.length === 0 ? [] : [rest.join(" ")]),
      ...telling.map((_, index) => telling.slice(index).join(" ")),
    ],
    (meaning) => !isVendors(meaning) && has(meaning),
    setPages.get(name),
  );
});

const deprecatedTopic: Topic = topic(["deprecated"], (meaning) =>
  isVendors(meaning)
    ? meaning.deprecated !== null
    : meaning.registration.state === "deprecated" || meaning.registration.state === "obsoleted",
);

const fieldTopics: readonly Topic[] = [
  ...new Set(statusEntries.flatMap(({ headerFields }) => headerFields.map(({ name }) => name))),
].map((field) =>
  topic(
    [field, `${field} header`],
    (meaning) => !isVendors(meaning) && meaning.headerFields.some(({ name }) => name === field),
  ),
);

const wordTopics: readonly Topic[] = Object.entries(commonWords).map(([word, codes]) =>
  topic([word], (meaning) => !isVendors(meaning) && codes.includes(meaning.code)),
);

const tableTopics: readonly Topic[] = vendorTables.map(({ id, title }) =>
  topic(
    [id, title, `${id} error`],
    (meaning) => isVendors(meaning) && meaning.module === `typed-http-status/${id}`,
    `vendors/${id}`,
  ),
);

const vendorTopics: readonly Topic[] = [
  ...new Set(meanings.flatMap((meaning) => (isVendors(meaning) ? [meaning.vendor] : []))),
].map((vendor) => topic([vendor], (meaning) => isVendors(meaning) && meaning.vendor === vendor));

/** Every topic. Some share a name. */
export const topics: readonly Topic[] = [
  ...setTopics,
  deprecatedTopic,
  ...fieldTopics,
  ...wordTopics,
  ...tableTopics,
  ...vendorTopics,
];

/** The address of a class's heading on the front page. */
export function classPage(statusClass: StatusClass): string {
  return `#${statusClass}`;
}
