import { describe, expect, test } from "vitest";
import type { Check, FeatureId, Kilometers } from "../dossier/model.ts";
import { checkProblems, runCheck, toWholePercent } from "./checks.ts";
import { checkedClaim, dossier } from "./fixtures/dossier.ts";

function check(feature: string, reach: string): Check {
  const { check } = checkedClaim(feature, reach, 0);
  if (!check) throw new Error("the fixture has a check");
  return check;
}

describe("toWholePercent", () => {
  test.each([
    [0, 0],
    [0.049, 0],
    [0.05, 1],
    [0.6, 1],
    [48.49, 48],
    [48.5, 49],
    [99.4, 99],
    [99.949, 99],
    [99.95, 100],
    [100, 100],
  ])("says %s percent as %s", (percent, whole) => {
    expect(toWholePercent(percent)).toBe(whole);
  });
});

describe("runCheck", () => {
  test("finds all of an oblast, none of it, or the share between", () => {
    expect(runCheck(dossier(), check("oblast", "long"))).toEqual({
      percent: 100,
      wholePercent: 100,
    });
    expect(runCheck(dossier(), check("oblast", "short"))).toEqual({ percent: 0, wholePercent: 0 });
    // The oblast's 143 km begin 71 km from the launch area: 140 km take in about 69 of them.
    const { percent, wholePercent } = runCheck(dossier(), check("oblast", "middle"));
    expect(percent).toBeGreaterThan(46);
    expect(percent).toBeLessThan(50);
    expect(wholePercent).toBe(Math.round(percent));
  });

  test("measures from the areas it names instead of the reach's own", () => {
    const fromItself = { ...check("oblast", "short"), from: ["oblast" as FeatureId] };
    expect(runCheck(dossier(), fromItself).wholePercent).toBe(100);
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
        details: { finds: 99, computed: 100 },
      },
      {
        file: "claims.json",
        path: "[2].check.finds",
        code: "check-disagrees",
        details: { finds: 5, computed: 0 },
      },
    ]);
  });

  test("passes over claims without a check", () => {
    const { check: _, ...unchecked } = checkedClaim("oblast", "long", 5);
    expect(checkProblems(dossier(unchecked))).toEqual([]);
  });

  test("names each reach that crosses a pole, and a check that needs one no further", () => {
    const sound = dossier(checkedClaim("oblast", "long", 100));
    const reaches = sound.manifest.reaches.map((each) =>
      each.id === "long" ? { ...each, km: 9000 as Kilometers } : each,
    );
    expect(checkProblems({ ...sound, manifest: { ...sound.manifest, reaches } })).toEqual([
      {
        file: "dossier.json",
        path: `reaches[${reaches.findIndex(({ id }) => id === "long")}]`,
        code: "reach-not-computable",
        details: { km: 9000 },
      },
    ]);
  });
});
