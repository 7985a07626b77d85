import { describe, expect, test } from "vitest";
import { soundFiles } from "./fixtures/read-fixtures.ts";
import { loadDossier } from "./load.ts";
import { indexDossier, isReachRef, reachIdOf } from "./lookup.ts";
import type {
  ClaimId,
  FeatureId,
  FeatureRef,
  LayerId,
  PartId,
  ReachId,
  SourceId,
} from "./model.ts";

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
  expect(index.overlayById.get("held" as LayerId)?.entries).toHaveLength(2);
  expect(index.partById.get("7a" as PartId)?.says.en).toBe("Use was allowed.");
  expect(index.reachById.get("atacms-300" as ReachId)?.km).toBe(300);
});

test("finds whatever a correction may name: one of each kind", () => {
  const { featureById, layerById, overlayById } = index;
  const changed = loaded.ok
    ? loaded.value.manifest.corrections.flatMap((each) => each.changed)
    : [];
  const found = changed.map((id) => [
    id,
    index.claimById.get(id as ClaimId)?.statement.en ??
      index.disagreementById.get(id)?.question.en ??
      featureById.get(id as FeatureId)?.properties.name.en ??
      (layerById.get(id as LayerId) ?? overlayById.get(id as LayerId))?.title.en ??
      (isReachRef(id) ? index.reachById.get(reachIdOf(id))?.name.en : undefined),
  ]);
  expect(found).toEqual([
    ["c-range", "The missile flies up to 300 km."],
    ["d-range", "How far does the missile fly?"],
    ["kursk-oblast", "Kursk Oblast"],
    ["launch-areas", "Launch areas"],
    ["permission", "Reported permission"],
    ["reach:atacms-300", "ATACMS, 300 km"],
  ]);
});

describe("a reference stands for", () => {
  test.each([
    ["kursk-oblast", ["kursk-oblast"]],
    ["launch-areas", ["sumy-oblast", "kharkiv-oblast"]],
    ["held", ["border", "kursk-oblast"]],
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
    ["crimea", ["c-stance"]],
    ["capitals", ["c-range", "c-permission", "c-call"]],
    ["washington", []],
    ["reach:atacms-300", ["c-range"]],
    ["dossier", ["c-stance"]],
    ["gone", []],
  ])("%s: %j", (ref, expected) => {
    expect(claims(ref)).toEqual(expected);
  });

  test("an overlay hang on it or are cited by its entries", () => {
    expect(claims("permission")).toEqual(["c-permission", "c-limits"]);
    expect(claims("held")).toEqual(["c-range", "c-permission"]);
  });

  test("a feature and its layer are also those of the overlays over it", () => {
    expect(claims("border")).toEqual(["c-range"]);
    const ofKursk = ["c-permission", "c-share", "c-border", "c-distance", "c-limits"];
    expect(claims("kursk-oblast")).toEqual(ofKursk);
    expect(claims("subject")).toEqual(ofKursk);
  });

  test("a feature are also those of its layer", () => {
    const dossier = loaded.ok ? loaded.value : undefined;
    if (!dossier) return;
    const [first, ...rest] = dossier.claims;
    if (!first) throw new Error("The sound dossier has claims");
    const onLayer = { ...first, features: ["launch-areas" as LayerId] };
    const other = indexDossier({ ...dossier, claims: [onLayer, ...rest] });
    expect(other.claimsOf("kharkiv-oblast" as FeatureId)[0]).toBe(onLayer);
  });
});

test("a part of the checked text has the claims that assess it", () => {
  expect(index.claimsOfPart("9b" as PartId).map(({ id }) => id)).toEqual(["c-permission"]);
  expect(index.claimsOfPart("2a" as PartId)).toEqual([]);
});

test("disagreements hang on features as claims do", () => {
  const disagreements = (ref: string) =>
    index.disagreementsOf(ref as FeatureRef).map(({ id }) => id);
  expect(disagreements("kursk-oblast")).toEqual(["d-range"]);
  expect(disagreements("subject")).toEqual(["d-range"]);
  expect(disagreements("reach:atacms-300")).toEqual(["d-range"]);
  expect(disagreements("permission")).toEqual([]);
  expect(disagreements("dossier")).toEqual([]);
});

describe("what overlays tell of", () => {
  test.each([
    ["kursk-oblast", ["held 2024-08-06", "permission 2024-11-17/2024-11-25"]],
    ["subject", ["held 2024-08-06", "permission 2024-11-17/2024-11-25"]],
    ["held", ["held 2024-08-06", "held 2024-11-20"]],
    ["crimea", []],
    ["gone", []],
  ])("%s, by date: %j", (ref, expected) => {
    expect(
      index.entriesOf(ref as FeatureRef).map(({ overlay, entry }) => `${overlay.id} ${entry.date}`),
    ).toEqual(expected);
  });
});

test("tells a reach by its prefix", () => {
  expect(isReachRef("reach:atacms-300")).toBe(true);
  expect(isReachRef("reach")).toBe(false);
  expect(reachIdOf("reach:atacms-300")).toBe("atacms-300");
});
