/**
 * The percentage as a whole number: 100 only from 99.95 percent on, 0 only below 0.05 percent, and
 * between them nothing but 1 to 99.
 */
export function toWholePercent(percent: number): number {
  if (percent >= 99.95) return 100;
  if (percent < 0.05) return 0;
  return Math.min(99, Math.max(1, Math.round(percent)));
}
