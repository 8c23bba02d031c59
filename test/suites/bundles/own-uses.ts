import type { Growth } from "./budgets.js";
import { bundlerNames } from "./bundlers.js";
import { bare, libraries, named, OUR_CODES, OUR_NGINX, OURS, type Program, type Use } from "./libraries.js";

/** A use of the library that has a budget. */
export interface OwnUse extends Program {
  /** The bundlers that the budget is for: all, if left out. */
  readonly bundlers?: readonly string[];
  /** How the figures grow with the tables: not at all, if left out. */
  readonly growth?: Growth;
}

/** The longest phrases have 31 characters. Codegen's packed text also has a separator for each code of a gap, up to 88. */
const PHRASE: Growth = { codes: { minified: 120, brotli: 32 } };

const constantOfRoot = programOf(OURS, "one constant");

const FREE_FROM_ROOT = bundlerNames.filter((name) => name !== "esbuild" && name !== "Turbopack");

/** What users do with the library. Each use has one budget: the largest figure of its bundlers. */
export const ownUses: Readonly<Record<string, OwnUse>> = {
  "one constant from the root": { ...constantOfRoot, bundlers: FREE_FROM_ROOT },
  // esbuild keeps all members of a re-exported namespace: https://github.com/evanw/esbuild/issues/1420
  "one constant from the root, in esbuild": {
    ...constantOfRoot,
    bundlers: ["esbuild"],
    growth: { codes: { minified: 50, brotli: 32 } },
  },
  // Turbopack makes an object of the members that an app uses.
  "one constant from the root, in Turbopack": { ...constantOfRoot, bundlers: ["Turbopack"] },
  "one constant and one class predicate, in Turbopack": {
    ...named(OURS, ["HttpStatus", "isSuccess"], "HttpStatus.NotFound, isSuccess(status)"),
    bare: "404, status",
    bundlers: ["Turbopack"],
  },
  "one constant from /codes": programOf(OUR_CODES, "one constant"),
  "one constant from /codes, by its name": { ...named(OUR_CODES, ["NotFound"], "NotFound"), bare: "404" },
  "one constant from /nginx, by its name": { ...named(OUR_NGINX, ["NoResponse"], "NoResponse"), bare: "444" },
  "unused imports": {
    imports: [
      `import { isSuccess, reasonPhrases, statusCode } from "${OURS}";`,
      `import * as all from "${OUR_CODES}";`,
      `import * as nginx from "${OUR_NGINX}";`,
    ].join(" "),
    expression: "status",
    bare: "status",
  },
  "one class predicate": programOf(OURS, "one class predicate"),
  "six class predicates": programOf(OURS, "six class predicates"),
  // The semantic predicate with the longest list.
  isHeuristicallyCacheable: { ...ofStatus("isHeuristicallyCacheable"), growth: { codes: { minified: 4, brotli: 16 } } },
  isStatusCode: ofStatus("isStatusCode"),
  isHttpStatus: { ...ofStatus("isHttpStatus"), growth: PHRASE },
  statusClass: ofStatus("statusClass"),
  statusName: { ...ofStatus("statusName"), growth: PHRASE },
  statusCodes: {
    ...named(OURS, ["statusCodes"], "statusCodes"),
    bare: "[]",
    growth: { codes: { minified: 4, brotli: 4 } },
  },
  "code to phrase": { ...programOf(OURS, "code to phrase"), growth: PHRASE },
  "code to phrase, with the map": { ...programOf(`${OURS}, its map`, "code to phrase"), growth: PHRASE },
  "phrase to code": { ...programOf(OURS, "phrase to code"), growth: PHRASE },
  hasStatus: { ...named(OURS, ["hasStatus"], 'hasStatus(response, 404, "5xx")'), bare: 'response, 404, "5xx"' },
  matchStatus: {
    ...named(OURS, ["matchStatus"], "matchStatus(response, { 404: missing, default: other })"),
    bare: "response, { 404: missing, default: other }",
  },
  expectStatus: {
    ...named(OURS, ["expectStatus"], 'expectStatus(response, 404, "5xx")'),
    bare: 'response, 404, "5xx"',
  },
  byStatus: { ...named(`${OURS}/openapi`, ["byStatus"], "byStatus(response)"), bare: "response" },
  "reasonPhrases of /nginx": {
    ...named(OUR_NGINX, ["reasonPhrases"], "reasonPhrases[status]"),
    bare: "status",
    growth: { vendorCodes: { minified: 40, brotli: 40 } },
  },
};

/** The program of a use that the benchmark compares with peers. */
function programOf(name: string, use: Use): Program {
  const snippet = libraries.find((library) => library.name === name)?.snippets[use];
  if (snippet === undefined) {
    throw new Error(`${name} has no program for: ${use}`);
  }
  return { ...snippet, bare: bare[use] };
}

/** The program of a function that takes a status. */
function ofStatus(name: string): Program {
  return { ...named(OURS, [name], `${name}(status)`), bare: "status" };
}
