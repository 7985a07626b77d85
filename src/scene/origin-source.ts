import type { Feature, FeatureCollection, MultiLineString, Position } from "geojson";
import type { Dossier } from "../dossier/dossier.ts";
import { type Area, isArea, polygonsOf } from "../reach/area-geometry.ts";
import type { BorderLine, OriginShapes } from "../reach/protocol.ts";
import { collection } from "./feature-collection.ts";

/** What launchers that stand back from a border leave, and that border. */
export interface StandOff {
  readonly shapes: OriginShapes;
  readonly border: BorderLine;
}

/**
 * Where launchers can stand: the launch areas, or what a stand-off leaves of them; then also the
 * line up to which they come (`edge: "standoff"`) and the border they stand back from
 * (`edge: "border"`).
 */
export function originSource(dossier: Dossier, standOff: StandOff | null): FeatureCollection {
  const areas = dossier.layers
    .filter(({ role }) => role === "launch-area")
    .flatMap(({ features }) => features)
    .flatMap(({ id, geometry }) => (isArea(geometry) ? [{ id, geometry }] : []));
  if (!standOff || standOff.shapes.km === 0) {
    return collection(areas.map(({ id, geometry }) => originArea(id, geometry)));
  }
  const left = new Map(standOff.shapes.areas.map(({ id, geometry }) => [id, geometry]));
  return collection([
    ...areas.flatMap(({ id, geometry: whole }) => {
      // An area that the answer does not name is no origin: nothing is taken from it.
      const geometry = left.has(id) ? left.get(id) : whole;
      if (!geometry) return [];
      const line = frontOf(geometry, whole);
      return [
        originArea(id, geometry),
        ...(line.coordinates.length > 0 ? [edge(line, "standoff")] : []),
      ];
    }),
    edge(standOff.border, "border"),
  ]);
}

function originArea(ref: string, geometry: Area): Feature {
  return { type: "Feature", geometry, properties: { ref, area: "origin" } };
}

function edge(geometry: BorderLine, what: string): Feature {
  return { type: "Feature", geometry, properties: { edge: what } };
}

/** Degrees, about 10 m: clipped outlines are rounded, and oblasts are not known that well. */
const nearby = 1e-4;

/** The edges of what is left that are none of the whole's: up to there the launchers come. */
function frontOf(left: Area, whole: Area): MultiLineString {
  const outlines = polygonsOf(whole).flat();
  const isOld = (from: Position, to: Position) =>
    [from, middle(from, to), to].every((each) => outlines.some((ring) => isOn(ring, each)));
  const coordinates: Position[][] = [];
  for (const ring of polygonsOf(left).flat()) {
    let line: Position[] = [];
    for (const [index, to] of ring.entries()) {
      const from = ring[index - 1];
      if (!from) continue;
      if (isOld(from, to)) line = [];
      else if (line.length > 0) line.push(to);
      else {
        line = [from, to];
        coordinates.push(line);
      }
    }
  }
  return { type: "MultiLineString", coordinates };
}

function middle([lng = 0, lat = 0]: Position, [toLng = 0, toLat = 0]: Position): Position {
  return [(lng + toLng) / 2, (lat + toLat) / 2];
}

/** Whether a position lies on a ring, give or take. Planar in degrees. */
function isOn(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  return ring.some(([x2 = 0, y2 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [x2, y2];
    if (x < Math.min(x1, x2) - nearby || x > Math.max(x1, x2) + nearby) return false;
    if (y < Math.min(y1, y2) - nearby || y > Math.max(y1, y2) + nearby) return false;
    const [dx, dy] = [x2 - x1, y2 - y1];
    const squared = dx * dx + dy * dy;
    const along = squared > 0 ? ((x - x1) * dx + (y - y1) * dy) / squared : 0;
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(x1 + t * dx - x, y1 + t * dy - y) <= nearby;
  });
}
