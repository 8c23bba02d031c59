import { classRow } from "../../src/facts/classes.js";
import { commonWordsFor } from "../../src/facts/common-words.js";
import { predicateNames } from "../../src/facts/predicates.js";
import { reference } from "../../src/facts/references.js";
import { type HeaderFieldFacts, registrationNote, type StatusFacts } from "../../src/facts/status-facts.js";
import type { VendorFacts } from "../../src/facts/vendor-facts.js";
import {
  contentRuledOut,
  fieldGroups,
  formerDescription,
  REGISTERED,
  redirectSentences,
  storageRuledOut,
} from "../../src/facts/wording.js";
import { isError } from "../../src/generated/class-predicates.js";
import type { StatusEntry } from "../../src/registry.js";
import { link as linked } from "../../src/tools/codegen/source.js";
import { namesElsewhere } from "../data/elsewhere/compare.js";
import { allKin } from "../data/kin/all.js";
import type { Kin } from "../data/kin/kin.js";
import type { Cited } from "../data/usage/usage.js";
import { usages } from "../data/usage/usages.js";
import { constantCell, phraseCell, projectName } from "./elsewhere-cells.js";
import { block, code, labelled, link, nested, type Page, paragraphs, section, table } from "./markdown.js";
import { type CodeMeanings, codeMeanings, titleOf } from "./meanings.js";

/** The page of a code: `/404`. */
export function codePage(meanings: CodeMeanings): Page {
  const { registered, vendors } = meanings;
  const title = titleOf(meanings);
  return {
    path: `${meanings.code}.md`,
    title,
    description: registered?.description ?? unregisteredDescription(meanings),
    body: paragraphs(
      `# ${title}`,
      ...(registered ? registeredParts(registered) : unregisteredParts(meanings)),
      section(registered ? "Vendors' own meanings" : "Vendors' meanings", ...vendors.map(vendorPart)),
      elsewhere(meanings),
      registered && section("Sources", sourceList(registered)),
    ),
  };
}

function unregisteredDescription({ code: status, vendors }: CodeMeanings): string {
  const [first, ...others] = vendors;
  return first && others.length === 0
    ? `${first.vendor}: ${first.description}`
    : `What ${status} means to ${new Intl.ListFormat("en-GB").format(vendors.map(({ vendor }) => vendor))}. No standard registers it.`;
}

function registeredParts(entry: StatusEntry): readonly (string | undefined)[] {
  const usage = usages.get(entry.code);
  const note = registrationNote(entry, linked);
  return [
    entry.description,
    note && `**${note}**`,
    `In ${link("typed-http-status", "./guide/start.md")}, import it with ${code('import { HttpStatus } from "typed-http-status"')}:`,
    block("ts", `HttpStatus.${entry.name}`),
    section("When to send it", usage && withCodeLinks(usage.server, entry.code)),
    section("What a client does", usage && withCodeLinks(usage.client, entry.code)),
    section("Easily confused", confusions(entry.code)),
    section("Facts", facts(entry)),
  ];
}

/** The text with a link from each other code to its page. Numbers in code stay as they are, and so does `100-continue`. */
function withCodeLinks(text: string, own: number): string {
  return text.replace(/`[^`]*`|\b\d{3}\b(?!-)/g, (found) => {
    const other = codeMeanings.find(({ code: status }) => status !== own && String(status) === found);
    return other ? link(found, `./${found}.md`) : found;
  });
}

function unregisteredParts({ code: status, vendors }: CodeMeanings): readonly (string | undefined)[] {
  const row = vendors[0]?.class ? classRow(vendors[0].class) : undefined;
  const x00 = row && Number(row.class[0]) * 100;
  const treated = x00
    ? `A client that does not know it treats it as ${link(String(x00), `./${x00}.md`)}`
    : "It is outside 100 to 599, so a client should treat it as an error of the server";
  return [`No standard registers ${status}. ${treated} (${cited("RFC 9110 §15")}).`];
}

function vendorPart({ vendor, phrase, description, deprecated, name, module, source }: VendorFacts): string {
  const page = module.replace("typed-http-status/", "");
  return paragraphs(
    `### ${vendor}: ${phrase}`,
    description,
    deprecated === null ? undefined : `**Deprecated.** ${deprecated}`,
    block("ts", `import { ${name} } from "${module}";`),
    `Source: ${link(source.title, source.url)}. More codes: ${link(code(module), `./vendors/${page}.md`)}.`,
  );
}

function facts(entry: StatusEntry): string {
  const { specification, mdn, methodsChangedToGet } = entry;
  const { class: name, title, meaning } = classRow(entry.class);
  const items: readonly (readonly [label: string, text: string | null])[] = [
    ["Class", `${link(`${name} ${title}`, `./index.md#${name}`)}: ${meaning}.`],
    ["Specification", `${linked(specification)}, ${specification.document}`],
    ["MDN", mdn === null ? "MDN has no page." : link(`${entry.code} ${entry.phrase}`, mdn)],
    ["Registration", registrationNote(entry) === undefined ? REGISTERED : null],
    ...entry.formerPhrases.map((former) => ["Formerly", formerDescription(former, entry)] as const),
    ["Header fields", fieldDescriptions(entry.headerFields)],
    ["Content", content(entry)],
    ["Caching", caching(entry)],
    ["Redirect", methodsChangedToGet && redirectSentences[methodsChangedToGet]],
    ["Retry", retry(entry)],
    ["Predicates", `${predicateNames(entry).map(code).join(", ")} (${link("guide", "./guide/predicates.md")})`],
    ["In other words", commonWordsFor(entry.code).join(", ") || null],
  ];
  return items.flatMap(([label, text]) => (text === null ? [] : [labelled(label, text)])).join("\n");
}

function content({ code: status, class: name, contentForbidden, nullBody }: StatusFacts): string | null {
  const sentences = [
    // Both sections about errors say so.
    ...(isError(status)
      ? [`A server should explain the error, except in an answer to HEAD (${cited(classRow(name).specification)}).`]
      : []),
    ...(contentForbidden ? [contentRuledOut(linked(contentForbidden))] : []),
    ...(nullBody
      ? [`${link("Fetch", "https://fetch.spec.whatwg.org/#null-body-status")} calls it a null body status.`]
      : []),
  ];
  return sentences.join(" ") || null;
}

function caching({ code: status, storageForbidden, heuristicallyCacheable }: StatusFacts): string {
  if (status === 304) {
    // A 304 is about a response that the cache has stored. The cache does not store the 304 itself.
    return `A cache uses it to update the response that it has stored (${cited("RFC 9111 §4.3.4")}).`;
  }
  if (storageForbidden) {
    return storageRuledOut(linked(storageForbidden));
  }
  return heuristicallyCacheable
    ? `A cache may store the response, unless the method or a header field rules that out. If no header field says for how long, the cache decides itself (${cited("RFC 9110 §15.1")}).`
    : `A cache stores the response only if its header fields allow it (${cited("RFC 9111 §3")}).`;
}

function retry({ code: status, retryReason }: StatusFacts): string | null {
  if (retryReason !== null) {
    return `The same request may succeed later, since ${retryReason}. No standard lists such codes: ${code("isRetryable")} is this project's choice. ${link("How to retry", "./recipes/retries.md")}.`;
  }
  return isError(status)
    ? `${code("isRetryable")} is false: the code alone is no reason to send the same request again.`
    : null;
}

/** The header fields, with what requires them and the section that says so. */
function fieldDescriptions(fields: readonly HeaderFieldFacts[]): string | null {
  const texts = fieldGroups(fields, ({ specification }) => linked(specification)).map(
    ({ names, requirement, detail }) => `${names.map(code).join(", ")}${requirement && `, ${requirement}`} (${detail})`,
  );
  return texts.length > 1 ? nested(texts) : (texts[0] ?? null);
}

/** The codes that people confuse with a code, and how they differ. */
function confusions(status: number): string | undefined {
  const items = kinOf(status).map(({ codes, difference }) => {
    const other = codeMeanings.find(({ code: one }) => one !== status && codes.includes(one)) as CodeMeanings;
    return `- ${link(titleOf(other), `./${other.code}.md`)}: ${difference}`;
  });
  return items.join("\n") || undefined;
}

function kinOf(status: number): readonly Kin[] {
  return allKin.filter(({ codes }) => codes.includes(status));
}

/** What other languages call a code. Only a registered code can be missing there. */
function elsewhere({ code: status, registered }: CodeMeanings): string | undefined {
  const names = namesElsewhere(status).filter(({ constant }) => registered || constant);
  const rows = names.map((name) => [projectName(name.project), constantCell(name), phraseCell(name)]);
  if (rows.length === 0) {
    return undefined;
  }
  return section(
    "Names in other languages",
    table(["Language", "Constant", "Phrase"], rows),
    `These names were read in the source code of each project: ${link("places, versions and dates", "./elsewhere.md")}.`,
  );
}

/** What the texts of the page cite beside the section that defines the code. */
function sourceList({ code: status }: StatusEntry): string | undefined {
  const all = [...(usages.get(status)?.sources ?? []), ...kinOf(status).flatMap(({ sources }) => sources ?? [])];
  return [...new Set(all.map(cited))].map((source) => `- ${source}`).join("\n") || undefined;
}

function cited(source: Cited): string {
  return linked(typeof source === "string" ? reference(source) : source);
}
