import type { Feature, FeatureCollection, Position } from "geojson";
import type { Dossier } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/lookup.ts";
import type { LayerRole } from "../dossier/manifest.ts";
import type { ClaimId, DossierFeature, FeatureRef } from "../dossier/model.ts";
import { positionsOf } from "./bounds.ts";
import { labelAnchor, shapeOf } from "./dossier-source.ts";
import { collection } from "./feature-collection.ts";
import type { DrawnShape } from "./reach-source.ts";

/** What a badge belongs to. */
type BadgeRole = Exclude<LayerRole, "country" | "border"> | "reach";

/** A reach, and where on its line its badge stands. */
export interface ReachAnchor {
  readonly ref: DrawnShape["id"];
  readonly position: Position;
}

/**
 * The badges: one for each area and point of the dossier that a claim hangs on, and for the reaches
 * given, with the flat properties `ref`, `count`, `role` (that of the feature's layer, or `reach`)
 * and, of an area, `under` where there is more room under its name than over it. Countries have none,
 * whose names belong to the basemap; nor has a border.
 *
 * @param found - the claims that count; what none of them hangs on has no badge
 */
export function badgeSource(
  { layers }: Pick<Dossier, "layers">,
  index: Pick<DossierIndex, "claimsOf">,
  found: ReadonlySet<ClaimId>,
  reaches: readonly ReachAnchor[],
): FeatureCollection {
  const badge = (
    ref: FeatureRef,
    coordinates: Position,
    properties: { readonly role: BadgeRole; readonly under?: boolean },
  ): Feature[] => {
    const count = index.claimsOf(ref).filter(({ id }) => found.has(id)).length;
    const geometry = { type: "Point" as const, coordinates };
    return count === 0
      ? []
      : [{ type: "Feature", geometry, properties: { ref, count, ...properties } }];
  };
  const ofFeature = (role: BadgeRole, feature: DossierFeature): Feature[] => {
    const shape = shapeOf(feature);
    const [first] = positionsOf(feature.geometry);
    if (shape === "point") return first ? badge(feature.id, first, { role }) : [];
    if (shape === "line") return [];
    const anchor = labelAnchor(feature);
    return badge(feature.id, anchor, { role, under: isRoomierUnder(feature, anchor) });
  };
  return collection([
    ...layers.flatMap(({ role, features }) =>
      role === "country" || role === "border"
        ? []
        : features.flatMap((one) => ofFeature(role, one)),
    ),
    ...reaches.flatMap(({ ref, position }) => badge(ref, position, { role: "reach" })),
  ]);
}

/** Whether the outline of an area is farther off in the south of a place within than in the north. */
function isRoomierUnder({ geometry }: DossierFeature, [lng = 0, lat = 0]: Position): boolean {
  let [north, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const ring of ringsOf(geometry)) {
    for (const [at, [x1 = 0, y1 = 0]] of ring.slice(0, -1).entries()) {
      const [x2 = 0, y2 = 0] = ring[at + 1] ?? [];
      if (x1 > lng === x2 > lng) continue;
      // Where this side of the ring crosses the meridian.
      const way = y1 + ((lng - x1) / (x2 - x1)) * (y2 - y1) - lat;
      if (way > 0) north = Math.min(north, way);
      else south = Math.min(south, -way);
    }
  }
  return south > north;
}

function ringsOf(geometry: DossierFeature["geometry"]): readonly Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

/** The northernmost place of a reach: there its line is far from the names inside it. */
export function reachAnchor({ id, geometry }: DrawnShape): ReachAnchor | undefined {
  let north: Position | undefined;
  for (const position of positionsOf(geometry)) {
    if (!north || (position[1] ?? 0) > (north[1] ?? 0)) north = position;
  }
  return north && { ref: id, position: north };
}
