/**
 * The entries of a claim's evidence that carry it. Context does not, so it counts only where there
 * is nothing else.
 */
export function carryingOf<Entry extends { readonly bearing: string | undefined }>(
  evidence: readonly Entry[],
): readonly Entry[] {
  const bearing = evidence.filter((entry) => entry.bearing !== "context");
  return bearing.length > 0 ? bearing : evidence;
}
