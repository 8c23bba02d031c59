import { className } from "../../src/facts/classes.js";
import { reference } from "../../src/facts/references.js";
import { formerNote, registrationNote } from "../../src/facts/status-facts.js";
import { vendorTables } from "../../src/generated/vendor-tables.js";
import { statusEntries } from "../../src/registry.js";
import { classRows } from "../../src/table/classes.js";
import { link as linked } from "../../src/tools/codegen/source.js";
import { block, code, codeCell, link, type Page, paragraphs, table } from "./markdown.js";

const DESCRIPTION = "Every HTTP status code: what it means, when to send it, and what clients do with it.";

/** The front page: all codes by class. */
export function frontPage(): Page {
  return {
    path: "index.md",
    title: "HTTP status codes",
    description: DESCRIPTION,
    body: paragraphs(
      "# HTTP status codes",
      `${DESCRIPTION} The facts come from the IANA registry, the RFCs and the Fetch standard.`,
      `The library ${link("typed-http-status", "./guide/start.md")} has them as constants for TypeScript:`,
      block(
        "ts",
        'import { HttpStatus, reasonPhrase } from "typed-http-status";',
        "",
        "HttpStatus.NotFound; // 404",
        'reasonPhrase(404); // "Not Found"',
      ),
      ...classRows.flatMap((row) => [
        `## ${row.class} ${row.title} {#${row.class}}`,
        `These codes say that ${row.meaning} (${linked(reference(row.specification))}). The predicate is ${code(`is${className(row)}`)}.`,
        table(
          ["Code", "Meaning"],
          statusEntries
            .filter((entry) => entry.class === row.class)
            .map((entry) => [
              codeCell(entry),
              [entry.description, registrationNote(entry, linked), formerNote(entry)].filter(Boolean).join(" "),
            ]),
        ),
      ]),
      "## Codes that no standard registers {#vendors}",
      "Some vendors use codes of their own, or give a registered code another meaning.",
      table(
        ["Vendor", "Codes"],
        vendorTables.map(({ id, title, rows }) => [
          link(title, `./vendors/${id}.md`),
          [...new Set(rows.map((row) => row.code))].map((status) => link(String(status), `./${status}.md`)).join(", "),
        ]),
      ),
    ),
  };
}
