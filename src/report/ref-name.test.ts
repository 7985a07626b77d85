import { describe, expect, test } from "vitest";
import { indexDossier } from "../dossier/lookup.ts";
import type { Overlay } from "../dossier/manifest.ts";
import type { FeatureRef, LayerId, LocalizedText } from "../dossier/model.ts";
import { dossier } from "../reach/fixtures/dossier.ts";
import { refName, refNote } from "./ref-name.ts";

const note: LocalizedText = { en: "Illustrative.", uk: "Для прикладу." };

const overlayNote: LocalizedText = { en: "As reported.", uk: "За повідомленнями." };
const overlay = {
  id: "permission",
  role: "permission",
  title: { en: "Reported permission", uk: "Повідомлення про дозвіл" },
  note: overlayNote,
  entries: [],
} as unknown as Overlay;

/**
 * The small dossier with a note on its launch areas, titles of their own for its layers, and an
 * overlay.
 */
function indexed() {
  const base = dossier();
  const layers = base.layers.map((layer) => ({
    ...layer,
    title: { en: `Layer ${layer.id}`, uk: `Шар ${layer.id}` },
    ...(layer.id === ("launch" as LayerId) ? { note } : {}),
  }));
  const manifest = { ...base.manifest, overlays: [overlay] };
  return indexDossier({ ...base, manifest, layers });
}

const index = indexed();

describe("the name", () => {
  test.each([
    ["west", "west"],
    ["launch", "Layer launch"],
    ["reach:long", "long"],
    ["permission", "Reported permission"],
  ])("of %s is what the dossier calls it", (ref, name) => {
    expect(refName(index, ref as FeatureRef)?.en).toBe(name);
  });

  test("comes in every language", () => {
    expect(refName(index, "launch" as FeatureRef)).toEqual({
      en: "Layer launch",
      uk: "Шар launch",
    });
  });

  test.each(["dossier", "atlantis", "reach:atlantis", "reach:", "reach:west"])(
    "of %s is undefined",
    (ref) => {
      expect(refName(index, ref as FeatureRef)).toBeUndefined();
    },
  );
});

describe("the note", () => {
  test("of a layer and of each of its features is the layer's", () => {
    for (const ref of ["launch", "west", "east", "town"]) {
      expect(refNote(index, ref as FeatureRef)).toBe(note);
    }
  });

  test("of an overlay is its own", () => {
    expect(refNote(index, "permission" as FeatureRef)).toBe(overlayNote);
  });

  test.each(["oblast", "subjects", "reach:long", "dossier", "atlantis"])(
    "of %s is undefined: it has none",
    (ref) => {
      expect(refNote(index, ref as FeatureRef)).toBeUndefined();
    },
  );
});
