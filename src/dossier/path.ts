/** Member names and list positions from the top of a file down to a value. */
export type Path = readonly (string | number)[];

const plainName = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** Writes a path as problems show it: `[3].evidence[0].quote.exact`; the top is the empty text. */
export function formatPath(path: Path): string {
  let written = "";
  for (const step of path) {
    if (typeof step === "number") written += `[${step}]`;
    else if (!plainName.test(step)) written += `[${JSON.stringify(step)}]`;
    else written += written === "" ? step : `.${step}`;
  }
  return written;
}

const step = /\.?([\p{L}_$][\p{L}\p{N}_$-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/uy;

/** Reads what `formatPath` has written. */
export function parsePath(written: string): Path {
  const path: (string | number)[] = [];
  for (step.lastIndex = 0; step.lastIndex < written.length; ) {
    const [, name, position, quoted] = step.exec(written) ?? [];
    if (name !== undefined) path.push(name);
    else if (position !== undefined) path.push(Number(position));
    else if (quoted !== undefined) path.push(JSON.parse(quoted) as string);
    else throw new Error(`${written} is no path`);
  }
  return path;
}
