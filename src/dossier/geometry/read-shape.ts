import { geometryTypes } from "../layer-schema.ts";
import type { Path } from "../path.ts";
import { asObject, jsonType, member } from "../read-unknown.ts";
import { excerpt } from "../report-problem.ts";
import type { Finding } from "./finding.ts";
import { hasGeoJsonStructure } from "./geojson-structure.ts";
import {
  type Coordinates,
  isClosedRing,
  type PlacedLine,
  type PlacedPolygon,
  type PlacedPosition,
  type Shape,
} from "./shape.ts";

export interface ShapeReading {
  readonly shape: Shape;
  readonly findings: readonly Finding[];
}

const nothing: Shape = { positions: [], lines: [], polygons: [] };

/** Reads a geometry of any form: what can be read of it, and what is wrong with its structure. */
export function readShape(geometry: unknown): ShapeReading {
  const only = (finding: Finding): ShapeReading => ({ shape: nothing, findings: [finding] });
  if (geometry === null) return only({ path: [], code: "geometry-null" });
  const object = asObject(geometry);
  if (!object) {
    const details = { expected: "object", received: jsonType(geometry) };
    return only({ path: [], code: "wrong-type", details });
  }
  const unknown = Object.keys(object)
    .filter((name) => name !== "type" && name !== "coordinates")
    .map(
      (name): Finding => ({
        path: [name],
        code: "unknown-member",
        details: { member: excerpt(name) },
      }),
    );
  if (object.type === undefined)
    return only({ path: ["type"], code: "missing", details: { member: "type" } });
  const type = geometryTypes.find((known) => known === object.type);
  if (!type) {
    const found = excerpt(object.type);
    const allowed = geometryTypes.join(", ");
    return only({ path: ["type"], code: "geometry-type", details: { found, allowed } });
  }
  if (member(geometry, "coordinates") === undefined)
    return only({ path: ["coordinates"], code: "missing", details: { member: "coordinates" } });

  const reader = createReader();
  const shape = reader.read(type, object.coordinates);
  const { findings } = reader;
  // The second judge is asked only where nothing is known to be wrong: it could say no more.
  const isUnknownMistake =
    findings.length === 0 && !hasRingMistake(shape) && !hasGeoJsonStructure(withoutMore(object));
  const structure: readonly Finding[] =
    reader.isLost() || isUnknownMistake
      ? [{ path: ["coordinates"], code: "geometry-structure", details: { type } }]
      : [];
  return { shape, findings: [...unknown, ...findings, ...structure] };
}

function withoutMore(object: Readonly<Record<string, unknown>>): unknown {
  return { type: object.type, coordinates: object.coordinates };
}

/** Open or short lines and rings have their own rules, which name the place. */
function hasRingMistake(shape: Shape): boolean {
  const rings = shape.polygons.flatMap((polygon) => polygon.rings);
  return (
    shape.lines.some((line) => line.positions.length < 2) ||
    rings.some((ring) => ring && !isClosedRing(ring))
  );
}

function createReader() {
  const positions: PlacedPosition[] = [];
  const findings: Finding[] = [];
  let lost = false;

  /** The entries of a list that must not be empty. */
  function entries(path: Path, value: unknown): readonly unknown[] {
    if (!Array.isArray(value)) {
      lost = true;
      return [];
    }
    if (value.length === 0) findings.push({ path, code: "coordinates-empty" });
    return value;
  }

  function position(path: Path, value: unknown): Coordinates | undefined {
    if (!Array.isArray(value) || value.length < 2 || !value.every(isNumber)) {
      findings.push({ path, code: "position-form" });
      return undefined;
    }
    const infinite = value.findIndex((number) => !Number.isFinite(number));
    if (infinite >= 0) {
      findings.push({ path: [...path, infinite], code: "not-finite" });
      return undefined;
    }
    positions.push({ path, at: value });
    return value;
  }

  function line(path: Path, value: unknown): PlacedLine | undefined {
    const list = entries(path, value);
    if (list.length > 0 && list.every(isNumber)) {
      lost = true;
      return undefined;
    }
    const read = list.map((each, index) => position([...path, index], each));
    const known = read.filter((each) => each !== undefined);
    return known.length > 0 && known.length === read.length
      ? { path, positions: known }
      : undefined;
  }

  function polygon(path: Path, value: unknown): PlacedPolygon {
    const rings = entries(path, value).map((ring, index) => line([...path, index], ring));
    return { path, rings };
  }

  function read(type: (typeof geometryTypes)[number], coordinates: unknown): Shape {
    const path = ["coordinates"];
    const lines: (PlacedLine | undefined)[] = [];
    const polygons: PlacedPolygon[] = [];
    const each = <T>(readOne: (path: Path, value: unknown) => T): T[] =>
      entries(path, coordinates).map((value, index) => readOne([...path, index], value));
    if (type === "Point") position(path, coordinates);
    else if (type === "MultiPoint") line(path, coordinates);
    else if (type === "LineString") lines.push(line(path, coordinates));
    else if (type === "MultiLineString") lines.push(...each(line));
    else if (type === "Polygon") polygons.push(polygon(path, coordinates));
    else polygons.push(...each(polygon));
    return { positions, lines: lines.filter((each) => each !== undefined), polygons };
  }

  return { read, findings, isLost: () => lost };
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}
