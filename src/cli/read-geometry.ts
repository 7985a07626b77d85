import type { Position } from "geojson";
import { exchanged, extentOf, isOnGlobe } from "../dossier/geometry/extent.ts";
import type { Finding } from "../dossier/geometry/finding.ts";
import { findHolesOutside } from "../dossier/geometry/hole-rules.ts";
import {
  findAntimeridianEdges,
  findRepeatedPositions,
  findShortLines,
} from "../dossier/geometry/line-rules.ts";
import { findOutOfRange } from "../dossier/geometry/position-rules.ts";
import { readShape } from "../dossier/geometry/read-shape.ts";
import { findUnclosedRings } from "../dossier/geometry/ring-closure.ts";
import { findSelfCrossings } from "../dossier/geometry/ring-crossing.ts";
import type { Shape } from "../dossier/geometry/shape.ts";
import { member } from "../dossier/read-unknown.ts";
import { excerpt } from "../dossier/report-problem.ts";

/**
 * What is wrong with a geometry from somebody's file, by the rules that hold in a dossier, but for
 * those that keep its files tidy and change no shape: what RFC 7946 has readers bear with is borne
 * with (`bbox` and other members, a third number in a position, any number of decimals, rings that run
 * the other way round). Paths start at the geometry.
 *
 * @param types - the types that are allowed
 */
export function findMistakes(geometry: unknown, types: readonly string[]): readonly Finding[] {
  const type = member(geometry, "type");
  if (typeof type === "string" && !types.includes(type)) {
    const details = { found: excerpt(type), allowed: types.join(", ") };
    return [{ path: ["type"], code: "geometry-type", details }];
  }
  const { shape, findings } = readShape(geometry);
  const structure = findings.filter(({ code }) => code !== "unknown-member");
  const crs = findings.filter(({ path }) => path[0] === "crs");
  return [
    ...structure,
    ...crs.map(({ path }): Finding => ({ path, code: "crs-member" })),
    ...findShortLines(shape),
    ...findUnclosedRings(shape),
    ...findRepeatedPositions(shape),
    ...findMisplaced(shape),
  ];
}

function findMisplaced(shape: Shape): readonly Finding[] {
  // Exchanged axes move every edge: the other rules would say nothing true.
  if (areAxesSwapped(shape)) return [{ path: [], code: "axes-swapped" }];
  const antimeridian = findAntimeridianEdges(shape);
  const crossings = findSelfCrossings(shape);
  const isTangled = antimeridian.length > 0 || crossings.length > 0;
  return [
    ...findOutOfRange(shape),
    ...antimeridian,
    ...crossings,
    ...(isTangled ? [] : findHolesOutside(shape)),
  ];
}

/** Whether no latitude can be one, while all would be sound longitudes. */
function areAxesSwapped({ positions }: Shape): boolean {
  const extent = extentOf(positions);
  if (!extent || !isOnGlobe(exchanged(extent))) return false;
  return extent[1] > 90 || extent[3] < -90;
}

/** A list of positions, or of lists of them, with longitude and latitude alone in each position. */
export function withoutAltitudes<Coordinates>(coordinates: Coordinates): Coordinates;
export function withoutAltitudes(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  return typeof coordinates[0] === "number"
    ? (coordinates.slice(0, 2) as Position)
    : coordinates.map((each) => withoutAltitudes(each));
}
