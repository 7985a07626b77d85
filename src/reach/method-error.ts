import type { Position } from "geojson";
import type { Kilometers } from "../dossier/model.ts";
import { type Area, polygonsOf } from "./area-geometry.ts";
import { alongEdge, edgesOf } from "./edges.ts";
import { distanceToOutline } from "./nearest.ts";

/**
 * How far a computed reach line strays from the true one on WGS 84, in metres: at most `inside`
 * towards the areas and `outside` away from them. It is the error of the method, not of the
 * outlines it starts from, which are generalised by a kilometre or two.
 */
export interface MethodError {
  readonly inside: number;
  readonly outside: number;
}

/** Added for what lies between two samples: up to 5 m over 250 made-up areas. */
const betweenSamplesMeters = 10;

const roundedToMeters = 50;

/** A line of 300 km around three oblasts has 962 samples, which take 0.4 s. */
const mostSamples = 1000;

/**
 * Measures a reach line against the areas it was drawn from: the geodesic distance of every
 * vertex and of the middle of every edge, less the radius, and of a line with more than 1000 such
 * points, 1000 spread along it. 10 m more, rounded up to whole 50 m.
 */
export function measureError(line: Area, areas: readonly Area[], km: Kilometers): MethodError {
  const toOutline = distanceToOutline(areas);
  const errors = samples(line).map((position) => (toOutline(position) - km) * 1000);
  return {
    inside: roundUp(Math.max(0, ...errors.map((error) => -error))),
    outside: roundUp(Math.max(0, ...errors)),
  };
}

function samples(line: Area): Position[] {
  const all = polygonsOf(line)
    .flat()
    .flatMap(edgesOf)
    .flatMap((edge) => [edge[0], alongEdge(edge, 0.5)]);
  // An even stride would meet vertices only.
  const stride = Math.ceil(all.length / mostSamples) | 1;
  return all.filter((_, index) => index % stride === 0);
}

function roundUp(meters: number): number {
  return Math.ceil((meters + betweenSamplesMeters) / roundedToMeters) * roundedToMeters;
}
