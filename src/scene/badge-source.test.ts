import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Point, Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { indexDossier } from "../dossier/lookup.ts";
import type { ClaimId, DossierFeature, FeatureRef } from "../dossier/model.ts";
import { box, polygon } from "../reach/fixtures/areas.ts";
import { badgeSource, reachAnchor } from "./badge-source.ts";
import { everyKind } from "./fixtures/every-kind.ts";
import { realDossier } from "./fixtures/real-dossier.ts";

const real = realDossier();
const index = indexDossier(real);
const all = new Set(real.claims.map(({ id }) => id));
const contested = new Set(
  real.claims.filter(({ assessment }) => assessment.verdict === "contested").map(({ id }) => id),
);
const onTheLine = { ref: "reach:atacms-300", position: [30, 54] } as const;
const reaches = [{ ...onTheLine, position: [...onTheLine.position] }];

function countsIn(found: ReadonlySet<ClaimId>) {
  return new Map(
    badgeSource(real, index, found, reaches).features.map(({ properties }) => [
      properties?.ref as FeatureRef,
      properties?.count as number,
    ]),
  );
}

/** The small dossier with its claim on everything and the subject of a given shape. */
function badgeOf(geometry: DossierFeature["geometry"]) {
  const layers = everyKind.layers
    .filter(({ role }) => role === "subject")
    .map((layer) => ({ ...layer, features: layer.features.map((one) => ({ ...one, geometry })) }));
  const claimsOf = () => everyKind.claims;
  const found = new Set(everyKind.claims.map(({ id }) => id));
  return badgeSource({ layers }, { claimsOf }, found, []).features[0];
}

describe("the badges", () => {
  test("count the claims of each area and point that has any, and of the reaches given", () => {
    const drawn = real.layers
      .filter(({ role }) => role !== "country" && role !== "border")
      .flatMap(({ features }) => features.map(({ id }): FeatureRef => id));
    const expected = [...drawn, onTheLine.ref]
      .map((ref) => [ref, index.claimsOf(ref).length] as const)
      .filter(([, count]) => count > 0);
    expect([...countsIn(all)]).toEqual(expected);
    expect(countsIn(all).get("kursk-oblast" as FeatureRef)).toBeGreaterThan(20);
  });

  test("count what was found alone, and are none where nothing was", () => {
    const counts = countsIn(contested);
    expect(counts.size).toBeGreaterThan(0);
    expect(counts.size).toBeLessThan(countsIn(all).size);
    for (const [ref, count] of counts) {
      const claims = index
        .claimsOf(ref)
        .filter(({ assessment }) => assessment.verdict === "contested");
      expect([ref, count]).toEqual([ref, claims.length]);
    }
    expect(countsIn(new Set()).size).toBe(0);
  });

  test("have no place on a country and a border", () => {
    const refs = badgeSource(
      everyKind,
      { claimsOf: () => everyKind.claims },
      new Set(everyKind.claims.map(({ id }) => id)),
      [],
    ).features.map(({ properties }) => properties?.ref);
    expect(refs).toEqual(["south", "north", "base", "core", "west-town", "east-town"]);
  });

  test("stand inside their areas, and on their points", () => {
    const features = new Map(
      real.layers.flatMap((layer) => layer.features.map((one) => [one.id as string, one])),
    );
    const badges = badgeSource(real, index, all, []).features;
    expect(badges.length).toBeGreaterThan(10);
    for (const { geometry, properties } of badges) {
      const shape = features.get(properties?.ref)?.geometry;
      if (shape?.type === "Point") expect(geometry).toEqual(shape);
      else {
        const isInside = booleanPointInPolygon(geometry as Point, shape as Polygon | MultiPolygon);
        expect([properties?.ref, isInside]).toEqual([properties?.ref, true]);
      }
    }
  });

  test("stand on a reach where they are told to", () => {
    const [badge] = badgeSource(real, index, all, reaches).features.slice(-1);
    expect(badge).toMatchObject({
      geometry: { type: "Point", coordinates: onTheLine.position },
      properties: {
        ref: onTheLine.ref,
        role: "reach",
        count: index.claimsOf(onTheLine.ref).length,
      },
    });
  });

  test("say whether an area has more room under its name or over it", () => {
    const peak = [
      [0, 0],
      [10, 0],
      [5, 9],
      [0, 0],
    ];
    const upsideDown = peak.map(([x = 0, y = 0]) => [x, -y]).toReversed();
    expect(badgeOf(polygon(peak))?.properties?.under).toBe(false);
    expect(badgeOf(polygon(upsideDown))?.properties?.under).toBe(true);
  });
});

test("the badge of a reach stands on the northernmost place of its line", () => {
  const coordinates = [[box(30, 48, 31, 49)], [box(33, 50, 35, 52)]];
  const anchor = reachAnchor({
    id: "reach:first",
    geometry: { type: "MultiPolygon", coordinates },
  });
  expect(anchor?.ref).toBe("reach:first");
  expect(anchor?.position[1]).toBe(52);
});
