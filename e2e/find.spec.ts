import type { Locator } from "@playwright/test";
import { indexDossier } from "../src/dossier/lookup.ts";
import type { FeatureId } from "../src/dossier/model.ts";
import { facetsOf } from "../src/report/claim-facets.ts";
import { textsOfClaim, textsOfDisagreement } from "../src/report/find/found-texts.ts";
import { createSearchIndex, searchablesOf } from "../src/report/find/search-index.ts";
import { dossier } from "./dossier.ts";
import { FindBar, promised } from "./driver/find-bar.ts";
import { expect, test } from "./fixtures.ts";

const index = indexDossier(dossier);

/** How many claims and open questions have a text with this. */
function having(pattern: RegExp): readonly [claims: number, open: number] {
  const has = (texts: readonly string[]) => texts.some((text) => pattern.test(text));
  return [
    dossier.claims.filter((claim) => has(textsOfClaim(claim, index))).length,
    dossier.disagreements.filter((each) => has(textsOfDisagreement(each, index))).length,
  ];
}

const contested = dossier.claims.filter(({ assessment }) => assessment.verdict === "contested");

test("by keyboard alone: / goes to the field, what is found is marked, Enter goes to it", async ({
  openPage,
  page,
}) => {
  const reader = await openPage("en");
  const bar = new FindBar(reader);
  await bar.seesAll();
  await expect(bar.field()).toBeVisible();
  await page.keyboard.press("/");
  await expect(bar.field()).toBeFocused();
  await page.keyboard.type("Bryansk");
  await bar.seesCount(...having(/bryansk/i));
  const marks = await bar.marks().allTextContents();
  expect(new Set(marks)).toEqual(new Set(["Bryansk"]));
  await expect.poll(() => reader.hash()).toContain("q=Bryansk");

  await page.keyboard.press("Enter");
  const first = reader.page.getByRole("article").filter({ visible: true }).first();
  await expect(first.getByRole("heading").first()).toBeFocused();

  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await expect(bar.field()).toHaveValue("");
  await expect(bar.field()).toBeFocused();
  await bar.seesAll();
  await expect(bar.marks()).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(bar.field()).not.toBeFocused();
});

test("a search finds texts of the other language, sources, and phrases", async ({ openPage }) => {
  const reader = await openPage("uk");
  const bar = new FindBar(reader);
  for (const [text, pattern] of [
    ["Pyongyang", /pyongyang/i],
    ["пхеньян", /пхеньян/i],
    ["POLITICO", /politico/i],
    ["«в Курську та довкола нього»", /в Курську та довкола нього/i],
  ] as const) {
    const [claims, open] = having(pattern);
    expect(claims, text).toBeGreaterThan(0);
    await bar.field().fill(text);
    await bar.seesCount(claims, open);
  }
  await expect(bar.marks().first()).toHaveText(/^в Курську та довкола нього$/i);
});

test("by keyboard alone: a value of each facet leaves as many claims as it promised", async ({
  openPage,
  page,
}) => {
  test.setTimeout(120_000);
  const reader = await openPage("en", "q=russia");
  const bar = new FindBar(reader);
  const [all] = having(/\brussia/i);
  await bar.seesCards(all);
  await bar.filters().focus();
  await page.keyboard.press("Enter");
  for (const facet of ["verdict", "kind", "grade", "lang", "month"] as const) {
    await test.step(facet, async () => {
      const options = bar.facet(facet).getByRole("checkbox");
      const labels = bar.facet(facet).locator("label");
      // The last of each: what is counted of the others is a matter of `facet-counts.test.ts`.
      const option = options.last();
      const count = promised(await labels.last().textContent());
      await option.focus();
      await page.keyboard.press("Space");
      await expect(option).toBeChecked();
      await bar.seesCards(count);
      await expect(option).toBeFocused();
      await page.keyboard.press("Space");
      await bar.seesCards(all);
    });
  }
});

test("by keyboard alone: a verdict in the head of the list lists only what was so assessed", async ({
  openPage,
  page,
}) => {
  const reader = await openPage("en");
  const bar = new FindBar(reader);
  const { t } = reader.words;
  const name = t("summary.verdict", { verdict: t("verdict.contested"), count: contested.length });
  const verdict = reader.claims().getByRole("button", { name, exact: true });
  await verdict.focus();
  await page.keyboard.press("Enter");
  await bar.seesCards(contested.length);
  await expect(verdict).toHaveAttribute("aria-pressed", "true");
  await expect(verdict).toBeFocused();
  await expect(bar.asked()).toHaveCount(1);
  await page.keyboard.press("Enter");
  await bar.seesAll();
});

test("by keyboard alone: the head of the page leads to the first claim that is contested", async ({
  openPage,
}) => {
  const reader = await openPage("uk", "q=zyxwvut&feature=moscow");
  const bar = new FindBar(reader);
  const { t, text } = reader.words;
  const name = t("summary.verdict", { verdict: t("verdict.contested"), count: contested.length });
  const link = reader.page.getByRole("banner").getByRole("button", { name, exact: true });
  await link.press("Enter");
  await bar.seesCards(contested.length);
  const first = reader.cards().first().getByRole("heading");
  await expect(first).toBeFocused();
  await expect(first).toBeInViewport();
  const statements = contested.map(({ statement }) => text(statement));
  expect(statements).toContain(await first.textContent());
  expect(await reader.hash()).toBe("verdict=contested");
});

test("values of a facet add up, facets narrow each other, and one act clears all", async ({
  openPage,
  page,
}) => {
  const reader = await openPage("en");
  const bar = new FindBar(reader);
  const { t } = reader.words;
  await bar.filters().press("Enter");
  await bar.option("verdict", t("verdict.contested")).press("Space");
  await bar.seesCards(contested.length);
  const unsupported = bar.option("verdict", t("verdict.not-supported"));
  await unsupported.press("Space");
  const both = dossier.claims.filter(({ assessment }) =>
    ["contested", "not-supported"].includes(assessment.verdict),
  );
  await bar.seesCards(both.length);
  await bar.option("kind", t("kind.forecast")).press("Space");
  const forecasts = both.filter(({ kind }) => kind === "forecast");
  await bar.seesCount(forecasts.length, 0);
  await expect(bar.filters()).toHaveText(bar.w("find.filters", { count: 3 }));
  await expect(bar.asked()).toHaveCount(3);

  // The next one takes the place, and the focus, of the one that goes.
  await bar.asked().nth(1).press("Enter");
  await expect(bar.asked()).toHaveCount(2);
  await expect(bar.asked().nth(1)).toBeFocused();
  await bar.clearButton().press("Enter");
  await bar.seesAll();
  await expect(bar.filters()).toBeFocused();
  await expect(bar.clearButton()).toHaveCount(0);
  expect(await page.evaluate(() => window.location.hash)).toBe("");
});

test("what claims hang on is chosen with its count, and let go without the claim", async ({
  openPage,
}) => {
  const reader = await openPage("en");
  const bar = new FindBar(reader);
  await bar.filters().press("Enter");
  const feature = "permission" as FeatureId;
  const option = bar.feature().locator(`option[value="${feature}"]`);
  const count = promised(await option.textContent());
  expect(count).toBe(index.claimsOf(feature).length);
  await bar.seesAll();
  await bar.feature().selectOption(feature);
  await reader.seesClaimsOf(feature);
  await reader.seesAddress({ feature });

  const [claim] = index.claimsOf(feature);
  if (!claim) throw new Error("The permission has no claim.");
  await reader.chooseClaim(claim);
  await bar.asked().first().click();
  await bar.seesAll();
  await reader.seesAddress({ feature: null, claim: claim.id });
  await expect(bar.filters()).toBeFocused();
});

test("an empty list says what to let go of, and keeps its promise", async ({ openPage }) => {
  const reader = await openPage("en", "q=zyxwvut&verdict=contested&kind=computed");
  const bar = new FindBar(reader);
  await bar.seesCount(0, 0);
  await expect(bar.landmark()).toContainText(bar.w("find.noneAtAll"));
  await bar.field().fill("");
  await bar.seesCount(0, 0);
  await expect(bar.landmark()).toContainText(bar.w("find.none"));
  const { t } = reader.words;
  const ways = bar.landmark().getByRole("listitem").getByRole("button");
  const way = (part: "verdict" | "kind", name: string, claims: number) =>
    bar.w("find.loosen", { part: bar.w(`find.part.${part}`), name, claims, open: 0 });
  const computed = dossier.claims.filter(({ kind }) => kind === "computed").length;
  const promises = bar.landmark().getByRole("button", { name: bar.w("find.part.verdict") });
  await expect(promises).toHaveText(way("verdict", t("verdict.contested"), computed));
  // The best way first, after the two that are asked for.
  await expect(ways.nth(2)).toHaveText(way("verdict", t("verdict.contested"), computed));
  await expect(ways.nth(3)).toHaveText(way("kind", t("kind.computed"), contested.length));
  await ways.nth(3).press("Enter");
  await bar.seesCount(contested.length, 0);
  await expect(bar.filters()).toBeFocused();
});

test("a claim that is gone to from a link is listed, whatever the filters left", async ({
  openPage,
}) => {
  const reader = await openPage("en", "q=zyxwvut&verdict=contested");
  const bar = new FindBar(reader);
  await bar.seesCards(0);
  const [link] = dossier.manifest.summary.flatMap(({ claims }) => claims);
  const claim = dossier.claims.find(({ id }) => id === link);
  if (!claim) throw new Error("No sentence rests on a claim.");
  await reader.page
    .getByRole("button", { name: reader.words.text(claim.statement) })
    .first()
    .click();
  await bar.seesAll();
  await expect(reader.card(claim).getByRole("heading").first()).toBeFocused();
});

test("what was found is said aloud once it has settled, not at each letter", async ({
  openPage,
}) => {
  const reader = await openPage("en");
  const bar = new FindBar(reader);
  const [claims, open] = having(/bryansk/i);
  const total = dossier.claims.length;
  // The index comes with the first search.
  const allWords = bar.w("find.all", { total, open: dossier.disagreements.length });
  await bar.field().fill("a");
  await bar.announces(
    bar.w("find.some", { count: total, total, open: dossier.disagreements.length }),
  );
  await bar.field().fill("");
  await bar.announces(allWords);
  const said = await bar.announced().evaluateHandle((element) => {
    const texts: (string | null)[] = [];
    new MutationObserver(() => texts.push(element.textContent)).observe(element, {
      subtree: true,
      characterData: true,
      childList: true,
    });
    return texts;
  });
  await typeAtOnce(bar.field(), "bryansk");
  const words = bar.w("find.some", { count: claims, total, open });
  await bar.announces(words);
  expect(await said.jsonValue()).toEqual([words]);
});

test("a link opens the same list in a new browser", async ({ openPage, page, browser }) => {
  const text = "Курськ «в Курську»";
  const searched = createSearchIndex();
  for (const searchable of searchablesOf(dossier, index)) searched.add(searchable);
  const { ids } = searched.search(text);
  const expected = dossier.claims.filter((claim) => {
    const { verdict, lang } = facetsOf(claim, index);
    return ids.has(claim.id) && verdict.includes("corroborated") && lang.includes("en");
  });
  const reader = await openPage("uk");
  const bar = new FindBar(reader);
  await bar.field().fill(text);
  await bar.filters().click();
  await bar.option("verdict", reader.words.t("verdict.corroborated")).first().check();
  await bar.option("lang", "англійська").check();
  const cards = reader.cards().getByRole("heading");
  await expect(bar.asked()).toHaveCount(3);
  await expect.poll(() => page.url()).toContain("lang=en");
  await expect.poll(() => page.url()).toContain("q=");
  await bar.seesCount(expected.length, 0);
  const statements = await cards.allTextContents();
  expect(statements.length).toBeGreaterThan(0);

  const elsewhere = await browser.newContext();
  const other = reader.at(await elsewhere.newPage());
  await other.page.goto(page.url());
  const again = new FindBar(other);
  await again.seesCount(expected.length, 0);
  await expect(again.field()).toHaveValue(text);
  await expect(other.cards().getByRole("heading")).toHaveText(statements);
  await expect(again.asked()).toHaveCount(3);
  await elsewhere.close();
});

test("where the search cannot be loaded, the rest goes on and it can be tried again", async ({
  openPage,
  page,
  offences,
}) => {
  const chunk = /assets\/search\.worker-[^/]*\.js$/;
  await page.route(chunk, (route) => route.abort());
  const reader = await openPage("en", "q=bryansk&verdict=contested");
  const bar = new FindBar(reader);
  await expect(bar.landmark()).toContainText(bar.w("find.failed"));
  await bar.announces(bar.w("find.failed"));
  await bar.seesCards(contested.length);
  const thrown = () => offences.some((one) => one.startsWith("thrown"));
  await expect.poll(thrown, "what failed is told to who watches the page").toBe(true);
  offences.length = 0;
  await page.unroute(chunk);
  await bar
    .landmark()
    .getByRole("button", { name: reader.words.t("map.tryAgain") })
    .click();
  const found = contested.filter((claim) =>
    textsOfClaim(claim, index).some((text) => /bryansk/i.test(text)),
  );
  await bar.seesCards(found.length);
});

test.describe("by touch at 360 px", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("claims are searched, filtered, and all come back", async ({ openPage, page }) => {
    const reader = await openPage("uk");
    const bar = new FindBar(reader);
    const { t } = reader.words;
    await bar.seesAll();
    await page
      .getByRole("banner")
      .getByRole("button", { name: t("page.search") })
      .tap();
    await expect(bar.field()).toBeFocused();
    await expect(bar.field()).toBeInViewport();
    await page.keyboard.type("брянськ");
    const [claims, open] = having(/брянськ/i);
    await bar.seesCount(claims, open);
    await bar.seesMarks();
    await bar.filters().tap();
    const label = bar
      .facet("verdict")
      .locator("label")
      .filter({ hasText: t("verdict.corroborated-in-part") });
    const count = promised(await label.textContent());
    await label.tap();
    await bar.seesCards(count);
    await bar.asked().first().tap();
    await expect(bar.field()).toHaveValue("");
    await bar.clearButton().tap();
    await bar.seesAll();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
  });
});

/** Types letter by letter in successive frames: keys sent from here come late on a busy machine. */
function typeAtOnce(field: Locator, text: string): Promise<void> {
  return field.evaluate(async (input, letters) => {
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    for (let end = 1; end <= letters.length; end += 1) {
      value?.set?.call(input, letters.slice(0, end));
      input.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
  }, text);
}
