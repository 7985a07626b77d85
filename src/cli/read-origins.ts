import type { LineString, MultiPoint, MultiPolygon, Point, Polygon } from "geojson";
import type { Problem, Result } from "../dossier/problem.ts";
import { inOrder, problemAt } from "../dossier/report-problem.ts";
import type { BorderLine } from "../reach/protocol.ts";
import { findGeometries } from "./read-geojson.ts";
import { findMistakes, withoutAltitudes } from "./read-geometry.ts";

/** What a reach can start from: every point of an area counts, or one of some points. */
export type OriginGeometry = Polygon | MultiPolygon | Point | MultiPoint;

/** A feature of the file that a reach starts from. */
export interface NamedOrigin {
  /** Its id; without one, its place in the file. */
  readonly name: string | number;
  readonly geometry: OriginGeometry;
}

/** Reads what a reach starts from out of GeoJSON, or says everything wrong with it. Never throws. */
export function readOrigins(file: string, text: string): Result<readonly NamedOrigin[]> {
  return readAll(file, text, ["Polygon", "MultiPolygon", "Point", "MultiPoint"]);
}

/** Reads a border out of GeoJSON: all its lines as one. Never throws. */
export function readBorder(file: string, text: string): Result<BorderLine> {
  const read = readAll<BorderLine>(file, text, ["LineString", "MultiLineString"]);
  if (!read.ok) return read;
  const lines = read.value.flatMap(({ geometry }): LineString["coordinates"][] =>
    geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
  );
  return { ok: true, value: { type: "MultiLineString", coordinates: lines } };
}

type Geometry = OriginGeometry | BorderLine;

function readAll<Kind extends Geometry>(
  file: string,
  text: string,
  types: readonly Kind["type"][],
): Result<readonly { readonly name: string | number; readonly geometry: Kind }[]> {
  const { found, problems: around } = findGeometries(file, text, types);
  const problems: Problem[] = [...around];
  for (const { path, geometry } of found) {
    for (const { path: inner, code, details } of findMistakes(geometry, types)) {
      problems.push(problemAt(file, [...path, ...inner], code, details));
    }
  }
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };
  const value = found.map(({ name, geometry }) => {
    // Everything that could be wrong with it has been asked.
    const { type, coordinates } = geometry as Kind;
    return { name, geometry: { type, coordinates: withoutAltitudes(coordinates) } as Kind };
  });
  return { ok: true, value };
}
