import { readFileSync } from "node:fs";
import type { FeatureCollection, Polygon, Position } from "geojson";
import type { Kilometers } from "../../src/dossier/model.ts";
import { type Area, isArea } from "../../src/reach/area-geometry.ts";

export function km(value: number): Kilometers {
  return value as Kilometers;
}

/** The launch areas of the bundled dossier. */
export function launchAreas(): readonly Area[] {
  const file = new URL("../../geo/layers/launch-areas.geojson", import.meta.url);
  const layer = JSON.parse(readFileSync(file, "utf8")) as FeatureCollection;
  return layer.features.map(({ geometry }) => geometry).filter(isArea);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const kmPerDegree = 111.3;

/** A star-shaped polygon, as jagged as an outline: from its middle, corners lie up to `km` away. */
export function starArea(
  center: readonly [lon: number, lat: number],
  radiusKm: number,
  edges: number,
  random: () => number,
): Polygon {
  const [lon, lat] = center;
  // Neighbours far apart make spikes that no outline has: of many corners each is near the last.
  const jag = Math.min(0.7, 8 / edges);
  let share = 0.75;
  const ring = Array.from({ length: edges }, (_, index): Position => {
    share = Math.min(1, Math.max(0.3, share + (random() - 0.5) * 2 * jag));
    const angle = (2 * Math.PI * index) / edges;
    const north = lat + (Math.sin(angle) * share * radiusKm) / kmPerDegree;
    const east =
      (Math.cos(angle) * share * radiusKm) / kmPerDegree / Math.cos((lat * Math.PI) / 180);
    return [lon + east, north];
  });
  return { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

/** An area anywhere up to 70 degrees north and south, and a radius from 10 to 500 km. */
export function randomCase(random: () => number): { readonly area: Polygon; readonly km: number } {
  const lat = (random() * 2 - 1) * 70;
  const radiusKm = 10 + random() * 390;
  // So far from the antimeridian that the area itself need not be cut; its reach may be.
  const lon = (random() * 2 - 1) * 165;
  const area = starArea([lon, lat], radiusKm, 5 + Math.floor(random() * 56), random);
  return { area, km: Math.round(10 + random() * 490) };
}
