import type { Position } from "geojson";
import type { Claim, FeatureRef } from "../src/dossier/model.ts";
import { palettes } from "../src/scene/palette.ts";
import { claimNamed, dossier, index, placedFeatures } from "./dossier.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, largerWindow, test } from "./fixtures.ts";

/** A claim of every sixth group of the list: what the frame depends on is tested piece by piece elsewhere. */
const oneOfSomeGroups = [
  ...new Map(dossier.claims.map((claim) => [claim.features[0], claim])).values(),
].filter((_, at) => at % 6 === 0);

test("a claim leads to the map, which frames all it hangs on", async ({ openPage }) => {
  expect(oneOfSomeGroups.length).toBeGreaterThan(3);
  test.setTimeout(240_000);
  // Far from everything a claim hangs on.
  const reader = await openPage("en", "map=3/-30/-30");
  await reader.map.idle();
  for (const claim of oneOfSomeGroups) {
    await test.step(claim.id, async () => {
      await reader.chooseClaim(claim);
      await reader.seesAddress({ claim: claim.id });
      await reader.map.idle();
      await seesFramed(reader, claim);
    });
  }
});

test.describe("in a larger window", () => {
  test.use({ viewport: largerWindow });

  test("what a claim hangs on is marked on the map", async ({ openPage, page }) => {
    const reader = await openPage("en", "map=6/51.7/36");
    await reader.map.idle();
    const { mark } = palettes.light;
    expect(await reader.map.countPixels(mark, 24)).toBe(0);
    await page.goto(`${page.url()}&claim=c-07a`);
    await reader.seesAddress({ claim: "c-07a" });
    await reader.map.idle();
    await expect.poll(() => reader.map.countPixels(mark, 24)).toBeGreaterThan(500);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a claim that a finding leads to stays below the map, where it was brought", async ({
    openPage,
  }) => {
    const reader = await openPage("en");
    await reader.map.idle();
    // Not by their roles: to ask for those would lay out what waits to be seen.
    const all = dossier.claims.length + dossier.disagreements.length;
    await expect(reader.page.locator("article")).toHaveCount(all);
    const claim = claimNamed("c-13a");
    const short = reader.words.t("short.more");
    await reader.page
      .getByRole("region", { name: short, exact: true })
      .getByRole("button", { name: reader.words.text(claim.statement) })
      .tap();
    const heading = reader.page.locator(":focus");
    await expect(heading).toHaveText(reader.words.text(claim.statement));
    const top = async () => Math.round((await heading.boundingBox())?.y ?? 0);
    const brought = await top();
    // The cards above are laid out in the frames that follow, and would push it out of sight.
    await reader.seesAddress({ claim: claim.id });
    await reader.map.idle();
    expect(await top()).toBe(brought);
    await expect(heading).toBeInViewport();
  });
});

/** Each place of the claim is inside the map, and together they fill it as far as zoom 6.5 lets. */
async function seesFramed(reader: Reader, claim: Claim): Promise<void> {
  const box = await reader.map.box();
  const places = placedFeatures(claim).flatMap(positionsOf);
  expect(places.length).toBeGreaterThan(0);
  const points = [];
  for (const [lng = 0, lat = 0] of extremes(places)) points.push(await reader.map.locate(lng, lat));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(box.x);
  expect(Math.max(...xs)).toBeLessThanOrEqual(box.x + box.width);
  expect(Math.min(...ys)).toBeGreaterThanOrEqual(box.y);
  expect(Math.max(...ys)).toBeLessThanOrEqual(box.y + box.height);
  const { zoom } = await reader.map.camera();
  const share = Math.max(
    (Math.max(...xs) - Math.min(...xs)) / box.width,
    (Math.max(...ys) - Math.min(...ys)) / box.height,
  );
  const hasReach = claim.features.some((ref) => ref.startsWith("reach:"));
  // Of a reach only the areas are measured here, not its 300 km around them.
  expect(zoom > 6.4 || share > (hasReach ? 0.15 : 0.5), `zoom ${zoom}, share ${share}`).toBe(true);
}

/** Every corner of what a reference stands for; of a reach those of its areas. */
function positionsOf(ref: FeatureRef): Position[] {
  const recipe = dossier.manifest.reaches.find(({ id }) => `reach:${id}` === ref);
  if (recipe) return recipe.from.flatMap(positionsOf);
  return index.resolveRef(ref).flatMap((id) => {
    const geometry = dossier.layers
      .flatMap(({ features }) => features)
      .find((feature) => feature.id === id)?.geometry;
    return geometry ? flatten(geometry.coordinates) : [];
  });
}

function flatten(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  if (typeof coordinates[0] === "number") return [coordinates as Position];
  return coordinates.flatMap(flatten);
}

/** The outermost positions: those that decide whether all are seen. */
function extremes(positions: readonly Position[]): Position[] {
  const by = (axis: 0 | 1) =>
    positions.toSorted((one, other) => (one[axis] ?? 0) - (other[axis] ?? 0));
  const [lngs, lats] = [by(0), by(1)];
  return [lngs[0], lngs.at(-1), lats[0], lats.at(-1)].filter((one) => one !== undefined);
}
