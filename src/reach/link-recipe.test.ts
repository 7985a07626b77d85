import { expect, test } from "vitest";
import type { FeatureId } from "../dossier/model.ts";
import { checkedClaim, dossier, feature, withFeatures } from "./fixtures/dossier.ts";
import { claimOf, linkOf, linkRef } from "./link-recipe.ts";

const claim = checkedClaim("oblast", "long", 100);

test("a claim that connects two points links their places, from the one to the other", () => {
  const village = feature("village", { type: "Point", coordinates: [37.5, 50.7] });
  const [from, to] = ["village", "town"] as FeatureId[] as [FeatureId, FeatureId];
  const both = withFeatures(dossier(), village);
  const ends = [
    [37.5, 50.7],
    [32, 50.5],
  ];
  expect(linkOf(both, { ...claim, connects: [from, to] })).toEqual({ claim: "c-1", ends });
  expect(linkOf(both, { ...claim, connects: [to, from] })?.ends).toEqual(ends.toReversed());
});

test("the reference of a link names its claim", () => {
  expect(linkRef(claim.id)).toBe("link:c-1");
  expect(claimOf(linkRef(claim.id))).toBe("c-1");
});

test("a claim that connects nothing has no link", () => {
  expect(linkOf(dossier(), claim)).toBe(undefined);
});

test("what is not a point cannot be connected, and is named", () => {
  const connects = ["town" as FeatureId, "oblast" as FeatureId] as const;
  expect(() => linkOf(dossier(), { ...claim, connects })).toThrow("no point oblast");
});
