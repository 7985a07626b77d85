/** Every kind of claim, in the order a report names them. */
export const claimKinds = [
  "reported-fact",
  "official-position",
  "analysis",
  "forecast",
  "computed",
] as const;
