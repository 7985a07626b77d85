import type { Kilometers } from "../dossier/model.ts";
import { chosenRange, shownRange } from "../view/first-range.ts";
import { rangeDecimals, rangeLimits } from "../view/view.ts";
import { useProduct, useView } from "./product.ts";

/** In which the range can be chosen. */
export const rangeBounds = { ...rangeLimits, decimals: rangeDecimals };

/** The range the map shows, and the act that chooses another. */
export function useRange() {
  const { dossier, store } = useProduct();
  const { manifest } = dossier;
  const km = useView(({ view }) => shownRange(view, manifest));
  const choose = (chosen: Kilometers) =>
    store.dispatch({ type: "range-chosen", km: chosenRange(chosen, manifest) });
  return [km, choose] as const;
}
