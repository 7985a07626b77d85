import { dossier, index } from "./dossier.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

const [recipe] = dossier.manifest.reaches;
if (!recipe) throw new Error("The dossier has no reach.");
const reach = `reach:${recipe.id}` as const;

for (const language of ["en", "uk"] as const) {
  test(`the popup of the reach states its recipe (${language})`, async ({ openPage }) => {
    const reader = await openPage(language);
    const { t, text, nameOf } = reader.words;
    await reader.legendEntry(text(recipe.name)).click();
    const popup = reader.popup(reach);
    await expect(popup).toContainText(t("popup.recipe"));

    const areas = recipe.from.flatMap((ref) => index.resolveRef(ref)).map(nameOf);
    expect(areas).toHaveLength(3);
    for (const area of areas) await expect(fact(reader, "popup.from")).toContainText(area);
    await expect(fact(reader, "popup.radius")).toHaveText(
      t("unit.km", { value: reader.words.formats.whole(300) }),
    );
    await expect(fact(reader, "popup.method")).toContainText("Turf");
    await expect(fact(reader, "popup.error")).toHaveText(
      t("popup.errorValue", { km: t("unit.km", { value: "1" }) }),
    );
  });
}

test("Escape closes the popup and lets the feature go", async ({ openPage, page }) => {
  const reader = await openPage("en", `feature=${reach}`);
  await reader.closeButton(reach).focus();
  await page.keyboard.press("Escape");
  await expect(reader.popup(reach)).toHaveCount(0);
  await reader.seesAllClaims();
  await reader.seesAddress({ feature: null });
});

test("the popup's button closes it and lets the feature go", async ({ openPage }) => {
  const reader = await openPage("en", `feature=${reach}`);
  await reader.closeButton(reach).click();
  await expect(reader.popup(reach)).toHaveCount(0);
  await reader.seesAllClaims();
  await reader.seesAddress({ feature: null });
});

test("the popup leads to the claims of its feature", async ({ openPage }) => {
  const reader = await openPage("en", "feature=kyiv");
  const [kyiv] = index.resolveRef("kyiv" as never);
  if (!kyiv) throw new Error("The dossier has no Kyiv.");
  const count = index.claimsOf(kyiv).length;
  await reader
    .popup(kyiv)
    .getByRole("button", { name: reader.words.t("popup.claims", { count }), exact: true })
    .click();
  await expect(reader.chosenHeading(kyiv)).toBeFocused();
});

test("the popup of the launch areas says that they are illustrative", async ({ openPage }) => {
  const layer = dossier.layers.find(({ role }) => role === "launch-area");
  if (!layer?.note) throw new Error("The launch areas have no note.");
  const reader = await openPage("en", `feature=${layer.id}`);
  await expect(reader.popup(layer.id)).toContainText(reader.words.text(layer.note));
});

test.describe("on a narrow page", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the words of the popup wait behind a disclosure", async ({ openPage }) => {
    const reader = await openPage("en", `feature=${reach}`);
    const disclosure = reader.popup(reach).getByRole("group");
    await expect(disclosure).toBeVisible();
    await expect(fact(reader, "popup.radius")).toBeHidden();
    await disclosure.getByText(reader.words.t("popup.recipe"), { exact: true }).click();
    await expect(fact(reader, "popup.radius")).toBeVisible();
  });
});

/** The definition of a term in the popup of the reach. */
function fact(
  reader: Reader,
  term: "popup.from" | "popup.radius" | "popup.method" | "popup.error",
) {
  return reader
    .popup(reach)
    .locator("dl > div")
    .filter({ has: reader.page.locator("dt", { hasText: reader.words.t(term) }) })
    .locator("dd");
}
