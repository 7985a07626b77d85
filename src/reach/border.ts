import type { Kilometers } from "../dossier/model.ts";
import { type Area, lonLat, polygonsOf } from "./area-geometry.ts";
import { distance } from "./distance.ts";
import { type Edge, edgesOf } from "./edges.ts";

/**
 * The length of the border that two areas share on WGS 84, in kilometres, 0 where they share none:
 * the sum of the geodesics along the edges that both outlines have, in either direction. Outlines
 * that are cut from one topology share their vertices exactly; others share no edge.
 */
export function sharedBorder(one: Area, other: Area): Kilometers {
  const ofOther = new Set(edgesOfArea(other).map(keyOf));
  return edgesOfArea(one)
    .filter((edge) => ofOther.has(keyOf(edge)))
    .reduce((sum, [from, to]) => sum + distance(from, to), 0) as Kilometers;
}

function edgesOfArea(area: Area): Edge[] {
  return polygonsOf(area).flat().flatMap(edgesOf);
}

/** The same for an edge and its reverse. */
function keyOf([from, to]: Edge): string {
  return [from, to]
    .map((position) => lonLat(position).join(" "))
    .toSorted()
    .join(" ");
}
