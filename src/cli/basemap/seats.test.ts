import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { expect, test } from "vitest";
import { positionsOf } from "../../scene/bounds.ts";
import { type AnyFeature, geoFeatures, geoObject } from "./committed-geo.ts";

const places = geoFeatures("basemap/places.json");
const launchAreas = geoFeatures("layers/launch-areas.geojson");

/** Units whose seat lies in a city that is a unit of its own. */
const SEAT_ELSEWHERE: Readonly<Record<string, string>> = {
  "UA-32": "kyiv",
  "RU-MOS": "moscow",
  "BY-MI": "minsk",
};

/** Twice the largest reach of the first picture, in kilometres. */
const NEAR = 600;

test("every country of the region has its capital among the places", () => {
  const capitals = places.filter(({ properties }) => properties?.kind === "capital");
  const known = new Set(capitals.map(({ properties }) => properties?.country));
  const countries = geoObject("basemap/region.json", "countries").map(({ id }) => id);
  expect(countries.length).toBeGreaterThan(35);
  expect(countries.filter((id) => !known.has(id))).toEqual([]);
});

test("every unit that lies within 600 km of the launch areas, even in part, has its seat", () => {
  const from = launchAreas.flatMap(({ geometry }) => positionsOf(geometry));
  const near = geoObject("basemap/region.json", "oblasts").filter(({ geometry }) =>
    positionsOf(geometry).some((vertex) => from.some((other) => kilometers(vertex, other) < NEAR)),
  );
  expect(near.length).toBeGreaterThan(45);
  expect(near.filter((unit) => !hasSeat(unit)).map(({ id }) => id)).toEqual([]);
});

function hasSeat({ id, geometry }: AnyFeature): boolean {
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return false;
  const elsewhere = SEAT_ELSEWHERE[String(id)];
  return places.some((place) =>
    place.geometry.type === "Point" && elsewhere === undefined
      ? booleanPointInPolygon(place.geometry, geometry)
      : place.id === elsewhere,
  );
}

/** On a sphere, which is near enough to tell which units are meant. */
function kilometers(
  [lng = 0, lat = 0]: GeoJSON.Position,
  [otherLng = 0, otherLat = 0]: GeoJSON.Position,
): number {
  const radians = Math.PI / 180;
  const haversine =
    Math.sin(((otherLat - lat) * radians) / 2) ** 2 +
    Math.cos(lat * radians) *
      Math.cos(otherLat * radians) *
      Math.sin(((otherLng - lng) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(haversine));
}
