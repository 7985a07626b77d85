import fc from "fast-check";
import { Geodesic } from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import { indexDossier } from "../dossier/lookup.ts";
import type { Bounds, ClaimId, FeatureRef } from "../dossier/model.ts";
import { recipe, dossier as smallDossier } from "../reach/fixtures/dossier.ts";
import { linkShape } from "../reach/link.ts";
import { linkOf } from "../reach/link-recipe.ts";
import { boundsOf, positionsOf } from "./bounds.ts";
import { dossierSource } from "./dossier-source.ts";
import { everyKind } from "./fixtures/every-kind.ts";
import { realDossier } from "./fixtures/real-dossier.ts";
import { frameOf } from "./frame.ts";
import { markedRefs } from "./marked.ts";

const real = realDossier();
const realIndex = indexDossier(real);
const realFeatures = dossierSource(real);

function frame(...refs: string[]): Bounds | undefined {
  return frameOf(realIndex, realFeatures, refs as FeatureRef[]);
}

function expectInside([west, south, east, north]: Bounds, outer: Bounds | undefined) {
  if (!outer) throw new Error("There is no frame.");
  expect(west).toBeGreaterThanOrEqual(outer[0]);
  expect(south).toBeGreaterThanOrEqual(outer[1]);
  expect(east).toBeLessThanOrEqual(outer[2]);
  expect(north).toBeLessThanOrEqual(outer[3]);
}

describe("the frame of", () => {
  test("a feature is its bounds, a capital its place", () => {
    expect(frame("kursk-oblast")).toEqual(boundsOf([realFeatures], ["kursk-oblast"]));
    const [west = 0, south = 0, east, north] = frame("kyiv") ?? [];
    expect([west, south]).toEqual([east, north]);
    expect(west).toBeCloseTo(30.5, 0);
    expect(south).toBeCloseTo(50.4, 0);
  });

  test("a layer holds each of its features and no more", () => {
    const areas = ["sumy-oblast", "kharkiv-oblast", "chernihiv-oblast"];
    expect(frame("launch-areas")).toEqual(boundsOf([realFeatures], areas));
  });

  test("an overlay holds each feature it tells of and no more", () => {
    // From 32 to 38 east, 51 to 54 north: the two areas of reported use.
    const features = dossierSource(everyKind);
    const framed = frameOf(indexDossier(everyKind), features, ["used" as FeatureRef]);
    expect(framed).toEqual([32, 51, 38, 54]);
  });

  test("a claim that connects two points holds both, whether its line is there or not", () => {
    const index = indexDossier(everyKind);
    const marked = markedRefs(index, { claim: "c-1" as ClaimId, feature: null });
    const [west, south, east, north] = frameOf(index, dossierSource(everyKind), marked) ?? [];
    expect([west, south, east]).toEqual([-77, 39, 37.6]);
    // The great circle goes farther north than Moscow, which is one of its ends.
    expect(north).toBeCloseTo(65.03, 1);
  });

  test("several is the smallest that holds all", () => {
    expect(frame("kyiv", "dossier", "moscow")).toEqual(
      boundsOf([realFeatures], ["kyiv", "moscow"]),
    );
    // Without a line too: over the Pacific 157 degrees, over Europe 203.
    const [west = 0, , east = 0] = frame("washington", "pyongyang") ?? [];
    expect(east - west).toBeCloseTo(157.2, 0);
    // With Kyiv in between it is the other way round.
    expect(frame("washington", "kyiv", "pyongyang")).toEqual(
      boundsOf([realFeatures], ["washington", "kyiv", "pyongyang"]),
    );
  });

  test("every claim that connects two points holds its line, across the antimeridian too", () => {
    const connecting = real.claims.filter(({ connects }) => connects);
    expect(connecting.length).toBeGreaterThan(5);
    for (const claim of connecting) {
      const link = linkOf(real, claim);
      const framed = frame(...markedRefs(realIndex, { claim: claim.id, feature: null }));
      if (!link || !framed) throw new Error("A claim that connects has a link and a frame.");
      for (const [lng = 0, lat = 0] of positionsOf(linkShape(link).geometry)) {
        const shown = lng < framed[0] ? lng + 360 : lng;
        expectInside([shown, lat, shown, lat], framed);
      }
      expect(framed[2] - framed[0]).toBeLessThan(180);
    }
  });

  test("Pyongyang and Washington runs over the Pacific, and ends east of 180 degrees", () => {
    for (const claim of ["c-02a", "c-11c-pyongyang"] as ClaimId[]) {
      const framed = frame(...markedRefs(realIndex, { claim, feature: null })) ?? [];
      const [west, south, east, north] = framed;
      expect(west).toBeCloseTo(125.75, 1);
      expect(east).toBeCloseTo(360 - 77.04, 1);
      expect(south).toBeCloseTo(38.9, 1);
      expect(north).toBeCloseTo(75.9, 0);
    }
  });

  test("every reach of the dossier is its areas, wider by the radius and a tenth at most", () => {
    for (const { id, km, from } of real.manifest.reaches) {
      const areas = from.flatMap((area) => realIndex.resolveRef(area));
      const bounds = boundsOf([realFeatures], areas);
      const framed = frame(`reach:${id}`);
      if (!bounds || !framed) throw new Error("A reach has areas and a frame.");
      const [west, south, east, north] = bounds;
      const to = (lng: number, lat: number, azimuth: number) => {
        const { lon2 = 0, lat2 = 0 } = Geodesic.WGS84.Direct(lat, lng, azimuth, km * 1000);
        return azimuth % 180 === 0 ? lat2 : lon2;
      };
      // East and west are farthest, in degrees, from the northern corners.
      const exact: Bounds = [
        to(west, north, 270),
        to(west, south, 180),
        to(east, north, 90),
        to(west, north, 0),
      ];
      expectInside(exact, framed);
      expect(framed[2] - framed[0]).toBeLessThan(1.1 * (exact[2] - exact[0]));
      expect(framed[3] - framed[1]).toBeLessThan(1.1 * (exact[3] - exact[1]));
    }
  });

  test("what has no place is undefined", () => {
    expect(frame("dossier")).toBe(undefined);
    expect(frame("atlantis", "reach:atlantis")).toBe(undefined);
    expect(frame()).toBe(undefined);
  });
});

test("no point within the radius of an area lies outside a reach's frame", () => {
  const base = smallDossier();
  const features = dossierSource(base);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3000 }),
      // The farthest east and west lie a little north of due east and west.
      fc.oneof(
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: 60, max: 90, noNaN: true }),
        fc.double({ min: 270, max: 300, noNaN: true }),
      ),
      // Corners of the two launch areas of the small dossier.
      fc.constantFrom([30, 50], [31, 51], [33, 51], [34, 50], [34, 51]),
      (km, azimuth, [lng = 0, lat = 0]) => {
        const manifest = { ...base.manifest, reaches: [recipe("r", km, "launch")] };
        const outer = frameOf(indexDossier({ ...base, manifest }), features, ["reach:r"]);
        const { lon2 = 0, lat2 = 0 } = Geodesic.WGS84.Direct(lat, lng, azimuth, km * 1000);
        expectInside([lon2, lat2, lon2, lat2], outer);
      },
    ),
    { numRuns: 500 },
  );
});
