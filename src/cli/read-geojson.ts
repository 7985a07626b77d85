import { readJson } from "../dossier/json-text.ts";
import { formatPath, type Path } from "../dossier/path.ts";
import type { Problem } from "../dossier/problem.ts";
import { asObject, jsonType, member } from "../dossier/read-unknown.ts";
import { excerpt, problemAt } from "../dossier/report-problem.ts";
import { unreadable, writtenTwice } from "../dossier/unreadable.ts";

/** A geometry of which nothing is known yet, where it stands, and what it is called. */
export interface FoundGeometry {
  /** The id of its feature; of one without an id its place: `features[0]`, `feature` or `geometry`. */
  readonly name: string | number;
  readonly path: Path;
  readonly geometry: unknown;
}

/** The geometries of a text of GeoJSON, and everything wrong around them. */
export interface FoundGeometries {
  readonly found: readonly FoundGeometry[];
  readonly problems: readonly Problem[];
}

/**
 * Finds the geometries of a GeoJSON text (RFC 7946): those of a feature collection, of a feature, or
 * the one that it is. Members that are not needed here may say what they like; `crs` may not, as it
 * could mean another coordinate system. `file` is how problems call the text. Never throws.
 *
 * @param geometryTypes - the types that the file may hold
 */
export function findGeometries(
  file: string,
  text: string,
  geometryTypes: readonly string[],
): FoundGeometries {
  const reading = readJson(text);
  if (!reading.ok) return { found: [], problems: [unreadable(file, reading.error)] };
  const problems = reading.duplicates.map((duplicate) => writtenTwice(file, duplicate));
  const found: FoundGeometry[] = [];
  const top = reading.value;

  function feature(path: Path, value: unknown): void {
    if (!isObject(path, value)) return;
    refuseCrs(path, value);
    if (!isOneOf(path, value, ["Feature"])) return;
    if (member(value, "geometry") === undefined) {
      problems.push(problemAt(file, [...path, "geometry"], "missing", { member: "geometry" }));
      return;
    }
    const name = nameOf(path, member(value, "id"));
    found.push({ name, path: [...path, "geometry"], geometry: member(value, "geometry") });
  }

  function nameOf(path: Path, id: unknown): string | number {
    const place = formatPath(path) || "feature";
    if (typeof id !== "string" && typeof id !== "number") {
      if (id !== undefined) {
        const details = { expected: "string", received: jsonType(id) };
        problems.push(problemAt(file, [...path, "id"], "wrong-type", details));
      }
      return place;
    }
    const first = found.find(({ name }) => name === id);
    if (first) {
      const details = { id, first: formatPath([...first.path.slice(0, -1), "id"]) };
      problems.push(problemAt(file, [...path, "id"], "duplicate-id", details));
    }
    return id;
  }

  function isObject(path: Path, value: unknown): boolean {
    if (asObject(value)) return true;
    const details = { expected: "object", received: jsonType(value) };
    problems.push(problemAt(file, path, "wrong-type", details));
    return false;
  }

  function isOneOf(path: Path, value: unknown, types: readonly string[]): boolean {
    const type = member(value, "type");
    if (types.some((known) => known === type)) return true;
    problems.push(
      type === undefined
        ? problemAt(file, [...path, "type"], "missing", { member: "type" })
        : problemAt(file, [...path, "type"], "not-one-of", {
            allowed: types.join(", "),
            found: excerpt(type),
          }),
    );
    return false;
  }

  function refuseCrs(path: Path, value: unknown): void {
    if (member(value, "crs") === undefined) return;
    problems.push(problemAt(file, [...path, "crs"], "crs-member"));
  }

  function collection(): void {
    const features = member(top, "features");
    const at = (code: "missing" | "wrong-type" | "empty-list", details = {}) =>
      problems.push(problemAt(file, ["features"], code, details));
    if (features === undefined) at("missing", { member: "features" });
    else if (!Array.isArray(features)) {
      at("wrong-type", { expected: "array", received: jsonType(features) });
    } else if (features.length === 0) at("empty-list");
    else {
      for (const [index, each] of features.entries()) feature(["features", index], each);
    }
  }

  if (isObject([], top) && isOneOf([], top, ["FeatureCollection", "Feature", ...geometryTypes])) {
    const type = member(top, "type");
    if (type === "Feature") feature([], top);
    else {
      refuseCrs([], top);
      if (type === "FeatureCollection") collection();
      else found.push({ name: "geometry", path: [], geometry: top });
    }
  }
  return { found, problems };
}
