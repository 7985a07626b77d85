import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { type AnyFeature, geoFeatures, geoObject, geoText, geoTopology } from "./committed-geo.ts";
import { rounded } from "./frame.ts";
import { landBorder } from "./land-border.ts";
import { cutLayers } from "./layers.ts";
import type { PlaceFeature } from "./places.ts";
import { featureLines } from "./write.ts";

const region = geoTopology("basemap/region.json");
const [border] = geoFeatures("layers/border-with-russia.geojson");

/** The edges of all lines or rings, each by its two ends in one order. */
function edgesOf({ geometry }: AnyFeature): readonly string[] {
  if (geometry.type === "Point" || !("coordinates" in geometry)) throw new Error("no edges");
  return linesIn(geometry.coordinates).flatMap((line) =>
    line.slice(1).map((end, index) => [keyOf(line[index]), keyOf(end)].sort().join(" ")),
  );
}

function keyOf(position: unknown): string {
  return (position as GeoJSON.Position).map(rounded).join();
}

/** The innermost lists of positions. */
function linesIn(coordinates: unknown): readonly (readonly unknown[])[] {
  const list = coordinates as readonly (readonly unknown[])[];
  return Array.isArray(list[0]?.[0]) ? list.flatMap(linesIn) : [list];
}

describe("Ukraine’s border with Russia", () => {
  const edges = new Set(border ? edgesOf(border) : []);
  const russian = new Set(
    geoObject("basemap/region.json", "countries")
      .filter(({ id }) => id === "RU")
      .flatMap(edgesOf),
  );

  test("is one line, from the Sea of Azov to where Belarus begins", () => {
    if (border?.geometry.type !== "LineString") throw new Error("the border is not one line");
    const { coordinates } = border.geometry;
    expect(coordinates).toHaveLength(196);
    expect(coordinates[0]).toEqual([38.2165, 47.10325]);
    expect(coordinates.at(-1)).toEqual([31.7645, 52.1005]);
  });

  test("is context, and a line of Ukraine", () => {
    expect(border?.properties).toMatchObject({ country: "UA", context: true });
  });

  test.each([
    ["sumy-oblast", 58],
    ["kharkiv-oblast", 26],
    ["chernihiv-oblast", 19],
  ])("has every edge that %s shares with Russia, vertex for vertex: %d of them", (id, count) => {
    const area = geoFeatures("layers/launch-areas.geojson").find((each) => each.id === id);
    if (!area) throw new Error(`no ${id}`);
    const own = edgesOf(area);
    expect(own.filter((edge) => russian.has(edge))).toHaveLength(count);
    expect(own.filter((edge) => edges.has(edge))).toEqual(own.filter((edge) => russian.has(edge)));
  });

  test("is an edge of Ukraine all along, and of nothing occupied", () => {
    const [ukraine] = geoFeatures("layers/ukraine.geojson");
    const [crimea] = geoFeatures("layers/occupied-crimea.geojson");
    if (!ukraine || !crimea) throw new Error("no country");
    const outline = new Set(edgesOf(ukraine));
    expect([...edges].filter((edge) => !outline.has(edge))).toEqual([]);
    expect(edgesOf(crimea).filter((edge) => edges.has(edge))).toEqual([]);
  });

  test("does not run along Belarus", () => {
    const withBelarus = landBorder(region, ["BY", "UA"]);
    const feature = { type: "Feature", geometry: withBelarus, properties: null } as const;
    const belarus = edgesOf(feature);
    expect(belarus.length).toBeGreaterThan(50);
    expect(belarus.filter((edge) => edges.has(edge))).toEqual([]);
  });
});

test("two countries that do not touch have no border to cut", () => {
  const apart: Topology = {
    ...region,
    objects: { oblasts: region.objects.oblastBorders },
  } as never;
  expect(() => landBorder(apart, ["UA", "RU"])).toThrow("RU-UA");
});

test("the layers are what the committed region and places give", () => {
  const places = geoFeatures("basemap/places.json") as unknown as readonly PlaceFeature[];
  const layers = Object.entries(cutLayers(region, places));
  expect(layers).toHaveLength(7);
  for (const [id, { features }] of layers) {
    expect(featureLines(features), id).toBe(geoText(`layers/${id}.geojson`));
  }
});
