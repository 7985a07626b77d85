type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/** Samples an axis: the answer is good to a fortieth of the area's width. */
const SAMPLES = 40;

/** A word is wider than it is high, so room to the left and right counts for half. */
const WIDTH_WEIGHT = 0.5;

/**
 * The point in an area with the most room for a horizontal word: far from the outline and from the
 * points given. In degrees, rounded to hundredths.
 */
export function roomiestPoint(
  area: Area,
  avoid: readonly GeoJSON.Position[],
): [lng: number, lat: number] {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  const corners = polygons.flat(2);
  const lngs = corners.map(([lng = 0]) => lng);
  const lats = corners.map(([, lat = 0]) => lat);
  const [west, east, south, north] = [
    Math.min(...lngs),
    Math.max(...lngs),
    Math.min(...lats),
    Math.max(...lats),
  ];
  const xScale = WIDTH_WEIGHT * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const segments = polygons.flat().flatMap(segmentsOf);
  let best: { point: [number, number]; room: number } | undefined;
  for (let column = 1; column < SAMPLES; column++) {
    for (let row = 1; row < SAMPLES; row++) {
      const lng = west + ((east - west) * column) / SAMPLES;
      const lat = south + ((north - south) * row) / SAMPLES;
      const point: [number, number] = [Math.round(lng * 100) / 100, Math.round(lat * 100) / 100];
      if (!isInside(point, segments)) continue;
      const room = Math.min(
        ...avoid.map((other) => distance(point, other, other, xScale)),
        ...segments.map(([a, b]) => distance(point, a, b, xScale)),
      );
      if (!best || room > best.room) best = { point, room };
    }
  }
  if (!best) throw new Error("no point of the grid lies in the area");
  return best.point;
}

type Segment = readonly [from: GeoJSON.Position, to: GeoJSON.Position];

function segmentsOf(ring: readonly GeoJSON.Position[]): Segment[] {
  return ring.slice(1).map((to, index) => [ring[index] ?? to, to]);
}

/** Whether a line due east from the point crosses the outlines an odd number of times. */
function isInside([lng = 0, lat = 0]: GeoJSON.Position, segments: readonly Segment[]): boolean {
  const crossings = segments.filter(([[ax = 0, ay = 0], [bx = 0, by = 0]]) => {
    return ay > lat !== by > lat && lng < ax + ((bx - ax) * (lat - ay)) / (by - ay);
  });
  return crossings.length % 2 === 1;
}

/** From a point to a segment, in degrees of latitude, with longitudes scaled. */
function distance(
  [px = 0, py = 0]: GeoJSON.Position,
  [ax = 0, ay = 0]: GeoJSON.Position,
  [bx = 0, by = 0]: GeoJSON.Position,
  xScale: number,
): number {
  const [x, y] = [(bx - ax) * xScale, by - ay];
  const [u, v] = [(px - ax) * xScale, py - ay];
  const length = x * x + y * y;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (u * x + v * y) / length));
  return Math.hypot(u - share * x, v - share * y);
}
