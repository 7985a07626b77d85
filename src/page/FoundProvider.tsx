import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { isFiltering } from "../view/filters.ts";
import { FoundContext } from "./found.ts";
import { MarkerContext } from "./marker.ts";
import { type Narrowed, NarrowingContext } from "./narrowing.ts";
import { useProduct, useView } from "./product.ts";

/**
 * Tells what of the dossier the list shows. What search and filters leave is looked up by a part that
 * is loaded later (`use-looking-up.ts`). The list follows what the reader does when the browser has
 * time, in slices: with 1,000 cards it is too much for the task of a click.
 */
export function FoundProvider({ children }: { children: ReactNode }) {
  const { dossier, index } = useProduct();
  const feature = useView(({ view }) => view.feature);
  const isAsking = useView(({ view }) => view.search !== "" || isFiltering(view.filters));
  const [narrowed, narrow] = useState<Narrowed | null>(null);
  const shown = isAsking ? narrowed : null;
  const found = useMemo(() => {
    const passes = ({ id }: { readonly id: string }) => !shown || shown.ids.has(id);
    const claims = feature ? index.claimsOf(feature) : dossier.claims;
    const disagreements = feature ? index.disagreementsOf(feature) : dossier.disagreements;
    return {
      claims: new Set(claims.filter(passes).map(({ id }) => id)),
      passing: new Set(dossier.claims.filter(passes).map(({ id }) => id)),
      disagreements: new Set(disagreements.filter(passes).map(({ id }) => id)),
    };
  }, [dossier, index, feature, shown]);
  return (
    <NarrowingContext value={useMemo(() => ({ narrowed, narrow }), [narrowed])}>
      <FoundContext value={useDeferredValue(found)}>
        <MarkerContext value={useDeferredValue(shown?.marker ?? null)}>{children}</MarkerContext>
      </FoundContext>
    </NarrowingContext>
  );
}
