import { describe, expect, test } from "vitest";
import type { NamedPlace } from "../reach/protocol.ts";
import { countryNames, placesByCountry, pointInWords } from "./numbers-places.ts";

function place(id: string, country: string, en: string, uk: string): NamedPlace {
  return { id, name: { en, uk }, country, kind: "capital", position: [30, 50] };
}

const places = [
  place("kyiv", "UA", "Kyiv", "Київ"),
  place("minsk", "BY", "Minsk", "Мінськ"),
  place("kharkiv", "UA", "Kharkiv", "Харків"),
];

describe("places to choose from", () => {
  test("stand by country and name, in the order of the language's alphabet", () => {
    const inOrder = (language: "en" | "uk") =>
      placesByCountry(places, language).map((group) => [
        group.name,
        ...group.places.map(({ name }) => name),
      ]);
    expect(inOrder("en")).toEqual([
      ["Belarus", "Minsk"],
      ["Ukraine", "Kharkiv", "Kyiv"],
    ]);
    expect(inOrder("uk")).toEqual([
      ["Білорусь", "Мінськ"],
      ["Україна", "Київ", "Харків"],
    ]);
  });
});

test("a country without a name is its code", () => {
  expect(countryNames("en")("KP")).toBe("North Korea");
  expect(countryNames("uk")("UA")).toBe("Україна");
  expect(countryNames("en")("QX")).toBe("QX");
});

test("a point is told by unsigned degrees and halves of the globe", () => {
  expect(pointInWords([36.1926, 51.7304], "uk")).toEqual({
    lat: "51,73",
    northSouth: "N",
    lon: "36,19",
    eastWest: "E",
  });
  expect(pointInWords([-77.04, -0.5], "en")).toEqual({
    lat: "0.50",
    northSouth: "S",
    lon: "77.04",
    eastWest: "W",
  });
  expect(() => pointInWords([36], "en")).toThrow(/no position/);
});
