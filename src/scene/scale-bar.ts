/** Metres in an international mile (exact, 1959 agreement). */
const metersPerMile = 1609.344;

/** Metres a pixel covers at the equator at zoom 0 of 512 px tiles: circumference of WGS 84 / 512. */
const equatorMetersPerPixel = (2 * Math.PI * 6378137) / 512;

export interface ScaleBarPart {
  readonly unit: "km" | "mi";
  /** A round number of kilometres or miles. */
  readonly value: number;
  /** How long that is on the screen, in pixels. */
  readonly pixels: number;
}

/**
 * A scale bar in both units, right at the latitude given (Web Mercator stretches by 1 / cos φ).
 * Each part is the largest of 1, 2, 3, 5 times a power of ten that fits in `maxPixels`.
 */
export function scaleBar(
  zoom: number,
  latitude: number,
  maxPixels: number,
): readonly ScaleBarPart[] {
  const metersPerPixel = (equatorMetersPerPixel * Math.cos((latitude * Math.PI) / 180)) / 2 ** zoom;
  const part = (unit: ScaleBarPart["unit"], metersPerUnit: number): ScaleBarPart => {
    const unitsPerPixel = metersPerPixel / metersPerUnit;
    const value = roundDown(maxPixels * unitsPerPixel);
    return { unit, value, pixels: value / unitsPerPixel };
  };
  return [part("km", 1000), part("mi", metersPerMile)];
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [5, 3, 2].find((factor) => factor * power <= value) ?? 1;
  return step * power;
}
