import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import type { ClaimId } from "../dossier/model.ts";
import { linkShape } from "./link.ts";

const washington: Position = [-77.036366, 38.895108];
const kyiv: Position = [30.523399, 50.450097];
const pyongyang: Position = [125.754318, 39.033847];

function parts(from: Position, to: Position): readonly Position[][] {
  const { geometry } = linkShape({ claim: "c-1" as ClaimId, ends: [from, to] });
  return geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
}

type Vector = readonly [x: number, y: number, z: number];

function unitVector([lon = 0, lat = 0]: Position): Vector {
  const [l, p] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

function dot(one: Vector, other: Vector): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

function cross([a, b, c]: Vector, [x, y, z]: Vector): Vector {
  return [b * z - c * y, c * x - a * z, a * y - b * x];
}

/** In degrees, on a sphere. */
function arc(one: Vector, other: Vector): number {
  const normal = cross(one, other);
  return (Math.atan2(Math.hypot(...normal), dot(one, other)) * 180) / Math.PI;
}

describe("a link", () => {
  test("carries the reference of its claim, and runs from one end to the other", () => {
    const shape = linkShape({ claim: "c-4a" as ClaimId, ends: [washington, kyiv] });
    expect(shape).toMatchObject({ id: "link:c-4a", properties: { claim: "c-4a" } });
    const [line = []] = parts(washington, kyiv);
    expect(line.at(0)).toEqual(washington);
    expect(line.at(-1)).toEqual(kyiv);
  });

  test("takes the way by the north, as far as the circle through both ends goes", () => {
    const [line = []] = parts(washington, kyiv);
    const most = line.reduce((north, [, lat = 0]) => Math.max(north, lat), 0);
    const normal = cross(unitVector(washington), unitVector(kyiv));
    const vertex = (Math.acos(Math.abs(normal[2]) / Math.hypot(...normal)) * 180) / Math.PI;
    expect(most).toBeCloseTo(vertex, 2);
    expect(most).toBeCloseTo(59.91, 2);
  });

  test("is cut where it crosses the antimeridian, both parts ending on it at one latitude", () => {
    const [west = [], east = [], ...more] = parts(washington, pyongyang);
    expect(more).toEqual([]);
    const [end, start] = [west.at(-1), east.at(0)];
    expect([end?.[0], start?.[0]]).toEqual([-180, 180]);
    expect(end?.[1]).toBe(start?.[1]);
    expect(east.at(-1)).toEqual(pyongyang);
    const [back = []] = parts(pyongyang, washington);
    expect(back.at(-1)).toEqual([180, end?.[1]]);
  });

  test("lies on the great circle through its ends, by the shorter way, wherever they are", () => {
    const place = fc.tuple(
      fc.double({ min: -179.9, max: 179.9, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, (from, to) => {
        const [a, b] = [unitVector(from), unitVector(to)];
        const apart = arc(a, b);
        fc.pre(apart > 1 && apart < 179);
        const lines = parts(from, to);
        let length = 0;
        for (const line of lines) {
          for (const [index, position] of line.entries()) {
            const before = line[index - 1];
            if (!before) continue;
            expect(Math.abs((position[0] ?? 0) - (before[0] ?? 0))).toBeLessThanOrEqual(180);
            length += arc(unitVector(before), unitVector(position));
            expect(Math.abs(dot(cross(a, b), unitVector(position)))).toBeLessThan(1e-7);
          }
        }
        expect(length).toBeCloseTo(apart, 3);
      }),
    );
  });

  test("is refused between antipodes, which no one great circle joins", () => {
    expect(() => parts([10, 20], [-170, -20])).toThrow("antipodal");
  });
});
