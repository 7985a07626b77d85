import { type Finding, firstOf } from "./finding.ts";
import { isSame, latitude, longitude, type PlacedLine, ringsOf, type Shape } from "./shape.ts";

/** Lines of fewer than two positions. */
export function findShortLines(shape: Shape): readonly Finding[] {
  return shape.lines.flatMap(({ path, positions }) =>
    positions.length < 2 ? [{ path, code: "line-short" as const }] : [],
  );
}

/** Positions that repeat the one before them. */
export function findRepeatedPositions(shape: Shape): readonly Finding[] {
  return firstOf(
    everyLine(shape).flatMap(({ path, positions }) =>
      positions.flatMap((position, index): Finding[] =>
        isSame(positions[index - 1], position)
          ? [{ path: [...path, index], code: "repeated-position" }]
          : [],
      ),
    ),
  );
}

/** Edges of more than 180 degrees of longitude: a shape across the antimeridian must be cut there. */
export function findAntimeridianEdges(shape: Shape): readonly Finding[] {
  return firstOf(
    everyLine(shape).flatMap(({ path, positions }) =>
      positions.flatMap((position, index): Finding[] => {
        const before = positions[index - 1];
        if (!before || Math.abs(longitude(position) - longitude(before)) <= 180) return [];
        const details = { longitude: longitude(position), latitude: latitude(position) };
        return [{ path: [...path, index], code: "antimeridian", details }];
      }),
    ),
  );
}

function everyLine(shape: Shape): readonly PlacedLine[] {
  return [...shape.lines, ...ringsOf(shape)];
}
