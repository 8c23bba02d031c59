import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { MutantResult, MutantStatus } from "@stryker-mutator/api/core";
import { type Exception, exceptions } from "./exceptions.js";

/** The lowest score that passes, in per cent. */
const LOWEST_SCORE = 99;

/** A test failed, or it did not end. */
const DETECTED: readonly MutantStatus[] = ["Killed", "Timeout"];
const UNDETECTED: readonly MutantStatus[] = ["Survived", "NoCoverage"];

export interface Report {
  /** The mutants that no test noticed, the exceptions that are out of date, and the score on the last line. */
  readonly text: string;
  readonly passes: boolean;
}

export function report(results: readonly MutantResult[]): Report {
  const all = results.map((mutant) => ({ ...mutant, file: relative(process.cwd(), mutant.fileName) }));
  const undetected = all.filter(({ status }) => UNDETECTED.includes(status));
  const counted = undetected.filter((mutant) => !exceptions.some((exception) => matches(exception, mutant)));
  const outdated = exceptions.filter(
    (exception) =>
      all.some(({ file }) => file === exception.file) && !undetected.some((mutant) => matches(exception, mutant)),
  );

  const detected = all.filter(({ status }) => DETECTED.includes(status)).length;
  const score = (100 * detected) / (detected + counted.length);
  return {
    text: [
      ...counted.map(describe),
      ...outdated.map(
        ({ file, line }) => `${file}: remove the exception for ${JSON.stringify(line)}: tests notice it now`,
      ),
      `mutation score ${score.toFixed(2)} %: ${detected} noticed, ${counted.length} not noticed, ${undetected.length - counted.length} excepted`,
    ].join("\n"),
    passes: score >= LOWEST_SCORE && outdated.length === 0,
  };
}

interface FoundMutant extends MutantResult {
  /** Its file, from the project's root. */
  readonly file: string;
}

function matches({ file, line, replacement }: Exception, mutant: FoundMutant): boolean {
  return file === mutant.file && line === lineOf(mutant) && replacement === mutant.replacement;
}

function describe(mutant: FoundMutant): string {
  const { file, location, status, replacement } = mutant;
  const seen = status === "NoCoverage" ? "no test runs it" : "no test notices it";
  return `${file}:${location.start.line}:${location.start.column}: ${seen}\n  ${lineOf(mutant)}\n  with ${replacement}`;
}

/** The source line where a mutant begins, without its indentation. */
function lineOf({ file, location }: FoundMutant): string {
  return (readFileSync(file, "utf8").split("\n")[location.start.line - 1] ?? "").trim();
}
