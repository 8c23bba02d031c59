import { type NamedVendorTable, type VendorFacts, vendorFacts } from "../../facts/vendor-facts.js";
import { declaration, heading, type Member } from "./codes.js";
import { docComment, example, HEADER, link, members, quote } from "./source.js";

/** The module of a vendor's table: its constants, and its map from code to reason phrase. */
export function renderVendorCodes(table: NamedVendorTable): string {
  const all = vendorFacts(table);
  return [
    HEADER,
    `${docComment(table.about, "@packageDocumentation")}\n`,
    ...all.map((facts) => declaration(memberOf(facts))),
    phraseMap(all),
  ].join("\n");
}

function memberOf(facts: VendorFacts): Member {
  const { name, code, description, vendor, source, deprecated } = facts;
  const comment = docComment(
    heading(facts),
    description,
    `${vendor} · ${link(source)}`,
    deprecated === null ? undefined : `@deprecated ${deprecated}`,
  );
  return { name, code, comment, deprecated: deprecated !== null };
}

function phraseMap(all: readonly VendorFacts[]): string {
  const phrases = [...phrasesByCode(all)];
  return `${phraseMapComment(all, phrases)}
export const reasonPhrases: {
${members(phrases.map(([code, phrase]) => `readonly ${code}: ${quote(phrase)};`))}
readonly [status: number]: string | undefined;
} = /* @__PURE__ */ Object.freeze({
__proto__: null,
${members(phrases.map(([code, phrase]) => `${code}: ${quote(phrase)},`))}
});
`;
}

type PhraseOfCode = readonly [code: number, phrase: string];

function phraseMapComment(all: readonly VendorFacts[], phrases: readonly PhraseOfCode[]): string {
  const [[code, phrase], { module }] = [phrases[0], all[0]] as [PhraseOfCode, VendorFacts];
  return docComment(
    "The reason phrase of each status code in this module, and `undefined` for every other number.",
    phrases.length < all.length
      ? `Where a code has several meanings, ${quote(JOINT)} joins their phrases, in the order of the constants.`
      : undefined,
    "The map is frozen and has no prototype: it holds the codes and nothing else.",
    example(
      'import { reasonPhrase } from "typed-http-status";',
      `import { reasonPhrases } from ${quote(module)};`,
      "",
      `const status: number = ${code};`,
      "",
      `reasonPhrase(status) ?? reasonPhrases[status]; // ${quote(phrase)}`,
    ),
  );
}

/** What separates the phrases of a code with several meanings. */
const JOINT = " / ";

/** Each code once, with the phrases of all its meanings. */
function phrasesByCode(all: readonly VendorFacts[]): ReadonlyMap<number, string> {
  const phrases = new Map<number, string>();
  for (const { code, phrase } of all) {
    const others = phrases.get(code);
    phrases.set(code, others === undefined ? phrase : others + JOINT + phrase);
  }
  return phrases;
}
