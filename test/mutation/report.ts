import type { MutantResult, MutantStatus } from "@stryker-mutator/api/core";

/** The lowest score that passes, in per cent. */
const LEAST = 95;

/** A mutant that a test has noticed: it failed, or it did not end. */
const DETECTED: readonly MutantStatus[] = ["Killed", "Timeout"];
const UNDETECTED: readonly MutantStatus[] = ["Survived", "NoCoverage"];

/** Whether the score is high enough. */
export function passes(results: readonly MutantResult[]): boolean {
  return score(results) >= LEAST;
}

/** The figures: the share of the mutants that a test has noticed, and how many of each kind there are. */
export function summary(results: readonly MutantResult[]): string {
  const count = (status: MutantStatus) => countOf(results, [status]).toLocaleString("en");
  const figures = [
    `${count("Killed")} killed`,
    `${count("Timeout")} timed out`,
    `${count("Survived")} survived`,
    `${count("NoCoverage")} without coverage`,
  ];
  return `mutation score ${score(results).toFixed(2)} %: ${figures.join(", ")}`;
}

function score(results: readonly MutantResult[]): number {
  const [detected, undetected] = [countOf(results, DETECTED), countOf(results, UNDETECTED)];
  return (100 * detected) / (detected + undetected);
}

function countOf(results: readonly MutantResult[], statuses: readonly MutantStatus[]): number {
  return results.filter(({ status }) => statuses.includes(status)).length;
}
