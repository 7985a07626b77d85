import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimKinds } from "../dossier/claim-kinds.ts";
import { grades } from "../dossier/grades.ts";
import type { ClaimId, FeatureRef, Kilometers, ReachId } from "../dossier/model.ts";
import { verdicts } from "../dossier/verdicts.ts";
import { usualRings } from "../reach/protocol.ts";
import { formatAddress, type Known, parseAddress } from "./address.ts";
import { undated } from "./filters.ts";
import {
  type Beside,
  firstView,
  type PlaceChoice,
  searchLimit,
  themes,
  type View,
} from "./view.ts";

const known: Known = {
  claims: new Set(["c-07a", "c-09a"]),
  features: new Set(["kursk-oblast", "launch-areas", "reach:atacms-300"]),
  reaches: new Set(["atacms-300", "gmlrs-84"]),
  isAbout: (claim, feature) => !(claim === "c-07a" && feature === "launch-areas"),
  languages: new Set(["en", "uk", "zh-Hant"]),
  months: new Set(["2024-11", "2025-04", undated]),
};

/** What a link says of the view; parts that came to the view later have their first value. */
const frozen = import.meta.glob<{ hash: string; view: Partial<View> }[]>("./frozen-links/*.json", {
  eager: true,
  import: "default",
});

describe("frozen links go on working", () => {
  const links = Object.values(frozen).flat();

  test("there are frozen links", () => expect(links.length).toBeGreaterThan(3));

  test.each(links)("$hash", ({ hash, view }) => {
    expect(parseAddress(hash, known)).toEqual({
      view: { ...firstView, ...view },
      unknown: [],
      invalid: [],
    });
  });
});

describe("an address", () => {
  test("that is empty is the first view", () => {
    expect(parseAddress("", known).view).toEqual(firstView);
    expect(formatAddress(firstView)).toBe("");
  });

  test("keeps unknown keys, in order, behind ours", () => {
    const address = parseAddress("#step=2&feature=kursk-oblast&layout=wide", known);
    expect(formatAddress(address.view, address.unknown)).toBe(
      "feature=kursk-oblast&step=2&layout=wide",
    );
  });

  test.each([
    ["map", "5/95/30"],
    ["map", "5/51"],
    ["map", "five/51/35"],
    ["map", "9.01/51/35"],
    ["map", "5/51/1e2"],
    ["claim", "c-99"],
    ["feature", "atlantis"],
    ["theme", "sepia"],
    ["range", "9.999"],
    ["range", "500.001"],
    ["range", "165.1234"],
    ["range", "-165"],
    ["range", "165km"],
    ["range", "1e2"],
    ["range", ""],
    ["standoff", "100.1"],
    ["standoff", "12.5"],
    ["standoff", "-5"],
    ["beside", ""],
    ["beside", "atacms-999"],
    ["beside", "gmlrs-84,atacms-999"],
    ["beside", "gmlrs-84,gmlrs-84"],
    ["beside", "gmlrs-84,"],
    ["beside", "reach:gmlrs-84"],
    ["place", "Kursk"],
    ["place", "51.7304"],
    ["place", "51.73045/36.1926"],
    ["place", "95/36"],
    ["place", "51/181"],
    ["place", "51/36/7"],
    ["ring", "pointer"],
    ["date", "2024-11-31"],
    ["date", "19 November"],
    ["date", ""],
    ["q", ""],
    ["q", "x".repeat(201)],
    ["verdict", "true"],
    ["verdict", "contested,contested"],
    ["kind", "rumour"],
    ["grade", "F"],
    ["grade", "A,"],
    ["lang", "de"],
    ["month", "2024-13"],
    ["month", "2026-01"],
  ])("with %s=%s falls back and says so", (key, value) => {
    const address = parseAddress(`#${key}=${value}`, known);
    expect(address.view).toEqual(firstView);
    expect(address.invalid).toEqual([{ key, value }]);
  });

  test("lets a feature go whose list would not show the claim, and says so", () => {
    const address = parseAddress("#claim=c-07a&feature=launch-areas", known);
    expect(address.view).toMatchObject({ claim: "c-07a", feature: null });
    expect(address.invalid).toEqual([{ key: "feature", value: "launch-areas" }]);
  });

  test("takes the id of a place that it cannot know", () => {
    expect(parseAddress("#place=atlantis", known).view.place).toEqual({
      kind: "place",
      id: "atlantis",
    });
  });

  test("writes slashes, colons and commas as they are", () => {
    const view: View = {
      ...firstView,
      camera: { zoom: 5.456, lat: 51.123456, lng: -35.1 },
      feature: "reach:atacms-300",
      beside: ["gmlrs-84" as ReachId, "turf-circle"],
      place: { kind: "point", position: [36.19261, 51.7304] },
    };
    expect(formatAddress(view)).toBe(
      "map=5.46/51.1235/-35.1&feature=reach:atacms-300&beside=gmlrs-84,turf-circle&place=51.7304/36.1926",
    );
  });

  test("leaves out what has its first value", () => {
    expect(formatAddress({ ...firstView, range: 165 as Kilometers })).toBe("range=165");
    expect(formatAddress({ ...firstView, standoff: 30 as Kilometers })).toBe("standoff=30");
  });

  const kilometers = (least: number, most: number, parts: number) =>
    fc
      .integer({ min: least * parts, max: most * parts })
      .map((number) => (number / parts) as Kilometers);
  const besides: readonly Beside[] = [...usualRings, ...([...known.reaches] as ReachId[])];
  const places: fc.Arbitrary<PlaceChoice> = fc.oneof(
    fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/).map((id) => ({ kind: "place" as const, id })),
    fc
      .tuple(
        fc.integer({ min: -1_800_000, max: 1_800_000 }),
        fc.integer({ min: -900_000, max: 900_000 }),
      )
      .map((parts) => ({ kind: "point" as const, position: parts.map((n) => n / 10_000) })),
  );

  const some = <Value>(values: readonly Value[]) =>
    fc.subarray([...values]).chain((part) => fc.shuffledSubarray(part, { minLength: part.length }));

  const views: fc.Arbitrary<View> = fc.record({
    camera: fc.option(
      fc.record({
        zoom: fc.integer({ min: 0, max: 900 }).map((n) => n / 100),
        lat: fc.integer({ min: -900_000, max: 900_000 }).map((n) => n / 10_000),
        lng: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 10_000),
      }),
    ),
    claim: fc.option(fc.constantFrom(...known.claims) as fc.Arbitrary<ClaimId>),
    feature: fc.option(fc.constantFrom(...known.features) as fc.Arbitrary<FeatureRef>),
    theme: fc.constantFrom(...themes),
    range: fc.option(kilometers(10, 500, 1000)),
    standoff: kilometers(0, 100, 1),
    beside: fc.subarray([...besides]).chain((some) => fc.shuffledSubarray(some)),
    place: fc.option(places),
    ringAt: fc.boolean(),
    date: fc.option(
      fc
        .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    ),
    search: fc.string({ unit: "grapheme", maxLength: searchLimit / 8 }),
    filters: fc.record({
      verdict: some(verdicts),
      kind: some(claimKinds),
      grade: some(grades),
      lang: some([...known.languages]),
      month: some([...known.months]),
    }),
  });

  test("brings back the view it was written from", () => {
    fc.assert(
      fc.property(views, (view) => {
        fc.pre(!(view.claim === "c-07a" && view.feature === "launch-areas"));
        expect(parseAddress(formatAddress(view), known)).toEqual({
          view,
          unknown: [],
          invalid: [],
        });
      }),
    );
  });

  test("of our keys with any values is read without throwing", () => {
    const keys = fc.constantFrom(
      ...["range", "standoff", "beside", "place", "ring"],
      ...["date", "q", "verdict", "kind", "grade", "lang", "month"],
    );
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.stringMatching(/^[-+]?[0-9./,e]{1,12}$/),
      fc.stringMatching(/^[a-z0-9-]{1,8}(,[a-z0-9-]{1,8})?$/),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, value)), (entries) => {
        const address = parseAddress(new URLSearchParams(entries).toString(), known);
        const again = parseAddress(formatAddress(address.view), known);
        expect(again.view).toEqual(address.view);
        expect(again.invalid).toEqual([]);
      }),
    );
  });

  test("of any text is read without throwing, and what it keeps survives a round trip", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const address = parseAddress(text, known);
        const again = parseAddress(formatAddress(address.view, address.unknown), known);
        expect(again).toEqual({ ...address, invalid: [] });
      }),
    );
  });
});
