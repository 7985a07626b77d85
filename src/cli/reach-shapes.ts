import type { Feature } from "geojson";
import type { Kilometers } from "../dossier/model.ts";
import { type Area, isArea, polygonsOf } from "../reach/area-geometry.ts";
import { farthestField, leastAssuredKm } from "../reach/assured.ts";
import { type Edge, edgesOf } from "../reach/edges.ts";
import { levelArea } from "../reach/envelope.ts";
import { type DistanceField, distanceField } from "../reach/field.ts";
import { type MethodError, measureError } from "../reach/method-error.ts";
import { distanceFrom } from "../reach/nearest.ts";
import type { BorderLine } from "../reach/protocol.ts";
import { sitesOfEdges } from "../reach/sites.ts";
import { borderField, standBack } from "../reach/standoff.ts";
import type { NamedOrigin } from "./read-origins.ts";

/** What a shape says of itself: its recipe (from where, how far), its method and its error. */
export interface ReachMembers {
  /** Within `km` of some point that it starts from, or of every one. */
  readonly reach: "possible" | "assured";
  readonly km: Kilometers;
  readonly from: readonly (string | number)[];
  /** How far back from the border what it starts from begins. */
  readonly standoffKm?: Kilometers;
  /** Geodesic distance on WGS 84 to the nearest point, or to the farthest. */
  readonly method: "geodesic-envelope" | "geodesic-intersection";
  /** Of the method, in metres, measured along this very line; what it starts from has its own. */
  readonly errorMeters: MethodError;
}

export type DrawnReach = Feature<Area, ReachMembers>;

/** An origin of which there is no shape, and why. */
export type EmptyReach =
  | {
      readonly from: string | number;
      readonly because: "standoff";
      readonly standoffKm: Kilometers;
    }
  | {
      readonly from: string | number;
      readonly because: "assured";
      readonly km: Kilometers;
      /** The least whole radius in km at which the assured reach would not be empty. */
      readonly leastKm: number;
    };

export interface StandingBack {
  readonly left: readonly NamedOrigin[];
  readonly empty: readonly EmptyReach[];
}

/** What of the origins lies at least `km` from a border. @throws RangeError as `standBack` does */
export function standOrigins(
  origins: readonly NamedOrigin[],
  border: BorderLine,
  km: Kilometers,
): StandingBack {
  const field = borderField(
    border,
    origins.map(({ geometry }) =>
      isArea(geometry) ? polygonsOf(geometry).flat(2) : positionsOf(geometry),
    ),
    km,
  );
  const left: NamedOrigin[] = [];
  const empty: EmptyReach[] = [];
  for (const { name, geometry } of origins) {
    const rest = isArea(geometry)
      ? standBack([geometry], field, km)[0]
      : farPoints(geometry, field, km);
    if (rest) left.push({ name, geometry: rest });
    else empty.push({ from: name, because: "standoff", standoffKm: km });
  }
  return { left, empty };
}

type Points = Exclude<NamedOrigin["geometry"], Area>;

function farPoints(points: Points, border: DistanceField, km: Kilometers): Points | null {
  const far = positionsOf(points).filter((position) => distanceFrom(border, position) >= km);
  return far.length > 0 ? { type: "MultiPoint", coordinates: far } : null;
}

/** The possible reach of all origins together. @throws RangeError if it cannot be drawn */
export function possibleReach(
  origins: readonly NamedOrigin[],
  km: Kilometers,
  standoffKm: Kilometers | undefined,
): DrawnReach {
  const areas = origins.map(({ geometry }) => geometry).filter(isArea);
  const sites = sitesOfEdges(origins.flatMap(edgesOfOrigin));
  const field = distanceField(sites, areas, "nearest");
  const drawn = drawnAt(field, km, { reach: "possible", from: namesOf(origins), standoffKm });
  if (!drawn) throw new RangeError(`nothing lies within ${km} km`);
  return drawn;
}

/** The assured reach of one origin, or why there is none. @throws RangeError if it cannot be drawn */
export function assuredReach(
  origin: NamedOrigin,
  km: Kilometers,
  standoffKm: Kilometers | undefined,
): DrawnReach | EmptyReach {
  const { geometry } = origin;
  const field = isArea(geometry) ? farthestField(geometry) : farthestPoint(geometry);
  const leastKm = leastAssuredKm(field);
  const drawn =
    leastKm < km
      ? drawnAt(field, km, { reach: "assured", from: [origin.name], standoffKm })
      : undefined;
  return drawn ?? { from: origin.name, because: "assured", km, leastKm: Math.ceil(leastKm) };
}

function farthestPoint(points: Points): DistanceField {
  const edges = positionsOf(points).map((position): Edge => [position, position]);
  return distanceField(sitesOfEdges(edges), [], "farthest");
}

function drawnAt(
  field: DistanceField,
  km: Kilometers,
  {
    reach,
    from,
    standoffKm,
  }: Pick<ReachMembers, "reach" | "from"> & {
    standoffKm: Kilometers | undefined;
  },
): DrawnReach | undefined {
  const geometry = levelArea(field, km);
  if (!geometry) return undefined;
  const properties: ReachMembers = {
    reach,
    km,
    from,
    ...(standoffKm !== undefined && { standoffKm }),
    method: reach === "possible" ? "geodesic-envelope" : "geodesic-intersection",
    errorMeters: measureError(geometry, field, km),
  };
  return { type: "Feature", properties, geometry };
}

function namesOf(origins: readonly NamedOrigin[]): (string | number)[] {
  return origins.map(({ name }) => name);
}

/** The edges of an area; of points, each as an edge without length. */
function edgesOfOrigin({ geometry }: NamedOrigin): Edge[] {
  if (isArea(geometry)) return polygonsOf(geometry).flat().flatMap(edgesOf);
  return positionsOf(geometry).map((position): Edge => [position, position]);
}

function positionsOf(points: Points) {
  return points.type === "Point" ? [points.coordinates] : points.coordinates;
}
