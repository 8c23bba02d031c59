import { list } from "../../src/tools/codegen/source.js";
import { faultsOf, type NameElsewhere } from "../data/elsewhere/compare.js";
import { projects } from "../data/elsewhere/elsewhere.js";
import type { Project } from "../data/elsewhere/project.js";
import { constantCell, phraseCell, projectName } from "./elsewhere-cells.js";
import { code, labelled, link, nested, type Page, paragraphs, section } from "./markdown.js";
import { codeMeanings } from "./meanings.js";

const DESCRIPTION =
  "What other languages call the HTTP status codes, and where their tables differ from the IANA registry.";

/** The page about the tables of other languages: `/elsewhere`. */
export function elsewherePage(): Page {
  return {
    path: "elsewhere.md",
    title: "Names in other languages",
    description: DESCRIPTION,
    body: paragraphs(
      "# Names in other languages",
      `${DESCRIPTION} The page of each code shows its constant and phrase in each language. This page lists only the differences. “Former” names and phrases are those of older RFCs.`,
      ...projects.map((project) => section(projectName(project), about(project), differences(project))),
    ),
  };
}

function about({ phraseFrom, sources }: Project): string {
  const read = sources.map(({ title, url, version, read }) => `${link(title, url)} (${version}, on ${read})`);
  return `Read from ${list(read)}. ${code(phraseFrom)} gives the phrases.`;
}

function differences(project: Project): string {
  const { missing, names, phrases, deprecated, beyond } = faultsOf(project);
  const parts: readonly (readonly [label: string, items: readonly string[]])[] = [
    ["Missing", missing.map(({ code: status, phrase }) => codeLink(status, phrase))],
    ["Names that differ", names.map((name) => `${codeLink(name.code)}: ${constantCell(name)}`)],
    ["Phrases that differ", phrases.map((name) => `${codeLink(name.code)}: ${phraseCell(name)}`)],
    ["Deprecated", deprecated.map((name) => `${codeLink(name.code)}: ${code(name.constant?.written ?? "")}`)],
    ["Codes that no standard assigns", beyond.map((name) => `${codeLink(name.code)}: ${constantCell(name)}`)],
  ];
  return parts.flatMap(([label, items]) => (items.length === 0 ? [] : [labelled(label, nested(items))])).join("\n");
}

/** A link to a code's page, if it has one: 306 has none. */
function codeLink(status: NameElsewhere["code"], phrase?: string): string {
  const text = [status, phrase].filter(Boolean).join(" ");
  return codeMeanings.some((meanings) => meanings.code === status) ? link(text, `./${status}.md`) : text;
}
