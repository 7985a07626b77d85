import type { FeatureRef } from "../src/dossier/model.ts";
import { dossier, index } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";

const kyiv = "kyiv" as FeatureRef;
const moscow = "moscow" as FeatureRef;

test("pointing at a place of the map shows its claims and its popup", async ({ openPage }) => {
  test.setTimeout(120_000);
  const reader = await openPage("en", "map=5/45/25");
  await reader.map.idle();
  // Inside each shape, and away from towns.
  const places: readonly (readonly [id: string, lng: number, lat: number])[] = [
    ["moscow", 37.62, 55.75],
    ["kursk-oblast", 36.6, 51.6],
    ["sumy-oblast", 34.2, 51.0],
    ["occupied-crimea", 34.3, 45.3],
    [`reach:${dossier.manifest.reaches[0]?.id}`, 40.0, 52.4],
  ];
  for (const [id, lng, lat] of places) {
    await test.step(id, async () => {
      const [feature] = index.resolveRef(id as FeatureRef);
      if (!feature) throw new Error(`The dossier has no ${id}.`);
      await reader.map.look(`5.5/${lat}/${lng}`);
      await reader.map.pointAt(lng, lat);
      await reader.seesAddress({ feature, claim: null });
      await reader.seesClaimsOf(feature);
      await expect(reader.popup(feature)).toBeVisible();
      await reader.map.idle();
      await reader.closeButton(feature).click();
      await reader.seesAddress({ feature: null });
    });
  }
});

test("a capital is picked 12 px beside its dot, and let go 40 px beside it or on open sea", async ({
  openPage,
}) => {
  test.setTimeout(120_000);
  const reader = await openPage("en", "map=6/50.45/30.52");
  await reader.map.idle();
  await reader.map.pointAt(30.52, 50.45, 12, 0);
  await reader.seesAddress({ feature: kyiv });
  await reader.map.idle();
  await reader.map.look("6/43.4/34.5");
  await reader.map.pointAt(36, 43.4);
  await reader.seesAddress({ feature: null, claim: null });
  await reader.seesAllClaims();

  await reader.map.look("6/55.75/37.62");
  await reader.map.pointAt(37.62, 55.75, 0, -12);
  await reader.seesAddress({ feature: moscow });
  await reader.map.idle();
  await reader.map.look("6/55.75/37.62");
  await reader.map.pointAt(37.62, 55.75, 40, -40);
  await reader.seesAddress({ feature: null });
});
