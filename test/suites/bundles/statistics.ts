/** Several measurements of one figure, as a table shows them. A type, because an interface does not fit a cell. */
export type Spread = {
  readonly median: number;
  readonly low: number;
  readonly high: number;
};

/** The median of the samples, with their quartiles: one disturbed run does not change these much. */
export function spread(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const [below = Number.NaN, above = below] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  return below + (above - below) * (position % 1);
}
