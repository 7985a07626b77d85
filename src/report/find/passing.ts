import type { ClaimId, FeatureRef } from "../../dossier/model.ts";
import { type Facet, type Filters, facets } from "../../view/filters.ts";
import type { Findable, Item } from "./findable.ts";

/** What is asked of a list: all of it at once. */
export interface Asked {
  readonly feature: FeatureRef | null;
  readonly filters: Filters;
  /** The ids that a search has found; null where none is asked for, or none can be yet. */
  readonly matches: ReadonlySet<string> | null;
}

/** What can be asked for, and let go of. */
export type Part = Facet | "search" | "feature";

export interface Passing {
  readonly claims: ReadonlySet<ClaimId>;
  readonly disagreements: ReadonlySet<string>;
}

/** The claims and disagreements that have all that is asked for. */
export function passing(findable: Findable, asked: Asked): Passing {
  const passes = (item: Item) => failedParts(findable, asked, item).length === 0;
  return {
    claims: new Set(findable.claims.filter(passes).map(({ id }) => id)),
    disagreements: new Set(findable.disagreements.filter(passes).map(({ id }) => id)),
  };
}

/** What keeps a claim or disagreement out of the list; empty where it is in. */
export function failedParts(findable: Findable, asked: Asked, item: Item): readonly Part[] {
  const { feature, filters, matches } = asked;
  const failed: Part[] = facets.filter((facet) => {
    const wanted: readonly string[] = filters[facet];
    return wanted.length > 0 && !item.facets[facet].some((value) => wanted.includes(value));
  });
  if (matches && !matches.has(item.id)) failed.push("search");
  if (feature && !findable.listOf(feature).has(item.id)) failed.push("feature");
  return failed;
}
