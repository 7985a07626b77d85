import type { Claim, Evidence } from "../src/dossier/model.ts";
import { languages } from "../src/i18n/language.ts";
import { bearings } from "../src/report/bearings.ts";
import { authorNames } from "../src/report/source-link.ts";
import { dossier, index, placedFeatures, type Words } from "./dossier.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

for (const [at, language] of languages.entries()) {
  // Each claim in one of the languages: both are said by the same parts.
  const claims = dossier.claims.filter((_, place) => place % languages.length === at);

  test(`each card says all that is recorded of its claim (${language})`, async ({ openPage }) => {
    // One page for all claims, some thousand looks at it.
    test.setTimeout(240_000);
    const reader = await openPage(language);
    // A press on each would be most of the test's time; `evidence.spec.ts` presses one.
    await reader.seesAllClaims();
    await reader.openAll();
    for (const claim of claims) {
      await test.step(claim.id, async () => {
        await seesClaim(reader, claim);
        const { t } = reader.words;
        const evidence = reader.evidence(claim);
        await expect(evidence).toHaveCount(claim.evidence.length > 0 ? 1 : 0);
        if (claim.evidence.length === 0) return;
        await expect(evidence.locator("summary")).toHaveText(
          t("claim.evidence", { count: claim.evidence.length }),
        );
        const present = bearings.filter((bearing) =>
          claim.evidence.some((one) => one.bearing === bearing),
        );
        await expect(evidence.getByRole("list")).toHaveCount(present.length);
        for (const bearing of present) {
          const passages = claim.evidence.filter((one) => one.bearing === bearing);
          const figures = reader.passages(claim, bearing).getByRole("figure");
          await expect(figures).toHaveCount(passages.length);
          const seen = await figures.evaluateAll(passagesOf);
          for (const [at, one] of passages.entries()) {
            seesEvidence(seen[at], one, reader.words);
          }
        }
      });
    }
  });
}

async function seesClaim(reader: Reader, claim: Claim): Promise<void> {
  const { t, text, formats } = reader.words;
  const card = reader.card(claim);
  await expect(card.getByRole("heading").first()).toHaveText(text(claim.statement));
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

interface SeenPassage {
  readonly isVisible: boolean;
  readonly exact: readonly { readonly lang: string; readonly text: string }[];
  readonly quotation: string;
  readonly citation: string;
  readonly links: readonly {
    readonly name: string;
    readonly href: string;
    readonly rel: string | null;
  }[];
  readonly buttons: readonly (string | null)[];
}

/** What stands in each figure, in one look: the page holds hundreds of passages. Runs in the page. */
function passagesOf(figures: readonly Element[]): SeenPassage[] {
  return figures.map((figure) => ({
    isVisible: figure.checkVisibility(),
    exact: Array.from(figure.querySelectorAll<HTMLElement>("blockquote q[lang]"), (q) => ({
      lang: q.lang,
      text: q.textContent,
    })),
    quotation: figure.querySelector("blockquote")?.textContent ?? "",
    citation: figure.querySelector("figcaption")?.textContent ?? "",
    links: Array.from(figure.querySelectorAll("figcaption a"), (link) => ({
      name: link.textContent,
      href: link.getAttribute("href") ?? "",
      rel: link.getAttribute("rel"),
    })),
    buttons: Array.from(figure.querySelectorAll("figcaption button"), (button) =>
      button.getAttribute("aria-label"),
    ),
  }));
}

function seesEvidence(seen: SeenPassage | undefined, evidence: Evidence, words: Words): void {
  const { t, formats, language } = words;
  const { quote } = evidence;
  const source = index.sourceById.get(evidence.source);
  if (!source) throw new Error(`The dossier has no source ${evidence.source}.`);
  if (!seen) throw new Error(`No passage of ${evidence.source} stands on the card.`);

  expect(seen.isVisible).toBe(true);
  expect(seen.exact).toEqual([{ lang: quote.lang, text: quote.exact }]);
  const translation = quote.lang === language ? undefined : quote.translation?.[language];
  if (translation) {
    expect(seen.quotation).toContain(translation);
    expect(seen.quotation).toContain(t("source.translated"));
    expect(seen.quotation).toContain(
      t("source.original", { language: formats.languageName(quote.lang) }),
    );
  }

  const citation = spaced(seen.citation);
  const [day] = source.issued?.["date-parts"] ?? [];
  for (const said of [
    source.publisher,
    source.title ?? `[${t("source.noTitle")}]`,
    day ? formats.partialDate(day) : `[${t("source.noDate")}]`,
    ...(source.author ? [authorNames(source)] : []),
    t("source.grade", { grade: source.grade, words: t(`grade.${source.grade}`) }),
    t(`source.seen.${source.seen.what}`, { day: formats.dayOrPeriod(source.seen.on) }),
  ]) {
    expect(citation).toContain(spaced(said));
  }
  expect(seen.buttons).toEqual([t("cite.source", { publisher: source.publisher })]);

  const address = source.URL ?? source.seen.in?.URL;
  if (!address) {
    expect(citation).toContain(`[${t("source.noAddress")}]`);
    expect(seen.links).toEqual([]);
    return;
  }
  const [link, ...others] = seen.links;
  expect(others).toEqual([]);
  expect(link?.name).toBe(
    source.URL
      ? t("source.open", { publisher: source.publisher })
      : t("source.openSeenIn", { name: source.seen.in?.name ?? "" }),
  );
  expect(link?.rel).toBe("noreferrer");
  const [place, fragment] = link?.href.split(":~:text=") ?? [];
  expect(place?.replace(/#$/, "")).toBe(address);
  expect(decodeURIComponent(fragment ?? "")).toBe(quote.exact);
  expect(fragment).not.toMatch(/[-,&]/);
}

/** With every run of white space as one space, as a reader takes it. */
function spaced(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
