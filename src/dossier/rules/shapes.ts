import {
  around,
  centresIn,
  type Extent,
  exchanged,
  extentOf,
  isOnGlobe,
  overlap,
} from "../geometry/extent.ts";
import type { Finding } from "../geometry/finding.ts";
import { findHolesOutside } from "../geometry/hole-rules.ts";
import {
  findAntimeridianEdges,
  findRepeatedPositions,
  findShortLines,
} from "../geometry/line-rules.ts";
import { findAltitudes, findOutOfRange, findTooPrecise } from "../geometry/position-rules.ts";
import { readShape, type ShapeReading } from "../geometry/read-shape.ts";
import { findUnclosedRings } from "../geometry/ring-closure.ts";
import { findSelfCrossings } from "../geometry/ring-crossing.ts";
import { findWrongWinding } from "../geometry/ring-winding.ts";
import { countryForm } from "../id-forms.ts";
import type { FeatureOutline } from "../outline/layers.ts";
import type { Outline } from "../outline.ts";
import type { Path } from "../path.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../report-problem.ts";

interface Drawn {
  readonly feature: FeatureOutline;
  readonly reading: ShapeReading;
  readonly extent: Extent | undefined;
}

/** Every rule on the shapes of `layers/`, and on what they say of the country they lie in. */
export function checkShapes(outline: Outline): readonly Problem[] {
  const drawn = outline.layerFiles
    .flatMap((layer) => layer.features)
    // A missing geometry is the schema's to report.
    .filter((feature) => feature.geometry !== undefined)
    .map((feature): Drawn => {
      const reading = readShape(feature.geometry);
      return { feature, reading, extent: extentOf(reading.shape.positions) };
    });
  const [west, south, east, north] = outline.firstView ?? [];
  const view: Extent | undefined =
    west === undefined || south === undefined || east === undefined || north === undefined
      ? undefined
      : [west, south, east, north];
  const roles = new Map(outline.layerEntries.map((entry) => [entry.id.text, entry.role]));
  const isFar = ({ feature }: Drawn): boolean => roles.get(feature.layerId) === "capital";
  return [
    ...drawn.flatMap((each) => featureProblems(each, looksSwapped(each, isFar(each), drawn, view))),
    ...outline.layerFiles.flatMap((layer) => {
      const inFile = drawn.filter(({ feature }) => feature.file === layer.file);
      if (inFile.length === 0 || !inFile.every(isRead)) return [];
      const extent = inFile.map((each) => each.extent).reduce(around, undefined);
      return bboxProblems(layer.file, ["bbox"], layer.bbox, extent);
    }),
    ...outline.layerFiles.flatMap((layer) => layer.features.flatMap(countryProblems)),
  ];
}

function featureProblems(drawn: Drawn, swapped: boolean): readonly Problem[] {
  const { feature, reading, extent } = drawn;
  const { file, path } = feature;
  const { shape } = reading;
  const inPlace = (finding: Finding): Problem =>
    problemAt(file, [...path, "geometry", ...finding.path], finding.code, finding.details);
  const always = [
    ...reading.findings,
    ...findAltitudes(shape),
    ...findTooPrecise(shape),
    ...findShortLines(shape),
    ...findUnclosedRings(shape),
    ...findRepeatedPositions(shape),
  ];
  const bbox = isRead(drawn) ? bboxProblems(file, [...path, "bbox"], feature.bbox, extent) : [];
  if (swapped)
    // Exchanged axes turn every ring round and move every edge: their rules would say nothing true.
    return [...[...always, { path: [], code: "axes-swapped" as const }].map(inPlace), ...bbox];
  const antimeridian = findAntimeridianEdges(shape);
  const crossings = findSelfCrossings(shape);
  // The way round is not defined for a ring that crosses itself or runs round the globe.
  const isTangled = antimeridian.length > 0 || crossings.length > 0;
  const rest = [
    ...findOutOfRange(shape),
    ...antimeridian,
    ...crossings,
    ...(isTangled ? [] : [...findWrongWinding(shape), ...findHolesOutside(shape)]),
  ];
  return [...[...always, ...rest].map(inPlace), ...bbox];
}

/**
 * Whether longitude and latitude look exchanged: nothing but latitudes beyond 90 degrees that would
 * be sound longitudes, or a shape outside the first view that would lie in it. A capital may lie anywhere,
 * so there another feature of its country must be in the view too.
 */
function looksSwapped(
  { feature, extent }: Drawn,
  isFar: boolean,
  all: readonly Drawn[],
  view: Extent | undefined,
): boolean {
  if (!extent) return false;
  const other = exchanged(extent);
  if (!isOnGlobe(other)) return false;
  if (extent[1] > 90 || extent[3] < -90) return true;
  if (!view || overlap(extent, view) || !centresIn(other, view)) return false;
  if (!isFar) return true;
  return all.some(
    (each) =>
      each.feature !== feature &&
      each.feature.country === feature.country &&
      each.extent !== undefined &&
      overlap(each.extent, view),
  );
}

function isRead({ reading }: Drawn): boolean {
  return reading.findings.length === 0;
}

function bboxProblems(
  file: string,
  path: Path,
  bbox: unknown,
  extent: Extent | undefined,
): readonly Problem[] {
  if (bbox === undefined || !extent || !Array.isArray(bbox)) return [];
  const isRight = bbox.length === 4 && extent.every((degrees, index) => degrees === bbox[index]);
  return isRight ? [] : [problemAt(file, path, "bbox-wrong", { expected: extent.join(", ") })];
}

/** Occupation changes no border: an occupied area's country is Ukraine. */
function countryProblems(feature: FeatureOutline): readonly Problem[] {
  const { file, path, occupied, country } = feature;
  return occupied && country !== undefined && countryForm.test(country) && country !== "UA"
    ? [problemAt(file, [...path, "properties", "country"], "occupied-country", { country })]
    : [];
}
