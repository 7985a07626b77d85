/** Whether there is something, but less than a whole one: words say so instead of 0 or 1. */
export function isUnderOne(value: number): boolean {
  return value > 0 && value < 1;
}
