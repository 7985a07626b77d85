import { type ReactNode, useMemo, useState } from "react";
import { isFiltering } from "../view/filters.ts";
import { type Found, ShownContext } from "./found.ts";
import { NarrowContext, type Narrowed } from "./narrowing.ts";
import { useProduct, useView } from "./product.ts";
import { useSlices } from "./use-slices.ts";

/**
 * Tells what of the dossier the list shows. What search and filters leave is looked up by a part that
 * is loaded later (`use-looking-up.ts`). The list follows what the reader does in slices: with 1,000
 * cards it is too much for the task of a click.
 */
export function FoundProvider({ children }: { children: ReactNode }) {
  const { dossier, index } = useProduct();
  const feature = useView(({ view }) => view.feature);
  const isAsking = useView(({ view }) => view.search !== "" || isFiltering(view.filters));
  const [last, narrow] = useState<Narrowed | null>(null);
  const narrowed = isAsking ? last : null;
  const found = useMemo((): Found => {
    const passes = ({ id }: { readonly id: string }) => !narrowed || narrowed.ids.has(id);
    const claims = feature ? index.claimsOf(feature) : dossier.claims;
    const disagreements = feature ? index.disagreementsOf(feature) : dossier.disagreements;
    return {
      claims: new Set(claims.filter(passes).map(({ id }) => id)),
      passing: new Set(dossier.claims.filter(passes).map(({ id }) => id)),
      disagreements: new Set(disagreements.filter(passes).map(({ id }) => id)),
      narrowed,
    };
  }, [dossier, index, feature, narrowed]);
  const choice = useView(({ view }) => view.claim);
  const shown = useMemo(() => ({ found, choice }), [found, choice]);
  const inSlices = useSlices(shown, dossier.claims.length + dossier.disagreements.length);
  return (
    <NarrowContext value={narrow}>
      <ShownContext value={inSlices}>{children}</ShownContext>
    </NarrowContext>
  );
}
