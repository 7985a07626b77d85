import { describe, expect, test } from "vitest";
import type { FeatureRef } from "../dossier/model.ts";
import { buildScene, linkSource } from "../scene/build-scene.ts";
import { everyKind, everyLink, everyReach } from "../scene/fixtures/every-kind.ts";
import { sourcesOf } from "../scene/fixtures/sources.ts";
import { reachSource } from "../scene/reach-source.ts";
import type { Sources } from "../scene/scene.ts";
import { changesBetween } from "./changes.ts";

const sources = sourcesOf(everyKind);
const looks = { language: "en", theme: "light", marked: [] } as const;
const drawn = buildScene(sources, looks);

function withData(changed: Partial<Sources>) {
  return buildScene({ ...sources, ...changed }, looks);
}

describe("between two scenes", () => {
  test("nothing changes where only what is marked does", () => {
    const marked = ["core" as FeatureRef];
    expect(changesBetween(drawn, buildScene(sources, { ...looks, marked }))).toEqual({
      look: false,
      data: [],
    });
  });

  test("a computed reach changes its source alone, a link its own", () => {
    const [main = null, ...others] = everyReach;
    const reach = reachSource({ main, others, beside: [] });
    const links = linkSource(everyLink);
    expect(changesBetween(drawn, withData({ reach }))).toEqual({ look: false, data: ["reach"] });
    expect(changesBetween(drawn, withData({ links }))).toEqual({ look: false, data: ["links"] });
    expect(changesBetween(withData({ links }), withData({ links, reach })).data).toEqual(["reach"]);
  });

  test("data that were made anew have changed, even if they are equal", () => {
    const { links, dossier } = sourcesOf(everyKind);
    expect(changesBetween(drawn, withData({ links, dossier })).data).toEqual(["dossier", "links"]);
  });

  test("theme, language and layers are the look", () => {
    const layers = [...drawn.layers];
    for (const other of [{ theme: "dark" }, { language: "uk" }, { layers }] as const) {
      expect(changesBetween(drawn, { ...drawn, ...other })).toEqual({ look: true, data: [] });
    }
  });
});
