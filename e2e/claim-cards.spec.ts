import type { Locator } from "@playwright/test";
import type { Claim, Evidence } from "../src/dossier/model.ts";
import { languages } from "../src/i18n/language.ts";
import { bearings } from "../src/report/bearings.ts";
import { authorNames } from "../src/report/source-link.ts";
import { dossier, index, placedFeatures, type Words } from "./dossier.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

for (const language of languages) {
  test(`each card says all that is recorded of its claim (${language})`, async ({ openPage }) => {
    // One page for all claims, some three thousand looks at it.
    test.setTimeout(240_000);
    const reader = await openPage(language);
    for (const claim of dossier.claims) {
      await test.step(claim.id, async () => {
        await seesClaim(reader, claim);
        const { t } = reader.words;
        const evidence = reader.evidence(claim);
        await expect(evidence).toHaveCount(claim.evidence.length > 0 ? 1 : 0);
        if (claim.evidence.length === 0) return;
        await evidence.getByText(t("claim.evidence", { count: claim.evidence.length })).click();
        await expect(evidence.getByRole("figure")).toHaveCount(claim.evidence.length);
        for (const bearing of bearings) {
          const passages = claim.evidence.filter((one) => one.bearing === bearing);
          const list = reader.passages(claim, bearing);
          await expect(list).toHaveCount(passages.length > 0 ? 1 : 0);
          if (passages.length === 0) continue;
          await expect(list.getByRole("figure")).toHaveCount(passages.length);
          for (const [at, one] of passages.entries()) {
            await seesEvidence(list.getByRole("figure").nth(at), one, reader.words);
          }
        }
      });
    }
  });
}

async function seesClaim(reader: Reader, claim: Claim): Promise<void> {
  const { t, text, formats } = reader.words;
  const card = reader.card(claim);
  await expect(card.getByRole("heading")).toHaveText(text(claim.statement));
  await expect(card).toContainText(t(`kind.${claim.kind}`));
  if (claim.date) await expect(card).toContainText(formats.dayOrPeriod(claim.date));
  const { verdict, why } = claim.assessment;
  await expect(card.getByRole("paragraph").filter({ hasText: text(why) })).toHaveText(
    `${t(`verdict.${verdict}`)}. ${text(why)}`,
  );
  if (claim.check) {
    const finds = formats.whole(claim.check.finds);
    await expect(card.getByRole("strong").filter({ hasText: finds })).toHaveCount(1);
  }
  for (const ref of placedFeatures(claim)) {
    await expect(reader.featureButton(claim, ref)).toBeVisible();
  }
}

async function seesEvidence(figure: Locator, evidence: Evidence, words: Words): Promise<void> {
  const { t, formats, language } = words;
  const { quote } = evidence;
  const source = index.sourceById.get(evidence.source);
  if (!source) throw new Error(`The dossier has no source ${evidence.source}.`);

  await expect(figure).toBeVisible();
  const exact = figure.getByRole("blockquote").locator(`q[lang="${quote.lang}"]`);
  await expect(exact).toHaveText(quote.exact);
  const translation = quote.lang === language ? undefined : quote.translation?.[language];
  if (translation) {
    const quotation = figure.getByRole("blockquote");
    await expect(quotation).toContainText(translation);
    await expect(quotation).toContainText(t("source.translated"));
    await expect(quotation).toContainText(
      t("source.original", { language: formats.languageName(quote.lang) }),
    );
  }

  const citation = figure.locator("figcaption");
  await expect(citation).toContainText(source.publisher);
  await expect(citation).toContainText(source.title ?? `[${t("source.noTitle")}]`);
  const [day] = source.issued?.["date-parts"] ?? [];
  await expect(citation).toContainText(day ? formats.partialDate(day) : `[${t("source.noDate")}]`);
  if (source.author) await expect(citation).toContainText(authorNames(source));
  await expect(citation).toContainText(
    t("source.grade", { grade: source.grade, words: t(`grade.${source.grade}`) }),
  );
  await expect(citation).toContainText(
    t(`source.seen.${source.seen.what}`, { day: formats.dayOrPeriod(source.seen.on) }),
  );

  const cite = t("cite.source", { publisher: source.publisher });
  await expect(citation.getByRole("button", { name: cite, exact: true })).toBeVisible();

  const address = source.URL ?? source.seen.in?.URL;
  if (!address) {
    await expect(citation).toContainText(`[${t("source.noAddress")}]`);
    await expect(citation.getByRole("link")).toHaveCount(0);
    return;
  }
  const name = source.URL
    ? t("source.open", { publisher: source.publisher })
    : t("source.openSeenIn", { name: source.seen.in?.name ?? "" });
  const link = citation.getByRole("link", { name, exact: true });
  const href = (await link.getAttribute("href")) ?? "";
  const [place, fragment] = href.split(":~:text=");
  expect(place?.replace(/#$/, "")).toBe(address);
  expect(decodeURIComponent(fragment ?? "")).toBe(quote.exact);
  expect(fragment).not.toMatch(/[-,&]/);
  await expect(link).toHaveAttribute("rel", "noreferrer");
}
