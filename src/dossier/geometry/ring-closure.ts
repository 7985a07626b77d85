import type { Finding } from "./finding.ts";
import { isSame, ringsOf, type Shape } from "./shape.ts";

/** Rings that do not end where they start, and rings with too few positions to have an inside. */
export function findUnclosedRings(shape: Shape): readonly Finding[] {
  return ringsOf(shape).flatMap(({ path, positions }): Finding[] => {
    const closed = positions.length > 1 && isSame(positions[0], positions.at(-1));
    const needed = closed ? 4 : 3;
    if (positions.length < needed)
      return [{ path, code: "ring-short", details: { positions: positions.length } }];
    return closed ? [] : [{ path, code: "ring-open" }];
  });
}
