import { type ReactNode, useMemo } from "react";
import { FoundContext } from "./found.ts";
import { useProduct, useView } from "./product.ts";

/** Finds what of the dossier the list shows. */
export function FoundProvider({ children }: { children: ReactNode }) {
  const { dossier, index } = useProduct();
  const feature = useView(({ view }) => view.feature);
  const found = useMemo(() => {
    const claims = feature ? index.claimsOf(feature) : dossier.claims;
    const disagreements = feature ? index.disagreementsOf(feature) : dossier.disagreements;
    return {
      claims: new Set(claims.map(({ id }) => id)),
      disagreements: new Set(disagreements.map(({ id }) => id)),
      terms: [],
    };
  }, [dossier, index, feature]);
  return <FoundContext value={found}>{children}</FoundContext>;
}
