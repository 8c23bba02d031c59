import type { NamedVendorTable } from "../../facts/vendor-facts.js";
import { docComment, HEADER, members, quote } from "./source.js";

/** The module that lists the vendors' tables, for the command. */
export function renderVendorTables(tables: readonly NamedVendorTable[]): string {
  const named = tables.map(({ id }) => ({
    id,
    local: id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  }));
  return `${HEADER}
import type { NamedVendorTable } from "../facts/vendor-facts.js";
${members(named.map(({ id, local }) => `import { table as ${local} } from ${quote(`../table/vendors/${id}.js`)};`))}

${docComment("The tables of codes that no standard registers. Each is an entry point of the package.")}
export const vendorTables: readonly NamedVendorTable[] = [
${members(named.map(({ id, local }) => `{ id: ${quote(id)}, ...${local} },`))}
];
`;
}
