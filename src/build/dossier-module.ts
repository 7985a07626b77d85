import type { Dossier } from "../dossier/dossier.ts";
import type { Claim } from "../dossier/model.ts";

/** What `virtual:dossier` exports. */
export interface DossierModule {
  /** Reads all of it but the claims from its JSON, anew each time. */
  readonly readRest: () => Omit<Dossier, "claims">;
  /** Each reads some of the claims, in order. */
  readonly readClaims: readonly (() => readonly Claim[])[];
}

/** Claims that are read in one task: 10 to 20 ms of work on a slow machine. */
const claimsInPart = 100;

/**
 * The module `virtual:dossier`: the dossier as JSON, in parts. Each is a function of
 * its own, so that the browser compiles and reads no more of it than it is asked for.
 */
export function dossierModule({ claims, ...rest }: Dossier): string {
  const parts = Array.from({ length: Math.ceil(claims.length / claimsInPart) }, (_, part) =>
    claims.slice(part * claimsInPart, (part + 1) * claimsInPart),
  );
  return [
    `export const readRest = ${reading(rest)};`,
    `export const readClaims = [${parts.map(reading).join(",\n")}];`,
  ].join("\n");
}

function reading(value: unknown): string {
  return `() => JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
