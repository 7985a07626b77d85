/** Lengths of dash and gap in turn, in line widths. */
export type Dash = readonly number[];

/** Every way a line is broken, so that the legend breaks it in the same way. */
export const dashes = {
  reach: [3, 1.5],
  dots: [1, 1.5],
  launchArea: [4, 2],
  strike: [5, 3, 1, 3],
  link: [1.5, 1.5],
  disputed: [3, 2],
  long: [7, 2.5],
  short: [2, 2],
  dashDotDot: [5, 1.5, 1, 1.5, 1, 1.5],
} as const satisfies Readonly<Record<string, Dash>>;
