import { vendorTables } from "../../src/generated/vendor-tables.js";
import { codePage } from "./code-page.js";
import { elsewherePage } from "./elsewhere-page.js";
import { frontPage } from "./front-page.js";
import type { Page } from "./markdown.js";
import { codeMeanings } from "./meanings.js";
import { vendorPage } from "./vendor-page.js";

/** Every page that follows from the table. */
export const pages: readonly Page[] = [
  frontPage(),
  ...codeMeanings.map(codePage),
  ...vendorTables.map(vendorPage),
  elsewherePage(),
];
