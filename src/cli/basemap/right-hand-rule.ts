/**
 * The polygons with every outer ring counter-clockwise and every hole clockwise, as RFC 7946,
 * section 3.1.6, has it. Starts each ring where it started.
 */
export function rightHanded(geometry: GeoJSON.MultiPolygon): GeoJSON.MultiPolygon {
  const coordinates = geometry.coordinates.map((polygon) =>
    polygon.map((ring, index) =>
      signedArea(ring) > 0 === (index === 0) ? ring : [...ring].reverse(),
    ),
  );
  return { type: "MultiPolygon", coordinates };
}

/** Twice the area of a closed ring in square degrees, positive where it runs counter-clockwise. */
function signedArea(ring: readonly GeoJSON.Position[]): number {
  let sum = 0;
  for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}
