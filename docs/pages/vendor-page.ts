import { type NamedVendorTable, type VendorFacts, vendorFacts } from "../../src/facts/vendor-facts.js";
import { block, codeCell, link, type Page, paragraphs, table } from "./markdown.js";

/** The page of a vendor's table: `/vendors/nginx`. */
export function vendorPage(vendorTable: NamedVendorTable): Page {
  const { id, title, about } = vendorTable;
  return {
    path: `vendors/${id}.md`,
    title: `Status codes of ${title}`,
    description: about,
    body: paragraphs(
      `# ${title}`,
      about,
      block("ts", `import * as ${title.replace(/\W/g, "")} from "typed-http-status/${id}";`),
      table(
        ["Code", "Meaning"],
        vendorFacts(vendorTable).map((facts) => [codeCell(facts, ".."), meaningCell(facts, title)]),
      ),
    ),
  };
}

function meaningCell({ vendor, description, deprecated, source }: VendorFacts, table: string): string {
  return [
    ...(vendor === table ? [] : [`**${vendor}**:`]),
    description,
    ...(deprecated === null ? [] : [`**Deprecated.** ${deprecated}`]),
    `(${link(source.title, source.url)})`,
  ].join(" ");
}
