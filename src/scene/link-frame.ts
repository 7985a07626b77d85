import type { Position } from "geojson";
import type { Bounds } from "../dossier/model.ts";
import type { LinkRecipe } from "../reach/link-recipe.ts";

/** So far from the equator Web Mercator goes, in which the map is drawn: degrees of latitude. */
const mercatorEnd = 85;

/**
 * Bounds that hold the great circle between the ends of a link, known before it is drawn. It runs by
 * the shorter way; across the antimeridian the bounds end east of 180 degrees.
 */
export function linkFrame([from, to]: LinkRecipe["ends"]): Bounds {
  const [west, east] = fromWestToEast(longitudeOf(from), longitudeOf(to));
  const latitudes = [from, to].map(([, lat = 0]) => lat).concat(turningLatitudes(from, to));
  const south = Math.max(-mercatorEnd, Math.min(...latitudes));
  const north = Math.min(mercatorEnd, Math.max(...latitudes));
  return [west, south, east, north];
}

function longitudeOf([lng = 0]: Position): number {
  return lng;
}

/** More than 180 degrees apart, the shorter way leads across the antimeridian. */
function fromWestToEast(one: number, other: number): readonly [west: number, east: number] {
  const [west, east] = [Math.min(one, other), Math.max(one, other)];
  return east - west > 180 ? [east, west + 360] : [west, east];
}

/**
 * The latitude at which the way turns from north to south or back, if it does: that of the great
 * circle's vertex, by Clairaut's relation (E. Williams, Aviation Formulary,
 * https://edwilliams.org/avform147.htm#Clairaut). The vertex is found from the circle's pole, the
 * cross product of the ends: it is the point of the circle nearest to a pole of the Earth.
 */
function turningLatitudes(from: Position, to: Position): readonly number[] {
  const [a, b] = [unitVector(from), unitVector(to)];
  const [x, y, z] = scaledToOne([
    a[1] * b[2] - a[2] * b[1],
    a[2] * b[0] - a[0] * b[2],
    a[0] * b[1] - a[1] * b[0],
  ]);
  const north = scaledToOne([-x * z, -y * z, x * x + y * y]);
  const south = scaledToOne([x * z, y * z, -x * x - y * y]);
  // The ends are the points of the way that are farthest from its middle.
  const middle: Vector = [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
  return [north, south]
    .filter((vertex) => dot(vertex, middle) > dot(a, middle))
    .map((vertex) => (Math.asin(vertex[2]) * 180) / Math.PI);
}

type Vector = readonly [x: number, y: number, z: number];

function unitVector([lng = 0, lat = 0]: Position): Vector {
  const [l, p] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

/** Not a number where there is no direction, as of one place twice: nothing is greater than that. */
function scaledToOne([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

function dot(one: Vector, other: Vector): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}
