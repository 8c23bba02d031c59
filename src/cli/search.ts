import { commonWords } from "../facts/common-words.js";
import { classRows } from "../table/classes.js";
import { hasName, isVendors, type Meaning, meanings, nameHolds, phrasesOf, textHolds } from "./meanings.js";
import { classPage, setTopics, type Topic, topics } from "./topics.js";
import { isNoise, plainWords, unqualified, withoutNoise, words } from "./words.js";

/** What a query finds. */
export interface Answer {
  readonly found: readonly Meaning[];
  /** Meanings that the query does not ask for, but whose names contain its words. */
  readonly also: readonly Meaning[];
  /** The parts of the query that match nothing. */
  readonly missing: readonly string[];
  /** The page about all that was found, relative to the front page; `null` where only the codes have pages. */
  readonly page: string | null;
}

/**
 * What a query finds. Without a query, that is every registered code; for a line of a log, it is the code that the line
 * states. Otherwise, commas separate several queries. Each is read in the first of these ways that finds something:
 *
 * 1. Codes (`404 500`), ranges (`400-404`), beginnings of codes (`40`) and classes (`4xx`). Words beside them choose between
 *    the meanings of a code, or between several codes (`nginx 499`, `cacheable 4xx`). A number beside words is only a code
 *    if it has three digits.
 * 2. The name of a registered code, in any notation (`NOT_FOUND`).
 * 3. A topic: the set of a predicate (`isRetryable`, `client error`, `retry`), a header field, a vendor, or a word that people
 *    use for some codes (`duplicate`).
 * 4. The name of a vendor's code.
 * 5. A text in names, descriptions, specifications and vendors (`too many`, `RFC 6585`).
 * 6. Words in any order, each of them a topic or such a text (`nginx client`, `redirect cacheable`). A plural also
 *    matches its singular (`headers too large`).
 * 7. The registered phrases that the query contains (`page not found`, `NotFoundException`), or else the common words that it
 *    contains (`rate limit exceeded`).
 *
 * A name takes precedence over a text: `found` is 302, although the name of 404 contains it too. `also` then contains
 * 404.
 */
export function search(query: string): Answer {
  if (query === "") {
    return everything;
  }
  const logged = Array.from(query.matchAll(LOGGED), ([, code = ""]) => code);
  const isLine = LINE.test(query);
  const alone = isLine ? (query.match(ALONE) ?? []).filter(isKnown).slice(0, 1) : [];
  const parts = new Set(firstFound(logged, alone, isLine ? [query] : query.split(",").map((part) => part.trim())));
  parts.delete("");
  return parts.size === 0 ? { ...nothing, missing: [query] } : union([...parts].map(read));
}

/**
 * The code in a line of a log: after `HTTP/1.1`, or after a key such as `status=`, `"httpStatusCode":` and `error:`, but not
 * after a parameter of a URL. The other numbers of the line are bytes, times and addresses.
 */
const LOGGED = /(?:\bhttp\/[\d.]+["']?|(?<![?&]\w*)(?:status|code|\berror)["']?\s?[:=])\s?["']?(\d{3})\b/gi;

/** What only a line of a log has: a time, a URL, a path, or a duration. Its code is the first known one that stands alone. */
const LINE = /\d:\d\d:\d\d|:\/\/|[\s"]\/\w|\d ?ms\b/;
const ALONE = /(?<![^\s"'(])\d{3}(?![^\s"'):])/g;

function isKnown(number: string): boolean {
  return meanings.some(({ code }) => code === Number(number));
}

const nothing: Answer = { found: [], also: [], missing: [], page: null };

const everything: Answer = { ...nothing, found: meanings.filter(isRegistered), page: "" };

/** What several queries find, in the order of the table. */
function union(answers: readonly Answer[]): Answer {
  const [first = nothing, ...others] = answers;
  if (others.length === 0) {
    return first;
  }
  const found = new Set(answers.flatMap((answer) => answer.found));
  return {
    ...nothing,
    found: meanings.filter((meaning) => found.has(meaning)),
    missing: [...new Set(answers.flatMap(({ missing }) => missing))],
  };
}

function read(text: string): Answer {
  const all = words(text);
  if (all.length > 0 && all.every(isNoise)) {
    return everything;
  }
  const byNumbers = readNumbers(text);
  if (byNumbers.found.length > 0 || all.every((word) => NUMBER.test(word))) {
    return byNumbers;
  }
  const telling = withoutNoise(words(unqualified(text)));
  const singular = telling.map((word) => [word.replace(/(?<=\w{4})s$/, "")]);
  return (
    readName(all, telling) ??
    readText([plainWords(text), telling], [terms(text), singular]) ??
    readHeld(all) ??
    byNumbers
  );
}

/** A code or a longer number, a range of codes, the beginning of codes, or a class. `4`, `4x` and `4xx` are the same. */
const NUMBER = /^(?:\d+|\d{3}–\d{3}|\dxx?|\d\dx)$/;

/** A code, or a number that is too long for one. */
export const CODE: RegExp = /^\d{3,}$/;

function readNumbers(text: string): Answer {
  const others = terms(text)
    .map((term) => term.filter((word) => !NUMBER.test(word) && !/^errors?$/.test(word)))
    .filter((term) => term.length > 0);
  const all = words(text).filter((word) => NUMBER.test(word));
  const numbers = [...new Set(others.length === 0 ? all : all.filter((word) => !/^(?:\d\d?|\d{4,})$/.test(word)))];
  const fitsOthers = fittingAll(others);
  const answers = numbers.map((number): Answer => {
    const digits = number.replace(/x+$/, "");
    const found = ofNumber(digits, fitsOthers);
    const row = classRows.find((row) => row.class === `${digits}xx`);
    return {
      ...nothing,
      found,
      // Words never exclude a single code, but they may match no code of a class.
      missing: found.length > 0 ? [] : [CODE.test(digits) || others.length === 0 ? number.replace("–", "-") : text],
      page: row === undefined || others.length > 0 ? null : classPage(row.class),
    };
  });
  return answers.length === 0 ? { ...nothing, missing: [text] } : union(answers);
}

function ofNumber(digits: string, fitsOthers: (meaning: Meaning) => boolean): readonly Meaning[] {
  const [first = "", last] = digits.split("–");
  const all = meanings.filter(({ code }) =>
    last === undefined ? String(code).startsWith(first) : code >= Number(first) && code <= Number(last),
  );
  const fitting = all.filter(fitsOthers);
  if (CODE.test(digits)) {
    // A server may send any phrase with a code.
    return firstFound(fitting, all);
  }
  // A class shows its registered codes, and vendors' codes only if no registered one matches the words.
  return digits.length === 1 ? firstFound(fitting.filter(isRegistered), fitting) : fitting;
}

function readName(all: readonly string[], telling: readonly string[]): Answer | undefined {
  const typed = telling.join("");
  // Ruby's `HTTPOK` has no word boundary.
  const short = typed.replace(/^(?:http)?(?:status)?/, "");
  const names = [all.join(""), typed, short, short.replace(/(?:status)?codes?$/, "")];
  const named = meanings.filter((meaning) => names.some((name) => hasName(meaning, name)));
  const asked = topicsOf(names);
  const inTopics = meanings.filter((meaning) => asked.some((topic) => topic.has(meaning)));
  const found = firstFound(named.filter(isRegistered), inTopics, named);
  if (found.length === 0) {
    return undefined;
  }
  const also = meanings.filter((meaning) => nameHolds(meaning, telling.join(" ")) && !found.includes(meaning));
  const topic = asked.find(({ has, page }) => page !== null && found.every(has));
  return { ...nothing, found, also, page: topic?.page ?? null };
}

/** The topics of these names. If there are none, those with another ending (`permissions`) and sets that begin alike (`retry`). */
function topicsOf(asked: readonly string[]): readonly Topic[] {
  const meant = (isMeant: (typed: string, name: string, topic: Topic) => boolean) =>
    topics.filter((topic) => topic.names.some((name) => asked.some((typed) => isMeant(typed, name, topic))));
  return firstFound(
    meant((typed, name) => typed === name),
    meant((typed, name, topic) => isExtended(typed, name) || (setTopics.includes(topic) && isBeginning(typed, name))),
  );
}

/**
 * Whether a text is the beginning of a name. A text of fewer than four letters would match too many names: `is` begins
 * every predicate.
 */
function isBeginning(text: string, name: string): boolean {
  return text.length >= 4 && name.startsWith(text);
}

/** Whether a text is a name with another ending: `errors`, `crashed`, `successful`. */
function isExtended(text: string, name: string): boolean {
  return text.startsWith(name) && /^(?:e?[sd]|ing|ful)$/.test(text.slice(name.length));
}

/** @param forms - The words of the text, in the forms in which it may be found. */
function readText(forms: readonly Term[], parts: readonly (readonly Term[])[]): Answer | undefined {
  const found = firstFound(
    ...forms.map((form) => meanings.filter((meaning) => textHolds(meaning, form.join(" ")))),
    ...parts.map((terms) => meanings.filter(fittingAll(terms))),
  );
  return found.length === 0 ? undefined : { ...nothing, found };
}

/**
 * What the registered phrases in a text find, or else the common words in it. A phrase that is part of another one does not
 * count: `Found`.
 */
function readHeld(all: readonly string[]): Answer | undefined {
  const text = ` ${all.join(" ")} `;
  const held = [meanings.filter(isRegistered).flatMap(phrasesOf), Object.keys(commonWords)].map((names) =>
    names
      .map(words)
      .filter((name) => text.includes(` ${name.join(" ")} `))
      .flatMap((name) => readName(name, name) ?? [])
      .filter(({ also }) => !also.some(isRegistered)),
  );
  const answers = firstFound(...held);
  return answers.length === 0 ? undefined : union(answers);
}

/** What stands between two spaces: one word, or more that belong together (`Retry-After`, `isRedirectStatus`). */
type Term = readonly string[];

/** The terms of a text, without noise. */
export function terms(text: string): readonly Term[] {
  return text
    .split(/\s+/)
    .map((part) => words(part))
    .filter((term) => !term.every(isNoise))
    .map(withoutNoise);
}

/** Whether each term is a topic that includes a meaning, or occurs in the meaning's texts. */
function fittingAll(terms: readonly Term[]): (meaning: Meaning) => boolean {
  const fitting = terms.map((term) => {
    const text = term.join(" ");
    const asked = topicsOf([term.join("")]);
    return (meaning: Meaning) => textHolds(meaning, text) || asked.some(({ has }) => has(meaning));
  });
  return (meaning) => fitting.every((fits) => fits(meaning));
}

function isRegistered(meaning: Meaning): boolean {
  return !isVendors(meaning);
}

/** The first list that is not empty. */
function firstFound<T>(...lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find((list) => list.length > 0) ?? [];
}
