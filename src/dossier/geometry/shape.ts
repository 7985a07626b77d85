import type { Path } from "../path.ts";

/** Longitude and latitude in degrees; a third number is a mistake that has its own rule. */
export type Coordinates = readonly number[];

export interface PlacedPosition {
  readonly path: Path;
  readonly at: Coordinates;
}

/** A line or ring of which every position could be read. */
export interface PlacedLine {
  readonly path: Path;
  readonly positions: readonly Coordinates[];
}

export interface PlacedPolygon {
  readonly path: Path;
  /** The outer ring first. A ring that could not be read is undefined. */
  readonly rings: readonly (PlacedLine | undefined)[];
}

/** What could be read of a geometry. Paths start at the geometry. */
export interface Shape {
  /** Every position of finite numbers. */
  readonly positions: readonly PlacedPosition[];
  readonly lines: readonly PlacedLine[];
  readonly polygons: readonly PlacedPolygon[];
}

export const longitude = (position: Coordinates): number => position[0] ?? Number.NaN;
export const latitude = (position: Coordinates): number => position[1] ?? Number.NaN;

/** Whether two positions are the same place on the plane. */
export function isSame(a: Coordinates | undefined, b: Coordinates | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** Every ring that could be read. */
export function ringsOf(shape: Shape): readonly PlacedLine[] {
  return shape.polygons.flatMap((polygon) => polygon.rings.flatMap((ring) => ring ?? []));
}

/** Whether a ring ends where it starts and has an inside: four positions or more. */
export function isClosedRing(ring: PlacedLine): boolean {
  return ring.positions.length >= 4 && isSame(ring.positions[0], ring.positions.at(-1));
}
