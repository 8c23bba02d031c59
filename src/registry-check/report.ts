import type { StatusEntry } from "../table/entry.js";
import type { Difference } from "./compare.js";
import type { RegistryRow } from "./csv.js";
import { type Assigned, unusedRows } from "./rows.js";

/** The file that the registry is compared with. */
export const TABLE = "src/table/iana.ts";
const ENTRY_TYPE = "src/table/entry.ts";
const ROWS = "src/registry-check/rows.ts";

const AFTERWARDS = `Then give each document that is new to the table its title in src/table/specifications.ts, put the registry's CSV in the
place of test/data/iana-http-status-codes.csv and its date into the \`registryDate\` of ${TABLE}, run \`npm run generate\` and
\`npm test\`, and add a changeset with \`npx changeset\` ("Versions" in README.md says which).`;

/** Says what the registry has otherwise than the table, and what to edit for each difference. */
export function report(source: string, differences: readonly Difference[]): string {
  const count = differences.length === 1 ? "one difference" : `${differences.length} differences`;
  const items = differences.map((difference) => `- ${change(difference)}.\n  ${edit(difference)}.`);
  return [`${source} and ${TABLE}: ${count}.`, ...items, AFTERWARDS].join("\n\n");
}

/** What has changed: a sentence without its full stop. */
function change({ kind, before, after }: Difference): string {
  return `${after.value} is ${kind}: ${told(before, kind)} before, ${told(after, kind)} now`;
}

/** What a row says of the thing that differs. */
function told({ description, reference }: RegistryRow, kind: Difference["kind"]): string {
  switch (kind) {
    case "re-referenced":
      return reference;
    case "assigned":
    case "not understood":
      return `${quote(description)} ${reference}`.trimEnd();
    default:
      return quote(description);
  }
}

/** What to edit: a sentence without its full stop. */
function edit(difference: Difference): string {
  const { entry } = difference;
  return entry === undefined
    ? editWithoutEntry(difference)
    : `In ${TABLE}, entry ${entry.code}, ${editOfEntry(difference, entry)}`;
}

function editOfEntry(difference: Difference, entry: StatusEntry): string {
  switch (difference.kind) {
    case "assigned":
      return `set ${fields(difference.now)}, and put ${quote(entry.phrase)} into \`formerPhrases\``;
    case "renamed":
      return "set `phrase` to the new phrase, and put the old one into `formerPhrases`";
    case "re-registered":
      return `set \`registration\` to ${registration(difference.now)}`;
    case "re-referenced":
      return "set `specification` or `registration.by` to what it refers to now";
    case "kept unused":
      return 'set `registration` to { state: "reserved", by: … }: the constant stays';
    case "withdrawn":
      return `set \`registration\` to a state that says so, new in ${ENTRY_TYPE} and ${ROWS}: the constant stays`;
    case "not understood":
      return `set what has changed, and let ${ROWS} write and read it so`;
  }
}

function editWithoutEntry(difference: Difference): string {
  const { kind, before } = difference;
  if (kind === "not understood") {
    return `Read the registry, and let ${ROWS} read it so`;
  }
  const keptOut = `what ${ROWS} (\`unusedRows\`) and ${ENTRY_TYPE} (\`code\`) say of the codes that have no entry`;
  if (kind !== "assigned") {
    return `Correct ${keptOut}`;
  }
  const add = `Add an entry to ${TABLE} with all its fields, among them ${fields(difference.now)}`;
  return unusedRows.includes(before) ? `${add}, and correct ${keptOut}` : add;
}

/** The fields that the registry decides. */
function fields(now: Assigned): string {
  return `\`phrase\`, \`specification\` and \`registration\` (${registration(now)})`;
}

/** A registration as an entry writes it. */
function registration({ phrase: _, ...registration }: Assigned): string {
  const facts = Object.entries(registration).map(([name, fact]) => `${name}: ${quote(fact)}`);
  return `{ ${[...facts, ...(registration.state === "obsoleted" ? ["by: …"] : [])].join(", ")} }`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
