import type { FeatureCollection, LineString, Position } from "geojson";
import { describe, expect, test } from "vitest";
import borderText from "../../geo/layers/border-with-russia.geojson?raw";
import launchAreas from "../../geo/layers/launch-areas.geojson?raw";
import { areaKm2 } from "./area.ts";
import { type Area, polygonsOf } from "./area-geometry.ts";
import { distance } from "./distance.ts";
import { densifyRing } from "./edges.ts";
import { box, km, polygon } from "./fixtures/areas.ts";
import { footFrom } from "./nearest.ts";
import { borderField, standBack } from "./standoff.ts";

const areas = (JSON.parse(launchAreas) as FeatureCollection<Area>).features.map(
  ({ geometry }) => geometry,
);
const [feature] = (JSON.parse(borderText) as FeatureCollection<LineString>).features;
if (!feature) throw new Error("the dossier has the border");
const border = feature.geometry;
const field = borderField(
  border,
  areas.map((area) => polygonsOf(area).flat(2)),
);

/** The shortest way to the border, by way of all points of a dense line. */
function judgedKm(position: Position): number {
  const points = densifyRing(border.coordinates, 0.01);
  return Math.min(...points.map((point) => distance(position, point)));
}

describe("a stand-off", () => {
  test("takes nothing where it is nothing", () => {
    expect(standBack(areas, field, km(0))).toEqual(areas);
  });

  test.each([10, 60])("of %i km leaves what lies that far from the border with Russia", (value) => {
    const left = standBack(areas, field, km(value));
    const corners = left.flatMap((area) => (area ? polygonsOf(area).flat(2) : []));
    const nearest = corners
      .filter((_, index) => index % 40 === 0)
      .map((position) => judgedKm(position));
    expect(nearest.length).toBeGreaterThan(10);
    expect(Math.min(...nearest)).toBeGreaterThan(value - 0.03);
    expect(Math.min(...corners.map((position) => footFrom(field, position).km))).toBeLessThan(
      value + 0.03,
    );
  });

  test("leaves less of every area the farther it goes, and not the same of each", () => {
    const kept = [20, 40, 80, 100].map((value) =>
      standBack(areas, field, km(value)).map((area) => (area ? areaKm2(area) : 0)),
    );
    for (const [index, next] of kept.slice(1).entries()) {
      next.forEach((km2, area) => {
        expect(km2).toBeLessThan(kept[index]?.[area] ?? 0);
      });
    }
  });

  test("leaves Chernihiv Oblast its border with Belarus, which is not the one with Russia", () => {
    const chernihiv = areas.at(-1) as Area;
    const west: Position = polygonsOf(chernihiv)
      .flat(2)
      .reduce((most, one) => ((one[0] ?? 0) < (most[0] ?? 0) ? one : most)) as Position;
    const [left] = standBack([chernihiv], field, km(30));
    expect(polygonsOf(left as Area).flat(2)).toContainEqual(west);
  });

  test("leaves nothing of an area that lies all along the border", () => {
    const line: LineString = {
      type: "LineString",
      coordinates: [
        [30, 51],
        [33, 51],
      ],
    };
    const strip = polygon(box(30.5, 50.8, 32.5, 51));
    expect(standBack([strip], borderField(line, strip.coordinates), km(25))).toEqual([null]);
    expect(standBack([strip], borderField(line, strip.coordinates), km(20))[0]).not.toBeNull();
  });

  test("counts a border as far away as the stand-off it is asked for", () => {
    const far: LineString = {
      type: "LineString",
      coordinates: [
        [40, 49],
        [40, 52],
      ],
    };
    const area = polygon(box(35, 50, 36, 51));
    expect(standBack([area], borderField(far, area.coordinates, 400), km(400))).toEqual([null]);
  });
});
