import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import type { Check, FeatureId, ReachId, ShareCheck } from "../dossier/model.ts";
import { languages } from "../i18n/language.ts";
import { createProblemWords } from "../i18n/problem-words.ts";
import { areaKm2 } from "./area.ts";
import { checkProblems, runCheck } from "./checks.ts";
import { distance } from "./distance.ts";
import { box, polygon } from "./fixtures/areas.ts";
import { checkedClaim, dossier, feature, withFeatures } from "./fixtures/dossier.ts";

function check(feature: string, reach: string): ShareCheck {
  return {
    of: "share-within-reach",
    feature: feature as FeatureId,
    reach: reach as ReachId,
    finds: 0,
  };
}

const oblast = "oblast" as FeatureId;
const east = "east" as FeatureId;

const next = "next" as FeatureId;

/** The small dossier with one more area. */
function withNext(...ring: Position[]) {
  return withFeatures(dossier(), feature("next", polygon(ring)));
}

function claiming(check: Check) {
  return { ...checkedClaim("oblast", "long", 0), check };
}

describe("runCheck", () => {
  test("finds all of an oblast, none of it, or the share between", () => {
    expect(runCheck(dossier(), check("oblast", "long"))).toEqual({ exact: 100, whole: 100 });
    expect(runCheck(dossier(), check("oblast", "short"))).toEqual({ exact: 0, whole: 0 });
    // The oblast's 143 km begin 71 km from the launch area: 140 km take in about 69 of them.
    const { exact, whole } = runCheck(dossier(), check("oblast", "middle"));
    expect(exact).toBeGreaterThan(46);
    expect(exact).toBeLessThan(50);
    expect(whole).toBe(Math.round(exact));
  });

  test("measures from the areas it names instead of the reach's own", () => {
    // 50 of the oblast's 143 km lie within 50 km of an area that begins where it ends.
    const fromNext = { ...check("oblast", "short"), from: [next] };
    const { exact } = runCheck(withNext(...box(37, 50, 38, 51)), fromNext);
    expect(exact).toBeGreaterThan(34);
    expect(exact).toBeLessThan(37);
  });

  test("finds an area in whole square kilometres", () => {
    const exact = areaKm2(polygon(box(35, 50, 37, 51)));
    const found = runCheck(dossier(), { of: "area", feature: oblast, finds: 0 });
    expect(found).toEqual({ exact, whole: Math.round(exact) });
  });

  test("finds a distance in whole kilometres: between the corners where meridians are nearest", () => {
    const found = runCheck(dossier(), { of: "distance", feature: oblast, to: east, finds: 0 });
    expect(found.exact).toBeCloseTo(distance([34, 51], [35, 51]), 3);
    expect(found.whole).toBe(70);
  });

  test("finds a shared border in whole kilometres, 0 between those apart", () => {
    const border = { of: "shared-border", feature: oblast, finds: 0 } as const;
    expect(runCheck(dossier(), { ...border, with: east })).toEqual({ exact: 0, whole: 0 });
    // One degree of the meridian from 50 to 51 north.
    const shared = runCheck(withNext(...box(37, 50, 38, 51)), { ...border, with: next });
    expect(shared.whole).toBe(111);
  });

  test("finds 1 km of shared border where there is any: 0 says that there is none", () => {
    // They share the oblast's northern edge as far as 0.4 km, and touch it nowhere else.
    const [oblastEnd, besideIt]: Position[] = [
      [37, 51],
      [37, 51.0036],
    ];
    const short = withFeatures(
      dossier(),
      feature(
        "one",
        polygon([[36, 51.1], [36, 51.01], oblastEnd, besideIt, [36, 51.1]] as Position[]),
      ),
      feature(
        "next",
        polygon([oblastEnd, [38, 51], [38, 51.1], besideIt, oblastEnd] as Position[]),
      ),
    );
    const one = "one" as FeatureId;
    const found = runCheck(short, { of: "shared-border", feature: one, with: next, finds: 0 });
    expect(found.exact).toBeCloseTo(0.4, 2);
    expect(found.whole).toBe(1);
  });

  test("finds 0 km between areas that touch, and between those less than half a kilometre apart", () => {
    const between = { of: "distance", feature: oblast, to: next, finds: 0 } as const;
    expect(runCheck(withNext(...box(37, 50, 38, 51)), between).whole).toBe(0);
    const apart = runCheck(withNext(...box(37.0056, 50, 38, 51)), between);
    expect(apart.exact).toBeGreaterThan(0.35);
    expect(apart.whole).toBe(0);
  });

  test("names what the dossier does not have", () => {
    expect(() => runCheck(dossier(), check("oblast", "none"))).toThrow("no reach none");
    expect(() => runCheck(dossier(), check("none", "long"))).toThrow("no feature none");
    expect(() => runCheck(dossier(), check("town", "long"))).toThrow("no feature town");
  });
});

describe("checkProblems", () => {
  test("finds nothing where the statements agree", () => {
    const sound = dossier(checkedClaim("oblast", "long", 100), checkedClaim("oblast", "short", 0));
    expect(checkProblems(sound)).toEqual([]);
  });

  test("names each check that disagrees, with both figures", () => {
    const wrong = dossier(
      checkedClaim("oblast", "long", 100),
      checkedClaim("oblast", "long", 99),
      checkedClaim("oblast", "short", 5),
    );
    expect(checkProblems(wrong)).toEqual([
      {
        file: "claims.json",
        path: "[1].check.finds",
        code: "check-disagrees",
        details: { unit: "percent", finds: 99, computed: 100 },
      },
      {
        file: "claims.json",
        path: "[2].check.finds",
        code: "check-disagrees",
        details: { unit: "percent", finds: 5, computed: 0 },
      },
    ]);
  });

  test("names a check of every kind that disagrees, each in its unit", () => {
    const wrong = dossier(
      claiming({ of: "area", feature: oblast, finds: 1 }),
      claiming({ of: "shared-border", feature: oblast, with: east, finds: 1 }),
      claiming({ of: "distance", feature: oblast, to: east, finds: 1 }),
      claiming({ of: "distance", feature: oblast, to: east, finds: 70 }),
    );
    expect(checkProblems(wrong).map(({ path, details }) => [path, details])).toEqual([
      ["[0].check.finds", { unit: "km2", finds: 1, computed: 15784 }],
      ["[1].check.finds", { unit: "km", finds: 1, computed: 0 }],
      ["[2].check.finds", { unit: "km", finds: 1, computed: 70 }],
    ]);
  });

  test("names each claim that connects antipodes, between which there is no one line", () => {
    const point = (id: string, ...coordinates: Position) =>
      feature(id, { type: "Point", coordinates });
    const { check: _, ...claim } = checkedClaim("oblast", "long", 5);
    const connecting = (...connects: readonly [string, string]) => ({
      ...claim,
      connects: connects as readonly string[] as readonly [FeatureId, FeatureId],
    });
    const some = withFeatures(
      dossier(connecting("here", "town"), connecting("here", "there"), claim),
      point("here", 10, 20),
      point("there", -170, -20),
    );
    expect(checkProblems(some)).toEqual([
      {
        file: "claims.json",
        path: "[1].connects",
        code: "link-not-computable",
        details: { from: "here", to: "there" },
      },
    ]);
  });

  test.each(languages)(
    "says in %s what is wrong with such a link, and what to write",
    (language) => {
      const words = createProblemWords(language)("link-not-computable", {
        from: "here",
        to: "there",
      });
      expect(words).toMatch(/^here .{1,6} there [^;]{6,}; [^;]{6,}$/u);
    },
  );

  test("passes over claims without a check", () => {
    const { check: _, ...unchecked } = checkedClaim("oblast", "long", 5);
    expect(checkProblems(dossier(unchecked))).toEqual([]);
  });
});
