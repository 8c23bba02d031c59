import { readFileSync } from "node:fs";

/** A row of the IANA registry. */
export interface RegistryRow {
  readonly value: string;
  readonly description: string;
  readonly reference: string;
}

/** The project's own copy of the IANA registry of 2025-09-15, as its CSV has it. */
export const registry: readonly RegistryRow[] = readFileSync(
  new URL("data/iana-http-status-codes.csv", import.meta.url),
  "utf8",
)
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [value = "", description = "", reference = ""] = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted ?? plain,
    );
    return { value, description, reference };
  });

/** The rows that assign a code: neither ranges nor codes that are kept unused. */
export const assigned: readonly RegistryRow[] = registry.filter(
  ({ description }) => description !== "Unassigned" && description !== "(Unused)",
);

/** Code and reason phrase of every code that the package knows, read from the registry and not from the table. */
export const expectedPhrases: ReadonlyMap<number, string> = new Map<number, string>(
  [
    ...assigned.map(({ value, description }): [number, string] => [
      Number(value),
      description.replace(/ \([A-Z].*\)$/, ""),
    ]),
    [418, "I'm a Teapot"] satisfies [number, string],
  ].sort(([a], [b]) => a - b),
);

/** The phrases that RFCs before RFC 9110 gave a code, with the sections that did. */
export const expectedFormerPhrases: readonly (readonly [phrase: string, code: number, source: string])[] = [
  ["Moved Temporarily", 302, "RFC 1945 §9.3, RFC 2068 §10.3.3"],
  ["Request Time-out", 408, "RFC 2068 §6.1.1, RFC 2616 §6.1.1"],
  ["Request Entity Too Large", 413, "RFC 2068 §10.4.14, RFC 2616 §10.4.14"],
  ["Payload Too Large", 413, "RFC 7231 §6.5.11"],
  ["Request-URI Too Long", 414, "RFC 2068 §10.4.15, RFC 2616 §10.4.15"],
  ["Request-URI Too Large", 414, "RFC 2068 §6.1.1, RFC 2616 §6.1.1"],
  ["Requested Range Not Satisfiable", 416, "RFC 2616 §10.4.17"],
  ["Unprocessable Entity", 422, "RFC 2518 §10.3, RFC 4918 §11.2"],
  ["Gateway Time-out", 504, "RFC 2068 §6.1.1, RFC 2616 §6.1.1"],
];
