import { expect, test } from "vitest";
import { reachesOf } from "./derived.ts";
import { featuresFile } from "./features-file.ts";
import { bundled, small } from "./fixtures/dossiers.ts";

test.each([small, bundled])("nothing of $name is left out of its features", ({ dossier }) => {
  const { claims, disagreements, layers, manifest } = dossier;
  const { features } = featuresFile(dossier, reachesOf(dossier));
  const ids = features.map(({ id }) => id);
  for (const { id } of layers.flatMap((layer) => layer.features)) expect(ids).toContain(id);
  for (const { id } of manifest.reaches) expect(ids).toContain(`reach:${id}`);
  const on = (list: "claims" | "disagreements") =>
    new Set(features.flatMap(({ properties }) => properties[list].map(({ id }) => id)));
  expect([...on("claims")].sort()).toEqual(claims.map(({ id }) => id).sort());
  expect([...on("disagreements")].sort()).toEqual(disagreements.map(({ id }) => id).sort());
  const facts = features.flatMap(({ properties }) =>
    "facts" in properties ? properties.facts : [],
  );
  expect(facts).toHaveLength(manifest.overlays.flatMap(({ entries }) => entries).length);
});

test("what hangs on the dossier as a whole has a feature without a place", () => {
  const { features } = featuresFile(small.dossier, []);
  const [last] = features.slice(-1);
  expect(last).toMatchObject({ id: "dossier", geometry: null });
  expect(last?.properties.claims.map(({ id }) => id)).toContain("c-stance");
});

test("a reach carries its recipe, its method and its error", () => {
  const { features } = featuresFile(small.dossier, reachesOf(small.dossier));
  const reach = features.find(({ id }) => id === "reach:atacms-300");
  expect(reach?.properties).toMatchObject({
    reach: "possible",
    recipe: small.dossier.manifest.reaches[0],
    standoffKm: 0,
    method: "geodesic-envelope",
    errorMeters: { inside: expect.any(Number), outside: expect.any(Number) },
  });
});
