import { reachShape } from "../src/reach/shape.ts";
import { dossier, index } from "./dossier.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

const [recipe] = dossier.manifest.reaches;
if (!recipe) throw new Error("The dossier has no reach.");
const reach = `reach:${recipe.id}` as const;

// In one language: `golden.spec.ts` has its words in both.
test("without a map the reach states its recipe beside its claims, and nothing lies over them", async ({
  openPage,
}) => {
  const reader = await openPage("uk");
  await reader.map.none();
  const { t, text, nameOf, formats } = reader.words;
  await reader.legendEntry(text(recipe.name)).click();
  await reader.seesClaimsOf(reach);

  const areas = recipe.from.flatMap((ref) => index.resolveRef(ref)).map(nameOf);
  expect(areas).toHaveLength(3);
  for (const area of areas) await expect(fact(reader, "popup.from")).toContainText(area);
  const km = (value: number) => t("unit.km", { value: formats.whole(value) });
  await expect(fact(reader, "popup.radius")).toHaveText(km(300));
  await expect(fact(reader, "popup.method")).toContainText("WGS 84");
  const { inside, outside } = reachShape(dossier, recipe).properties.errorMeters;
  const meters = formats.whole(Math.max(inside, outside));
  await expect(fact(reader, "popup.error")).toHaveText(t("popup.errorValue", { meters }));
  await expect(fact(reader, "popup.errorData")).toHaveText(t("popup.errorDataValue"));

  await expect(reader.popup(reach)).toHaveCount(0);
  await expect(reader.mapStatus()).toContainText(t("map.none.noWebGl"));
});

test("the launch areas say that they are illustrative", async ({ openPage }) => {
  const layer = dossier.layers.find(({ role }) => role === "launch-area");
  if (!layer?.note) throw new Error("The launch areas have no note.");
  const reader = await openPage("en", `feature=${layer.id}`);
  await expect(reader.claims()).toContainText(reader.words.text(layer.note));
});

/** The definition of a term in the recipe of the reach. */
function fact(
  reader: Reader,
  term: "popup.from" | "popup.radius" | "popup.method" | "popup.error" | "popup.errorData",
) {
  return reader
    .claims()
    .locator("dl > div")
    .filter({ has: reader.page.locator("dt", { hasText: exactly(reader.words.t(term)) }) })
    .locator("dd");
}

/** A term alone, not as the beginning of another. */
function exactly(term: string): RegExp {
  return new RegExp(`^${term}$`);
}
