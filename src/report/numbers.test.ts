import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim, FeatureId, Kilometers } from "../dossier/model.ts";
import type { NamedArea, NamedPlace, ReachNumbers } from "../reach/protocol.ts";
import {
  claimedShare,
  oblastRows,
  placeRows,
  rowsNamed,
  shareOf,
  sortedByName,
  spanRows,
} from "./numbers.ts";

const km = (value: number) => value as Kilometers;
const kursk = "kursk-oblast" as FeatureId;
const geometry = { type: "Polygon" as const, coordinates: [] };

function oblast(id: string, en: string, uk: string): NamedArea {
  return { id, name: { en, uk }, country: "RU", geometry };
}

function place(id: string, en: string, uk: string, status?: "occupied"): NamedPlace {
  return {
    id,
    name: { en, uk },
    country: "UA",
    kind: "oblast-centre",
    ...(status && { status }),
    position: [0, 0],
  };
}

function shares(...percents: readonly (readonly [string, number])[]): ReachNumbers["oblasts"] {
  return percents.map(([id, percent]) => ({
    id,
    areaKm2: 1000,
    withinKm2: 10 * percent,
    percent,
  }));
}

describe("the share of a feature", () => {
  test("is all of it, a part or none", () => {
    const oblasts = shares([kursk, 99.99999], ["part", 50.4], ["grain", 0.01]);
    expect(shareOf({ oblasts }, kursk)).toMatchObject({ extent: "all", percent: 100 });
    expect(shareOf({ oblasts }, "part")).toEqual({
      extent: "part",
      percent: 50,
      withinKm2: 504,
      areaKm2: 1000,
    });
    expect(shareOf({ oblasts }, "grain")).toMatchObject({ extent: "part", percent: 0 });
    expect(shareOf({ oblasts }, "elsewhere")).toEqual({ extent: "none", percent: 0 });
  });

  test("is known beforehand where a claim computed it from the whole launch areas", () => {
    const check = { of: "share-within-reach", feature: kursk };
    const claims = [
      { check: { ...check, reach: "far", from: ["sumy-oblast"], finds: 7 } },
      { check: { ...check, reach: "far", finds: 100 } },
      { check: { ...check, reach: "near", finds: 50 } },
      { check: { ...check, reach: "here", finds: 0 } },
    ] as unknown as Claim[];
    const reaches = Object.entries({ far: 300, near: 84, here: 10 }).map(([id, radius]) => ({
      id,
      km: radius,
    }));
    const dossier = { claims, manifest: { reaches } } as unknown as Parameters<
      typeof claimedShare
    >[0];
    expect(claimedShare(dossier, kursk, km(300))).toEqual({ extent: "all", percent: 100 });
    expect(claimedShare(dossier, kursk, km(84))).toEqual({ extent: "part", percent: 50 });
    expect(claimedShare(dossier, kursk, km(10))).toEqual({ extent: "none", percent: 0 });
    expect(claimedShare(dossier, kursk, km(250))).toBeUndefined();
    expect(claimedShare(dossier, "bryansk-oblast" as FeatureId, km(300))).toBeUndefined();
  });
});

describe("rows", () => {
  const oblasts = [
    oblast("RU-ORL", "Oryol Oblast", "Орловська область"),
    oblast("RU-BEL", "Belgorod Oblast", "Бєлгородська область"),
    oblast("RU-BRY", "Bryansk Oblast", "Брянська область"),
  ];

  test("of oblasts stand by the alphabet of the language, each with its whole percent", () => {
    const numbers = {
      oblasts: shares([kursk, 100], ["RU-ORL", 12.6], ["RU-BEL", 100], ["RU-BRY", 0.2]),
    };
    expect(oblastRows(numbers, oblasts, "en").map(({ name, percent }) => [name, percent])).toEqual([
      ["Belgorod Oblast", 100],
      ["Bryansk Oblast", 1],
      ["Oryol Oblast", 13],
    ]);
    expect(oblastRows(numbers, oblasts, "uk").map(({ name }) => name)).toEqual([
      "Бєлгородська область",
      "Брянська область",
      "Орловська область",
    ]);
  });

  test("of places carry distance, side and what is occupied", () => {
    const places = [
      place("kharkiv", "Kharkiv", "Харків"),
      place("simferopol", "Simferopol", "Сімферополь", "occupied"),
    ];
    const distances: ReachNumbers["places"] = [
      { id: "simferopol", km: km(471.2), side: "beyond", flippedBy: [] },
      { id: "kharkiv", km: km(0), side: "within", flippedBy: [] },
      { id: "unknown", km: km(1), side: "within", flippedBy: [] },
    ];
    expect(placeRows({ places: distances }, places, "en")).toEqual([
      {
        id: "kharkiv",
        name: "Kharkiv",
        country: "UA",
        isOccupied: false,
        km: 0,
        side: "within",
        flippedBy: [],
      },
      {
        id: "simferopol",
        name: "Simferopol",
        country: "UA",
        isOccupied: true,
        km: 471.2,
        side: "beyond",
        flippedBy: [],
      },
    ]);
  });

  test("of launch areas say where a stand-off leaves nothing", () => {
    const areas = ["sumy", "kharkiv"].map((id) => ({ id: id as FeatureId, geometry }));
    const numbers = {
      spans: [
        { area: "sumy" as FeatureId, feature: kursk, shortestKm: km(0), longestKm: km(380.5) },
        {
          area: "kharkiv" as FeatureId,
          feature: "other" as FeatureId,
          shortestKm: km(1),
          longestKm: km(2),
        },
      ],
    };
    const rows = spanRows(numbers, kursk, areas, (id) => id.toUpperCase(), "en");
    expect(rows.map(({ name, span }) => [name, span?.longestKm ?? null])).toEqual([
      ["KHARKIV", null],
      ["SUMY", 380.5],
    ]);
  });

  test("are found by a part of their name, whatever its capitals", () => {
    const rows = ["Курськ", "Київ", "Луцьк"].map((name) => ({ name }));
    expect(rowsNamed(rows, " КУР ", "uk")).toEqual([{ name: "Курськ" }]);
    expect(rowsNamed(rows, "", "uk")).toEqual(rows);
    expect(rowsNamed(rows, "300", "uk")).toEqual([]);
  });

  test("keep every row and the order of the alphabet, whatever else they say", () => {
    const row = fc.record({ name: fc.string(), km: fc.nat() });
    fc.assert(
      fc.property(
        fc.array(row),
        fc.constantFrom("en" as const, "uk" as const),
        (rows, language) => {
          const sorted = sortedByName(rows, language);
          expect(new Set(sorted)).toEqual(new Set(rows));
          const { compare } = new Intl.Collator(language);
          for (const [at, next] of sorted.slice(1).entries()) {
            expect(compare(sorted[at]?.name ?? "", next.name)).toBeLessThanOrEqual(0);
          }
        },
      ),
    );
  });
});
