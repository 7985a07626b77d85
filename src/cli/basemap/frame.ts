/**
 * The region's frame: west, south, east, north in degrees. It holds all of Ukraine, the Black Sea,
 * Moscow and 300 km around Ukraine's north-east, with room to pan at zoom 4.
 */
export const FRAME = { west: 10, south: 40, east: 62, north: 66 } as const;

/** One step of the quantized region, in degrees: about 36 m east, 28 m north at 50 N. */
const STEP = { lng: 0.0005, lat: 0.00025 } as const;

/** What `mapshaper` calls `quantization` for {@link STEP} over {@link FRAME}: numbers per axis. */
export const QUANTIZATION = (FRAME.east - FRAME.west) / STEP.lng + 1;

/** Degrees rounded to five decimals, which holds any multiple of {@link STEP} exactly. */
export function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/**
 * The frame as a polygon with a vertex each degree, so that its edges follow parallels in any
 * projection and the cut region and the cut world keep the same vertices.
 */
export function framePolygon(): GeoJSON.Polygon {
  const { west, south, east, north } = FRAME;
  const ring: GeoJSON.Position[] = [];
  for (let lng = west; lng < east; lng++) ring.push([lng, south]);
  for (let lat = south; lat < north; lat++) ring.push([east, lat]);
  for (let lng = east; lng > west; lng--) ring.push([lng, north]);
  for (let lat = north; lat > south; lat--) ring.push([west, lat]);
  ring.push([west, south]);
  return { type: "Polygon", coordinates: [ring] };
}
