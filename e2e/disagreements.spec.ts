import type { Disagreement, Version } from "../src/dossier/disagreement.ts";
import { dossier, index } from "./dossier.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

/** The acts are the same in both languages; what each says is read by the tests of its texts. */
const language = "uk";

test("each question on which sources differ tells every version and who says so", async ({
  openPage,
}) => {
  const reader = await openPage(language);
  expect(dossier.disagreements.length).toBeGreaterThanOrEqual(9);
  for (const disagreement of dossier.disagreements) {
    await test.step(disagreement.id, async () => {
      for (const version of disagreement.versions) {
        await seesVersion(reader, disagreement, version);
      }
    });
  }
});

test("versions with a reach are drawn side by side from their card, and lead to their claims", async ({
  openPage,
}) => {
  const reader = await openPage("en");
  const { card, drawButton, nameOf } = versionsOf(reader, "d-range-atacms");
  const [ofPicture, miles, older] = ["atacms-300", "atacms-306", "atacms-165"] as const;
  await expect(drawButton(ofPicture)).toHaveAttribute("aria-pressed", "true");
  await expect(drawButton(miles)).toHaveAttribute("aria-pressed", "false");

  await drawButton(miles).press("Enter");
  await drawButton(older).press(" ");
  for (const reach of [miles, older]) {
    await expect(drawButton(reach)).toHaveAttribute("aria-pressed", "true");
    await expect(reader.legendEntry(nameOf(reach))).toBeVisible();
  }
  await expect.poll(() => reader.hash()).toBe(`beside=${miles},${older}`);
  await expect(drawButton(older)).toBeFocused();
  await expect(reader.allClaimsHeading()).toBeVisible();

  await drawButton(miles).click();
  await expect(drawButton(miles)).toHaveAttribute("aria-pressed", "false");
  await expect(reader.legendEntry(nameOf(miles))).toHaveCount(0);
  await expect.poll(() => reader.hash()).toBe(`beside=${older}`);
  await expect(card).toBeVisible();

  const reach = `reach:${miles}` as const;
  const count = index.claimsOf(reach).length;
  const name = reader.words.t("range.claimsOf", { name: nameOf(miles), count });
  await card.getByRole("button", { name, exact: true }).click();
  await reader.seesClaimsOf(reach);
  await reader.seesAddress({ feature: reach });
  await expect(card).toBeVisible();
});

test("the version that is the picture says so and cannot be taken away", async ({ openPage }) => {
  const reader = await openPage("en", "range=165&beside=atacms-306");
  const { drawButton } = versionsOf(reader, "d-range-atacms");
  const older = drawButton("atacms-165");
  await expect(older).toHaveAttribute("aria-pressed", "true");
  await expect(older).toBeDisabled();
  await expect(older).toHaveAccessibleDescription(reader.words.t("version.main"));
  await older.press("Enter");
  await expect(older).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => reader.hash()).toBe("range=165&beside=atacms-306");
  await expect(drawButton("atacms-306")).toHaveAttribute("aria-pressed", "true");
  await expect(drawButton("atacms-300")).toHaveAttribute("aria-pressed", "false");
});

function versionsOf(reader: Reader, id: string) {
  const disagreement = dossier.disagreements.find((one) => one.id === id);
  if (!disagreement) throw new Error(`The dossier has no disagreement ${id}.`);
  const card = reader.disagreement(disagreement);
  const nameOf = (reach: string) => reader.words.nameOf(`reach:${reach}`);
  const drawButton = (reach: string) =>
    card.getByRole("button", { name: nameOf(reach), exact: true });
  return { card, nameOf, drawButton };
}

async function seesVersion(
  reader: Reader,
  disagreement: Disagreement,
  version: Version,
): Promise<void> {
  const { t, text } = reader.words;
  const entry = reader
    .disagreement(disagreement)
    .getByRole("listitem")
    .filter({ has: reader.page.getByText(text(version.says), { exact: true }) });
  await expect(entry).toHaveCount(1);
  if (version.claim) {
    const statement = text(index.claimById.get(version.claim)?.statement ?? version.says);
    await expect(entry.getByRole("button", { name: statement })).toBeVisible();
  }
  if (version.citations.length === 0) return;
  await entry.locator("summary").press("Enter");
  const passages = entry.getByRole("figure");
  await expect(passages).toHaveCount(version.citations.length);
  for (const [at, { source, quote }] of version.citations.entries()) {
    const passage = passages.nth(at);
    await expect(passage).toContainText(index.sourceById.get(source)?.publisher ?? source);
    if (quote) await expect(passage.locator(`q[lang="${quote.lang}"]`)).toHaveText(quote.exact);
    else await expect(passage).toContainText(t("source.noQuote"));
  }
}
