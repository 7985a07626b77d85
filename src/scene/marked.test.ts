import { expect, test } from "vitest";
import { indexDossier } from "../dossier/lookup.ts";
import type { ClaimId, FeatureRef } from "../dossier/model.ts";
import { checkedClaim, dossier } from "../reach/fixtures/dossier.ts";
import { everyKind } from "./fixtures/every-kind.ts";
import { markedRefs } from "./marked.ts";

const claim = (id: string, ...features: string[]) => ({
  ...checkedClaim("oblast", "long", 100),
  id: id as ClaimId,
  features: features as FeatureRef[],
});

const index = indexDossier(
  dossier(
    claim("placed", "reach:long", "launch"),
    claim("twice", "launch", "west", "oblast"),
    claim("placeless", "dossier"),
  ),
);

function marked(claimId: string | null, feature: string | null = null) {
  return markedRefs(index, {
    claim: claimId as ClaimId | null,
    feature: feature as FeatureRef | null,
  });
}

test("a chosen claim marks its reaches and features, a layer by its features", () => {
  expect(marked("placed")).toEqual(["reach:long", "west", "east", "town"]);
});

test("a feature that a claim names twice is marked once", () => {
  expect(marked("twice")).toEqual(["west", "east", "town", "oblast"]);
});

test("a chosen feature marks itself, a chosen layer its features", () => {
  expect(marked(null, "oblast")).toEqual(["oblast"]);
  expect(marked(null, "launch")).toEqual(["west", "east", "town"]);
  expect(marked(null, "reach:short")).toEqual(["reach:short"]);
});

test("a chosen overlay marks the features it tells of, each once", () => {
  const everyIndex = indexDossier(everyKind);
  const chosen = { claim: null, feature: "used" as FeatureRef };
  expect(markedRefs(everyIndex, chosen)).toEqual(["core", "north"]);
});

test("an overlay marks nothing before its first day, also where a claim names it", () => {
  const everyIndex = indexDossier(everyKind);
  const chosen = { claim: null, feature: "used" as FeatureRef };
  expect(markedRefs(everyIndex, chosen, "2024-11-16")).toEqual([]);
  expect(markedRefs(everyIndex, chosen, "2024-11-17")).toEqual(["core", "north"]);

  const about = claim("about-use", "north", "used");
  const named = indexDossier({ ...everyKind, claims: [about] });
  const choosing = { claim: about.id, feature: null };
  expect(markedRefs(named, choosing, "2024-11-16")).toEqual(["north"]);
  expect(markedRefs(named, choosing, "2024-11-17")).toEqual(["north", "core"]);
});

test("a claim that connects two places marks them and the line between", () => {
  const chosen = { claim: "c-1" as ClaimId, feature: null };
  expect(markedRefs(indexDossier(everyKind), chosen)).toEqual([
    "west-town",
    "east-town",
    "link:c-1",
  ]);
});

test("the claim counts where claim and feature are chosen", () => {
  expect(marked("placed", "oblast")).not.toContain("oblast");
});

test("a claim without a place and an empty choice mark nothing", () => {
  expect(marked("placeless", "oblast")).toEqual([]);
  expect(marked(null)).toEqual([]);
});
