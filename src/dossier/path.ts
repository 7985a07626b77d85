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
