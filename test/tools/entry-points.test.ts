import { statSync } from "node:fs";
import { expect, test } from "vitest";
import { dataFiles, entryPoints } from "../../src/tools/entry-points.js";
import { absolute } from "../../src/tools/project-files.js";
import { vendorIds } from "../../src/tools/vendor-files.js";
import { vendorStatements } from "../helpers/vendor-statements.js";

test.each(Object.entries({ ...entryPoints, ...dataFiles }))("%s has its source in %s", (_, path) => {
  expect(statSync(absolute(path)).isFile()).toBe(true);
});

test("each file of a vendor is an entry point, in the order of their names", () => {
  expect(vendorIds).toEqual(expect.arrayContaining(vendorStatements.map(({ table }) => table)));
  expect(vendorIds).toEqual([...vendorIds].sort());
  expect(Object.keys(entryPoints)).toEqual(expect.arrayContaining([...vendorIds]));
});
