import type { FeatureRef } from "../src/dossier/model.ts";
import { claimNamed } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";

/** The acts are the same in both languages; what each says is read by the tests of its texts. */
const language = "uk";

const kursk = "kursk-oblast" as FeatureRef;
const washington = "washington" as FeatureRef;
const claim = claimNamed("c-07a");

test("a link to a claim opens with its card chosen, and an address typed over it is followed", async ({
  openPage,
}) => {
  const reader = await openPage(language, `claim=${claim.id}`);
  await expect(reader.showButton(claim)).toHaveAttribute("aria-pressed", "true");
  await expect(reader.card(claim)).toBeInViewport();
  await reader.seesAllClaims();
  await expect(reader.addressNote()).toBeEmpty();
  await reader.follow(`feature=${kursk}`);
  await reader.seesClaimsOf(kursk);
});

test("a link to both opens with both", async ({ openPage }) => {
  const reader = await openPage(language, `claim=${claim.id}&feature=${kursk}`);
  await reader.seesClaimsOf(kursk);
  await expect(reader.showButton(claim)).toHaveAttribute("aria-pressed", "true");
  await reader.seesAddress({ claim: claim.id, feature: kursk });
});

test("a part of a link that cannot be used is told, and the note goes", async ({ openPage }) => {
  const reader = await openPage(language, `feature=${kursk}&claim=c-99&theme=sepia`);
  const { t, formats } = reader.words;
  const entries = formats.list(["claim=c-99", "theme=sepia"]);
  await expect(reader.addressNote()).toContainText(t("address.invalid", { count: 2, entries }));
  await reader.seesClaimsOf(kursk);
  await reader
    .addressNote()
    .getByRole("button", { name: t("address.dismiss") })
    .click();
  await expect(reader.addressNote()).toBeEmpty();
  await reader.seesClaimsOf(kursk);
});

test("a theme of a link is shown, and what there is no map for is kept through a choice", async ({
  openPage,
}) => {
  const reader = await openPage("en", "map=5/51/35&theme=dark&range=165&date=2024-11-18");
  await expect(reader.themeChoice()).toHaveValue("dark");
  await expect(reader.page.locator("html")).toHaveCSS("color-scheme", "dark");
  await reader.chooseClaim(claim);
  await expect
    .poll(() => reader.hash())
    .toBe(`map=5/51/35&claim=${claim.id}&theme=dark&range=165&date=2024-11-18`);
  await expect(reader.addressNote()).toBeEmpty();
});

test("the other language shows the same view, and there is a way back", async ({ openPage }) => {
  const hash = `map=5/51/35&claim=${claim.id}&feature=${kursk}&theme=dark&range=165`;
  const reader = await openPage("en", hash);
  await reader.languageLink("uk").click();
  await expect(reader.page).toHaveURL(/\/uk\/#/);
  await expect(reader.page.locator("html")).toHaveAttribute("lang", "uk");
  expect(await reader.hash()).toBe(hash);
  await reader.page.getByRole("link", { name: "English", exact: true }).click();
  await expect(reader.page.locator("html")).toHaveAttribute("lang", "en");
  expect(await reader.hash()).toBe(hash);
  await reader.seesClaimsOf(kursk);
});

test("Back and Forward go through each choice", async ({ openPage }) => {
  const reader = await openPage("en");
  await reader.chooseClaim(claim);
  await reader.featureButton(claim, washington).click();
  await reader.seesClaimsOf(washington);
  await reader.chooseClaim(claim);
  await reader.seesAddress({ claim: claim.id, feature: washington });

  await reader.back();
  await reader.seesAddress({ claim: null, feature: washington });
  await expect(reader.showButton(claim)).toHaveAttribute("aria-pressed", "false");
  await reader.back();
  await reader.seesAddress({ claim: claim.id, feature: null });
  await reader.seesAllClaims();
  await reader.back();
  await reader.seesAddress({ claim: null, feature: null });
  await reader.forward();
  await reader.forward();
  await reader.seesAddress({ claim: null, feature: washington });
  await reader.seesClaimsOf(washington);

  // A theme is no step of the history, and stays.
  await reader.themeChoice().selectOption("dark");
  await reader.seesAddress({ theme: "dark" });
  await reader.back();
  await reader.seesAddress({ claim: claim.id, feature: null });
  await expect(reader.themeChoice()).toHaveValue("dark");
});
