import type { OtherLibrary } from "../../eslint/other-libraries.js";
import type { StatusFacts } from "../../facts/status-facts.js";
import { type NamedVendorTable, type VendorFacts, vendorFacts } from "../../facts/vendor-facts.js";
import { type OtherNames, type OwnName, otherLibraries } from "../../table/other-libraries.js";
import { docComment, HEADER } from "./source.js";

/** The names of other libraries with what they become, for the lint rule that replaces them. */
export function otherLibraryData(
  all: readonly StatusFacts[],
  vendors: readonly NamedVendorTable[],
): Readonly<Record<string, OtherLibrary>> {
  const constants = vendors.flatMap(vendorFacts);
  const libraries = Object.entries(otherLibraries).map(([name, library]) => {
    const { spelling, current, groups = {}, phrases = {} } = library;
    const groupNames = Object.entries(groups).map(([group, names]) => [
      group,
      derived(names, all, ownFirst(group, constants)),
    ]);
    return [
      name,
      { spelling, current, names: derived(library, all, constants), groups: Object.fromEntries(groupNames), phrases },
    ];
  });
  return Object.fromEntries(libraries);
}

/** The constants, with those of the vendor that a group is named after first: several vendors may have the same one. */
function ownFirst(group: string, constants: readonly VendorFacts[]): readonly VendorFacts[] {
  const isOwn = ({ module }: VendorFacts) => module === `typed-http-status/${group}`;
  return [...constants.filter(isOwn), ...constants.filter((constant) => !isOwn(constant))];
}

/** The module of that data. */
export function renderOtherLibraries(all: readonly StatusFacts[], vendors: readonly NamedVendorTable[]): string {
  return `${HEADER}
import type { OtherLibrary } from "../eslint/other-libraries.js";

${docComment(
  "The names of other libraries. A number is a code of ours, a text with a slash is a vendor's constant, and any other text is\na code that has no equal.",
)}
export const otherLibraries: Readonly<Record<string, OtherLibrary>> = ${JSON.stringify(otherLibraryData(all, vendors))};
`;
}

/** What each name becomes. Throws where a name has no code or constant of ours. */
function derived(
  { former = [], vendors = {}, own = {} }: OtherNames,
  all: readonly StatusFacts[],
  constants: readonly VendorFacts[],
): Readonly<Record<string, number | string>> {
  return Object.fromEntries([
    ...former.map((name) => [name, formerCode(name, all)]),
    ...Object.entries(vendors).map(([name, code]) => [name, constantOf(name, code, constants)]),
    ...Object.entries(own).map(([name, is]) => [name, ownTarget(is, all, constants)]),
  ]);
}

function formerCode(name: string, all: readonly StatusFacts[]): number {
  const facts = all.find(({ formerPhrases }) => formerPhrases.some((former) => letters(former.name) === letters(name)));
  return facts?.code ?? missing(`no former phrase gives the name ${name}`);
}

function constantOf(name: string, code: number, constants: readonly VendorFacts[]): string {
  const found = constants.find((constant) => constant.code === code && letters(constant.name) === letters(name));
  return found === undefined ? missing(`no vendor has ${code} ${name}`) : pathOf(found);
}

function ownTarget(is: OwnName, all: readonly StatusFacts[], constants: readonly VendorFacts[]): number | string {
  if ("noEqual" in is) {
    return String(is.noEqual);
  }
  if ("code" in is) {
    return all.some(({ code }) => code === is.code) ? is.code : missing(`there is no code ${is.code}`);
  }
  return constants.map(pathOf).find((path) => path === is.constant) ?? missing(`there is no constant ${is.constant}`);
}

function pathOf({ module, name }: VendorFacts): string {
  return `${module.replace("typed-http-status/", "")}/${name}`;
}

/** A name without the characters that libraries write in different ways. */
function letters(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

function missing(what: string): never {
  throw new Error(`src/table/other-libraries.ts: ${what}`);
}
