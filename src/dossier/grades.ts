/** Every grade of a source, the closest to the words first. */
export const grades = ["A", "B", "C", "D", "E"] as const;
