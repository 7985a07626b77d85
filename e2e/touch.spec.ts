import { deskMessages } from "../src/i18n/messages/desk.ts";
import { createTranslator } from "../src/i18n/translator.ts";
import { claimNamed, dossier } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";

/* A phone: what has no test by touch of its own. Citing, finding and the timeline have one each. */

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const claim = claimNamed("c-10b");

test("evidence, versions, method, data and text are opened and used by touch at 360 px", async ({
  openPage,
  page,
}) => {
  test.setTimeout(90_000);
  const reader = await openPage("uk");
  await reader.seesAllClaims();
  const { t, text, nameOf, language } = reader.words;
  const desk = createTranslator(deskMessages, language);

  await reader.evidence(claim).locator("summary").tap();
  for (const bearing of ["supports", "qualifies", "contradicts"] as const) {
    await expect(reader.passages(claim, bearing).getByRole("figure").first()).toBeVisible();
  }
  await reader.showButton(claim).tap();
  await reader.seesAddress({ claim: claim.id });

  const question = dossier.disagreements.find(({ id }) => id === "d-range-atacms");
  if (!question) throw new Error("The dossier does not ask how far the missile flies.");
  const older = nameOf("reach:atacms-165");
  await reader.disagreement(question).getByRole("button", { name: older, exact: true }).tap();
  await expect.poll(() => reader.hash()).toContain("beside=atacms-165");

  const about = page.getByRole("region", { name: t("about.title"), exact: true });
  const [method] = dossier.manifest.method;
  if (!method) throw new Error("The dossier tells no method.");
  await about.getByText(text(method.title), { exact: true }).tap();
  await expect(about.getByText(text(method.paragraphs[0] ?? method.title))).toBeVisible();
  await about.getByRole("heading", { name: desk("data.title"), exact: true }).tap();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    about.locator('a[href$="claims.csv"]').tap(),
  ]);
  expect(download.suggestedFilename()).toBe("claims.csv");

  const read = page.getByRole("region", { name: t("text.title"), exact: true });
  await read.getByRole("heading", { name: t("text.title"), exact: true }).tap();
  await expect(read.getByRole("heading", { level: 5 })).toHaveCount(dossier.claims.length, {
    timeout: 30_000,
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
