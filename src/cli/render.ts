import { classRow } from "../facts/classes.js";
import { predicateNames } from "../facts/predicates.js";
import { type HeaderFieldFacts, registrationNote, type StatusFacts } from "../facts/status-facts.js";
import type { VendorFacts } from "../facts/vendor-facts.js";
import {
  contentRuledOut,
  fieldGroups,
  formerDescription,
  REGISTERED,
  redirectSentences,
  storageRuledOut,
} from "../facts/wording.js";
import { homepage } from "../generated/package-info.js";
import { classRows, type StatusClass } from "../table/classes.js";
import { isVendors, type Meaning } from "./meanings.js";
import { hang, paint, type Style, type Terminal } from "./terminal.js";

const CLASS_STYLES = {
  "1xx": "magenta",
  "2xx": "green",
  "3xx": "cyan",
  "4xx": "yellow",
  "5xx": "red",
} as const satisfies Readonly<Record<StatusClass, Style>>;

/** The style of a vendor's heading and of a code outside 100 to 599, which have no class. */
const NO_CLASS_STYLE: Style = "blue";

/** A narrower column is hard to read: the description gets lines of its own instead. */
const MIN_DESCRIPTION_WIDTH = 32;

/** A narrower terminal gets one line for each code, without the description. */
const MIN_COLUMNS_FOR_DESCRIPTIONS = 120;

/**
 * A list in columns: first the registered codes by class, then the others by vendor.
 *
 * @param long - Whether to print descriptions in a narrow terminal too.
 */
export function renderList(all: readonly Meaning[], terminal: Terminal, long: boolean): string {
  const phraseWidth = Math.max(...all.map(({ phrase }) => phrase.length));
  const described = long || terminal.columns >= MIN_COLUMNS_FOR_DESCRIPTIONS;
  return sections(all)
    .map(({ heading, style, members }) =>
      [
        paintHeading(heading, style, terminal),
        ...members.map((meaning) =>
          described ? renderDescribedRow(meaning, phraseWidth, terminal) : renderRow(meaning, terminal),
        ),
      ].join("\n"),
    )
    .join("\n\n");
}

interface Section {
  readonly heading: string;
  readonly style: Style;
  readonly members: readonly Meaning[];
}

function sections(all: readonly Meaning[]): readonly Section[] {
  const registered = all.filter((meaning) => !isVendors(meaning));
  const vendors = all.filter(isVendors);
  return [
    ...classRows.map((row) => ({
      heading: `${row.class} ${row.title}`,
      style: CLASS_STYLES[row.class],
      members: registered.filter((facts) => facts.class === row.class),
    })),
    ...[...new Set(vendors.map(({ vendor }) => vendor))].map((vendor) => ({
      heading: `${vendor} (no standard)`,
      style: NO_CLASS_STYLE,
      members: vendors.filter((facts) => facts.vendor === vendor),
    })),
  ].filter(({ members }) => members.length > 0);
}

function renderRow({ code, phrase, class: statusClass }: Meaning, terminal: Terminal): string {
  return `  ${paint(String(code), styleOf(statusClass), terminal)}  ${phrase}`;
}

function renderDescribedRow(
  { code, phrase, description, class: statusClass }: Meaning,
  phraseWidth: number,
  terminal: Terminal,
): string {
  const painted = paint(String(code), styleOf(statusClass), terminal);
  const width = "  404  ".length + phraseWidth + 2;
  if (terminal.columns - width < MIN_DESCRIPTION_WIDTH) {
    const indent = " ".repeat("  404  ".length);
    return `  ${painted}  ${phrase}\n${hang({ text: indent, width: indent.length }, description, terminal)}`;
  }
  return hang({ text: `  ${painted}  ${phrase.padEnd(phraseWidth)}  `, width }, description, terminal);
}

function paintHeading(text: string, style: Style, terminal: Terminal): string {
  return paint(paint(text, style, terminal), "bold", terminal);
}

function styleOf(statusClass: StatusClass | null): Style {
  return statusClass === null ? NO_CLASS_STYLE : CLASS_STYLES[statusClass];
}

/** Other codes with such a name, in a sentence. */
export function renderAlso(all: readonly Meaning[], terminal: Terminal): string {
  const names = new Set(all.map(({ code, phrase }) => `${code} ${phrase}`));
  return hang({ text: "", width: 0 }, `Also: ${[...names].join(", ")}`, terminal);
}

/** One meaning of a code with all its facts. */
export function renderDetails(meaning: Meaning, terminal: Terminal): string {
  const rows = isVendors(meaning) ? vendorRows(meaning) : registeredRows(meaning);
  const labelWidth = Math.max(...rows.map(([label]) => label.length)) + 2;
  return [
    paintHeading(`${meaning.code} ${meaning.phrase}`, styleOf(meaning.class), terminal),
    hang({ text: "", width: 0 }, meaning.description, terminal),
    "",
    ...rows.map(([label, value]) =>
      hang({ text: paint(label.padEnd(labelWidth), "dim", terminal), width: labelWidth }, value, terminal),
    ),
  ].join("\n");
}

type DetailRow = readonly [label: string, value: string];

function registeredRows(facts: StatusFacts): readonly DetailRow[] {
  const { specification, mdn, headerFields, contentForbidden, storageForbidden, methodsChangedToGet, retryReason } =
    facts;
  return [
    ["Constant", `HttpStatus.${facts.name}`],
    ...facts.formerPhrases.map((former): DetailRow => ["Formerly", formerDescription(former, facts)]),
    classDetail(facts.class),
    ["Specification", `${specification.title}, ${specification.document}`],
    ["", specification.url],
    ...(mdn === null ? [] : [["MDN", mdn] as const]),
    ["Registration", registrationNote(facts) ?? REGISTERED],
    ...(headerFields.length === 0 ? [] : [["Header fields", fieldsDetail(headerFields)] as const]),
    ...(contentForbidden === null ? [] : [["Content", contentRuledOut(contentForbidden.title)] as const]),
    ...(storageForbidden === null ? [] : [["Caching", storageRuledOut(storageForbidden.title)] as const]),
    ["Predicates", predicateNames(facts).join(", ")],
    ...(methodsChangedToGet === null ? [] : [["Redirect", redirectSentences[methodsChangedToGet]] as const]),
    ...(retryReason === null ? [] : [["Retryable", `Yes, because ${retryReason}.`] as const]),
    pageDetail(facts),
  ];
}

function vendorRows(meaning: VendorFacts): readonly DetailRow[] {
  const { name, module, vendor, class: statusClass, source, deprecated } = meaning;
  return [
    ["Constant", `import { ${name} } from "${module}"`],
    ...(deprecated === null ? [] : [["Deprecated", deprecated] as const]),
    ["Vendor", `${vendor}: no standard gives the code this meaning.`],
    ...(statusClass === null ? [] : [classDetail(statusClass)]),
    ["Source", source.title],
    ["", source.url],
    pageDetail(meaning),
  ];
}

/** The page says when to send the code and what clients do. */
function pageDetail({ code }: Meaning): DetailRow {
  return ["Page", `${homepage}${code}`];
}

function classDetail(statusClass: StatusClass): DetailRow {
  const { title, meaning } = classRow(statusClass);
  return ["Class", `${statusClass} ${title}: ${meaning}.`];
}

function fieldsDetail(fields: readonly HeaderFieldFacts[]): string {
  return fieldGroups(fields)
    .map(({ names, requirement }) => `${names.join(", ")}${requirement && ` (${requirement})`}`)
    .join("; ");
}
