import type { ClaimId, FeatureRef, LocalizedText, Quote, ReachId, SourceId } from "./model.ts";

/**
 * A question on which sources differ, in `disagreements.json`. It hangs on features as claims do,
 * but is not assessed: every version stands with its source.
 */
export interface Disagreement {
  /** Unique among claims and disagreements. */
  readonly id: string;
  readonly question: LocalizedText;
  /** At least one; the first is the one it is listed under. */
  readonly features: readonly FeatureRef[];
  /** At least two, the plainest or earliest first. */
  readonly versions: readonly Version[];
}

/** One answer to the question. */
export interface Version {
  /** In our own words. */
  readonly says: LocalizedText;
  /** Who says so, or In Range's own claim that computes it. At least one of the two. */
  readonly citations: readonly Citation[];
  readonly claim?: ClaimId;
  /** Draws the version while it is chosen. */
  readonly reach?: ReachId;
}

export interface Citation {
  readonly source: SourceId;
  /** Absent where the passage itself was not recorded, only what it says. */
  readonly quote?: Quote;
}
