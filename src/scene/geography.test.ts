import type { Feature, FeatureCollection } from "geojson";
import { describe, expect, test } from "vitest";
import { realBasemap } from "./fixtures/real-dossier.ts";
import { geographyOf } from "./geography.ts";

describe("the geography", () => {
  const files = realBasemap();
  const { oblasts, places } = geographyOf(files);

  test("has every oblast of the basemap, once, with an inside", () => {
    expect(oblasts).toHaveLength(93);
    expect(new Set(oblasts.map(({ id }) => id)).size).toBe(93);
    const kursk = oblasts.find(({ id }) => id === "RU-KRS");
    expect(kursk?.name).toEqual({ en: "Kursk Oblast", uk: "Курська область" });
    expect(kursk?.country).toBe("RU");
    expect(kursk?.geometry.type).toBe("Polygon");
  });

  test("has every place of the basemap, once, at its point", () => {
    expect(places).toHaveLength(files.places.features.length);
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    const kursk = places.find(({ id }) => id === "kursk");
    expect(kursk).toEqual({
      id: "kursk",
      name: { en: "Kursk", uk: "Курськ" },
      country: "RU",
      kind: "oblast-centre",
      position: [36.18, 51.73],
    });
  });

  test("holds Crimea and Sevastopol in Ukraine, their places occupied", () => {
    for (const id of ["UA-40", "UA-43"]) {
      expect(oblasts.find((one) => one.id === id)).toMatchObject({
        country: "UA",
        status: "occupied",
      });
    }
    const occupied = places.filter(({ status }) => status === "occupied");
    expect(occupied.map(({ id }) => id).toSorted()).toEqual(["sevastopol", "simferopol"]);
    expect(occupied.map(({ country }) => country)).toEqual(["UA", "UA"]);
  });

  test("names what a feature lacks", () => {
    const nameless: Feature = {
      type: "Feature",
      id: "nowhere",
      properties: { kind: "capital", country: "UA" },
      geometry: { type: "Point", coordinates: [30, 50] },
    };
    const places: FeatureCollection = { type: "FeatureCollection", features: [nameless] };
    expect(() => geographyOf({ region: files.region, places })).toThrow("nowhere");
  });
});
