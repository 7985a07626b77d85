import type { Position } from "geojson";
import type { Dossier } from "../dossier/dossier.ts";
import type { Claim, ClaimId, FeatureId } from "../dossier/model.ts";

/** What marks the link of a claim on the map. */
export type LinkRef = `link:${string}`;

/** What a claim connects: two positions `[lon, lat]` in degrees. */
export interface LinkRecipe {
  readonly claim: ClaimId;
  readonly ends: readonly [from: Position, to: Position];
}

/** Whether a reference names a link. */
export function isLinkRef(ref: string): ref is LinkRef {
  return ref.startsWith("link:");
}

/** What marks a claim's link. */
export function linkRef(claim: ClaimId): LinkRef {
  return `link:${claim}`;
}

/** The claim that draws a link. */
export function claimOf(ref: LinkRef): ClaimId {
  return ref.slice("link:".length) as ClaimId;
}

/**
 * What a claim connects, if it connects anything. Needs no geodesy: the page finds the places, the
 * worker draws between them.
 *
 * @throws RangeError if the dossier has no such points: a checked one has.
 */
export function linkOf(dossier: Dossier, { id, connects }: Claim): LinkRecipe | undefined {
  if (!connects) return undefined;
  const [from, to] = connects;
  return { claim: id, ends: [pointNamed(dossier, from), pointNamed(dossier, to)] };
}

function pointNamed(dossier: Dossier, feature: FeatureId): Position {
  const found = dossier.layers
    .flatMap(({ features }) => features)
    .find(({ id }) => id === feature)?.geometry;
  if (found?.type !== "Point") throw new RangeError(`no point ${feature}`);
  return found.coordinates;
}
