import { greatCircle } from "@turf/great-circle";
import type { Feature, LineString, MultiLineString, Position } from "geojson";
import type { ClaimId } from "../dossier/model.ts";
import { cutAtAntimeridian } from "./antimeridian.ts";
import { lonLat } from "./area-geometry.ts";
import { type LinkRecipe, type LinkRef, linkRef } from "./link-recipe.ts";

/** The line between the two places that a claim connects, as GeoJSON (RFC 7946). */
export type LinkShape = Feature<LineString | MultiLineString, { readonly claim: ClaimId }> & {
  readonly id: LinkRef;
};

/** So many that no chord between two of them can be seen for one. */
const positionsAlong = 100;

/**
 * The great circle between the ends on a sphere, coordinates `[lon, lat]` with 6 decimals, in two
 * parts where it crosses the antimeridian. It shows that two places are connected, not a path.
 *
 * @throws Error if the ends are antipodes, between which there is no one great circle.
 */
export function linkShape({ claim, ends: [from, to] }: LinkRecipe): LinkShape {
  // Turf's own cut (`offset`) leaves a gap on both sides of the antimeridian.
  const options = { npoints: positionsAlong, offset: 0 };
  const { geometry } = greatCircle([...lonLat(from)], [...lonLat(to)], options);
  const line = geometry.type === "LineString" ? geometry.coordinates : geometry.coordinates.flat();
  const parts = cutAtAntimeridian(line).map((part) => part.map(rounded));
  const [only] = parts;
  return {
    type: "Feature",
    id: linkRef(claim),
    properties: { claim },
    geometry:
      only && parts.length === 1
        ? { type: "LineString", coordinates: only }
        : { type: "MultiLineString", coordinates: parts },
  };
}

function rounded(position: Position): Position {
  return lonLat(position).map((degrees) => Math.round(degrees * 1e6) / 1e6 + 0);
}
