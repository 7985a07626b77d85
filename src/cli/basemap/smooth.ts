/**
 * Chaikin's corner cutting: every corner is replaced by points a quarter along its two sides. Moves
 * no line by more than a quarter of its longest side. Ends of an open line stay, a ring stays closed.
 */
export function smoothed(line: readonly GeoJSON.Position[], rounds: number): GeoJSON.Position[] {
  let current = [...line];
  for (let round = 0; round < rounds; round++) current = cutCorners(current);
  return current;
}

function cutCorners(line: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return [...line];
  const cut = line.slice(1).flatMap((to, index) => {
    const from = line[index] ?? to;
    return [between(from, to, 0.25), between(from, to, 0.75)];
  });
  const closed = first[0] === last[0] && first[1] === last[1];
  return closed ? [...cut, cut[0] ?? first] : [first, ...cut.slice(1, -1), last];
}

function between(
  [x1 = 0, y1 = 0]: GeoJSON.Position,
  [x2 = 0, y2 = 0]: GeoJSON.Position,
  share: number,
): GeoJSON.Position {
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
}
