import { Geodesic } from "geographiclib-geodesic";
import type { LineString } from "geojson";
import { describe, expect, test } from "vitest";
import type { ClaimId, FeatureId } from "../dossier/model.ts";
import { answer } from "./answer.ts";
import { answerer } from "./answers.ts";
import { areaKm2 } from "./area.ts";
import { distance } from "./distance.ts";
import { envelope } from "./envelope.ts";
import { box, km, polygon } from "./fixtures/areas.ts";
import { recipe } from "./fixtures/dossier.ts";
import type { AnswerOf, NumbersQuestion, ReachOrigin, ReachQuestion } from "./protocol.ts";
import { shareWithin } from "./share.ts";

const west = { id: "west" as FeatureId, geometry: polygon(box(30, 50, 31, 51)) };
const east = { id: "east" as FeatureId, geometry: polygon(box(33, 50, 34, 51)) };
const oblast = { id: "oblast" as FeatureId, geometry: polygon(box(35, 50, 37, 51)) };
const origin: ReachOrigin = { areas: [west, east] };
/** Along the eastern edge of the eastern area. */
const border: LineString = {
  type: "LineString",
  coordinates: [
    [34, 49],
    [34, 52],
  ],
};

function ask<Question extends ReachQuestion>(question: Question): AnswerOf[Question["of"]] {
  return answerer()(question) as AnswerOf[Question["of"]];
}

const name = { en: "", uk: "" };
const numbers: NumbersQuestion = {
  of: "numbers",
  km: km(140),
  origin,
  doubts: { otherKm: [] },
  oblasts: [
    { id: "o-1", name, country: "UA", geometry: oblast.geometry },
    { id: "o-2", name, country: "UA", geometry: polygon(box(33.2, 50.2, 33.8, 50.8)) },
    { id: "far", name, country: "UA", geometry: polygon(box(60, 50, 61, 51)) },
  ],
  places: [
    { id: "inside", name, country: "UA", kind: "capital", position: [30.5, 50.5] },
    { id: "near", name, country: "UA", kind: "capital", position: [35, 50.5] },
    { id: "far", name, country: "RU", kind: "capital", position: [40, 50.5] },
  ],
  features: [oblast],
  checks: [
    { claim: "c-1" as ClaimId, geometry: oblast.geometry },
    { claim: "c-2" as ClaimId, geometry: oblast.geometry, from: [west.id] },
  ],
};

describe("the worker's answers", () => {
  test("are the same objects for the same question: shapes are kept by their recipe", () => {
    const answerTo = answerer();
    const question = { of: "reach", recipe: recipe("r", 100, "launch"), origin } as const;
    expect(answerTo(structuredClone(question))).toBe(answerTo(structuredClone(question)));
    const farther = { ...question, recipe: recipe("r", 101, "launch") };
    expect(answerTo(farther)).not.toBe(answerTo(question));
  });

  test("give an assured reach of the area asked for, with the least radius where it is empty", () => {
    const asked = { of: "assured", km: km(30), origin, area: west.id } as const;
    const { geometry, leastKm } = ask(asked);
    expect(geometry).toBeNull();
    expect(leastKm).toBeGreaterThan(60);
    expect(ask({ ...asked, km: km(300) }).geometry).not.toBeNull();
    expect(() => ask({ ...asked, area: "none" as FeatureId })).toThrow("no area none");
  });

  test("take a stand-off from the areas, and say which vanish", () => {
    const back = { areas: [west, east], standoff: { border, km: km(80) } };
    const { areas, km: back80 } = ask({ of: "origin", origin: back });
    expect(back80).toBe(80);
    expect(areas.map(({ geometry }) => geometry !== null)).toEqual([true, false]);
    const reached = ask({ of: "reach", recipe: recipe("r", 100, "launch"), origin: back });
    expect(reached.geometry).toEqual(envelope([west.geometry], km(100)));
    expect(reached.properties.standoffKm).toBe(80);
  });

  test("say that nothing is left where a stand-off takes all", () => {
    const gone = { areas: [east], standoff: { border, km: km(80) } };
    const question = { of: "reach", recipe: recipe("r", 100, "launch"), origin: gone } as const;
    expect(answer({ id: 1, question })).toMatchObject({
      outcome: { ok: false, error: "origin-empty" },
    });
    const area = east.id;
    const assured = { of: "assured", km: km(100), origin: gone, area } as const;
    expect(answer({ id: 2, question: assured })).toMatchObject({
      outcome: { ok: true, answer: { geometry: null, leastKm: null, standoffKm: 80 } },
    });
  });

  test.each([-5, Number.NaN, 0, 2001])("refuse a radius of %s in a sentence", (value) => {
    const question = { of: "reach", recipe: recipe("r", value, "launch"), origin } as const;
    expect(answer({ id: 1, question })).toEqual({
      id: 1,
      outcome: {
        ok: false,
        error: "not-computable",
        reason: `a radius must be a number of kilometres from 1 to 2000, not ${value}`,
      },
    });
  });

  test("measure the shortest way from the nearest area, along the geodesic", () => {
    const way = ask({
      of: "measure",
      km: km(140),
      origin,
      point: [36, 50.5],
      doubts: { otherKm: [] },
    });
    expect(way.area).toBe("east");
    expect(way.side).toBe("borderline");
    const line = way.line?.coordinates as [number, number][];
    const [from = [0, 0]] = line;
    expect(from[0]).toBe(34);
    expect(distance(from, [36, 50.5])).toBeCloseTo(way.km, 3);
    const { s12 = 0, azi1 = 0 } = Geodesic.WGS84.Inverse(from[1], from[0], 50.5, 36);
    const half = Geodesic.WGS84.Direct(from[1], from[0], azi1, s12 / 2);
    expect(line[32]?.[1]).toBeCloseTo(half.lat2 ?? 0, 5);
    expect(
      ask({ of: "measure", km: km(140), origin, point: [30.5, 50.5], doubts: { otherKm: [] } }),
    ).toMatchObject({
      km: 0,
      area: "west",
      line: null,
      side: "within",
    });
  });

  test("lay a ring around a place, exact", () => {
    const { geometry } = ask({ of: "around", km: km(300), center: [30.52, 50.45] });
    const [ring = []] = geometry.coordinates as [number, number][][];
    for (const position of ring) expect(distance([30.52, 50.45], position)).toBeCloseTo(300, 3);
  });

  test("put the reach into the numbers of the geometry drawn", () => {
    const found = ask(numbers);
    const reach = envelope([west.geometry, east.geometry], km(140));
    expect(found.oblasts.map(({ id }) => id)).toEqual(["o-1", "o-2"]);
    const [part, whole] = found.oblasts;
    expect(part?.percent).toBeCloseTo(100 * shareWithin(oblast.geometry, reach), 9);
    expect(part?.areaKm2).toBeCloseTo(areaKm2(oblast.geometry), 6);
    expect(whole?.percent).toBe(100);
    expect(found.places.map(({ side }) => side)).toEqual(["within", "within", "beyond"]);
    expect(found.places[0]?.km).toBe(0);
    expect(found.spans.map(({ area }) => area)).toEqual(["west", "east"]);
    expect(found.spans[1]?.shortestKm).toBeCloseTo(distance([34, 51], [35, 51]), 2);
    expect(found.spans[1]?.longestKm).toBeCloseTo(distance([33, 50], [37, 51]), 6);
    expect(found.checks[0]?.percent).toBeCloseTo(part?.percent ?? -1, 9);
    expect(found.checks[1]?.percent).toBeLessThan(1);
  });

  test("mark a place as borderline where the farthest stand-off would flip it, either way", () => {
    const farthestStandoff = { border, km: km(60) };
    const doubts = { otherKm: [], farthestStandoff };
    const atBorder = ask({ ...numbers, km: km(100), doubts });
    expect(atBorder.places[1]).toMatchObject({ side: "borderline", flippedBy: ["standoff"] });
    const back: ReachOrigin = { areas: origin.areas, standoff: farthestStandoff };
    const setBack = ask({ ...numbers, origin: back, km: km(100), doubts });
    expect(setBack.standoffKm).toBe(60);
    expect(setBack.places[1]).toMatchObject({ side: "borderline", flippedBy: ["standoff"] });
  });

  test("find nothing from an area of which the stand-off leaves nothing", () => {
    const back: ReachOrigin = { areas: origin.areas, standoff: { border, km: km(80) } };
    const found = ask({
      ...numbers,
      origin: back,
      checks: [{ claim: "c-1" as ClaimId, geometry: oblast.geometry, from: [east.id] }],
    });
    expect(found.checks[0]?.percent).toBe(0);
    expect(found.spans.map(({ area }) => area)).toEqual(["west"]);
  });
});
