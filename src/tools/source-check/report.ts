import { codeSpan, numbered } from "../check-command/markdown.js";
import { FACTS, LAST_STEPS, TABLE } from "../check-command/paths.js";
import { list } from "../codegen/source.js";
import type { Citation } from "./citations.js";
import type { Finding } from "./findings.js";

/** The file that makes the addresses of RFCs and drafts. */
const REFERENCES = "src/facts/references.ts";

const STEPS = [
  `Make the edits above. The addresses of RFCs and drafts come from ${REFERENCES}, those of MDN's pages from ${FACTS}.`,
  ...LAST_STEPS,
];

/** An address that gave no answer to rely on, and what came in its place. */
export type Unchecked = readonly [address: string, reason: string];

/** Says that there is nothing to edit, as one line, and lists what could not be checked. */
export function agreement(count: number, unchecked: readonly Unchecked[]): string {
  return [`${count - unchecked.length} of ${count} addresses checked: nothing to edit.`, ...listed(unchecked)].join(
    "\n\n",
  );
}

/** Says what to edit, as Markdown for an issue. */
export function report(count: number, findings: readonly Finding[], unchecked: readonly Unchecked[]): string {
  return [
    `${count - unchecked.length} of ${count} addresses checked: ${findings.length} to edit.`,
    ...findings.map((finding) => `- ${"code" in finding ? mdnItem(finding) : sourceItem(finding)}`),
    ...listed(unchecked),
    "What to do:",
    numbered(STEPS),
  ].join("\n\n");
}

function sourceItem(finding: Extract<Finding, { citations: unknown }>): string {
  const { address, citations } = finding;
  const place = `In ${places(citations)}`;
  switch (finding.kind) {
    case "gone":
      return `${codeSpan(address)} is gone: ${codeSpan(finding.reason)}.
  ${place}, name the document's new address, or another primary source that says the same. Remove what no primary source says any more.`;
    case "moved":
      return `${codeSpan(address)} has moved to ${codeSpan(finding.to)}.
  ${place}, name the new address if that page says the same.`;
    case "no anchor":
      return `${codeSpan(address)}: the page has no such anchor.
  ${place}, correct the section or the part after "#".`;
  }
}

function mdnItem(finding: Extract<Finding, { code: unknown }>): string {
  const { address, code } = finding;
  const place = `In ${TABLE}, row ${code}`;
  switch (finding.kind) {
    case "gone":
      return `MDN's page on ${code} is gone: ${codeSpan(address)} ${codeSpan(finding.reason)}.
  ${place}, set \`mdn: false\`.`;
    case "moved":
      return `MDN's page on ${code} has moved: ${codeSpan(address)} leads to ${codeSpan(finding.to)}.
  ${place}, set \`mdn: false\` if that page is not about ${code}. If it is, change the address in ${FACTS}.`;
    case "new":
      return `MDN has a page on ${code} now: ${codeSpan(address)}.
  ${place}, set \`mdn: true\`.`;
  }
}

/** The places that cite an address, by file. */
function places(citations: readonly Citation[]): string {
  const files = [...new Set(citations.map(({ file }) => file))];
  return list(
    files.map((file) => {
      const entries = citations.filter((citation) => citation.file === file).map(({ entry }) => entry);
      return `${file} (${list([...new Set(entries)])})`;
    }),
  );
}

function listed(unchecked: readonly Unchecked[]): readonly string[] {
  return unchecked.length === 0
    ? []
    : [
        "Not checked. Sites refuse programs at times, so this alone is nothing to edit. Look at an address yourself if it stays in this list:",
        unchecked.map(([address, reason]) => `- ${codeSpan(address)}: ${codeSpan(reason)}`).join("\n"),
      ];
}
