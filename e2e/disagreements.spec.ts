import type { Disagreement, Version } from "../src/dossier/disagreement.ts";
import { languages } from "../src/i18n/language.ts";
import { dossier, index } from "./dossier.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

for (const language of languages) {
  test(`each question on which sources differ tells every version and who says so (${language})`, async ({
    openPage,
  }) => {
    test.setTimeout(60_000);
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
}

test("a version with a reach draws it", async ({ openPage }) => {
  const reader = await openPage("en");
  const [disagreement] = dossier.disagreements.filter(({ id }) => id === "d-range-atacms");
  const version = disagreement?.versions.find(({ reach }) => reach === "atacms-306");
  if (!disagreement || !version) throw new Error("No version of the range is drawn.");
  const name = reader.words.nameOf("reach:atacms-306");
  await reader.disagreement(disagreement).getByRole("button", { name, exact: true }).click();
  await reader.seesClaimsOf("reach:atacms-306");
  await reader.seesAddress({ feature: "reach:atacms-306" });
  await expect(reader.disagreement(disagreement)).toBeVisible();
});

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
  await entry.locator("summary").click();
  const passages = entry.getByRole("figure");
  await expect(passages).toHaveCount(version.citations.length);
  for (const [at, { source, quote }] of version.citations.entries()) {
    const passage = passages.nth(at);
    await expect(passage).toContainText(index.sourceById.get(source)?.publisher ?? source);
    if (quote) await expect(passage.locator(`q[lang="${quote.lang}"]`)).toHaveText(quote.exact);
    else await expect(passage).toContainText(t("source.noQuote"));
  }
}
