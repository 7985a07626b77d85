import type { MultiLineString, Position } from "geojson";
import { type Area, polygonsOf } from "../reach/area-geometry.ts";
import { isCut } from "../reach/map-edge.ts";

/**
 * The line along the rings of an area, in their direction: the area lies on its left, as RFC 7946
 * (section 3.1.6) winds rings. Left out is what runs along 180 degrees or a pole: there an area is
 * cut (section 3.1.9), which is no edge of it.
 */
export function edgeOf(area: Area): MultiLineString {
  return {
    type: "MultiLineString",
    coordinates: polygonsOf(area).flatMap((rings) => rings.flatMap(withoutCuts)),
  };
}

/** What is left of a closed ring: itself, or the lines between its cuts. */
function withoutCuts(ring: Position[]): Position[][] {
  const count = ring.length - 1;
  const at = (index: number) => ring[index % count] as Position;
  const isCutAt = (index: number) => isCut(at(index), at(index + 1));
  const first = ring.findIndex((_, index) => index < count && isCutAt(index));
  if (first < 0) return [ring];
  const lines: Position[][] = [];
  let line: Position[] = [];
  // Once round from behind a cut, so that no line is broken where the ring begins. Ends with a cut.
  for (let index = first + 1; index <= first + count; index++) {
    line.push(...ring.slice(index % count, (index % count) + 1));
    if (!isCutAt(index)) continue;
    if (line.length > 1) lines.push(line);
    line = [];
  }
  return lines;
}
