import type { FeatureCollection } from "geojson";
import type { Problem, Result } from "../dossier/problem.ts";
import type { BorderLine } from "../reach/protocol.ts";
import { UnreadableError } from "./dossier-files.ts";
import type { Command } from "./out.ts";
import { problemLine } from "./problem-line.ts";
import { type ReachOptions, readReachOptions } from "./reach-options.ts";
import {
  assuredReach,
  type DrawnReach,
  type EmptyReach,
  possibleReach,
  type ReachMembers,
  standOrigins,
} from "./reach-shapes.ts";
import { type NamedOrigin, readBorder, readOrigins } from "./read-origins.ts";
import { readTextFile } from "./read-text.ts";

const help = `Usage: in-range reach --from <file> --km <kilometres>
                      [--standoff-from <file> --standoff-km <kilometres>] [--assured]

Prints, as GeoJSON (RFC 7946), everything within a distance of the areas in a file of GeoJSON, measured
along geodesics on WGS 84 from every point of the areas. The file may hold polygons, points, or both.

Options:
  --from <file>           the areas: a feature collection, a feature or a geometry
  --km <kilometres>       how far, from 1 to 2,000
  --standoff-from <file>  a border: one or more lines, as GeoJSON
  --standoff-km <kilometres>
                          start at least that far from the border, from 1 to 2,000
  --assured               for each area by itself, what lies within the distance of its every point,
                          instead of what lies within the distance of some point of some area
  --help                  this text

Prints a feature collection. Each feature's properties tell its recipe, its method and its error:
reach (possible or assured), km, from (ids, or places in the file), standoffKm, method and errorMeters
(how far the line may lie inside and outside of the true one; the outlines have an error of their own).
Areas of which nothing is left are told in a sentence each, and listed in the member "empty".

What RFC 7946 has readers bear with is taken as it is: other members, altitudes, any number of
decimals, rings that run the other way round. Everything else that is wrong is told in a line each
(file: place: what is wrong; what to write), and the command exits with 1, as it does for a number
that is no distance. Exits with 2 if it does not understand the options.`;

/** Draws the reach around the areas of a file. */
export const reach: Command = async (args, out) => {
  const requested = readReachOptions(args);
  if (requested.task === "help") {
    out.line(help);
    return 0;
  }
  if (requested.task === "refuse") {
    for (const complaint of requested.complaints) out.complaint(complaint);
    return requested.code;
  }
  const { options } = requested;
  const input = await readInput(options);
  if (!input.ok) {
    for (const complaint of input.complaints) out.complaint(complaint);
    return 1;
  }
  try {
    const drawn = draw(input.origins, input.border, options);
    for (const each of drawn.empty) out.complaint(sentenceOn(each));
    if (drawn.isAnythingLeft) {
      out.line(textOf(drawn));
      return 0;
    }
    out.complaint("Nothing is left to draw a reach from; write a smaller --standoff-km.");
  } catch (error) {
    // What no rule on one file can see: a line that runs exactly through a pole.
    if (!(error instanceof RangeError)) throw error;
    out.complaint(`This reach cannot be drawn: ${error.message}. Write another --km.`);
  }
  return 1;
};

type Input =
  | {
      readonly ok: true;
      readonly origins: readonly NamedOrigin[];
      readonly border: BorderLine | undefined;
    }
  | { readonly ok: false; readonly complaints: readonly string[] };

/** Reads both files, so that all problems are told at once. */
async function readInput({ from, standoff }: ReachOptions): Promise<Input> {
  const origins = await readFile(from, readOrigins);
  const border = standoff && (await readFile(standoff.from, readBorder));
  if (origins.ok && (!border || border.ok)) {
    return { ok: true, origins: origins.value, border: border?.value };
  }
  const failed = [origins, ...(border ? [border] : [])].filter((read) => !read.ok);
  const problems = failed.flatMap((read) => read.problems);
  const lines = problems.map((each) => (typeof each === "string" ? each : problemLine(each, "en")));
  const count = lines.length === 1 ? "1 problem found." : `${lines.length} problems found.`;
  return { ok: false, complaints: [...lines, count] };
}

async function readFile<Value>(
  file: string,
  read: (file: string, text: string) => Result<Value>,
): Promise<
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly (Problem | string)[] }
> {
  try {
    return read(file, await readTextFile(file));
  } catch (error) {
    if (error instanceof UnreadableError) return { ok: false, problems: [error.message] };
    throw error;
  }
}

interface Drawing {
  readonly features: readonly DrawnReach[];
  readonly empty: readonly EmptyReach[];
  /** Whether a stand-off leaves anything. */
  readonly isAnythingLeft: boolean;
}

function draw(
  origins: readonly NamedOrigin[],
  border: BorderLine | undefined,
  { km, standoff, assured }: ReachOptions,
): Drawing {
  const { left, empty } =
    border && standoff ? standOrigins(origins, border, standoff.km) : { left: origins, empty: [] };
  if (left.length === 0) return { features: [], empty, isAnythingLeft: false };
  if (!assured) {
    return { features: [possibleReach(left, km, standoff?.km)], empty, isAnythingLeft: true };
  }
  const each = left.map((origin) => assuredReach(origin, km, standoff?.km));
  return {
    features: each.filter((one): one is DrawnReach => "geometry" in one),
    empty: [...empty, ...each.filter((one): one is EmptyReach => !("geometry" in one))],
    isAnythingLeft: true,
  };
}

function sentenceOn(empty: EmptyReach): string {
  const { from } = empty;
  return empty.because === "standoff"
    ? `${from}: nothing of it lies ${empty.standoffKm} km or more from the border.`
    : `${from}: no place lies within ${empty.km} km of every point of it; from ${empty.leastKm} km on there is one.`;
}

/** One feature a line. */
function textOf({ features, empty }: Drawing): string {
  const collection: FeatureCollection<DrawnReach["geometry"], ReachMembers> = {
    type: "FeatureCollection",
    features: [...features],
  };
  const list = collection.features.map((feature) => `\n${JSON.stringify(feature)}`).join(",");
  const more = empty.length > 0 ? `,"empty":${JSON.stringify(empty)}` : "";
  return `{"type":"FeatureCollection","features":[${list}\n]${more}}`;
}
