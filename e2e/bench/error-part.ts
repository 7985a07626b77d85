import type { Position } from "geojson";
import { textTable } from "../../src/cli/text-table.ts";
import { type Area, lonLat, polygonsOf } from "../../src/reach/area-geometry.ts";
import { alongEdge, type Edge, edgesOf } from "../../src/reach/edges.ts";
import { envelope } from "../../src/reach/envelope.ts";
import { isCut } from "../../src/reach/map-edge.ts";
import { km, launchAreas, randomCase, seeded } from "./areas.ts";
import { judge } from "./judge.ts";
import { quantile } from "./statistics.ts";
import { turfEnvelope } from "./turf-way.ts";

const launchKm = 300;
const launchPoints = 2000;
const randomAreas = 200;
const randomPoints = 100;

/** How far the drawn lines lie from the true ones, in metres, and how far Turf's do. */
export function errorPart(): readonly string[] {
  const areas = launchAreas();
  const launched = (line: Area) => errorsAlong(line, areas, launchKm, launchPoints);
  const random = seeded(2024);
  const cases = Array.from({ length: randomAreas }, () => randomCase(random));
  const randomly = (draw: (area: Area, radius: number) => Area) =>
    cases.flatMap(({ area, km: radius }) =>
      errorsAlong(draw(area, radius), [area], radius, randomPoints),
    );
  const launchOurs = launched(envelope(areas, km(launchKm)));
  const launchTurf = launched(turfEnvelope(areas, launchKm));
  const randomOurs = randomly((area, radius) => envelope([area], km(radius)));
  const randomTurf = randomly((area, radius) => turfEnvelope([area], radius));
  const title = (name: string) => `${name}, Turf's union and buffer`;
  return [
    "Method error in metres along the line, mid-edges included, judged by GeographicLib",
    ...textTable(
      [
        row("launch areas, 300 km", launchOurs, launchTurf),
        row(title("launch areas, 300 km"), launchTurf, launchTurf),
        row(`${randomAreas} random areas, 10 to 500 km`, randomOurs, randomTurf),
        row(title(`${randomAreas} random areas`), randomTurf, randomTurf),
      ],
      ["line", "points", "inside", "outside", "95 % within", "largest", "Turf's largest / this"],
    ),
  ];
}

function row(name: string, errors: readonly number[], baseline: readonly number[]) {
  const sizes = errors.map(Math.abs);
  const largest = quantile(sizes, 1);
  const ratio = quantile(baseline.map(Math.abs), 1) / largest;
  return [
    name,
    errors.length,
    meters(-quantile(errors, 0)),
    meters(quantile(errors, 1)),
    meters(quantile(sizes, 0.95)),
    meters(largest),
    Number(ratio.toPrecision(3)),
  ];
}

function meters(value: number): number {
  return Number(Math.max(0, value).toFixed(1));
}

/** Errors in metres at some places along a line: outwards above 0. */
function errorsAlong(line: Area, areas: readonly Area[], radius: number, count: number): number[] {
  const toAreas = judge(areas, radius);
  return placesAlong(line, count).map((position) => (toAreas(position) - radius) * 1000);
}

/**
 * Places along a line: the middles of its edges, where an edge strays most (of every second, third or
 * so, if they are more than half of the places), and places at even distances for the rest.
 */
function placesAlong(line: Area, count: number): Position[] {
  const edges = polygonsOf(line)
    .flat()
    .flatMap(edgesOf)
    .filter((edge) => !isCut(...edge))
    .map((edge) => ({ edge, length: lengthOf(edge) }));
  const every = Math.ceil(edges.length / (count / 2));
  const middles = edges
    .filter((_, index) => index % every === 0)
    .map(({ edge }) => alongEdge(edge, 0.5));
  const whole = edges.reduce((sum, { length }) => sum + length, 0);
  const step = whole / (count - middles.length);
  const places: Position[] = [];
  let walked = 0;
  for (const { edge, length } of edges) {
    while (places.length < count - middles.length && places.length * step < walked + length) {
      places.push(alongEdge(edge, (places.length * step - walked) / length));
    }
    walked += length;
  }
  return [...middles, ...places];
}

/** In degrees of latitude, roughly. */
function lengthOf([from, to]: Edge): number {
  const [lon, lat] = lonLat(from);
  const [toLon, toLat] = lonLat(to);
  return Math.hypot((toLon - lon) * Math.cos((lat * Math.PI) / 180), toLat - lat);
}
