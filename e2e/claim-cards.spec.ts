import type { Claim, Evidence } from "../src/dossier/model.ts";
import { languages } from "../src/i18n/language.ts";
import { bearings } from "../src/report/bearings.ts";
import { authorNames } from "../src/report/source-link.ts";
import { dossier, index, placedFeatures, type Words } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";

for (const language of languages) {
  test(`each card says all that is recorded of its claim (${language})`, async ({ openPage }) => {
    test.setTimeout(90_000);
    const reader = await openPage(language);
    const { text } = reader.words;
    // A press on each would be most of the test's time; `evidence.spec.ts` presses one.
    await reader.seesAllClaims();
    await reader.openAll();
    const seen = new Map(
      (await reader.cards().evaluateAll(cardsOf)).map((card) => [card.statement, card]),
    );
    expect(seen.size).toBe(dossier.claims.length);
    for (const claim of dossier.claims) {
      await test.step(claim.id, () =>
        seesClaim(seen.get(text(claim.statement)), claim, reader.words),
      );
    }
  });
}

interface SeenCard {
  readonly statement: string;
  readonly says: string;
  readonly paragraphs: readonly string[];
  readonly figures: readonly string[];
  /** The buttons of what the claim is about, by the name of their list. */
  readonly about: { readonly name: string; readonly buttons: readonly string[] } | undefined;
  /** What opens the evidence, and the passages under each heading; null where there is none. */
  readonly evidence: {
    readonly summary: string;
    readonly bearings: readonly (readonly [heading: string, passages: readonly SeenPassage[]])[];
  } | null;
}

interface SeenPassage {
  readonly isVisible: boolean;
  readonly exact: readonly { readonly lang: string; readonly text: string }[];
  readonly quotation: string;
  readonly speaker: string | undefined;
  readonly citation: string;
  readonly links: readonly {
    readonly name: string;
    readonly href: string;
    readonly rel: string | null;
  }[];
  readonly buttons: readonly (string | null)[];
}

/** What stands on each card, in one look: the page holds hundreds of passages. Runs in the page. */
function cardsOf(cards: readonly Element[]): SeenCard[] {
  const textsOf = (within: Element, selector: string) =>
    Array.from(within.querySelectorAll(selector), ({ textContent }) => textContent);
  const passageOf = (figure: Element): SeenPassage => ({
    isVisible: figure.checkVisibility(),
    exact: Array.from(figure.querySelectorAll<HTMLElement>("blockquote q[lang]"), (q) => ({
      lang: q.lang,
      text: q.textContent,
    })),
    quotation: figure.querySelector("blockquote")?.textContent ?? "",
    speaker: figure.querySelector("figcaption p")?.textContent,
    citation: figure.querySelector("figcaption")?.textContent ?? "",
    links: Array.from(figure.querySelectorAll("figcaption a"), (link) => ({
      name: link.textContent,
      href: link.getAttribute("href") ?? "",
      rel: link.getAttribute("rel"),
    })),
    buttons: Array.from(figure.querySelectorAll("figcaption button"), (button) =>
      button.getAttribute("aria-label"),
    ),
  });
  return cards.map((card) => {
    const details = card.querySelector("details");
    const about = card.querySelector("ul[aria-label]");
    return {
      statement: card.querySelector("h4")?.textContent ?? "",
      says: card.textContent,
      paragraphs: textsOf(card, "p"),
      figures: textsOf(card, "strong"),
      about: about
        ? { name: about.getAttribute("aria-label") ?? "", buttons: textsOf(about, "button") }
        : undefined,
      evidence: details && {
        summary: details.querySelector("summary")?.textContent ?? "",
        bearings: Array.from(details.querySelectorAll("ul[aria-labelledby]"), (list) => {
          const heading = document.getElementById(list.getAttribute("aria-labelledby") ?? "");
          return [
            heading?.textContent ?? "",
            Array.from(list.querySelectorAll("figure"), passageOf),
          ] as const;
        }),
      },
    };
  });
}

function seesClaim(seen: SeenCard | undefined, claim: Claim, words: Words): void {
  if (!seen) throw new Error(`No card says ${words.text(claim.statement)}`);
  const { t, text, formats, nameOf } = words;
  const { verdict, why } = claim.assessment;
  expect(seen.says).toContain(t(`kind.${claim.kind}`));
  // Node and the browser write a period with other blanks.
  if (claim.date) expect(spaced(seen.says)).toContain(spaced(formats.dayOrPeriod(claim.date)));
  expect(seen.paragraphs).toContain(`${t(`verdict.${verdict}`)}. ${text(why)}`);
  if (claim.check) {
    const finds = formats.whole(claim.check.finds);
    expect(seen.figures.filter((figure) => figure.includes(finds))).toHaveLength(1);
  }
  const placed = placedFeatures(claim);
  expect(seen.about).toEqual(
    placed.length > 0 ? { name: t("claim.about"), buttons: placed.map(nameOf) } : undefined,
  );
  if (claim.evidence.length === 0) {
    expect(seen.evidence).toBeNull();
    return;
  }
  expect(seen.evidence?.summary).toBe(t("claim.evidence", { count: claim.evidence.length }));
  const present = bearings
    .map((bearing) => [bearing, claim.evidence.filter((one) => one.bearing === bearing)] as const)
    .filter(([, passages]) => passages.length > 0);
  expect(seen.evidence?.bearings.map(([heading]) => heading)).toEqual(
    present.map(([bearing, passages]) =>
      t("evidence.bearing", { bearing: t(`bearing.${bearing}`), count: passages.length }),
    ),
  );
  for (const [place, [, passages]] of present.entries()) {
    const shown = seen.evidence?.bearings[place]?.[1] ?? [];
    expect(shown).toHaveLength(passages.length);
    for (const [at, one] of passages.entries()) seesEvidence(shown[at], one, words);
  }
}

function seesEvidence(seen: SeenPassage | undefined, evidence: Evidence, words: Words): void {
  const { t, text, formats, language } = words;
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

  const { speaker } = quote;
  expect(seen.speaker).toBe(speaker && `${t("source.speaker", { name: text(speaker) })}.`);

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
