/** Two computed areas of one thing may differ by this many percent: 0.03 km² of an oblast's 30,000. */
const rounding = 1e-4;

/**
 * The percentage as a whole number: 100 only of what is all there, 0 only below 0.05 percent, and
 * between them nothing but 1 to 99.
 */
export function toWholePercent(percent: number): number {
  if (percent >= 100 - rounding) return 100;
  if (percent < 0.05) return 0;
  return Math.min(99, Math.max(1, Math.round(percent)));
}
