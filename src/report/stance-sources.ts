import type { Dossier } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/lookup.ts";
import type { Claim, Quote, Source } from "../dossier/model.ts";

/** A source that gives the words a stance rests on. */
export interface StanceSource {
  readonly source: Source;
  readonly quote: Quote;
}

/**
 * The claims that a dossier's borders rest on: the official positions on what it draws as occupied.
 */
export function stanceClaims(
  { layers, claims }: Pick<Dossier, "layers" | "claims">,
  index: Pick<DossierIndex, "resolveRef">,
): readonly Claim[] {
  const occupied = new Set<string>(
    layers
      .filter(({ role }) => role === "occupied")
      .flatMap(({ features }) => features.map(({ id }) => id)),
  );
  return claims.filter(
    ({ kind, features }) =>
      kind === "official-position" &&
      features.flatMap((ref) => index.resolveRef(ref)).some((id) => occupied.has(id)),
  );
}

/** Where the words of those positions can be read; what is context there is left out. */
export function stanceSources(
  dossier: Pick<Dossier, "layers" | "claims">,
  index: Pick<DossierIndex, "resolveRef" | "sourceById">,
): readonly StanceSource[] {
  return stanceClaims(dossier, index).flatMap(({ evidence }) =>
    evidence
      .filter(({ bearing }) => bearing !== "context")
      .flatMap(({ source: id, quote }) => {
        const source = index.sourceById.get(id);
        return source ? [{ source, quote }] : [];
      }),
  );
}
