import { className, classOf } from "../../facts/classes.js";
import { reference } from "../../facts/references.js";
import { semanticSets } from "../../facts/semantics.js";
import { formerNote, registrationNote, type StatusFacts } from "../../facts/status-facts.js";
import type { NamedVendorTable } from "../../facts/vendor-facts.js";
import { type ClassRow, classRows } from "../../table/classes.js";
import { replaceBetween } from "./markers.js";
import { link } from "./source.js";

/** A part of README or of the guide that follows from the table. */
type Part = "predicates" | "vendors" | "table";

/** The documents with such parts. */
export const documentParts: Readonly<Record<string, readonly Part[]>> = {
  "README.md": ["predicates", "vendors", "table"],
  "docs/guide/predicates.md": ["predicates"],
  "docs/guide/vendors.md": ["vendors"],
};

/** A document with its parts that follow from the table: the sets of the predicates, the vendors and the codes. */
export function renderDocument(
  document: string,
  parts: readonly Part[],
  all: readonly StatusFacts[],
  vendors: readonly NamedVendorTable[],
): string {
  const rendered: Readonly<Record<Part, string>> = {
    predicates: semanticPredicates(all),
    vendors: ["| Import | Holds |", "| --- | --- |", ...vendors.map(vendorLine)].join("\n"),
    table: classRows
      .map((row) =>
        section(
          row,
          all.filter(({ code }) => classOf(code) === row.class),
        ),
      )
      .join("\n\n"),
  };
  return parts.reduce((text, part) => replaceBetween(text, part, rendered[part]), document);
}

/** A line of the predicates' table for each set of codes. */
function semanticPredicates(all: readonly StatusFacts[]): string {
  const lines = semanticSets.map(({ predicate, has, summary, sources }) => {
    const codes = all.filter(has).map(({ code }) => code);
    const links = sources.map((source) => link({ ...source, title: source.title.replace(/, .*/, "") }));
    return `| \`${predicate}\` | ${codes.join(", ")} | ${[summary, ...links].join(" · ")} |`;
  });
  return ["| Predicate | True for | That is |", "| --- | --- | --- |", ...lines].join("\n");
}

/** A line of the vendors' table. */
function vendorLine({ id, title, rows }: NamedVendorTable): string {
  const codes = [...new Set(rows.map(({ code }) => code))];
  return `| \`typed-http-status/${id}\` | ${title}: ${codes.join(", ")} |`;
}

function section(row: ClassRow, members: readonly StatusFacts[]): string {
  return [
    `### ${row.class} ${row.title}`,
    "",
    `\`is${className(row)}\` · ${link(reference(row.specification))}`,
    "",
    "| Code | Phrase | Constant | Meaning |",
    "| --- | --- | --- | --- |",
    ...members.map(codeLine),
  ].join("\n");
}

function codeLine(facts: StatusFacts): string {
  const { code, phrase, name, description, specification, mdn } = facts;
  const cells = [
    mdn === null ? code : link({ title: String(code), url: mdn }),
    link({ title: phrase, url: specification.url }),
    `\`${name}\``,
    [description, registrationNote(facts), formerNote(facts)].filter((sentence) => sentence !== undefined).join(" "),
  ];
  return `| ${cells.join(" | ")} |`;
}
