import type { Dossier } from "../../dossier/dossier.ts";
import type { Claim } from "../../dossier/model.ts";
import { type Credit, creditOf } from "./credit.ts";

/** Names the version of the form of `claims.json`. */
export const claimsFormat = "in-range-claims/1";

/** `claims.json` as it is taken away. */
export interface ClaimsFile {
  readonly format: typeof claimsFormat;
  readonly dossier: Credit;
  /** Exactly as in the dossier. */
  readonly claims: readonly Claim[];
}

export function claimsFile({ manifest, claims }: Dossier): ClaimsFile {
  return { format: claimsFormat, dossier: creditOf(manifest), claims };
}

/** The claims as JSON with a head: whose they are, whose lines, as of when. */
export function claimsJson(dossier: Dossier): string {
  return `${JSON.stringify(claimsFile(dossier), null, 2)}\n`;
}
