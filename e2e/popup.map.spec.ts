import { dossier, index } from "./dossier.ts";
import { expect, largerWindow, test } from "./fixtures.ts";

test.use({ viewport: largerWindow });

const [recipe] = dossier.manifest.reaches;
if (!recipe) throw new Error("The dossier has no reach.");
const reach = `reach:${recipe.id}` as const;

test("the popup says how the reach is made, and each way to close it lets the feature go", async ({
  openPage,
  page,
}) => {
  const reader = await openPage("en");
  await reader.map.idle();
  const { t, text, formats } = reader.words;
  const entry = reader.legendEntry(text(recipe.name));
  const popup = reader.popup(reach);

  await entry.click();
  await expect(popup.getByText(t("popup.recipe"), { exact: true })).toBeVisible();
  const km = t("unit.km", { value: formats.whole(300) });
  await expect(popup.getByRole("definition").getByText(km, { exact: true })).toBeVisible();
  for (const term of ["popup.from", "popup.radius", "popup.method", "popup.error"] as const) {
    await expect(popup.getByRole("term").getByText(t(term), { exact: true })).toBeVisible();
  }

  const count = index.claimsOf(reach).length;
  await popup.getByRole("button", { name: t("popup.claims", { count }), exact: true }).click();
  await expect(reader.chosenHeading(reach)).toBeFocused();

  await reader.closeButton(reach).focus();
  await page.keyboard.press("Escape");
  await expect(popup).toHaveCount(0);
  await reader.seesAddress({ feature: null });
  await reader.seesAllClaims();
  expect(await reader.hasFocus()).toBe(true);

  await entry.click();
  await reader.closeButton(reach).click();
  await expect(popup).toHaveCount(0);
  await reader.seesAddress({ feature: null });
  expect(await reader.hasFocus()).toBe(true);
});

test.describe("on a page of 360 x 740 px", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the words of the popup wait behind a disclosure", async ({ openPage }) => {
    const reader = await openPage("en", `feature=${reach}`);
    await reader.map.idle();
    const popup = reader.popup(reach);
    const radius = popup.getByRole("term").getByText(reader.words.t("popup.radius"));
    await expect(radius).toBeHidden();
    await popup.getByText(reader.words.t("popup.recipe"), { exact: true }).click();
    await expect(radius).toBeVisible();
  });
});
