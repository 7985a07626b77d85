/** The value below which a share (0..1) of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Milliseconds that a call takes, with what it returns. */
export function timed<Result>(call: () => Result): readonly [ms: number, result: Result] {
  const start = performance.now();
  const result = call();
  return [performance.now() - start, result];
}
