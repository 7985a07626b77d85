import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { indexDossier } from "../dossier/lookup.ts";
import type { Correction } from "../dossier/manifest.ts";
import { createFormats } from "../i18n/formats.ts";
import type { Language } from "../i18n/language.ts";
import { pageMessages } from "../i18n/messages/page.ts";
import { createTranslator } from "../i18n/translator.ts";
import { covered } from "../report/fixtures/covered.ts";
import { firstState } from "../view/reducer.ts";
import { createViewStore } from "../view/store.ts";
import { Corrections } from "./Corrections.tsx";
import { FixMarks } from "./FixMarks.tsx";
import { type Shown, ShownContext } from "./found.ts";
import { type Product, ProductContext } from "./product.ts";

const text = (en: string) => ({ en, uk: `${en} (uk)` });
const corrections: readonly Correction[] = [
  { date: "2026-12-01", fix: text("It said 200 km."), changed: ["c-2"] },
  { date: "2026-12-03", fix: text("It said so of the wrong day."), changed: ["c-1", "d-1"] },
];
const nothing: Shown = {
  found: { claims: new Set(), passing: new Set(), disagreements: new Set(), narrowed: null },
  choice: null,
};
const dossier = { ...covered, manifest: { ...covered.manifest, corrections } };

function productIn(language: Language): Product {
  return {
    dossier,
    index: indexDossier(dossier),
    store: createViewStore(firstState),
    language,
    t: createTranslator(pageMessages, language),
    formats: createFormats(language),
    root: "./",
    startSearch: () => {
      throw new Error("Nothing is searched here.");
    },
    canDraw: false,
  };
}

/** What stands on the page, with its tags. */
function marksOf(id: string, language: Language = "en"): string {
  return markup(language, <FixMarks id={id} />);
}

function markup(language: Language, part: ReactNode): string {
  return renderToStaticMarkup(
    <ProductContext value={productIn(language)}>
      <ShownContext value={{ whole: nothing, slices: [] }}>{part}</ShownContext>
    </ProductContext>,
  );
}

describe("what was corrected", () => {
  test("is marked with FIX and its day, as a way to the correction", () => {
    expect(marksOf("c-1")).toMatch(/^<button type="button"[^>]*>FIX, 3 December 2026<\/button>$/);
    expect(marksOf("d-1", "uk")).toContain("FIX, 3 грудня 2026");
  });

  test("is marked nowhere else", () => {
    expect(marksOf("c-3")).toBe("");
    expect(marksOf("kursk-oblast")).toBe("");
  });

  test("stands below with a place to go to, and says what changed", () => {
    const below = markup("en", <Corrections />);
    expect(below).toMatch(
      /<li id="correction-0" tabindex="-1"><p><strong>FIX, 1 December 2026:<\/strong> It said 200 km\./,
    );
    expect(below).toMatch(/<li id="correction-1".*It said so of the wrong day\..*How far\?/);
    expect(below).toContain("Write.");
  });
});
