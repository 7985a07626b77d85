import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClaimId, FeatureRef } from "../dossier/model.ts";
import { formatAddress, type Known, parseAddress } from "./address.ts";
import { firstView, themes, type View } from "./view.ts";

const known: Known = {
  claims: new Set(["c-07a", "c-09a"]),
  features: new Set(["kursk-oblast", "launch-areas", "reach:atacms-300"]),
  isAbout: (claim, feature) => !(claim === "c-07a" && feature === "launch-areas"),
};

const frozen = import.meta.glob<{ hash: string; view: View }[]>("./frozen-links/*.json", {
  eager: true,
  import: "default",
});

describe("frozen links go on working", () => {
  const links = Object.values(frozen).flat();

  test("there are frozen links", () => expect(links.length).toBeGreaterThan(3));

  test.each(links)("$hash", ({ hash, view }) => {
    expect(parseAddress(hash, known)).toEqual({ view, unknown: [], invalid: [] });
  });
});

describe("an address", () => {
  test("that is empty is the first view", () => {
    expect(parseAddress("", known).view).toEqual(firstView);
    expect(formatAddress(firstView)).toBe("");
  });

  test("keeps unknown keys, in order, behind ours", () => {
    const address = parseAddress("#range=165&feature=kursk-oblast&date=2024-11-18", known);
    expect(formatAddress(address.view, address.unknown)).toBe(
      "feature=kursk-oblast&range=165&date=2024-11-18",
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

  test("writes slashes and colons as they are", () => {
    const view: View = {
      ...firstView,
      camera: { zoom: 5.456, lat: 51.123456, lng: -35.1 },
      feature: "reach:atacms-300",
    };
    expect(formatAddress(view)).toBe("map=5.46/51.1235/-35.1&feature=reach:atacms-300");
  });

  const views = fc.record({
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
