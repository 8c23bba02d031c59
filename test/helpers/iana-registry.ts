import { readFileSync } from "node:fs";
import { type RegistryRow, registryRows } from "../../src/tools/registry-check/csv.js";
import { isAssigned, readRow } from "../../src/tools/registry-check/rows.js";

/** The date of the project's copy of the IANA registry, as the registry's page states it. */
export const expectedRegistryDate = "2025-09-15";

/** The project's copy of the IANA registry, as CSV. */
export const registryCsv: string = readFileSync(new URL("../data/iana-http-status-codes.csv", import.meta.url), "utf8");

export const registry: readonly RegistryRow[] = registryRows(registryCsv);

/** Every code that the registry assigns, with its phrase. */
const assignedPhrases = registry.flatMap((row): [number, string][] => {
  const assignment = readRow(row);
  return isAssigned(assignment) ? [[Number(row.value), assignment.phrase]] : [];
});

/** Every code that the package must know, with its phrase. They come from the registry, not from the table. */
export const expectedPhrases: ReadonlyMap<number, string> = new Map<number, string>(
  [...assignedPhrases, [418, "I'm a Teapot"] satisfies [number, string]].sort(([a], [b]) => a - b),
);

/** The phrases that RFCs before RFC 9110 gave a code, with the sections. */
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

/** The code of every phrase, former ones included, by the phrase in lower case. */
export const expectedCodes: ReadonlyMap<string, number> = new Map([
  ...[...expectedPhrases].map(([code, phrase]): [string, number] => [phrase.toLowerCase(), code]),
  ...expectedFormerPhrases.map(([phrase, code]): [string, number] => [phrase.toLowerCase(), code]),
]);

/** The code that a value is a phrase of. Only the letters from A to Z have letter case. */
export function expectedCode(value: unknown): number | undefined {
  return typeof value === "string"
    ? expectedCodes.get(value.replace(/[A-Z]/g, (letter) => letter.toLowerCase()))
    : undefined;
}
