import type { Disagreement } from "../../dossier/disagreement.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import type { DossierIndex } from "../../dossier/lookup.ts";
import type { ClaimId, FeatureRef } from "../../dossier/model.ts";
import type { Facet } from "../../view/filters.ts";
import { facetsOf } from "../claim-facets.ts";
import { remembered } from "./remembered.ts";

/** A claim or disagreement with what it has of each facet. */
export interface Item<Id extends string = string> {
  readonly id: Id;
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
}

/** What of a dossier can be found. */
export interface Findable {
  readonly claims: readonly Item<ClaimId>[];
  readonly disagreements: readonly Item[];
  /** The ids of all that hangs on a reference, as its list shows it. */
  readonly listOf: (feature: FeatureRef) => ReadonlySet<string>;
}

/** Prepares a dossier to be filtered. The page calls it once. */
export function findableOf(
  { claims, disagreements }: Pick<Dossier, "claims" | "disagreements">,
  index: DossierIndex,
): Findable {
  return {
    claims: claims.map((claim) => ({ id: claim.id, facets: facetsOf(claim, index) })),
    disagreements: disagreements.map((each) => ({
      id: each.id,
      facets: facetsOfDisagreement(each, index),
    })),
    listOf: remembered(
      (feature: FeatureRef) =>
        new Set(
          [...index.claimsOf(feature), ...index.disagreementsOf(feature)].map(({ id }) => id),
        ),
    ),
  };
}

/**
 * A question on which sources differ has the grades of those sources and the languages of their
 * passages. It is no claim of a kind, has no verdict and no date, so that it is left out where any
 * of these is asked for.
 */
function facetsOfDisagreement(
  { versions }: Disagreement,
  { sourceById }: Pick<DossierIndex, "sourceById">,
): Item["facets"] {
  const citations = versions.flatMap((version) => version.citations);
  return {
    verdict: [],
    kind: [],
    grade: [...new Set(citations.flatMap(({ source }) => sourceById.get(source)?.grade ?? []))],
    lang: [...new Set(citations.flatMap(({ quote }) => quote?.lang ?? []))],
    month: [],
  };
}
