import { type ClassEntry, className, statusClasses } from "../table/classes.js";
import { formerNames, registrationNote } from "../table/facts.js";
import type { StatusFacts } from "../table/published.js";
import { reference } from "../table/specifications.js";
import { replaceMarked } from "./marked.js";
import { link } from "./source.js";

/** The README with the table of the codes replaced. */
export function renderReadme(readme: string, all: readonly StatusFacts[]): string {
  return replaceMarked(readme, "table", renderTable(all));
}

function renderTable(all: readonly StatusFacts[]): string {
  return statusClasses
    .map((entry) =>
      section(
        entry,
        all.filter((facts) => facts.class === entry.class),
      ),
    )
    .join("\n\n");
}

function section(entry: ClassEntry, members: readonly StatusFacts[]): string {
  return [
    `### ${entry.class} ${entry.title}`,
    "",
    `\`is${className(entry)}\` · ${link(reference(entry.specification))}`,
    "",
    "| Code | Phrase | Constant | Meaning |",
    "| --- | --- | --- | --- |",
    ...members.map(row),
  ].join("\n");
}

function row(facts: StatusFacts): string {
  const { code, phrase, name, description, specification, mdn } = facts;
  const former = formerNames(facts).map((formerName) => `\`${formerName.name}\``);
  const cells = [
    mdn === null ? code : link({ title: String(code), url: mdn }),
    link({ title: phrase, url: specification.url }),
    `\`${name}\``,
    [description, registrationNote(facts), former.length === 0 ? undefined : `Formerly ${former.join(", ")}.`]
      .filter((sentence) => sentence !== undefined)
      .join(" "),
  ];
  return `| ${cells.join(" | ")} |`;
}
