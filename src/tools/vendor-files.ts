import { readdirSync } from "node:fs";
import { basename } from "node:path";
import type { NamedVendorTable } from "../facts/vendor-facts.js";
import type { VendorTable } from "../table/vendor-row.js";

const FOLDER = new URL("../table/vendors/", import.meta.url);

/** The names of the vendors' tables: one for each file in src/table/vendors/. */
export const vendorIds: readonly string[] = readdirSync(FOLDER)
  .map((file) => basename(file, ".ts"))
  .sort();

/** The vendors' tables as their files are now. Codegen cannot use the generated list, which may be out of date. */
export async function readVendorTables(): Promise<readonly NamedVendorTable[]> {
  return Promise.all(
    vendorIds.map(async (id) => {
      const { table }: { readonly table?: VendorTable } = await import(new URL(`${id}.ts`, FOLDER).href);
      if (table === undefined) {
        throw new Error(`src/table/vendors/${id}.ts does not export a constant \`table\``);
      }
      return { id, ...table };
    }),
  );
}
