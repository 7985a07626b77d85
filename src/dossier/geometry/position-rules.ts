import { type Finding, firstOf } from "./finding.ts";
import { latitude, longitude, type PlacedPosition, type Shape } from "./shape.ts";

/** Most decimals of a coordinate: the sixth is a tenth of a metre. */
const mostDecimals = 6;

/** Positions of more than two numbers. */
export function findAltitudes(shape: Shape): readonly Finding[] {
  return at(shape, (position) => position.at.length > 2, "altitude");
}

/** Longitudes beyond 180 and latitudes beyond 90 degrees. */
export function findOutOfRange(shape: Shape): readonly Finding[] {
  return [
    ...at(shape, (position) => Math.abs(longitude(position.at)) > 180, "longitude-range"),
    ...at(shape, (position) => Math.abs(latitude(position.at)) > 90, "latitude-range"),
  ];
}

/** Coordinates with more than six decimals. */
export function findTooPrecise(shape: Shape): readonly Finding[] {
  return at(shape, (position) => position.at.some((degrees) => !isRounded(degrees)), "too-precise");
}

function isRounded(degrees: number): boolean {
  const scale = 10 ** mostDecimals;
  return Math.round(degrees * scale) / scale === degrees;
}

function at(
  shape: Shape,
  isWrong: (position: PlacedPosition) => boolean,
  code: Finding["code"],
): readonly Finding[] {
  return firstOf(
    shape.positions.filter(isWrong).map(({ path, at }) => ({
      path,
      code,
      details: { longitude: longitude(at), latitude: latitude(at) },
    })),
  );
}
