import { classOf } from "../../facts/classes.js";
import { semanticSets } from "../../facts/semantics.js";
import type { StatusFacts } from "../../facts/status-facts.js";
import type { NamedVendorTable } from "../../facts/vendor-facts.js";
import { classRows } from "../../table/classes.js";
import { replaceBetween } from "./markers.js";
import { link } from "./source.js";

/** A part of README or of the guide that is generated from the table. */
type Part = "predicates" | "vendors" | "table";

/** The documents with such parts. */
export const documentParts: Readonly<Record<string, readonly Part[]>> = {
  "README.md": ["table"],
  "docs/guide/predicates.md": ["predicates"],
  "docs/guide/vendors.md": ["vendors"],
};

/**
 * A document with its generated parts: the sets of the predicates, the vendors and the codes.
 *
 * @param homepage - The address of the pages, which has one for each code.
 */
export function renderDocument(
  document: string,
  parts: readonly Part[],
  all: readonly StatusFacts[],
  vendors: readonly NamedVendorTable[],
  homepage: string,
): string {
  const rendered: Readonly<Record<Part, string>> = {
    predicates: semanticPredicates(all),
    vendors: ["| Import | Contains |", "| --- | --- |", ...vendors.map(vendorLine)].join("\n"),
    table: codeTable(all, homepage),
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
  return ["| Predicate | True for | Meaning |", "| --- | --- | --- |", ...lines].join("\n");
}

/** A line of the vendors' table. */
function vendorLine({ id, title, rows }: NamedVendorTable): string {
  const codes = [...new Set(rows.map(({ code }) => code))];
  return `| \`typed-http-status/${id}\` | ${title}: ${codes.join(", ")} |`;
}

/** A table of all codes, with a row before each class. */
function codeTable(all: readonly StatusFacts[], homepage: string): string {
  const lines = classRows.flatMap((row) => [
    `| **${row.class} ${row.title}** | | |`,
    ...all.filter(({ code }) => classOf(code) === row.class).map((facts) => codeLine(facts, homepage)),
  ]);
  return ["| Code | Constant | Meaning |", "| --- | --- | --- |", ...lines].join("\n");
}

function codeLine({ code, phrase, name, description }: StatusFacts, homepage: string): string {
  const page = link({ title: `${code} ${phrase}`, url: `${homepage}${code}` });
  return `| ${page} | \`${name}\` | ${description} |`;
}
