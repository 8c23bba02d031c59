import { expectedMembers } from "../../helpers/expected-members.js";
import type { Program } from "./program.js";
import type { Subject } from "./subjects.js";

const LOOKUPS: readonly string[] = ["library.reasonPhrase", "library.statusName", "library.statusClass", "statusEntry"];

/** Every program of predicates and lookups for a subject that may be a number. */
export function numberPrograms({ number = false, statuses, name }: Subject): readonly Program[] {
  const vague = ["any", "unknown"].includes(name);
  if (!number && !vague) {
    return [];
  }
  // Only a few of these have values that reach every answer.
  const listed = statuses !== "any" && !vague && !/enum|brand/.test(name);
  return [
    ...Object.keys(expectedMembers).flatMap((predicate): readonly Program[] => [
      {
        name: predicate,
        body: (at) =>
          `if (library.${predicate}(subject)) { ${at(vague || /enum|brand/.test(name) ? "sound" : "each", "subject")} } else { ${at("member", "subject")} }`,
      },
      {
        name: `${predicate} in filter`,
        body: (at) =>
          `for (const found of [subject].filter((one) => library.${predicate}(one))) { ${at("sound", "found")} }`,
        since: "5.5",
      },
    ]),
    ...LOOKUPS.map(
      (lookup): Program => ({
        name: lookup,
        body: (at) => `const found = ${lookup}(subject); ${at(listed ? "member" : "sound", "found")}`,
      }),
    ),
    ...(statuses === "unsure" || vague
      ? []
      : [
          {
            name: "reasonPhrases",
            body: (at) => `const found = library.reasonPhrases[subject]; ${at("sound", "found")}`,
          } satisfies Program,
        ]),
  ];
}
