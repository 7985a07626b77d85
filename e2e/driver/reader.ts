import { expect, type Locator, type Page } from "@playwright/test";
import type { Disagreement } from "../../src/dossier/disagreement.ts";
import type { Bearing, Claim, FeatureRef } from "../../src/dossier/model.ts";
import type { Language } from "../../src/i18n/language.ts";
import { groupClaims } from "../../src/report/claim-groups.ts";
import { dossier, index, type Words, wordsIn } from "../dossier.ts";
import { LiveMap } from "./live-map.ts";

/** The keys of the address that a reader's acts write. */
type AddressKey = "map" | "claim" | "feature" | "theme";

/**
 * A reader at the page: acts and looks through roles and accessible names, in the words of the
 * language shown.
 */
export class Reader {
  readonly page: Page;
  readonly words: Words;
  readonly map: LiveMap;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.words = wordsIn(language);
    this.map = new LiveMap(page, this.words);
  }

  /** The same reader at another page. */
  at(page: Page): Reader {
    return new Reader(page, this.words.language);
  }

  /** Opens the language's page and waits for what scripts make of it; `hash` without `#`. */
  async open(hash = ""): Promise<void> {
    await this.openAsWritten(hash);
    await this.stands();
  }

  /** Opens the language's page as it is before any script, or without them. */
  async openAsWritten(hash = ""): Promise<void> {
    const path = this.words.language === "en" ? "/" : "/uk/";
    await this.page.goto(hash === "" ? path : `${path}#${hash}`);
    await expect(this.headline()).toBeVisible();
  }

  /** Goes to another state of the open page, as a reader who types it into the address; no `#`. */
  async follow(hash: string): Promise<void> {
    await this.page.evaluate(async (to) => {
      await new Promise((followed) => {
        window.addEventListener("hashchange", followed, { once: true });
        window.location.hash = to;
      });
    }, hash);
  }

  /** Waits for the page that scripts make. */
  async stands(): Promise<void> {
    // Not in the page's HTML, which has the headline before any script.
    await this.page.locator("[data-map]").waitFor({ state: "attached" });
    await expect(this.headline()).toBeVisible();
  }

  headline(): Locator {
    const name = this.words.text(dossier.manifest.title);
    return this.page.getByRole("heading", { level: 1, name, exact: true });
  }

  claims(): Locator {
    return this.page.getByRole("main");
  }

  /** All cards of claims that are shown. */
  cards(): Locator {
    return this.#articles()
      .filter({ hasNotText: this.words.t("disagreement.label") })
      .filter({ visible: true });
  }

  /** All cards that are shown of questions on which sources differ. */
  disagreements(): Locator {
    return this.#articles()
      .filter({ hasText: this.words.t("disagreement.label") })
      .filter({ visible: true });
  }

  disagreement({ question }: Disagreement): Locator {
    const name = this.words.text(question);
    return this.page.getByRole("article", { name, exact: true });
  }

  #articles(): Locator {
    return this.page.getByRole("article");
  }

  card(claim: Claim): Locator {
    const name = this.words.text(claim.statement);
    return this.page.getByRole("article", { name, exact: true });
  }

  /** The button that chooses a claim, pressed or not; without WebGL it promises no map. */
  showButton(claim: Claim): Locator {
    const { t } = this.words;
    const named = (name: string) => this.card(claim).getByRole("button", { name, exact: true });
    return named(t("claim.show")).or(named(t("claim.choose")));
  }

  async chooseClaim(claim: Claim): Promise<void> {
    await this.click(this.showButton(claim));
  }

  /**
   * Clicks on something of the list, once it stands: cards that come near are laid out, and what
   * Playwright has just scrolled to would move under its mouse.
   */
  async click(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    await target.click();
  }

  featureButton(claim: Claim, feature: FeatureRef): Locator {
    return this.card(claim)
      .getByRole("list", { name: this.words.t("claim.about"), exact: true })
      .getByRole("button", { name: this.words.nameOf(feature), exact: true });
  }

  evidence(claim: Claim): Locator {
    return this.card(claim).getByRole("group");
  }

  /** The passages of one bearing, under the heading that says the bearing and how many they are. */
  passages(claim: Claim, bearing: Bearing): Locator {
    const { t } = this.words;
    const count = claim.evidence.filter((one) => one.bearing === bearing).length;
    const name = t("evidence.bearing", { bearing: t(`bearing.${bearing}`), count });
    return this.evidence(claim).getByRole("list", { name, exact: true });
  }

  legend(): Locator {
    return this.page.getByRole("region", { name: this.words.t("map.legend"), exact: true });
  }

  /** An entry of the legend, by the name it has there. */
  legendEntry(name: string): Locator {
    return this.legend().getByRole("button", { name, exact: true });
  }

  /** The head of the list of claims that hang on a feature, with their count. */
  chosenHeading(feature: FeatureRef): Locator {
    const name = this.words.t("claims.chosen", {
      name: this.words.nameOf(feature),
      count: index.claimsOf(feature).length,
    });
    return this.page.getByRole("heading", { level: 2, name, exact: true });
  }

  allClaimsHeading(): Locator {
    const name = this.words.t("claims.all");
    return this.page.getByRole("heading", { level: 2, name, exact: true });
  }

  /** What stands on the live map about the chosen feature. */
  popup(feature: FeatureRef): Locator {
    const name = this.words.t("popup.title", { name: this.words.nameOf(feature) });
    return this.page.getByRole("region", { name, exact: true });
  }

  closeButton(feature: FeatureRef): Locator {
    return this.popup(feature).getByRole("button", { name: this.words.t("popup.close") });
  }

  stance(): Locator {
    return this.mapRegion()
      .getByRole("group")
      .filter({
        hasText: this.words.text(dossier.manifest.stance.short),
      });
  }

  mapRegion(): Locator {
    return this.page.getByRole("region", { name: this.words.t("map.region"), exact: true });
  }

  /** What is said of the map itself; the timeline in its region has a status of its own. */
  mapStatus(): Locator {
    return this.mapRegion().getByRole("status").first();
  }

  /** The note on parts of a link that could not be used. */
  addressNote(): Locator {
    return this.claims().getByRole("status");
  }

  themeChoice(): Locator {
    return this.page.getByRole("combobox", { name: this.words.t("page.theme"), exact: true });
  }

  languageLink(language: Language): Locator {
    const names = { en: "English", uk: "Українська" };
    return this.page
      .getByRole("navigation", { name: this.words.t("page.languages") })
      .getByRole("link", { name: names[language], exact: true });
  }

  /** The hash of the window's address as it is now, without `#`. */
  hash(): Promise<string> {
    return this.page.evaluate(() => window.location.hash.replace(/^#/, ""));
  }

  /** Waits until the address says this; null where a key must be absent. */
  async seesAddress(expected: Readonly<Partial<Record<AddressKey, string | null>>>): Promise<void> {
    const keys = Object.keys(expected) as AddressKey[];
    const present = async () => {
      const parts = new URLSearchParams(await this.hash());
      return Object.fromEntries(keys.map((key) => [key, parts.get(key)]));
    };
    await expect.poll(present, { message: "the address" }).toEqual(expected);
  }

  /** The list shows the claims of the feature and no others, with their count. */
  async seesClaimsOf(feature: FeatureRef): Promise<void> {
    await expect(this.chosenHeading(feature)).toBeVisible();
    // In the order of the groups: what is hidden has no role. Opened evidence has headings of its own.
    const claims = new Set(index.claimsOf(feature));
    const disagreements = new Set(index.disagreementsOf(feature));
    const groups = groupClaims(dossier);
    await expect(this.cards().getByRole("heading", { level: 4 })).toHaveText(
      groups
        .flatMap((group) => group.claims)
        .filter((claim) => claims.has(claim))
        .map(({ statement }) => this.words.text(statement)),
    );
    await expect(this.disagreements().getByRole("heading")).toHaveText(
      groups
        .flatMap((group) => group.disagreements)
        .filter((disagreement) => disagreements.has(disagreement))
        .map(({ question }) => this.words.text(question)),
    );
  }

  async seesAllClaims(): Promise<void> {
    await expect(this.allClaimsHeading()).toBeVisible();
    await expect(this.cards()).toHaveCount(dossier.claims.length);
    await expect(this.disagreements()).toHaveCount(dossier.disagreements.length);
  }

  /** Opens all that can be opened of what is there, as some hundred presses would. */
  async openAll(): Promise<void> {
    await this.page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
  }

  /** Whether some part of the page has the focus, so that a keyboard goes on from there. */
  hasFocus(): Promise<boolean> {
    return this.page.evaluate(() => document.activeElement !== document.body);
  }

  back(): Promise<unknown> {
    return this.page.goBack();
  }

  forward(): Promise<unknown> {
    return this.page.goForward();
  }
}
