import type { Area } from "./area-geometry.ts";
import {
  type Cell,
  earthCell,
  halvesOf,
  latOfStep,
  lonOfStep,
  type Measure,
  orderCandidates,
  stepsAround,
  stepsDown,
} from "./cells.ts";
import { chordToSite, footOnSite } from "./chord.ts";
import { arcOfChord, radians, toCartesian } from "./ellipsoid.ts";
import type { Sites } from "./sites.ts";

/**
 * Distances on WGS 84 to areas, lines or points, for any place on Earth: the sites they are made of
 * and the cells that know which of them matter where. Does not depend on a radius, and grows with
 * what is asked of it.
 */
export interface DistanceField {
  readonly sites: Sites;
  /** What counts as distance 0 within; none for lines and points. */
  readonly areas: readonly Area[];
  readonly measure: Measure;
  readonly earth: Cell;
}

export function distanceField(
  sites: Sites,
  areas: readonly Area[],
  measure: Measure,
): DistanceField {
  return { sites, areas, measure, earth: earthCell(sites, measure) };
}

/** What is seen from a place: the site that counts, and how it lies. Written over and over. */
export interface Sight {
  /** The distance in km to the outline, also from within an area. */
  km: number;
  site: number;
  /** The foot: the point of the site that counts, in degrees. */
  lon: number;
  lat: number;
  /** The direction away from the foot, in the plane of the horizon: a unit vector. */
  east: number;
  north: number;
}

export function blankSight(): Sight {
  return { km: 0, site: -1, lon: 0, lat: 0, east: 0, north: 0 };
}

const here = new Float64Array(3);
let chords = new Float64Array(256);

/** Looks from a place (degrees) in or near a cell, and writes what it sees. */
export function lookFrom(
  { sites, measure }: DistanceField,
  lon: number,
  lat: number,
  cell: Cell,
  sight: Sight,
): void {
  if (!cell.isOrdered) orderCandidates(cell, measure);
  toCartesian(lon, lat, here, 0);
  const x = here[0] as number;
  const y = here[1] as number;
  const z = here[2] as number;
  const { candidates, chords: fromCenter } = cell;
  const [ox, oy, oz] = [x - cell.cx, y - cell.cy, z - cell.cz];
  const off = Math.sqrt(ox * ox + oy * oy + oz * oz);
  const count = candidates.length;
  if (chords.length < count) chords = new Float64Array(count * 2);
  const isNearest = measure === "nearest";
  let best = isNearest ? Number.POSITIVE_INFINITY : -1;
  let bestAt = 0;
  let looked = 0;
  for (; looked < count; looked++) {
    // None that follows can count: from here it is at most `off` nearer than from the centre.
    const ahead = fromCenter[looked] as number;
    if (isNearest ? ahead - off > best * 1.0002 : ahead + off < best * 0.9998) break;
    const chord = chordToSite(sites, candidates[looked] as number, x, y, z);
    chords[looked] = chord;
    if (isNearest ? chord < best : chord > best) {
      best = chord;
      bestAt = looked;
    }
  }
  sight.site = candidates[bestAt] as number;
  sight.km = arcTo(sites, sight.site, x, y, z);
  const tie = best * best * best * tieShare;
  for (let index = 0; index < looked; index++) {
    const apart = Math.abs((chords[index] as number) - best);
    // Neighbours meet in one point and are as far.
    if (apart > tie || apart < samePoint) continue;
    const site = candidates[index] as number;
    const km = arcTo(sites, site, x, y, z);
    if (isNearest ? km < sight.km : km > sight.km) {
      sight.km = km;
      sight.site = site;
    }
  }
  writeFoot(sites, sight, x, y, z, lon, lat);
}

/**
 * Chords of equal geodesics in different directions differ by this times their cube, in km: 4 m at 500
 * km. Those so near each other are compared as arcs.
 */
const tieShare = 3e-11;

/** Nearer than this, in km, two feet are one. */
const samePoint = 1e-9;

/** As `lookFrom`, at one site alone. */
export function lookAtSite(
  { sites }: DistanceField,
  lon: number,
  lat: number,
  site: number,
  sight: Sight,
): void {
  toCartesian(lon, lat, here, 0);
  const [x, y, z] = [here[0] as number, here[1] as number, here[2] as number];
  sight.site = site;
  sight.km = arcTo(sites, site, x, y, z);
  writeFoot(sites, sight, x, y, z, lon, lat);
}

const foot = new Float64Array(3);
const end = new Float64Array(2);

/** Puts the foot on the ellipsoid: on the edge itself, not on the chord under it. */
function placeFoot(sites: Sites, site: number, x: number, y: number, z: number): void {
  const t = footOnSite(sites, site, x, y, z);
  const at = site * 4;
  const { ends, chords: of } = sites;
  const lon = ends[at] as number;
  const lat = ends[at + 1] as number;
  end[0] = lon + t * ((ends[at + 2] as number) - lon);
  end[1] = lat + t * ((ends[at + 3] as number) - lat);
  if (t > 0 && t < 1) {
    toCartesian(end[0], end[1], foot, 0);
    return;
  }
  // An end of a piece, as most feet are, has its coordinates.
  const from = site * 6;
  for (let axis = 0; axis < 3; axis++) {
    foot[axis] = (of[from + axis] as number) + t * (of[from + 3 + axis] as number);
  }
}

function arcTo(sites: Sites, site: number, x: number, y: number, z: number): number {
  placeFoot(sites, site, x, y, z);
  const dx = x - (foot[0] as number);
  const dy = y - (foot[1] as number);
  const dz = z - (foot[2] as number);
  return arcOfChord(Math.sqrt(dx * dx + dy * dy + dz * dz), dz, (z + (foot[2] as number)) / 2);
}

function writeFoot(
  sites: Sites,
  sight: Sight,
  x: number,
  y: number,
  z: number,
  lon: number,
  lat: number,
): void {
  placeFoot(sites, sight.site, x, y, z);
  sight.lon = end[0] as number;
  sight.lat = end[1] as number;
  const dx = x - (foot[0] as number);
  const dy = y - (foot[1] as number);
  const dz = z - (foot[2] as number);
  const sinLon = Math.sin(lon * radians);
  const cosLon = Math.cos(lon * radians);
  const sinLat = Math.sin(lat * radians);
  const east = dy * cosLon - dx * sinLon;
  const north = dz * Math.cos(lat * radians) - (dx * cosLon + dy * sinLon) * sinLat;
  const length = Math.sqrt(east * east + north * north) || 1;
  sight.east = east / length;
  sight.north = north / length;
}

/** So small a cell has few candidates left wherever it lies, in km. */
const smallCellKm = 12;

/** The smallest cell kept around a place, with the sites that count there. */
export function cellAt(field: DistanceField, lon: number, lat: number): Cell {
  const x = ((lon + 180) / 360) * stepsAround;
  const y = ((lat + 90) / 180) * stepsDown;
  let cell = field.earth;
  while (cell.radius > smallCellKm && cell.candidates.length > 1) {
    const [low, high] = halvesOf(cell, field.sites, field.measure);
    cell = x < low.x + low.width && y < low.y + low.height ? low : high;
  }
  return cell;
}

/** The middle of a cell in degrees. */
export function centerOfCell({ x, y, width, height }: Cell): readonly [lon: number, lat: number] {
  return [lonOfStep(x + width / 2), latOfStep(y + height / 2)];
}
