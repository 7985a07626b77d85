import { describe, expect, test } from "vitest";
import { soundFiles } from "./fixtures/read-fixtures.ts";
import { loadDossier } from "./load.ts";
import { indexDossier, isReachRef, reachIdOf } from "./lookup.ts";
import type { ClaimId, FeatureId, FeatureRef, LayerId, ReachId, SourceId } from "./model.ts";

const loaded = loadDossier(soundFiles());
if (!loaded.ok) throw new Error("The sound dossier is not sound");
const index = indexDossier(loaded.value);

function claims(ref: string): readonly string[] {
  return index.claimsOf(ref as FeatureRef).map((claim) => claim.id);
}

test("finds everything by its id", () => {
  expect(index.claimById.get("c-share" as ClaimId)?.kind).toBe("computed");
  expect(index.sourceById.get("V58" as SourceId)?.grade).toBe("E");
  expect(index.featureById.get("crimea" as FeatureId)?.properties.status).toBe("occupied");
  expect(index.layerById.get("launch-areas" as LayerId)?.features).toHaveLength(2);
  expect(index.layerOfFeature.get("moscow" as FeatureId)?.id).toBe("capitals");
  expect(index.reachById.get("atacms-300" as ReachId)?.km).toBe(300);
});

describe("a reference stands for", () => {
  test.each([
    ["kursk-oblast", ["kursk-oblast"]],
    ["launch-areas", ["sumy-oblast", "kharkiv-oblast"]],
    ["reach:atacms-300", ["reach:atacms-300"]],
    ["reach:gone", []],
    ["dossier", []],
    ["gone", []],
  ])("%s: %j", (ref, shapes) => {
    expect(index.resolveRef(ref as FeatureRef)).toEqual(shapes);
  });
});

describe("the claims of", () => {
  test.each([
    ["kursk-oblast", ["c-permission", "c-share"]],
    ["subject", ["c-permission", "c-share"]],
    ["capitals", ["c-permission"]],
    ["washington", []],
    ["reach:atacms-300", ["c-range"]],
    ["dossier", ["c-stance"]],
    ["gone", []],
  ])("%s: %j", (ref, expected) => {
    expect(claims(ref)).toEqual(expected);
  });

  test("a feature are also those of its layer", () => {
    const dossier = loaded.ok ? loaded.value : undefined;
    if (!dossier) return;
    const [first, ...rest] = dossier.claims;
    if (!first) throw new Error("The sound dossier has claims");
    const onLayer = { ...first, features: ["launch-areas" as LayerId] };
    const other = indexDossier({ ...dossier, claims: [onLayer, ...rest] });
    expect(other.claimsOf("sumy-oblast" as FeatureId)).toEqual([onLayer]);
  });
});

test("tells a reach by its prefix", () => {
  expect(isReachRef("reach:atacms-300")).toBe(true);
  expect(isReachRef("reach")).toBe(false);
  expect(reachIdOf("reach:atacms-300")).toBe("atacms-300");
});
