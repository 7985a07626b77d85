import type { Sites } from "./sites.ts";

/** How far along a site its nearest point to a Cartesian point (km) lies, from 0 to 1. */
export function footOnSite(sites: Sites, site: number, x: number, y: number, z: number): number {
  const { chords } = sites;
  const at = site * 6;
  const ux = chords[at + 3] as number;
  const uy = chords[at + 4] as number;
  const uz = chords[at + 5] as number;
  const square = ux * ux + uy * uy + uz * uz;
  if (square === 0) return 0;
  const along =
    ((x - (chords[at] as number)) * ux +
      (y - (chords[at + 1] as number)) * uy +
      (z - (chords[at + 2] as number)) * uz) /
    square;
  return Math.max(0, Math.min(1, along));
}

/** The chord in km from a Cartesian point to the nearest point of a site. */
export function chordToSite(sites: Sites, site: number, x: number, y: number, z: number): number {
  const t = footOnSite(sites, site, x, y, z);
  const { chords } = sites;
  const at = site * 6;
  const dx = x - (chords[at] as number) - t * (chords[at + 3] as number);
  const dy = y - (chords[at + 1] as number) - t * (chords[at + 4] as number);
  const dz = z - (chords[at + 2] as number) - t * (chords[at + 5] as number);
  // Math.hypot guards against overflow and takes ten times as long.
  return Math.sqrt(dx * dx + dy * dy + dz * dz);
}
