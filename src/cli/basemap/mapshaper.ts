import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Topology } from "topojson-specification";

/** The cutter, run through `npx` so that only somebody who cuts the data again needs it. */
export const MAPSHAPER = "mapshaper@0.7.70";

/** A folder for what goes into and comes out of the cutter. */
export interface Workshop {
  readonly folder: string;
}

/** Writes JSON that the cutter reads under `name`. */
export function lay(workshop: Workshop, name: string, json: unknown): void {
  writeFileSync(join(workshop.folder, name), JSON.stringify(json));
}

/** Reads a TopoJSON file that the cutter wrote. */
export function take(workshop: Workshop, name: string): Topology {
  return JSON.parse(readFileSync(join(workshop.folder, name), "utf8")) as Topology;
}

/** Runs `mapshaper` in the workshop. Throws with what it said when it fails. */
export function mapshaper(workshop: Workshop, commands: readonly string[]): void {
  const run = spawnSync("npx", ["--yes", MAPSHAPER, ...commands], {
    cwd: workshop.folder,
    encoding: "utf8",
  });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`${MAPSHAPER} failed: ${run.stderr.trim()}`);
}
