import { type NamedVendorTable, type VendorFacts, vendorFacts } from "../../facts/vendor-facts.js";
import { statusRows } from "../../table/iana.js";
import { declaration, heading, type Member } from "./codes.js";
import { docComment, example, HEADER, link, members, quote } from "./source.js";

/** What a constant stands for: what one vendor says of its code, or several vendors with the same phrase. */
type SharedFacts = readonly [VendorFacts, ...VendorFacts[]];

/** The module of a vendor's table: its constants, and its map from code to reason phrase. */
export function renderVendorCodes(table: NamedVendorTable): string {
  const constants = sharedFacts(vendorFacts(table));
  return [
    HEADER,
    `${docComment(table.about, "@packageDocumentation")}\n`,
    ...constants.map((shared) => declaration(memberOf(shared))),
    phraseMap(constants.map(([first]) => first)),
  ].join("\n");
}

/** The facts of each constant, in the order of the first row of each. */
function sharedFacts(all: readonly VendorFacts[]): readonly SharedFacts[] {
  const byName = new Map<string, SharedFacts>();
  for (const facts of all) {
    const others = byName.get(facts.name);
    byName.set(facts.name, others === undefined ? [facts] : [...others, facts]);
  }
  return [...byName.values()];
}

/** A constant is deprecated only if each of its vendors has deprecated it. */
function memberOf(shared: SharedFacts): Member {
  const [first] = shared;
  const deprecated = shared.every((facts) => facts.deprecated !== null);
  const comment = docComment(
    heading(first),
    ...shared.flatMap((facts) => [
      deprecated || facts.deprecated === null ? facts.description : `${facts.description} ${facts.deprecated}`,
      `${facts.vendor} · ${link(facts.source)}`,
    ]),
    deprecated ? `@deprecated ${shared.map((facts) => facts.deprecated).join(" ")}` : undefined,
  );
  return { name: first.name, code: first.code, comment, deprecated };
}

/** The map from code to phrase, given the facts of each constant. */
function phraseMap(constants: readonly VendorFacts[]): string {
  const phrases = phrasesByCode(constants);
  const entries = [...phrases];
  return `${phraseMapComment(constants, phrases)}
export const reasonPhrases: {
${members(entries.map(([code, phrase]) => `readonly ${code}: ${quote(phrase)};`))}
readonly [status: number]: string | undefined;
} = /* @__PURE__ */ Object.freeze({
__proto__: null,
${members(entries.map(([code, phrase]) => `${code}: ${quote(phrase)},`))}
});
`;
}

function phraseMapComment(constants: readonly VendorFacts[], phrases: ReadonlyMap<number, string>): string {
  // The example looks for a registered phrase first. A code that has one would not show the vendor's.
  const { code, module } = (constants.find((facts) => !registered.has(facts.code)) ?? constants[0]) as VendorFacts;
  return docComment(
    "The reason phrase of each status code in this module. Any other number gives `undefined`.",
    phrases.size < constants.length
      ? `If a code has several meanings, their phrases are joined by ${quote(JOINT)}, in the order of the constants.`
      : undefined,
    "The map is frozen and has no prototype. Its only keys are the codes.",
    example(
      'import { reasonPhrase } from "typed-http-status";',
      `import { reasonPhrases } from ${quote(module)};`,
      "",
      `const status: number = ${code};`,
      "",
      `reasonPhrase(status) ?? reasonPhrases[status]; // ${quote(phrases.get(code) as string)}`,
    ),
  );
}

const registered: ReadonlySet<number> = new Set(statusRows.map(({ code }) => code));

/** What separates the phrases of a code with several meanings. */
const JOINT = " / ";

/** Each code once, with the phrases of all its meanings. */
function phrasesByCode(constants: readonly VendorFacts[]): ReadonlyMap<number, string> {
  const phrases = new Map<number, string>();
  for (const { code, phrase } of constants) {
    const others = phrases.get(code);
    phrases.set(code, others === undefined ? phrase : others + JOINT + phrase);
  }
  return phrases;
}
