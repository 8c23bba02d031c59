/* The files that the reports of checks name. */

/** The project's copy of the registry. */
export const COPY = "test/data/iana-http-status-codes.csv";

export const TABLE = "src/table/iana.ts";
export const ROW_TYPE = "src/table/status-row.ts";
export const CLASSES = "src/table/classes.ts";
export const TITLES = "src/table/specifications.ts";
export const VENDORS = "src/table/vendors";
export const FACTS = "src/facts/status-facts.ts";
export const SEMANTICS = "src/facts/semantics.ts";
export const TEST_DATA = "test/helpers/iana-registry.ts";
export const TABLE_TEST = "test/table/iana.test.ts";
export const FORMS = "src/tools/registry-check/rows.ts";

/** The last steps of every report: the edits reach what is generated, and users hear of them. */
export const LAST_STEPS: readonly string[] = [
  "Run `npm run update`, which writes hover texts, README and registry.json anew. Then run `npm test`.",
  "Add a changeset with `npx changeset`. docs/guide/versions.md says which version a change needs.",
];
