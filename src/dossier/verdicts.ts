/** Every verdict, in the order a summary names them. */
export const verdicts = [
  "corroborated",
  "corroborated-in-part",
  "contested",
  "not-supported",
  "not-checkable",
] as const;
