import { type ClassEntry, className, errorClasses, type StatusClass, statusClasses } from "../table/classes.js";
import { type FormerPhraseFacts, registrationNote, type StatusFacts } from "../table/facts.js";
import { semanticSets } from "../table/semantics.js";
import { hang, paint, type Style, type Terminal } from "./terminal.js";

const CLASS_STYLES = {
  "1xx": "magenta",
  "2xx": "green",
  "3xx": "cyan",
  "4xx": "yellow",
  "5xx": "red",
} as const satisfies Readonly<Record<StatusClass, Style>>;

/** Below this width, a description is easier to read on lines of its own than in a column. */
const MIN_DESCRIPTION_WIDTH = 32;

/** The codes by class: code, phrase and description in columns. */
export function renderList(all: readonly StatusFacts[], terminal: Terminal): string {
  const phraseWidth = Math.max(...all.map(({ phrase }) => phrase.length));
  return statusClasses
    .map((entry) => ({ entry, members: all.filter((facts) => facts.class === entry.class) }))
    .filter(({ members }) => members.length > 0)
    .map(({ entry, members }) =>
      [
        paintHeading(`${entry.class} ${entry.title}`, entry.class, terminal),
        ...members.map((facts) => renderRow(facts, phraseWidth, terminal)),
      ].join("\n"),
    )
    .join("\n\n");
}

function renderRow(
  { code, phrase, description, class: statusClass }: StatusFacts,
  phraseWidth: number,
  terminal: Terminal,
): string {
  const painted = paint(String(code), CLASS_STYLES[statusClass], terminal);
  const width = "  404  ".length + phraseWidth + 2;
  if (terminal.columns - width < MIN_DESCRIPTION_WIDTH) {
    const indent = " ".repeat("  404  ".length);
    return `  ${painted}  ${phrase}\n${hang({ text: indent, width: indent.length }, description, terminal)}`;
  }
  return hang({ text: `  ${painted}  ${phrase.padEnd(phraseWidth)}  `, width }, description, terminal);
}

function paintHeading(text: string, statusClass: StatusClass, terminal: Terminal): string {
  return paint(paint(text, CLASS_STYLES[statusClass], terminal), "bold", terminal);
}

/** One code with all its facts. */
export function renderDetails(facts: StatusFacts, terminal: Terminal): string {
  const rows = detailRows(facts);
  const labelWidth = Math.max(...rows.map(([label]) => label.length)) + 2;
  return [
    paintHeading(`${facts.code} ${facts.phrase}`, facts.class, terminal),
    hang({ text: "", width: 0 }, facts.description, terminal),
    "",
    ...rows.map(([label, value]) =>
      hang({ text: paint(label.padEnd(labelWidth), "dim", terminal), width: labelWidth }, value, terminal),
    ),
  ].join("\n");
}

type DetailRow = readonly [label: string, value: string];

function detailRows(facts: StatusFacts): readonly DetailRow[] {
  const { specification, mdn, retryReason } = facts;
  const entry = classEntry(facts.class);
  return [
    ["Constant", `HttpStatus.${facts.name}`],
    ...facts.formerPhrases.map((former): DetailRow => ["Formerly", formerDescription(former, facts)]),
    ["Class", `${entry.class} ${entry.title}: ${entry.meaning}.`],
    ["Specification", `${specification.title}, ${specification.document}`],
    ["", specification.url],
    ...(mdn === null ? [] : [["MDN", mdn] as const]),
    ["Registration", registrationNote(facts) ?? "Registered with IANA."],
    ["Predicates", predicates(facts).join(", ")],
    ...(retryReason === null ? [] : [["Retryable", `Since ${retryReason}.`] as const]),
  ];
}

function formerDescription({ phrase, name, rfcs }: FormerPhraseFacts, facts: StatusFacts): string {
  const constant = name === facts.name ? "" : `, HttpStatus.${name} (deprecated)`;
  return `"${phrase}" in ${rfcs.join(" and ")}${constant}`;
}

/** The names of the predicates that are true for the code. */
function predicates(facts: StatusFacts): readonly string[] {
  const entry = classEntry(facts.class);
  return [
    `is${className(entry)}`,
    ...(errorClasses.includes(entry) ? ["isError"] : []),
    ...semanticSets.filter((set) => set.has(facts)).map((set) => set.predicate),
  ];
}

function classEntry(statusClass: StatusClass): ClassEntry {
  return statusClasses.find((entry) => entry.class === statusClass) as ClassEntry;
}
