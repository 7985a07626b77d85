import { textTable } from "../../src/cli/text-table.ts";
import { inFreshProcess, type Measured } from "./child.ts";

const sizes = [100, 1000, 10_000] as const;

/** Longer than this nothing is waited for, in milliseconds. */
const patienceMs = 120_000;

/** How times grow with the edges of an area, each size in a fresh process. */
export async function growthPart(): Promise<readonly string[]> {
  const rows: (string | number)[][] = [];
  let smallest: Measured<"star"> | undefined;
  for (const edges of sizes) {
    const ours = await inFreshProcess("star", [String(edges)], patienceMs);
    const turf = await inFreshProcess("turf-star", [String(edges)], patienceMs);
    smallest ??= ours;
    rows.push([
      edges,
      shown(ours?.field),
      shown(ours?.first),
      shown(ours?.ring),
      shown(ours && smallest && ours.ring / smallest.ring),
      shown(turf?.ms),
      shown(ours && turf && turf.ms / ours.ring),
    ]);
  }
  return [
    "Milliseconds as a star-shaped area of 200 km gets more edges, each size in a fresh process, 300 km",
    ...textTable(rows, [
      "edges",
      "field",
      "first ring",
      "next ring",
      "grown",
      "Turf's buffer",
      "Turf / next ring",
    ]),
  ];
}

function shown(value: number | undefined): number | string {
  return value === undefined ? `over ${patienceMs / 1000} s` : Number(value.toPrecision(3));
}
