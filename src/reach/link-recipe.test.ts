import { expect, test } from "vitest";
import type { FeatureId } from "../dossier/model.ts";
import { checkedClaim, dossier } from "./fixtures/dossier.ts";
import { linkOf } from "./link-recipe.ts";

const claim = checkedClaim("oblast", "long", 100);

test("a claim that connects two points links their places", () => {
  const connects = ["town", "town"].map((id) => id as FeatureId) as [FeatureId, FeatureId];
  expect(linkOf(dossier(), { ...claim, connects })).toEqual({
    claim: "c-1",
    ends: [
      [32, 50.5],
      [32, 50.5],
    ],
  });
});

test("a claim that connects nothing has no link", () => {
  expect(linkOf(dossier(), claim)).toBe(undefined);
});

test("what is not a point cannot be connected, and is named", () => {
  const connects = ["town" as FeatureId, "oblast" as FeatureId] as const;
  expect(() => linkOf(dossier(), { ...claim, connects })).toThrow("no point oblast");
});
