import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import fc from "fast-check";
import type { FeatureCollection, Position } from "geojson";
import { describe, expect, test } from "vitest";
import launchAreas from "../../geo/layers/launch-areas.geojson?raw";
import { type Area, polygonsOf } from "./area-geometry.ts";
import { assuredWithin, farthestField, leastAssuredKm } from "./assured.ts";
import { distance } from "./distance.ts";
import { alongEdge, densifyRing, edgesOf } from "./edges.ts";
import { envelope } from "./envelope.ts";
import { arbitraryArea } from "./fixtures/arbitrary-area.ts";
import { box, km, polygon } from "./fixtures/areas.ts";

/** How far the farthest point of an area lies, by way of all points of a dense outline. */
function farthest(area: Area, position: Position): number {
  const points = polygonsOf(area)
    .flat()
    .flatMap((ring) => densifyRing(ring, 0.05));
  return Math.max(...points.map((point) => distance(position, point)));
}

function errorsAlong(line: Area, area: Area, radius: number, most = 40): number[] {
  const edges = polygonsOf(line).flat().flatMap(edgesOf);
  const every = Math.max(1, Math.floor(edges.length / most));
  return edges
    .filter((_, index) => index % every === 0)
    .flatMap((edge) => [0, 0.5].map((t) => alongEdge(edge, t)))
    .map((position) => Math.abs(farthest(area, position) - radius) * 1000);
}

describe("assured reach", () => {
  test("is all within the radius of every point of an area, to 25 m, judged by GeographicLib", () => {
    fc.assert(
      fc.property(arbitraryArea, fc.integer({ min: 20, max: 300 }), (area, more) => {
        const field = farthestField(area);
        const radius = leastAssuredKm(field) + more;
        const line = assuredWithin(field, km(radius));
        if (!line) throw new Error("there is one beyond the least radius");
        for (const error of errorsAlong(line, area, radius)) expect(error).toBeLessThan(25);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });

  test("keeps the tips where two arcs meet at a sharp angle", () => {
    const long = polygon([
      [46.62225534133794, 44.00000000000007],
      [45.090686872354155, 44.06823064464737],
      [44.859232525098506, 44.370045562820856],
      [43.282682893962175, 44.49620979842715],
      [43.93795003250455, 43.69312621504938],
      [44.81707780763399, 43.519139306335845],
      [45.119276361772265, 43.91025930387017],
      [46.62225534133794, 44.00000000000007],
    ]);
    const field = farthestField(long);
    const radius = leastAssuredKm(field) + 24;
    const line = assuredWithin(field, km(radius)) as Area;
    for (const error of errorsAlong(line, long, radius, 400)) expect(error).toBeLessThan(25);
  });

  test("keeps a corner beside another, 166 km from every point of the dossier's Sumy Oblast", () => {
    const { features } = JSON.parse(launchAreas) as FeatureCollection<Area>;
    const sumy = features.find(({ id }) => id === "sumy-oblast")?.geometry as Area;
    const line = assuredWithin(farthestField(sumy), km(166)) as Area;
    for (const error of errorsAlong(line, sumy, 166, 400)) expect(error).toBeLessThan(25);
  });

  test("lies within the possible one", () => {
    const area = polygon(box(33, 50, 34, 51));
    const assured = assuredWithin(farthestField(area), km(300));
    const possible = envelope([area], km(300));
    for (const position of polygonsOf(assured as Area).flat(2)) {
      expect(booleanPointInPolygon(position, possible)).toBe(true);
    }
  });

  test("is empty until the radius of the smallest circle around the area, then it is there", () => {
    // Half of the diagonal of the box, give or take its narrower north.
    const area = polygon(box(33, 50, 34, 51));
    const field = farthestField(area);
    const least = leastAssuredKm(field);
    expect(least).toBeCloseTo(distance([33, 50], [34, 51]) / 2, 0);
    expect(assuredWithin(field, km(least - 0.15))).toBeNull();
    const line = assuredWithin(field, km(least + 0.5)) as Area;
    expect(line).not.toBeNull();
    for (const position of polygonsOf(line).flat(2)) {
      expect(farthest(area, position)).toBeCloseTo(least + 0.5, 2);
    }
  });

  test("refuses a radius as the envelope does", () => {
    expect(() => assuredWithin(farthestField(polygon(box(33, 50, 34, 51))), km(-1))).toThrow(
      "not -1",
    );
  });
});
