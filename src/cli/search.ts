import { type StatusFacts, statusFacts } from "../table/facts.js";
import { statusEntries } from "../table/iana.js";

const CODE = /^\d{3}$/;
const CLASS = /^[1-5]xx$/i;

/**
 * The codes that a query asks for, in code order: a code (`404`), a class (`4xx`, in any letter case), or else a text,
 * which is looked for in names, phrases, former phrases and descriptions, in any letter case.
 */
export function search(query: string): readonly StatusFacts[] {
  return statusEntries.map(statusFacts).filter(matcher(query));
}

function matcher(query: string): (facts: StatusFacts) => boolean {
  if (CODE.test(query)) {
    return (facts) => facts.code === Number(query);
  }
  const text = query.toLowerCase();
  if (CLASS.test(query)) {
    return (facts) => facts.class === text;
  }
  return (facts) => searchedTexts(facts).some((searched) => searched.toLowerCase().includes(text));
}

function searchedTexts({ name, phrase, formerPhrases, description }: StatusFacts): readonly string[] {
  return [name, phrase, description, ...formerPhrases.flatMap((former) => [former.name, former.phrase])];
}
