import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { describe, expect, test } from "vitest";
import { positionsOf } from "../../scene/bounds.ts";
import { type AnyFeature, geoFeatures, geoObject, geoText } from "./committed-geo.ts";
import { UNITS } from "./units.ts";

type Town = readonly [name: string, lng: number, lat: number, country: string, unit: string];

/** Town centres, two decimals. */
const TOWNS: readonly Town[] = [
  ["Simferopol", 34.1, 44.95, "UA", "UA-43"],
  ["Sevastopol", 33.53, 44.6, "UA", "UA-40"],
  ["Kerch", 36.45, 45.35, "UA", "UA-43"],
  ["Yalta", 34.15, 44.51, "UA", "UA-43"],
  ["Dzhankoi", 34.39, 45.71, "UA", "UA-43"],
  ["Donetsk", 37.8, 48.01, "UA", "UA-14"],
  ["Mariupol", 37.55, 47.11, "UA", "UA-14"],
  ["Luhansk", 39.31, 48.57, "UA", "UA-09"],
  ["Kherson, north of its river front", 32.62, 46.66, "UA", "UA-65"],
  ["Henichesk", 34.8, 46.18, "UA", "UA-65"],
  ["Zaporizhzhia", 35.14, 47.84, "UA", "UA-23"],
  ["Melitopol", 35.37, 46.84, "UA", "UA-23"],
  ["Kyiv", 30.52, 50.45, "UA", "UA-30"],
  ["Kharkiv", 36.23, 49.99, "UA", "UA-63"],
  ["Sumy", 34.8, 50.91, "UA", "UA-59"],
  ["Chernihiv", 31.29, 51.5, "UA", "UA-74"],
  ["Dnipro", 35.05, 48.46, "UA", "UA-12"],
  ["Kryvyi Rih", 33.39, 47.91, "UA", "UA-12"],
  ["Odesa", 30.72, 46.48, "UA", "UA-51"],
  ["Lviv", 24.03, 49.84, "UA", "UA-46"],
  ["Uzhhorod", 22.3, 48.62, "UA", "UA-21"],
  ["Kursk", 36.19, 51.73, "RU", "RU-KRS"],
  ["Sudzha", 35.27, 51.19, "RU", "RU-KRS"],
  ["Belgorod", 36.58, 50.6, "RU", "RU-BEL"],
  ["Bryansk", 34.36, 53.24, "RU", "RU-BRY"],
  ["Karachev", 34.98, 53.12, "RU", "RU-BRY"],
  ["Rostov-on-Don", 39.71, 47.24, "RU", "RU-ROS"],
  ["Krasnodar", 38.98, 45.04, "RU", "RU-KDA"],
  ["Temryuk", 37.39, 45.27, "RU", "RU-KDA"],
  ["Voronezh", 39.2, 51.66, "RU", "RU-VOR"],
  ["Moscow", 37.62, 55.75, "RU", "RU-MOW"],
  ["Serpukhov", 37.41, 54.92, "RU", "RU-MOS"],
  ["Kaliningrad", 20.51, 54.71, "RU", "RU-KGD"],
  ["Minsk", 27.56, 53.9, "BY", "BY-HM"],
  ["Homyel", 30.99, 52.43, "BY", "BY-HO"],
  ["Brest", 23.7, 52.09, "BY", "BY-BR"],
];

const UKRAINIAN_TOWNS = TOWNS.filter(([, , , country]) => country === "UA");
const CRIMEAN_TOWNS = TOWNS.filter(([, , , , unit]) => unit === "UA-43" || unit === "UA-40");

/** Every file that has polygons, with the objects that hold them. */
const AREAS: readonly (readonly [what: string, features: AnyFeature[]])[] = [
  ["region countries", geoObject("basemap/region.json", "countries")],
  ["region oblasts", geoObject("basemap/region.json", "oblasts")],
  ["coarse world", geoObject("basemap/world.json", "countries")],
  ["Kursk Oblast", geoFeatures("layers/kursk-oblast.geojson")],
  ["launch areas", geoFeatures("layers/launch-areas.geojson")],
  ["occupied Crimea", geoFeatures("layers/occupied-crimea.geojson")],
  ["Ukraine", geoFeatures("layers/ukraine.geojson")],
  ["other oblasts", geoFeatures("layers/other-oblasts.geojson")],
];

const POINTS: readonly AnyFeature[] = [
  ...geoFeatures("basemap/places.json"),
  ...geoFeatures("basemap/labels.json"),
  ...geoFeatures("layers/capitals.geojson"),
];

describe("whose a place is", () => {
  test.each(TOWNS)("%s lies in one country and one unit of it", (_, lng, lat, country, unit) => {
    const [countries, oblasts] = AREAS.map(([, features]) => idsAt(features, lng, lat));
    expect(countries).toEqual([country]);
    expect(oblasts).toEqual([unit]);
  });

  test.each(AREAS)("%s says a town's own country or nothing", (_, features) => {
    for (const [town, lng, lat, country] of TOWNS) {
      for (const area of areasAt(features, lng, lat)) {
        expect(area.properties?.country ?? String(area.id).slice(0, 2), town).toBe(country);
      }
    }
  });

  test("a layer holds the towns of its areas", () => {
    const inLayer = (file: string) =>
      TOWNS.filter(([, lng, lat]) => areasAt(geoFeatures(file), lng, lat).length > 0).map(
        ([town]) => town,
      );
    expect(inLayer("layers/kursk-oblast.geojson")).toEqual(["Kursk", "Sudzha"]);
    expect(inLayer("layers/launch-areas.geojson")).toEqual(["Kharkiv", "Sumy", "Chernihiv"]);
    expect(inLayer("layers/occupied-crimea.geojson")).toEqual(CRIMEAN_TOWNS.map(([town]) => town));
    expect(inLayer("layers/ukraine.geojson")).toEqual(UKRAINIAN_TOWNS.map(([town]) => town));
    expect(inLayer("layers/other-oblasts.geojson")).toEqual([
      "Dnipro",
      "Kryvyi Rih",
      "Bryansk",
      "Karachev",
    ]);
  });
});

describe("Crimea", () => {
  test("has no Russian value on any feature, in any file", () => {
    const areas = AREAS.flatMap(([, features]) => features).filter((area) =>
      CRIMEAN_TOWNS.some(([, lng, lat]) => areasAt([area], lng, lat).length > 0),
    );
    const [crimea] = geoFeatures("layers/occupied-crimea.geojson");
    const points = POINTS.filter(({ geometry }) => {
      const [lng = 0, lat = 0] = positionsOf(geometry)[0] ?? [];
      return crimea && areasAt([crimea], lng, lat).length > 0;
    });
    expect(areas.map(({ id }) => id)).toEqual([
      "UA",
      "UA-40",
      "UA-43",
      "occupied-crimea",
      "ukraine",
    ]);
    expect(points.map(({ id }) => id)).toEqual(["simferopol", "sevastopol", "oblast-ua-43"]);
    for (const { id, properties } of [...areas, ...points]) {
      const said = JSON.stringify([id, properties]);
      expect(said).not.toMatch(/"RU|Russia|Росі/);
      // The whole country holds the occupied area, but is not itself occupied.
      const isWhole = id === "UA" || id === "ukraine";
      if (!isWhole) expect(properties?.status, said).toBe("occupied");
    }
  });

  test("lies in the feature of Ukraine with every vertex of its outline", () => {
    const [crimea] = geoFeatures("layers/occupied-crimea.geojson");
    const ukraine = geoFeatures("layers/ukraine.geojson");
    if (!crimea) throw new Error("the layer lacks occupied Crimea");
    const positions = positionsOf(crimea.geometry);
    expect(positions.length).toBeGreaterThan(100);
    expect(
      positions.filter(([lng = 0, lat = 0]) => areasAt(ukraine, lng, lat).length !== 1),
    ).toEqual([]);
  });

  test("is marked occupied nowhere else", () => {
    const marked = [...AREAS.flatMap(([, features]) => features), ...POINTS]
      .filter(({ properties }) => properties?.status !== undefined)
      .map(({ id }) => id);
    expect(marked.sort()).toEqual([
      "UA-40",
      "UA-43",
      "oblast-ua-43",
      "occupied-crimea",
      "sevastopol",
      "simferopol",
    ]);
  });

  test("has no line between countries across its isthmus, along its coast or off Kerch", () => {
    const lines = geoObject("basemap/region.json", "countryBorders");
    const near = lines
      .flatMap(({ geometry }) => positionsOf(geometry))
      .filter(([lng = 0, lat = 0]) => lng > 32 && lng < 37 && lat > 44 && lat < 46.5);
    expect(near).toEqual([]);
    expect(lines.map(({ properties }) => properties?.kind)).toEqual(["international", "disputed"]);
  });

  test("and no line of control runs inside Ukraine", () => {
    const [ukraine] = geoObject("basemap/region.json", "countries").filter(({ id }) => id === "UA");
    const [disputed] = geoObject("basemap/region.json", "countryBorders").filter(
      ({ properties }) => properties?.kind === "disputed",
    );
    if (!ukraine || !disputed) throw new Error("the region lacks Ukraine or the disputed lines");
    const positions = positionsOf(disputed.geometry);
    expect(positions.length).toBeGreaterThan(50);
    expect(positions.filter(([lng = 0]) => lng > 30.5 && lng < 41.4)).toEqual([]);
  });
});

test("all 27 units of Ukraine, 7 of Belarus and every unit of the table are there", () => {
  const ids = geoObject("basemap/region.json", "oblasts").map(({ id }) => String(id));
  expect(ids).toEqual(UNITS.map(({ id }) => id).sort());
  expect(ids.filter((id) => id.startsWith("UA-"))).toHaveLength(27);
  expect(ids.filter((id) => id.startsWith("BY-"))).toHaveLength(7);
  expect(ids.filter((id) => id.startsWith("RU-"))).toHaveLength(59);
});

test("places lie in the country they name, as far as the region goes", () => {
  const countries = geoObject("basemap/region.json", "countries");
  for (const { id, geometry, properties } of geoFeatures("basemap/places.json")) {
    const [lng = 0, lat = 0] = positionsOf(geometry)[0] ?? [];
    const found = idsAt(countries, lng, lat);
    // A harbour may lie off the generalised coast.
    if (found.length > 0) expect(found, String(id)).toEqual([properties?.country]);
  }
});

test("the capitals that spoke stand where the places of the basemap stand", () => {
  const places = new Map(geoFeatures("basemap/places.json").map((place) => [place.id, place]));
  const capitals = geoFeatures("layers/capitals.geojson");
  expect(capitals).toHaveLength(12);
  for (const { id, geometry, properties } of capitals) {
    const place = places.get(id);
    expect(geometry, String(id)).toEqual(place?.geometry);
    expect(properties).toEqual({
      name: place?.properties?.name,
      country: place?.properties?.country,
    });
  }
});

test("no file spells a Ukrainian city the Russian way", () => {
  for (const file of ["region.json", "places.json", "labels.json", "water.json"]) {
    expect(geoText(`basemap/${file}`)).not.toMatch(/Kiev|Kharkov|Odessa|Lvov|Dnepr|Nikolaev/);
  }
});

function areasAt(features: readonly AnyFeature[], lng: number, lat: number): AnyFeature[] {
  return features.filter(
    ({ geometry }) =>
      (geometry.type === "Polygon" || geometry.type === "MultiPolygon") &&
      booleanPointInPolygon([lng, lat], geometry),
  );
}

function idsAt(features: readonly AnyFeature[], lng: number, lat: number) {
  return areasAt(features, lng, lat).map(({ id }) => id);
}
