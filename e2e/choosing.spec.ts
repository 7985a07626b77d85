import type { Claim, FeatureId, FeatureRef } from "../src/dossier/model.ts";
import { claimNamed, dossier, index, placedFeatures } from "./dossier.ts";
import { citing } from "./driver/cite-dialog.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

/**
 * By mouse, every third feature is gone to from the first claim that names it: what each act depends
 * on is tested piece by piece elsewhere.
 */
const leadingTo = [...new Set(dossier.claims.flatMap(placedFeatures))]
  .filter((_, at) => at % 3 === 0)
  .flatMap((feature) => {
    const claim = dossier.claims.find((one) => placedFeatures(one).includes(feature));
    return claim ? [[claim, feature] as const] : [];
  });

test("claims are chosen by mouse, lead to what they are about, and Back returns", async ({
  openPage,
}) => {
  expect(leadingTo.length).toBeGreaterThan(7);
  test.setTimeout(180_000);
  const reader = await openPage("en");
  for (const [claim, feature] of leadingTo) {
    await test.step(`${claim.id}, ${feature}`, async () => {
      await reader.chooseClaim(claim);
      await seesChosen(reader, claim);
      await reader.click(reader.featureButton(claim, feature));
      await seesFeatureWith(reader, feature, claim);
      await expect(reader.card(claim)).toBeVisible();
      await reader.back();
      await seesChosen(reader, claim);
      await expect(reader.allClaimsHeading()).toBeVisible();
      await reader.back();
      await seesNotChosen(reader, claim);
    });
  }
});

/** By keyboard claims differ in the number of what they are about, and whether there is evidence. */
const [ofMany, withoutEvidence] = [
  dossier.claims.toSorted((one, other) => featureCount(other) - featureCount(one))[0],
  dossier.claims.find((claim) => claim.evidence.length === 0 && featureCount(claim) > 0),
];

for (const claim of [ofMany, withoutEvidence]) {
  if (!claim) throw new Error("The dossier has no such claim.");
  test(`${claim.id} is chosen by keyboard, leads to each of its features, and Back returns`, async ({
    openPage,
    page,
  }) => {
    const reader = await openPage("en");
    await reader.showButton(claim).focus();
    await page.keyboard.press("Space");
    await seesChosen(reader, claim);
    await expect(reader.showButton(claim)).toBeFocused();

    // The way to cite and the buttons of the features follow the one that was pressed.
    await page.keyboard.press("Tab");
    await expect(citing(reader).ofClaim(claim)).toBeFocused();
    for (const feature of placedFeatures(claim)) {
      await page.keyboard.press("Tab");
      await expect(reader.featureButton(claim, feature)).toBeFocused();
    }
    for (const feature of placedFeatures(claim)) {
      await reader.featureButton(claim, feature).focus();
      await page.keyboard.press("Enter");
      await seesFeatureWith(reader, feature, claim);
      await expect(reader.chosenHeading(feature)).toBeFocused();
      await reader.back();
      await seesChosen(reader, claim);
    }

    await reader.showButton(claim).focus();
    await page.keyboard.press("Enter");
    await seesNotChosen(reader, claim);
  });
}

test("choosing another claim lets the first go, and its own button the other", async ({
  openPage,
}) => {
  const reader = await openPage("en");
  const [one, other] = dossier.claims;
  if (!one || !other) throw new Error("The dossier has fewer than two claims.");
  await reader.chooseClaim(one);
  await seesChosen(reader, one);
  await reader.chooseClaim(other);
  await seesChosen(reader, other);
  await expect(reader.showButton(one)).toHaveAttribute("aria-pressed", "false");
  await expect(reader.cards().getByRole("button", { pressed: true })).toHaveCount(1);
  await reader.chooseClaim(other);
  await seesNotChosen(reader, other);
});

test("the heading of a group chooses what it names, and all claims come back", async ({
  openPage,
}) => {
  test.setTimeout(90_000);
  const reader = await openPage("en");
  const first = new Set(dossier.claims.map((claim) => claim.features[0] ?? "dossier"));
  const placed = [...first].filter((ref) => ref !== "dossier");
  const some = placed.filter((_, at) => at % 8 === 1);
  expect(some.length).toBeGreaterThan(1);
  for (const feature of some) {
    const name = reader.words.nameOf(feature);
    const heading = reader.page.getByRole("heading", { level: 3, name, exact: true });
    await reader.click(heading.getByRole("button"));
    await reader.seesClaimsOf(feature);
    await reader.seesAddress({ claim: null, feature });
    await reader
      .claims()
      .getByRole("button", { name: reader.words.t("claims.showAll") })
      .click();
    await reader.seesAllClaims();
    await reader.seesAddress({ claim: null, feature: null });
    await expect(reader.allClaimsHeading()).toBeFocused();
  }
});

test("the summary counts each verdict that a claim has", async ({ openPage }) => {
  const reader = await openPage("en");
  const { t } = reader.words;
  const summary = reader.page.getByRole("region", { name: t("summary.title"), exact: true });
  await expect(summary).toContainText(t("summary.counts", { count: dossier.claims.length }));
  const verdicts = dossier.claims.map(({ assessment }) => assessment.verdict);
  await expect(summary.getByRole("listitem")).toHaveCount(new Set(verdicts).size);
  for (const verdict of new Set(verdicts)) {
    const count = verdicts.filter((one) => one === verdict).length;
    const words = t("summary.verdict", { verdict: t(`verdict.${verdict}`), count });
    await expect(summary.getByRole("listitem").getByText(words, { exact: true })).toBeVisible();
  }
});

test("a choice is announced to readers who do not see it", async ({ openPage }) => {
  const reader = await openPage("en");
  const { t, text, nameOf } = reader.words;
  const claim = claimNamed("c-07a");
  const announced = (words: string) =>
    reader.page.getByRole("status").getByText(words, { exact: true });
  await reader.chooseClaim(claim);
  await expect(announced(t("choice.claim", { statement: text(claim.statement) }))).toHaveCount(1);
  const [feature] = placedFeatures(claim);
  if (!feature) throw new Error("The claim has no place.");
  await reader.click(reader.featureButton(claim, feature));
  await expect(announced(t("choice.feature", { name: nameOf(feature) }))).toHaveCount(1);
});

test("without a map, an entry of the legend leads to its claims", async ({ openPage }) => {
  const reader = await openPage("en");
  await reader.map.none();
  const overlay = dossier.manifest.overlays.find(({ id }) => id === "permission");
  if (!overlay) throw new Error("The dossier has no overlay of the permission.");
  const entry = reader.legendEntry(reader.words.text(overlay.title));
  await entry.click();
  await reader.seesClaimsOf(overlay.id);
  await expect(reader.chosenHeading(overlay.id)).toBeFocused();
  await expect(reader.chosenHeading(overlay.id)).toBeInViewport();
  await entry.click();
  await reader.seesAllClaims();
});

test("the legend counts what is claimed of each entry, whichever is chosen", async ({
  openPage,
}) => {
  const reader = await openPage("en");
  const count = String(index.claimsOf("kursk-oblast" as FeatureId).length);
  const entry = reader.legend().getByRole("listitem").filter({ hasText: "Kursk Oblast" });
  await expect(entry).toContainText(count);
  await reader.featureButton(claimNamed("c-07a"), "washington" as FeatureId).click();
  await reader.seesClaimsOf("washington" as FeatureId);
  await expect(entry).toContainText(count);
});

test("Back gives the focus to the list that comes back", async ({ openPage, page }) => {
  const reader = await openPage("en");
  const claim = claimNamed("c-07a");
  await reader.featureButton(claim, "washington" as FeatureId).focus();
  await page.keyboard.press("Enter");
  await expect(reader.chosenHeading("washington" as FeatureId)).toBeFocused();
  await reader.back();
  await reader.seesAllClaims();
  await expect(reader.allClaimsHeading()).toBeFocused();
});

test("the way past the map leads to the claims", async ({ openPage, page }) => {
  const reader = await openPage("en");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("button", { name: reader.words.t("page.skipToClaims") });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(reader.allClaimsHeading()).toBeFocused();
});

function featureCount(claim: Claim): number {
  return placedFeatures(claim).length;
}

async function seesChosen(reader: Reader, claim: Claim): Promise<void> {
  const button = reader.showButton(claim);
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await expect(reader.card(claim)).toHaveAttribute("aria-current", "true");
  if (claim.evidence.length > 0) {
    await expect(reader.evidence(claim).getByRole("figure").first()).toBeVisible();
  }
  await reader.seesAddress({ claim: claim.id, feature: null });
}

async function seesNotChosen(reader: Reader, claim: Claim): Promise<void> {
  const button = reader.showButton(claim);
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await expect(reader.card(claim)).not.toHaveAttribute("aria-current");
  await reader.seesAddress({ claim: null, feature: null });
}

/** The feature is chosen: its claims with their count, this one among them. */
async function seesFeatureWith(reader: Reader, feature: FeatureRef, claim: Claim): Promise<void> {
  expect(index.claimsOf(feature)).toContain(claim);
  await reader.seesClaimsOf(feature);
  await reader.seesAddress({ claim: null, feature });
}
